/** Which Electron the tests run in: what the test command has prepared, or, run by hand, what the checkout has. */
import { execFileSync } from 'node:child_process'
import { fileURLToPath } from 'node:url'

export interface Electron {
  /** Absolute path of the program. */
  readonly executable: string
  /** What must stand before the app's own arguments. */
  readonly args: readonly string[]
}

let found: Electron | null = null

export function findElectron(): Electron {
  found ??= readElectron(process.env['VARIORUM_ELECTRON'] ?? askMachine())
  return found
}

function askMachine(): string {
  return execFileSync(process.execPath, [fileURLToPath(new URL('../machine/electron.mjs', import.meta.url))], { encoding: 'utf8' })
}

function readElectron(json: string): Electron {
  const value: unknown = JSON.parse(json)
  if (typeof value !== 'object' || value === null || !('executable' in value) || !('args' in value))
    throw new Error(`not an Electron: ${json}`)
  return { executable: String(value.executable), args: Array.isArray(value.args) ? value.args.map(String) : [] }
}
