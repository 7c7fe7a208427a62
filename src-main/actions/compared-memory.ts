import type { Comparison } from '../engine'
import type { VersionedText } from '../review'

/** What does not change while an account is reviewed: its texts and its comparison. */
export interface Compared {
  readonly comparison: Comparison
  /** Every stored version in order; the last is the one shown. */
  readonly base: readonly VersionedText[]
  readonly account: readonly VersionedText[]
}

/**
 * Remembers the texts and the comparison of the account that was looked at last: reading and parsing them takes longer than all the rest of
 * a decision. What it remembers is known by the stored versions and the comparison it was made of, so it is never out of date.
 */
export class ComparedMemory {
  #key = ''
  #compared: Compared | null = null

  recall(key: string, read: () => Compared | null): Compared | null {
    if (this.#compared === null || key !== this.#key) {
      this.#compared = read()
      this.#key = key
    }
    return this.#compared
  }
}
