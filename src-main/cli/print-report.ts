import { spawn } from 'node:child_process'
import { existsSync } from 'node:fs'
import { mkdtemp, readFile, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { dirname, join } from 'node:path'
import { CannotDo } from './cannot-do'

/** Finds Electron, and a display where there is none. Seen from the program that was started, out/main/cli.js: this file may be in a chunk. */
const printer = join(dirname(process.argv[1] ?? ''), '..', '..', 'machine', 'print-report.mjs')

/**
 * A report's page as a PDF, printed by the Electron runtime out of sight. `time` is what the PDF says of when it was made.
 * @throws CannotDo with what the printer said.
 */
export async function printReport(html: string, time: string): Promise<Uint8Array> {
  if (!existsSync(printer))
    throw new CannotDo('A PDF is printed by the app’s own Electron, which is not here. Choose the format html and print it.')
  const folder = await mkdtemp(join(tmpdir(), 'variorum-report-'))
  try {
    const [page, pdf] = [join(folder, 'report.html'), join(folder, 'report.pdf')]
    await writeFile(page, html)
    const said = await run(process.execPath, [printer, page, pdf, new Date(time).toISOString()])
    if (said !== null) throw new CannotDo(`The PDF could not be printed. ${said}`.trim())
    return await readFile(pdf)
  } finally {
    await rm(folder, { recursive: true, force: true })
  }
}

/** null when it ended well, else the last line that it said; Chromium's own lines ("[123:1124/…:ERROR:…") are for nobody here. */
function run(program: string, args: readonly string[]): Promise<string | null> {
  return new Promise((resolve) => {
    const child = spawn(program, args, { stdio: ['ignore', 'ignore', 'pipe'] })
    let said = ''
    child.stderr.setEncoding('utf8').on('data', (text: string) => (said = (said + text).slice(-4000)))
    child.on('error', (error) => resolve(error.message))
    child.on('close', (code) =>
      resolve(
        code === 0
          ? null
          : (said
              .trim()
              .split('\n')
              .findLast((line) => !line.startsWith('[')) ?? '')
      )
    )
  })
}
