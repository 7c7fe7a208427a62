import type { Comparison } from '../engine'
import type { AccountReview, ReviewCarry, StoredReview, VersionedText } from '../review'

/** What does not change while an account is reviewed: its texts and its comparison. */
export interface Compared {
  readonly comparison: Comparison
  /** Every stored version in order; the last is the one shown. */
  readonly base: readonly VersionedText[]
  readonly account: readonly VersionedText[]
  /** Where words of earlier versions stand now, as far as it was asked. */
  readonly carry: ReviewCarry
}

export interface OpenReview extends Compared {
  readonly stored: StoredReview
  readonly review: AccountReview
}

/** One thing remembered under a key that says all that it depends on. */
class Last<T> {
  #key = ''
  #value: T | null = null

  recall(key: string, make: () => T | null): T | null {
    if (this.#value === null || key !== this.#key) this.keep(key, make())
    return this.#value
  }

  keep(key: string, value: T | null): void {
    this.#key = key
    this.#value = value
  }
}

/**
 * Remembers what was read of the account that was looked at last: reading and parsing it again takes longer than all the rest of a decision.
 * Everything is known by what it was made of, so it is never out of date.
 */
export class ComparedMemory {
  /** By the stored versions and the comparison's fingerprint. */
  readonly compared = new Last<Compared>()
  /** The comparison of earlier texts, by their versions. */
  readonly before = new Last<Comparison>()
  /** By the account and the number of rows ever changed. */
  readonly open = new Last<OpenReview>()
}
