/** What the editor corrects in the engine's result. Pairings have the account compared again; the others show at once. */
import type { CorrectionWish, Input, Outcome } from '../../contract'
import { reasonLabels } from '../../engine'
import { decidedFlag, type AccountReview, type Correction } from '../../review'
import { deleteCorrection, insertCorrection, isPairing, type OfAccount } from '../../storage'
import { queueUncompared } from '../change-story'
import type { Desk } from '../desk'
import type { OpenReview } from '../compared-memory'
import { shown } from './read-review'
import { goneFromReview, quoted, writeReview } from './write-review'
import { anchored } from './write-note'

export function correct(desk: Desk, { storyId, accountId, correction: wish }: Input<'review/correct'>): Outcome<AccountReview> {
  const of = { storyId, accountId }
  const corrected = writeReview(desk, of, (open) => {
    const correction: Correction = { correctionId: desk.newId(), correctedAt: desk.now(), ...whatOf(open, wish) }
    return { label: labelOf(correction), act: (handle) => insertCorrection(handle, of, correction) }
  })
  if (corrected.ok && isPairing(wish.kind)) compareAnew(desk, of)
  return corrected
}

export function withdrawCorrection(desk: Desk, input: Input<'review/withdraw-correction'>): Outcome<AccountReview> {
  const of = { storyId: input.storyId, accountId: input.accountId }
  let pairing = false
  const withdrawn = writeReview(desk, of, ({ stored }) => {
    const correction = stored.corrections.find(({ correctionId }) => correctionId === input.correctionId)
    if (correction === undefined) throw goneFromReview('correction')
    pairing = isPairing(correction.kind)
    return { label: 'withdraw correction', act: (handle) => void deleteCorrection(handle, of, input.correctionId) }
  })
  if (withdrawn.ok && pairing) compareAnew(desk, of)
  return withdrawn
}

/** A comparison that runs meanwhile does not know of the pairing. */
export function compareAnew(desk: Desk, { storyId, accountId }: OfAccount): void {
  desk.comparer.forget(accountId)
  queueUncompared(desk, storyId)
}

type What<Kind> = Kind extends Correction ? Omit<Kind, 'correctionId' | 'correctedAt'> : never

function whatOf(open: OpenReview, wish: CorrectionWish): What<Correction> {
  const { base, account } = shown(open)
  if (wish.kind === 'not-a-difference') {
    const reviewed = open.review.flags.find(({ flag }) => flag.id === wish.flagId)
    if (reviewed === undefined) throw goneFromReview('flag')
    return { kind: wish.kind, flag: decidedFlag(reviewed.flag, base, account) }
  }
  if (wish.kind === 'difference') {
    if (wish.base === null && wish.account === null) throw goneFromReview('passage')
    return {
      kind: wish.kind,
      reason: wish.reason,
      base: wish.base === null ? null : anchored(base, wish.base),
      account: wish.account === null ? null : anchored(account, wish.account)
    }
  }
  return { kind: wish.kind, base: anchored(base, wish.base), account: anchored(account, wish.account) }
}

function labelOf(correction: Correction): string {
  if (correction.kind === 'not-a-difference') return `call ${quoted(correction.flag.explanation)} no difference`
  if (correction.kind === 'difference') return `mark a difference (${reasonLabels[correction.reason].toLowerCase()})`
  return `${correction.kind === 'pair' ? 'pair' : 'unpair'} ${quoted(correction.base.anchor.exact)}`
}
