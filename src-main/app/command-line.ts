/** The app's own arguments: `variorum [--data DIR] [FILE…]`. */
import { resolve } from 'node:path'

export interface CommandLine {
  /** Absolute folder of the library; null for the usual one. */
  readonly data: string | null
  /** Absolute paths of the files to offer as a new story. */
  readonly files: readonly string[]
}

/**
 * Reads the arguments after the program's name; relative paths start at `folder`. Whatever else begins with a hyphen belongs to
 * Chromium. An unpackaged Electron is told the app's own folder (`appFolder`) as an argument, which is no file to compare.
 */
export function readCommandLine(given: readonly string[], folder: string, appFolder: string): CommandLine {
  let data: string | null = null
  const files: string[] = []
  for (let index = 0; index < given.length; index += 1) {
    const argument = given[index] ?? ''
    if (argument === '--data') {
      const value = given[index + 1]
      if (value === undefined || value.startsWith('-')) continue
      data = resolve(folder, value)
      index += 1
    } else if (argument.startsWith('--data=')) data = resolve(folder, argument.slice('--data='.length))
    else if (!argument.startsWith('-') && argument !== '') files.push(resolve(folder, argument))
  }
  return { data, files: files.filter((file) => file !== resolve(appFolder)) }
}
