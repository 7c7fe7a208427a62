/**
 * Electron's fuses: switches in the executable itself, one character each, behind a fixed sentence
 * (https://www.electronjs.org/docs/latest/tutorial/fuses). Sentence, version byte 1, number of fuses, then '0', '1' or 'r' (removed).
 */
import { readFileSync, writeFileSync } from 'node:fs'

const sentence = 'dL7pKGdnNz796PbbjQWNKmHXBZaB9tsX'

export const fuse = { nodeCliInspect: 3, browserProcessSnapshot: 6 }

/**
 * Sets fuses of an executable.
 * @param {string} executable
 * @param {[number, boolean][]} settings fuse number and wanted state
 */
export function setFuses(executable, settings) {
  const bytes = readFileSync(executable)
  const start = bytes.indexOf(sentence) + sentence.length
  if (start < sentence.length) throw new Error(`${executable} has no fuses`)
  const [version, count] = bytes.subarray(start, start + 2)
  if (version !== 1) throw new Error(`${executable} has fuses of an unknown version: ${version}`)
  for (const [number, on] of settings) {
    if (number >= count) throw new Error(`${executable} has no fuse ${number}`)
    bytes[start + 2 + number] = (on ? '1' : '0').charCodeAt(0)
  }
  writeFileSync(executable, bytes)
}
