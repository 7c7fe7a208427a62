import { parseArgs, type ParseArgsConfig } from 'node:util'
import { CannotDo } from './cannot-do'

type Options = NonNullable<ParseArgsConfig['options']>

/** Reads a command's words with Node's own parser; whatever it does not know becomes one sentence. */
export function readOptions<Known extends Options>(words: readonly string[], options: Known) {
  try {
    return parseArgs({ args: [...words], options, allowPositionals: true, strict: true })
  } catch (error) {
    throw new CannotDo(
      error instanceof Error ? error.message.split('. ')[0] + '. Try --help.' : 'The options could not be read. Try --help.'
    )
  }
}
