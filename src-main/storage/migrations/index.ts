import type { Migration } from '../migrate'
import { migration0010 } from './0010-stories'
import { migration0020 } from './0020-review'

/** In order. A released migration is never edited: the next change is 0030. */
export const migrations: readonly Migration[] = [migration0010, migration0020]
