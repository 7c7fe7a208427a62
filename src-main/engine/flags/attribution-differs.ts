import { maySame } from '../claims/same-name'
import type { Span } from '../model'
import type { Attribution, Name, Word } from '../reading'
import { ofKind, type PairContext, type Rule, type RuleHit } from './rule'
import { speakersDiffer } from './speaking'

/** Below this the two report different things, and each may have a speaker of its own. */
const leastReport = 0.55
/** Two kinds of sources may both have told it, unless the rest is told in nearly the same words. */
const sureReport = 0.75
/** Fewer words than this in common are no report. */
const leastWords = 3
/** Steps on the ladder of speech verbs: "alleged" (0.45) and "confirmed" (1) are further apart, "said" and "announced" are not. */
const strengthGap = 0.4

/** Somebody else is said to have said it, or the same source vouches for it much more or less: "the mayor said" / "the sheriff said"; "alleged" / "confirmed". */
export const attributionDiffers: Rule = (_pair, context) => {
  const base = outermost(ofKind(context.baseDetails, 'attribution'))
  const account = outermost(ofKind(context.accountDetails, 'attribution'))
  const [one] = base
  const [other] = account
  if (!one || !other || base.length !== 1 || account.length !== 1) return []
  const report = sharedReport(one, other, context)
  if (report < leastReport) return []
  const strength = speakersDiffer(
    { reading: context.base, source: one.source, name: one.speaker },
    { reading: context.account, source: other.source, name: other.speaker }
  )
  const bothNamed = one.speaker !== null && other.speaker !== null
  if (strength > 0 && (bothNamed || report >= sureReport) && !elsewhere(one, other, context)) return [hit(one, other, strength, context)]
  return sameSource(one, other) &&
    context.aligned().coverage >= leastReport &&
    Math.abs(one.strength - other.strength) >= strengthGap &&
    one.strength > 0.3 &&
    other.strength > 0.3
    ? [{ ...hit(one, other, 0.6, context), rule: 'attribution-strength-differs', severity: 'medium' }]
    : []
}

/** Letters of "that" with its spaces: what begins this close behind "X said" is part of what X says. */
const justBehind = 6

/** "The union said | its members had warned managers": the union alone speaks here. */
function outermost(found: readonly Attribution[]): Attribution[] {
  return found.filter(({ start }) => !found.some((other) => start >= other.end && start - other.end <= justBehind))
}

function hit(one: Attribution, other: Attribution, strength: number, context: PairContext): RuleHit {
  return {
    rule: 'attribution-differs',
    reason: 'attribution',
    baseEvidence: [{ start: one.start, end: one.end }],
    accountEvidence: [{ start: other.start, end: other.end }],
    strength,
    say: { base: said(one, context.base), account: said(other, context.account) }
  }
}

/** "Ana Ruiz … said", also where a relative clause stands between the two; "called for" with its small word. */
function said({ source, start, end }: Attribution, { article: { text } }: PairContext['base']): string {
  const small = /^ (?:for|on)\b/.exec(text.slice(end, end + 5))?.[0] ?? ''
  const words = text.slice(start, end) + (/call(?:s|ed)?$/i.test(text.slice(start, end)) ? small : '')
  return source.start >= start && source.end <= end ? words : `${text.slice(source.start, source.end)} … ${words}`
}

/** 0..1: of the content words outside "X said", the share with a partner, on the side that has the smaller one; 0 where hardly a word is left. */
function sharedReport(one: Attribution, other: Attribution, context: PairContext): number {
  const outside = (words: readonly Word[], { start, end }: Span): number[] =>
    words.flatMap((word, index) => (word.punctuation || word.stop || (word.start >= start && word.end <= end) ? [] : [index]))
  const base = outside(context.baseWords, one)
  const account = new Set(outside(context.accountWords, other))
  if (Math.min(base.length, account.size) < leastWords) return 0
  const met = base.filter((index) => account.has(context.aligned().byBase.get(index)?.account ?? -1)).length
  return met / Math.max(base.length, account.size)
}

/** The other side names the speaker too, in another part of the claim. */
function elsewhere(one: Attribution, other: Attribution, context: PairContext): boolean {
  const told = (name: Name | null, details: PairContext['baseDetails']): boolean =>
    name !== null && ofKind(details, 'name').some((known) => maySame(known, name))
  return told(one.speaker, context.accountDetails) || told(other.speaker, context.baseDetails)
}

function sameSource(one: Attribution, other: Attribution): boolean {
  return one.sourceKey === other.sourceKey || (one.speaker !== null && other.speaker !== null && maySame(one.speaker, other.speaker))
}
