/**
 * "Eleven were missing at nightfall" and "nine were missing at daybreak on Wednesday" are two counts of two hours: neither is the other
 * told anew, so neither the day nor the figure clashes.
 */
import type { Moment, Quantity, ReadClaim } from '../reading'
import { certain, type Group, type RankedLink } from './assign'
import type { ClaimTerms, TermTable } from './terms'

/** Groups without the partners that tell of another hour than the one claim on the other side. */
export function partHours(groups: readonly Group[], { base, account }: TermTable): Group[] {
  return groups.flatMap((group) => {
    if (group.odds >= certain) return [group]
    const [one = -1] = group.base
    const [other = -1] = group.account
    const stay =
      group.base.length === 1
        ? { ...group, account: group.account.filter((index) => !isOfAnotherHour(base[one], account[index])) }
        : { ...group, base: group.base.filter((index) => !isOfAnotherHour(base[index], account[other])) }
    return stay.base.length > 0 && stay.account.length > 0 ? [stay] : []
  })
}

/** Claims that would be one but for the hour, both of them alone: each once, the surest link first. */
export function findOtherHours(links: readonly RankedLink[], groups: readonly Group[], { base, account }: TermTable): Group[] {
  const usedBase = new Set(groups.flatMap((group) => group.base))
  const usedAccount = new Set(groups.flatMap((group) => group.account))
  return links.flatMap((link): Group[] => {
    if (link.odds < 0 || usedBase.has(link.base) || usedAccount.has(link.account)) return []
    if (!isOfAnotherHour(base[link.base], account[link.account])) return []
    usedBase.add(link.base)
    usedAccount.add(link.account)
    return [{ base: [link.base], account: [link.account], odds: link.odds }]
  })
}

/** true when the two give different figures for one thing and say that they are of different times. */
function isOfAnotherHour(base: ClaimTerms | undefined, account: ClaimTerms | undefined): boolean {
  return (
    base !== undefined &&
    account !== undefined &&
    someFigureDiffers(base.claim, account.claim) &&
    everyTimeDiffers(base.claim, account.claim)
  )
}

function someFigureDiffers(base: ReadClaim, account: ReadClaim): boolean {
  const of = ({ details }: ReadClaim): Quantity[] =>
    details.flatMap((detail) => (detail.kind === 'quantity' && detail.dimension !== 'ordinal' ? [detail] : []))
  // "31 votes to 12" on both sides holds two figures, and neither differs: what the other side says too is set aside.
  const meets = (one: Quantity, other: Quantity): boolean => sameKind(one, other) && one.low <= other.high && other.low <= one.high
  const ours = of(base).filter((one) => !of(account).some((other) => meets(one, other)))
  const theirs = of(account).filter((other) => !of(base).some((one) => meets(one, other)))
  return ours.some((one) => theirs.some((other) => sameKind(one, other)))
}

function sameKind(one: Quantity, other: Quantity): boolean {
  return one.dimension === other.dimension && (one.counted === other.counted || one.counted === null || other.counted === null)
}

function everyTimeDiffers(base: ReadClaim, account: ReadClaim): boolean {
  const of = ({ details }: ReadClaim): Moment[] => details.flatMap((detail) => (detail.kind === 'moment' ? [detail] : []))
  const ofBase = of(base)
  const ofAccount = of(account)
  return ofBase.length > 0 && ofAccount.length > 0 && ofBase.every((one) => ofAccount.every((other) => timesDiffer(one, other)))
}

function timesDiffer(one: Moment, other: Moment): boolean {
  if (one.resolved && other.resolved && (one.resolved.first > other.resolved.last || other.resolved.first > one.resolved.last)) return true
  return one.time !== null && other.time !== null && (one.time.low > other.time.high || other.time.low > one.time.high)
}
