import type { Detail, Moment, Quantity } from '../reading'
import { agree, comparable } from './figures'
import { compareMoments, grainOf, isSayingDay, momentAffinity, type MomentVerdict } from './moments'
import { ofKind, type PairContext, type Rule, type RuleHit } from './rule'

/** Two moments tell of one event from here on. */
const sameEvent = 0.4
/** The only moments of a sure pair, of one grain, are for the gate to judge: "not replaced since 2017" / "last changed in 2019". */
const perhapsSame = 0.1
const surePair = 0.6

interface Match {
  readonly base: Moment
  readonly account: Moment
  readonly verdict: MomentVerdict
  readonly affinity: number
}

/** base "reported the breach on Feb. 9" / account "reported the breach on Feb. 10"; "at 3:40 a.m." / "at noon". */
export const dateDiffers: Rule = (pair, context) => {
  const base = ofKind(context.baseDetails, 'moment')
  const account = ofKind(context.accountDetails, 'moment')
  if (base.length === 0 || account.length === 0) return []
  const matches: Match[] = []
  for (const one of base) {
    for (const other of account) {
      const verdict = sameWords(one, other, context) ? 'agree' : compareMoments(one, other)
      if (verdict === 'open' || farGrains(one, other) || (verdict === 'day-differs' && isPeriod(one, other) && figuresDiffer(context)))
        continue
      const affinity =
        momentAffinity(one, other, context.baseWords, context.accountWords, context.aligned()) + kindBonus(one, other, context)
      const lone = pair.score >= surePair && base.length === 1 && account.length === 1 && grainOf(one) === grainOf(other)
      if (verdict === 'agree' || affinity >= (lone ? perhapsSame : sameEvent))
        matches.push({ base: one, account: other, verdict, affinity })
    }
  }
  const worth = (match: Match): number => match.affinity + (match.verdict === 'agree' ? 1 : 0)
  matches.sort((one, other) => worth(other) - worth(one) || one.base.start - other.base.start || one.account.start - other.account.start)
  const taken = new Set<Moment>()
  const hits: RuleHit[] = []
  for (const match of matches) {
    if (taken.has(match.base) || taken.has(match.account)) continue
    taken.add(match.base)
    taken.add(match.account)
    if (match.verdict !== 'agree') hits.push(hitOf(match, context))
  }
  return hits
}

/** "since Sunday" / "since 1991": nobody writes the one for the other. */
function farGrains(one: Moment, other: Moment): boolean {
  const grains = [grainOf(one), grainOf(other)]
  return grains.includes('year') && (grains.includes('day') || grains.includes('time'))
}

/** "in 2025" / "for 2024": a year may be whose figures are told rather than when it was. */
function isPeriod(one: Moment, other: Moment): boolean {
  return grainOf(one) === 'year' && grainOf(other) === 'year'
}

/** Both sides tell sums or shares and none of them twice: the figures of two years. */
function figuresDiffer({ baseDetails, accountDetails }: PairContext): boolean {
  const sums = (details: readonly Detail[]): Quantity[] =>
    ofKind(details, 'quantity').filter(({ dimension }) => /^(money|percent)$/.test(dimension))
  const [base, account] = [sums(baseDetails), sums(accountDetails)]
  return base.length > 0 && account.length > 0 && !base.some((one) => account.some((other) => comparable(one, other) && agree(one, other)))
}

/** "before the winter" / "ahead of the winter": the same words are never set against each other. */
function sameWords(one: Moment, other: Moment, context: PairContext): boolean {
  const said = (text: string, { start, end }: Moment): string => text.slice(start, end).toLowerCase()
  return said(context.base.article.text, one) === said(context.account.article.text, other)
}

/** A day stands against a day, a month against a month; a day of saying only against another. */
function kindBonus(one: Moment, other: Moment, context: PairContext): number {
  const grains = [grainOf(one), grainOf(other)]
  const saying = isSayingDay(one, context.baseWords) !== isSayingDay(other, context.accountWords)
  return (grains[0] === grains[1] ? 0.1 : -0.15) - (saying ? 0.3 : 0)
}

function hitOf(match: Match, context: PairContext): RuleHit {
  const saying = isSayingDay(match.base, context.baseWords)
  return {
    rule: match.verdict === 'time-differs' ? 'time-differs' : 'date-differs',
    reason: 'date',
    baseEvidence: [match.base],
    accountEvidence: [match.account],
    strength:
      Math.min(0.95, 0.5 + 0.4 * match.affinity) *
      (match.verdict === 'time-differs' && isVague(match.base) && isVague(match.account) ? 0.5 : 1),
    severity: saying ? 'medium' : 'high',
    update: false,
    loose: match.affinity < sameEvent
  }
}

/** "evening", "before dawn": each may be another hour of the same story. */
function isVague(moment: Moment): boolean {
  return moment.time !== null && moment.time.low !== moment.time.high
}
