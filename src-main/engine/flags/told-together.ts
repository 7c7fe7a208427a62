/**
 * The same-event gate of words: what a hit rests on has to be said of the same thing. Not the whole pair counts, which may hold several
 * claims, but the claims that hold the evidence, and in them what stands right beside it: "a ban affecting 1.7 million" / "he isn't
 * affected by the rules" share a topic and nothing that the verb is about.
 */
import type { Span } from '../model'
import type { Detail, Pair, ReadClaim, Word } from '../reading'
import type { WordLink } from './align-words'
import { ofKind, type PairContext, type Rule, type RuleHit } from './rule'

/** How much of what surrounds the evidence is told on both sides. */
export interface Together {
  /** 0..1: share of the other content words of the claim with fewer of them; 1 where there are none. */
  readonly share: number
  /** Of the two content words on either side of the evidence, how many face one of those over there. */
  readonly beside: number
  /** true where one side has no content word but the evidence. */
  readonly bare: boolean
  /** Content words besides the evidence of the side that has fewer. */
  readonly fewer: number
  /** Content words of the evidence itself that both sides share: "four river crossings" / "six river crossings". */
  readonly within: number
  /** Each side names somebody or something, or says he or she, and nothing of it is the other's. */
  readonly strangers: boolean
}

/** Looks at the claims that hold the hit's evidence alone. */
export function toldTogether(hit: RuleHit, pair: Pair, context: PairContext): Together {
  const base = contentOf(context.baseWords, pair.base, hit.baseEvidence)
  const account = contentOf(context.accountWords, pair.account, hit.accountEvidence)
  const fewer = Math.min(base.length, account.length)
  const { byBase } = context.aligned()
  const meets = (own: readonly number[], others: readonly number[]): number => {
    const there = new Set(others)
    return own.filter((index) => tellsSame(byBase.get(index)) && there.has(byBase.get(index)?.account ?? -1)).length
  }
  return {
    share: fewer === 0 ? 1 : meets(base, account) / fewer,
    beside: meets(nearest(base, context.baseWords, hit.baseEvidence), nearest(account, context.accountWords, hit.accountEvidence)),
    bare: fewer === 0,
    fewer,
    within: meets(inside(context.baseWords, hit.baseEvidence), inside(context.accountWords, hit.accountEvidence)),
    strangers: areStrangers(hit, pair, context)
  }
}

function tellsSame(link: WordLink | undefined): boolean {
  return link !== undefined && (link.kind === 'same' || link.kind === 'derived' || (link.kind === 'synonym' && link.strength >= 0.5))
}

/** Indices of the content words of the claims with evidence, without the evidence's own words. */
function contentOf(words: readonly Word[], claims: readonly ReadClaim[], evidence: readonly Span[]): number[] {
  const meets = (one: Span, other: Span): boolean => one.start < other.end && other.start < one.end
  const holding = claims.filter((claim) => evidence.some((span) => meets(span, claim)))
  return words.flatMap((word, index) =>
    word.punctuation ||
    word.stop ||
    word.wordClass === 'number' ||
    evidence.some((span) => meets(span, word)) ||
    !holding.some((claim) => meets(claim, word))
      ? []
      : [index]
  )
}

/** "she would seek a meeting" / "he would not be seeking a recount"; "Torvane's shares" / "Aquila's". */
function areStrangers(hit: RuleHit, pair: Pair, { baseWords, accountWords, baseDetails, accountDetails }: PairContext): boolean {
  const base = named(pair.base, hit.baseEvidence, baseWords, baseDetails)
  const account = named(pair.account, hit.accountEvidence, accountWords, accountDetails)
  if (base.she !== null && account.she !== null && base.she !== account.she) return true
  return base.names.size > 0 && account.names.size > 0 && ![...base.names].some((name) => account.names.has(name))
}

function named(
  claims: readonly ReadClaim[],
  evidence: readonly Span[],
  words: readonly Word[],
  details: readonly Detail[]
): { readonly names: ReadonlySet<string>; readonly she: boolean | null } {
  const holding = claims.filter((claim) => evidence.some((span) => span.start < claim.end && claim.start < span.end))
  const held = (span: Span): boolean => holding.some((claim) => span.start >= claim.start && span.end <= claim.end)
  const names = new Set(ofKind(details, 'name').flatMap((name) => (held(name) ? [...name.words] : [])))
  const pronouns = words.filter((word) => held(word)).map((word) => word.norm)
  const [he, she] = [pronouns.some((word) => /^(he|him|his)$/.test(word)), pronouns.some((word) => /^(she|her|hers)$/.test(word))]
  return { names, she: he === she ? null : she }
}

function inside(words: readonly Word[], evidence: readonly Span[]): number[] {
  return words.flatMap((word, index) =>
    !word.punctuation &&
    !word.stop &&
    word.wordClass !== 'number' &&
    evidence.some((span) => word.start >= span.start && word.end <= span.end)
      ? [index]
      : []
  )
}

function nearest(indices: readonly number[], words: readonly Word[], evidence: readonly Span[]): number[] {
  const start = Math.min(...evidence.map((span) => span.start))
  const end = Math.max(...evidence.map((span) => span.end))
  const before = indices.filter((index) => (words[index]?.end ?? 0) <= start)
  return [...before.slice(-2), ...indices.filter((index) => (words[index]?.start ?? 0) >= end).slice(0, 2)]
}

/** From here on the two claims are so much alike that what stands beside the evidence need not be. */
const sureShare = 0.6
/** Where the two name different people, all else has to be alike. */
const strangerShare = 0.7
/** Of so few words a replaced one leaves none to go by. */
const fewWords = 2
/** A pair of this score is one event whatever its words. */
const surePair = 0.9
/** "did not testify" / "testified": where nothing else is said, the pair alone has to be sure. */
const likelyPair = 0.85

/** What a rule asks of its hits. */
export type Asked = (together: Together, pair: Pair) => boolean

/** Where each names somebody else, all else is alike; the rest is for the gate. */
export const ofNoStrangers: Asked = ({ share, beside, strangers }) => !strangers || (share >= strangerShare && beside >= 1)

/** A verb turned round or replaced: its subject or its object is told over there, too. */
export const ofOneThing: Asked = ({ share, beside, bare, fewer, strangers }, { score }) =>
  strangers
    ? share >= strangerShare && beside >= 1
    : bare
      ? score >= likelyPair
      : beside >= 1 || share >= sureShare || (score >= surePair && fewer <= fewWords)

/** A figure: also where what it counts is told in the same two words. */
export const ofOneFigure: Asked = (together, pair) => ofOneThing(together, pair) || together.within >= 2

/** A shade of a verb: nearly all around it is told alike. */
export const ofOneStatement: Asked = ({ share, beside, bare }, { score }) =>
  bare ? score >= surePair : beside >= 2 || (share >= sureShare && beside >= 1) || share >= 0.75

/** The rule without those hits that `asked` turns down. */
export function whereTold(rule: Rule, asked: Asked): Rule {
  return (pair, context) => {
    const hits = rule(pair, context)
    return context.unfiltered ? hits : hits.filter((hit) => asked(toldTogether(hit, pair, context), pair))
  }
}

/** The rule with those hits marked as loose that `asked` turns down. */
export function looseUnless(rule: Rule, asked: Asked): Rule {
  return (pair, context) =>
    rule(pair, context).map((hit) => (hit.loose || asked(toldTogether(hit, pair, context), pair) ? hit : { ...hit, loose: true }))
}
