import { existsSync } from 'node:fs'
import { resolve } from 'node:path'
import { writeReportFile } from '../actions/write-report-file'
import { CannotDo } from './cannot-do'

/**
 * Writes to standard output, or whole to a file: temporary file beside it, fsync, rename. An existing file stays as it is unless `force`.
 * @throws CannotDo when the file exists or cannot be written; nothing half written stays behind.
 */
export async function writeResult(content: string | Uint8Array, file: string | undefined, force: boolean): Promise<void> {
  if (file === undefined) {
    await new Promise<void>((resolve, reject) => process.stdout.write(content, (error) => (error ? reject(error) : resolve())))
    return
  }
  refuseToReplace(file, force)
  const written = await writeReportFile(resolve(file), typeof content === 'string' ? Buffer.from(content) : content)
  if (!written.ok) throw new CannotDo(`${file}: ${written.sentence}`)
}

/** @throws CannotDo when the file exists and may not be replaced: said before the work, not after it. */
export function refuseToReplace(file: string, force: boolean): void {
  if (!force && existsSync(file)) throw new CannotDo(`${file} exists already and was left as it is. Choose another name, or add --force.`)
}
