import { alignClaims, shippedLinks, type LinkModels } from '../alignment/align-claims'
import { noLimit } from '../alignment/limit'
import { contextOf, hitsOf } from '../flags/flag-claims'
import type { Rule, RuleHit } from '../flags/rule'
import type { Pair, Reading } from '../reading'
import { clashFeatureNames } from './clash-feature-names'
import { clashFeatures } from './clash-features'
import { readShortText } from './sentence-reading'

/** Two short texts laid against each other: what they share and where they may clash. */
export interface PairReading {
  readonly base: Reading
  readonly account: Reading
  /** In the order of `clashFeatureNames`, over all pairs of sentences. */
  readonly clash: readonly number[]
  /** Share of sentences that found no partner, base and account. */
  readonly alone: readonly [number, number]
  /** The surest first. */
  readonly hits: readonly RuleHit[]
}

/** Up to this many words on each side a pair is judged as one statement, however many sentences it has. */
const oneStatement = 45

/** Reads two short texts and pairs their sentences; a single statement is always paired, whatever it says. Training brings the link models it has just fitted, measuring the rules it does not go without. */
export function readPair(baseText: string, accountText: string, models: LinkModels = shippedLinks, rules?: readonly Rule[]): PairReading {
  const base = readShortText(baseText, 'base')
  const account = readShortText(accountText, 'account')
  const { pairs, alone } = pairUp(base, account, models)
  const hits: RuleHit[] = []
  const rows = pairs.map((pair) => {
    const context = contextOf(pair, base, account, rules)
    const found = hitsOf(pair, base, account, context).filter(({ loose }) => loose !== true)
    hits.push(...found)
    return clashFeatures(context, found)
  })
  hits.sort((one, other) => other.strength - one.strength)
  return { base, account, clash: mergeRows(rows), alone, hits }
}

function pairUp(
  base: Reading,
  account: Reading,
  models: LinkModels
): { readonly pairs: readonly Pair[]; readonly alone: readonly [number, number] } {
  const whole = { base: base.claims, account: account.claims, score: 1, moved: false }
  const sentences = Math.max(base.claims.length, account.claims.length)
  if (base.claims.length === 0 || account.claims.length === 0)
    return { pairs: [], alone: [base.claims.length > 0 ? 1 : 0, account.claims.length > 0 ? 1 : 0] }
  if (sentences === 1 || (words(base) <= oneStatement && words(account) <= oneStatement)) return { pairs: [whole], alone: [0, 0] }
  const { pairs, baseOnly, accountOnly } = alignClaims(base, account, noLimit, models)
  if (pairs.length === 0) return { pairs: [whole], alone: [1, 1] }
  return { pairs, alone: [baseOnly.length / base.claims.length, accountOnly.length / account.claims.length] }
}

function words(reading: Reading): number {
  return reading.sentences.reduce((sum, sentence) => sum + sentence.words.length, 0)
}

const smallest = new Set(['coverLess', 'coverMore'])

/** Over several pairs the strongest sign counts; coverage is that of the worst pair. */
function mergeRows(rows: readonly (readonly number[])[]): number[] {
  return clashFeatureNames.map((name, index) => {
    const values = rows.map((row) => row[index] ?? 0)
    if (name === 'one') return 1
    if (values.length === 0) return 0
    return smallest.has(name) ? Math.min(...values) : Math.max(...values)
  })
}
