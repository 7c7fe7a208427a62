import { alignClaims, shippedLinks, type LinkModels } from './alignment/align-claims'
import { startLimit } from './alignment/limit'
import { obeyCorrections } from './alignment/obey-corrections'
import { presentPair } from './alignment/present-pair'
import { extractClaims } from './claims/extract-claims'
import { flagClaims, flagPair } from './flags/flag-claims'
import type { Rule } from './flags/rule'
import { houseWords } from './house/house-words'
import { emptyHouse, fingerprintOfHouse } from './house/read-house-list'
import { standIn } from './house/stand-in'
import type { Logistic } from './learned/logistic'
import { flagConfidence } from './lexicon/confidence-weights'
import type { Article, Claim, CompareOptions, Comparison, Flag, HouseList, Kind } from './model'
import type { Reading, ReadClaim, Word } from './reading'
import { readSentences } from './text/read-sentences'
import { engineVersion } from './version'

/**
 * Reads an article once, so that it can be compared with many others. What `house` takes for the same is read as the same; both sides of
 * a comparison are read with one list. Spans and words shown are the article's own.
 */
export function readArticle(article: Article, side: 'base' | 'account', house: HouseList = emptyHouse): Reading {
  if (fingerprintOfHouse(house) === '') return readPlain(article, side, new Map())
  const { byFirstWord, lemmas } = houseWords(house)
  const { article: read, moveBack } = standIn(article, byFirstWord)
  return { ...moveBack(readPlain(read, side, lemmas)), article }
}

/** `lemmas`: base form -> the base form that stands for it. */
function readPlain(article: Article, side: 'base' | 'account', lemmas: ReadonlyMap<string, string>): Reading {
  const plain = readSentences(article)
  const sentences = lemmas.size === 0 ? plain : plain.map((sentence) => ({ ...sentence, words: sentence.words.map(stand) }))
  return { article, side, sentences, claims: extractClaims(article, sentences, side) }

  function stand(word: Word): Word {
    const lemma = lemmas.get(word.lemma)
    return lemma === undefined ? word : { ...word, lemma }
  }
}

/** What a comparison rests on: measuring brings models that never saw the story, or goes without some rules. */
export interface CompareModels {
  readonly links: LinkModels
  readonly confidence: Logistic
  /** Absent: all of them. */
  readonly rules?: readonly Rule[]
}

export const shipped: CompareModels = { links: shippedLinks, confidence: flagConfidence }

/** Compares one account with the base, claim by claim: align, flag, present. Out of time, each pass stops early and the result says so. */
export function compareAccount(base: Reading, account: Reading, options: CompareOptions = {}, models: CompareModels = shipped): Comparison {
  const limit = startLimit(options)
  const { pairs, baseOnly, accountOnly, otherHours, approximate } = obeyCorrections(
    alignClaims(base, account, limit, models.links),
    base,
    account,
    options.corrections
  )
  const { flags, unsure } = flagClaims(base, account, pairs, baseOnly, accountOnly, limit.timeIsUp, models)
  options.onProgress?.(base.claims.length, base.claims.length)
  return {
    engineVersion,
    baseClaims: base.claims.map(presentClaim),
    accountClaims: account.claims.map(presentClaim),
    alignments: pairs.map(presentPair),
    flags,
    unsure: [...unsure, ...otherHours.flatMap((pair) => flagPair(pair, base, account, models).unsure)],
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
