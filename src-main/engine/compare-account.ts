import { alignClaims } from './alignment/align-claims'
import { startLimit } from './alignment/limit'
import { presentPair } from './alignment/present-pair'
import { extractClaims } from './claims/extract-claims'
import { flagClaims } from './flags/flag-claims'
import type { Article, Claim, CompareOptions, Comparison, Flag, Kind } from './model'
import type { Reading, ReadClaim } from './reading'
import { readSentences } from './text/read-sentences'
import { engineVersion } from './version'

/** Reads an article once, so that it can be compared with many others. */
export function readArticle(article: Article, side: 'base' | 'account'): Reading {
  const sentences = readSentences(article)
  return { article, side, sentences, claims: extractClaims(article, sentences, side) }
}

/** Compares one account with the base, claim by claim: align, flag, present. Out of time, each pass stops early and the result says so. */
export function compareAccount(base: Reading, account: Reading, options: CompareOptions = {}): Comparison {
  const limit = startLimit(options)
  const { pairs, baseOnly, accountOnly, approximate } = alignClaims(base, account, limit)
  const { flags, unsure } = flagClaims(base, account, pairs, baseOnly, accountOnly, limit.timeIsUp)
  options.onProgress?.(base.claims.length, base.claims.length)
  return {
    engineVersion,
    baseClaims: base.claims.map(presentClaim),
    accountClaims: account.claims.map(presentClaim),
    alignments: pairs.map(presentPair),
    flags,
    unsure,
    counts: countFlags(flags),
    approximate: approximate || limit.timeIsUp()
  }
}

function presentClaim({ id, start, end, paragraph }: ReadClaim): Claim {
  return { id, start, end, paragraph }
}

function countFlags(flags: readonly Flag[]): Readonly<Record<Kind, number>> {
  const count = (kind: Kind): number => flags.filter((flag) => flag.kind === kind).length
  return { contradicted: count('contradicted'), dropped: count('dropped'), added: count('added') }
}
