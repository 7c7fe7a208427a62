import type { Migration } from '../migrate'
import { migration0010 } from './0010-stories'

/** In order. A released migration is never edited: the next change is 0020. */
export const migrations: readonly Migration[] = [migration0010]
