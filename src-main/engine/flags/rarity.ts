/** How much a word tells in two articles: rare in their claims, and rare in English. */
import { commonness } from '../lexicon/relations'
import type { Reading, Word } from '../reading'

const spreads = new WeakMap<Reading, ReadonlyMap<string, number>>()

/** Lemma -> claims of the article that hold it; counted once an article. */
export function spreadOf(reading: Reading): ReadonlyMap<string, number> {
  const known = spreads.get(reading)
  if (known) return known
  const spread = new Map<string, number>()
  for (const { words } of reading.claims)
    for (const lemma of new Set(words.flatMap((word) => (word.punctuation ? [] : [word.lemma]))))
      spread.set(lemma, (spread.get(lemma) ?? 0) + 1)
  spreads.set(reading, spread)
  return spread
}

/** Names and figures tell more than their spread alone says. */
const weightOfKind = { name: 1.1, number: 1.3 }

/**
 * About 0..1.3.
 * Source of the first part: K. Spärck Jones, "A statistical interpretation of term specificity", 1972.
 */
export function rarityIn(base: Reading, account: Reading): (word: Word) => number {
  const own = spreadOf(base)
  const others = spreadOf(account)
  const claims = base.claims.length + account.claims.length
  return ({ lemma, wordClass }) => {
    const spread = (own.get(lemma) ?? 0) + (others.get(lemma) ?? 0)
    const rarity = Math.log(1 + claims / Math.max(1, spread)) / Math.log(1 + claims)
    if (wordClass === 'name' || wordClass === 'number') return rarity * weightOfKind[wordClass]
    return rarity * (1 - 0.5 * commonness(lemma))
  }
}
