import { collate, type Stretch } from '../claims/collate'
import { relation } from '../lexicon/relations'
import type { Span } from '../model'
import type { Quotation, Word } from '../reading'
import { ofKind, type PairContext, type Rule, type RuleHit } from './rule'

/** Quotations share at least this part of the shorter one's words, else they are two things that were said. */
const leastShared = 0.6
const leastReordered = 0.5
/** Of the shorter one's content words; "she asked me for a new stapler" and "all she wanted was a stapler" are two sayings. */
const leastContent = 0.5
/** Words put in place of others in more places than this: another saying, or another translation of it. */
const mostReplaced = 3
/** What must not be lost from, or slipped into, somebody's words: negators, hedges, conditions, limits. */
const critical =
  /^(?:not|no|never|nothing|nobody|none|n't|without|unless|if|except|until|unlike|provided|but|only|hardly|barely|may|might|could|should|must|can|would|perhaps|probably|possibly|likely|almost|nearly|some|most|all|every|any|yet|enough|too|always)$/

/** What a statement hangs on: cut, it says more than was said. */
const conditions = /^(?:unless|if|except|until|provided|only)$/
/** "…, but only with a ramp": limits what stands before. A clause of its own behind "but" does not. */
const limits = /^(?:only|not|if|unless|when|once|for|until)$/

/** Words between quotation marks that were changed, or cut so that a condition, a hedge or a negation is lost. A plain trim is no clash. */
export const quotationAltered: Rule = (_pair, context) => {
  const hits: RuleHit[] = []
  for (const base of ofKind(context.baseDetails, 'quotation')) {
    for (const account of ofKind(context.accountDetails, 'quotation')) {
      const hit = compare(base, account, context)
      if (hit) hits.push(hit)
    }
  }
  return hits
}

function compare(base: Quotation, account: Quotation, context: PairContext): RuleHit | null {
  const one = wordsIn(base.inner, context.baseWords)
  const other = wordsIn(account.inner, context.accountWords)
  const shorter = Math.min(one.length, other.length)
  if (shorter < 3) return null
  const { shared, stretches } = collate(one, other)
  const content = contentShared(one, other)
  // "They decided and then asked" / "they asked and then decided": the same words in another order are few in order.
  if (stretches.length === 0 || shared / shorter < (content === 1 ? leastReordered : leastShared) || content < leastContent) return null
  if (stretches.filter((stretch) => stretch.base.length > 0 && stretch.account.length > 0).length > mostReplaced) return null
  const telling = stretches.filter((stretch) => !isFragment(stretch, base, account, context))
  const strength = Math.max(0, ...telling.map((stretch) => weight(stretch, one, other)))
  const worst = telling.find((stretch) => weight(stretch, one, other) === strength)
  if (strength === 0 || !worst) return null
  return {
    rule: 'quotation-altered',
    reason: 'quotation',
    baseEvidence: [spanOf(worst.base, base)],
    accountEvidence: [spanOf(worst.account, account)],
    strength,
    say: {
      base: around(worst.base, one, worst.place, context.base.article.text),
      account: around(worst.account, other, worst.place, context.account.article.text)
    }
  }
}

/** Words shown of a quotation, and how many of them may stand on either side of the change. */
const mostShown = 8
const beside = 2

/** "… it a week too early …": the change with its neighbours; the start or the end of the words where the side has nothing there. */
function around(changed: readonly Word[], words: readonly Word[], place: Stretch<Word>['place'], text: string): string {
  const atEnd = place === 'end'
  const first = changed[0] ? words.indexOf(changed[0]) : atEnd ? words.length : 0
  const last = changed.length > 0 ? first + changed.length : first
  const room = changed.length > 0 ? Math.max(0, Math.min(beside, mostShown - changed.length)) : mostShown - beside
  const from = Math.max(0, first - room)
  const to = Math.min(words.length, last + room)
  const shown = text.slice(words[from]?.start ?? 0, words[to - 1]?.end ?? 0)
  return `${from > 0 ? '… ' : ''}${shown}${to < words.length ? ' …' : ''}`
}

function wordsIn(span: Span, words: readonly Word[]): Word[] {
  return words.filter((word) => !word.punctuation && word.start >= span.start && word.end <= span.end)
}

/** `it was "out of the question"`: who quotes from the middle of a sentence on says the start in words of their own. */
function isFragment(stretch: Stretch<Word>, base: Quotation, account: Quotation, context: PairContext): boolean {
  if (stretch.place !== 'start' || (stretch.base.length > 0 && stretch.account.length > 0)) return false
  const [quotation, text] = stretch.account.length === 0 ? [account, context.account.article.text] : [base, context.base.article.text]
  return /^\p{Ll}/u.test(text.slice(quotation.inner.start, quotation.inner.end))
}

function contentShared(one: readonly Word[], other: readonly Word[]): number {
  const [ours, theirs] = [one, other].map((words) => words.filter((word) => !word.stop))
  if (!ours || !theirs || ours.length === 0 || theirs.length === 0) return 1
  const [short, long] = ours.length <= theirs.length ? [ours, theirs] : [theirs, ours]
  return short.filter((word) => long.some((twin) => twin.lemma === word.lemma)).length / short.length
}

/** The changed words; the whole quotation where the side has none there. */
function spanOf(words: readonly Word[], quotation: Quotation): Span {
  const first = words[0]
  const last = words.at(-1)
  return first && last ? { start: first.start, end: last.end } : { start: quotation.inner.start, end: quotation.inner.end }
}

/** 0: style or a harmless trim; else how surely the sense was changed. */
function weight(stretch: Stretch<Word>, one: readonly Word[], other: readonly Word[]): number {
  const { base, account } = stretch
  const content = (words: readonly Word[]): Word[] => words.filter((word) => !word.stop)
  const critically = (words: readonly Word[]): number =>
    words.filter((word) => critical.test(word.lemma) || critical.test(word.norm)).length
  if (base.length > 0 && account.length > 0) {
    if (critically(base) !== critically(account) || modalIn(base) !== modalIn(account)) return 0.85
    const left = content(base)
    const right = content(account)
    if (left.length === 0 && right.length === 0) return 0
    const covered =
      left.every((word) => right.some((second) => alike(word, second))) && right.every((word) => left.some((second) => alike(word, second)))
    return covered ? 0 : left.length === 0 || right.length === 0 ? 0.5 : 0.85
  }
  const cut = base.length > 0 ? base : account
  const whole = base.length > 0 ? one : other
  if (stretch.place === 'start') return startWeight(cut, whole)
  if (stretch.place === 'end' && ownClause(cut, whole)) return holdsCondition(cut) ? 0.8 : 0
  if (critically(cut) > 0) return 0.8
  if (content(cut).length === 0) return 0
  const negated = whole.some((word) => /^(?:not|no|never|n't)$/.test(word.norm))
  return stretch.place === 'middle' ? 0.55 : stretch.place === 'end' && negated && cut.length <= 2 ? 0.7 : 0
}

/** "could not be ignored" / "should not have been ignored": what may be, what ought to be, what will be; "" where no such word stands. */
function modalIn(words: readonly Word[]): string {
  const found = words.find(({ norm }) => /^(?:may|might|could|can|should|must|ought|will|would)$/.test(norm))?.norm ?? ''
  return /^(?:may|might|could|can)$/.test(found) ? 'possible' : /^(?:should|must|ought)$/.test(found) ? 'due' : found === '' ? '' : 'will'
}

const openers = /^(?:but|and|so|or|yes|no|well|look)$/
const doubts = /^(?:not|n't|never|nobody|nothing|hardly|perhaps|maybe|may|might|could)$/

/** "But …" and a clause of its own (", and") may go; "If it rains, …" and "I do not think …" may not. */
function startWeight(cut: readonly Word[], whole: readonly Word[]): number {
  const words = cut.filter(({ norm }) => !openers.test(norm))
  if (conditions.test(words[0]?.norm ?? '')) return 0.8
  const last = cut.at(-1)
  if (last && (/^(?:and|but|so|because)$/.test(last.norm) || markBehind(last, whole))) return 0
  return words.some(({ norm }) => doubts.test(norm)) ? 0.8 : 0
}

/** The cut tail begins behind a comma or with "and": a clause or an afterthought, which takes its own negation along. */
function ownClause(cut: readonly Word[], whole: readonly Word[]): boolean {
  const first = cut[0]
  const before = first && whole[whole.indexOf(first) - 1]
  return /^(?:and|so|but)$/.test(first?.norm ?? '') || (before !== undefined && markBehind(before, whole))
}

function holdsCondition(cut: readonly Word[]): boolean {
  return cut.some((word, index) => (word.norm === 'but' ? limits.test(cut[index + 1]?.norm ?? '') : conditions.test(word.norm)))
}

/** true where more than a space parts a word from the next: the marks themselves are not among the words. */
function markBehind(word: Word, whole: readonly Word[]): boolean {
  const next = whole[whole.indexOf(word) + 1]
  return next !== undefined && next.start - word.end > 1
}

function alike(one: Word, other: Word): boolean {
  if (one.lemma === other.lemma) return true
  const found = relation(one.lemma, other.lemma)
  return (found.kind === 'synonym' || found.kind === 'derived') && found.strength >= 0.7
}
