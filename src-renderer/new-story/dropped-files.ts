import type { IntakeResult } from '../../src-main/contract'
import { request } from '../main-process'

/** A byte more than intake takes: enough for its own sentence about size, without sending a film across. */
const mostBytes = 5 * 1024 * 1024 + 1

/** Reads dropped or pasted files one after the other and hands their bytes over; a folder or a file that is gone is told as such. */
export async function readDroppedFiles(files: readonly File[], onread: (result: IntakeResult) => void): Promise<void> {
  for (const file of files) onread({ name: file.name, outcome: await readFile(file) })
}

async function readFile(file: File): Promise<IntakeResult['outcome']> {
  try {
    const bytes = new Uint8Array(await file.slice(0, mostBytes).arrayBuffer())
    return await request('intake/read-bytes', { name: file.name, bytes })
  } catch {
    return {
      ok: false,
      kind: 'unreadable',
      sentence: 'This could not be read. It may be a folder, or a file that was moved. Nothing was added. Open the files inside it instead.'
    }
  }
}
