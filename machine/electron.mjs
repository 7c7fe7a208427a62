/**
 * Finds or prepares the Electron of this checkout, with a better-sqlite3 that runs in it.
 * As a program it prints one line of JSON: { "executable": …, "args": […] } (what must stand before the app's own arguments).
 */
import { pathToFileURL } from 'node:url'
import { installForWindows } from './debian.mjs'
import { findFallback, prepareFallback } from './fallback-electron.mjs'
import { prepareNativeModule } from './native-module.mjs'
import { fetchOfficial, findOfficial } from './official-electron.mjs'
import { root } from './places.mjs'
import { tell } from './run-program.mjs'

/**
 * @returns {Promise<{ executable: string, args: string[] }>} the program and its first arguments: Electron's own release is told where
 *   the app is, the fallback has it inside; as root Chromium's sandbox cannot start, so it is switched off here and nowhere else
 */
export async function prepareElectron() {
  installForWindows()
  const official = findOfficial() ?? (findFallback() ? null : fetchOfficial())
  const executable = official ?? findFallback() ?? (await prepareFallback())
  await prepareNativeModule(executable)
  const sandbox = process.getuid?.() === 0 ? ['--no-sandbox'] : []
  return { executable, args: official ? [...sandbox, root] : sandbox }
}

if (import.meta.url === pathToFileURL(process.argv[1] ?? '').href) {
  try {
    process.stdout.write(`${JSON.stringify(await prepareElectron())}\n`)
  } catch (error) {
    tell(error.message)
    process.exitCode = 1
  }
}
