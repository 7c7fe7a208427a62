/** What an editor corrects in the engine's result: taken at once, obeyed by the next comparison, withdrawn when it was wrong. */
import type { Correction } from '../../../src-main/contract'
import type { Reason } from '../../../src-main/engine'
import type { ClaimRow, Side } from '../rows'
import type { StoryState } from '../story-state.svelte'
import { claimsOf, otherSide, spanOf, startPairing } from './pairing'
import { sayCorrection } from './review-words'
import type { SelectedWords } from './selected-words'

export async function markNoDifference(story: StoryState, flagId: string): Promise<void> {
  if (await story.reading?.review.correct({ kind: 'not-a-difference', flagId })) story.shell.did('Marked as no difference')
}

/** A difference the engine did not see: the words that were selected, else the row's claims whole. */
export async function markDifference(story: StoryState, row: ClaimRow, words: SelectedWords | null, reason: Reason): Promise<void> {
  const spans = { base: spanOf(row, 'base'), account: spanOf(row, 'account') }
  if (words) spans[words.side] = words.span
  const { reading, shell } = story
  const before = new Set(reading?.review.marked.map(({ id }) => id))
  if (!reading || !(await reading.review.correct({ kind: 'difference', reason, ...spans }))) return
  shell.did('Marked as a difference')
  const fresh = reading.review.marked.find(({ id }) => !before.has(id))
  if (fresh) reading.selectFlag(fresh.id)
}

export async function withdraw(story: StoryState, correction: Correction): Promise<void> {
  if (await story.reading?.review.withdraw(correction.correctionId))
    story.shell.did(`Withdrawn: ${sayCorrection(correction).toLowerCase()}`)
}

/** Begins to pair the selected row's claim with one of the other side. */
export function beginPairing(story: StoryState, words: SelectedWords | null): void {
  const { reading, shell } = story
  const row = words ? reading?.rowAt(words.side, words.span) : reading?.claimRow(reading.row)
  const pairing = row && reading ? startPairing(row, reading.comparison, words?.side ?? null) : null
  if (!reading || !pairing) return shell.tell('Select a claim first, then press P to pair it with another.')
  reading.pairing = pairing
  showCandidate(story)
}

/** The next (1) or previous (-1) claim of the other side. */
export function stepCandidate(story: StoryState, direction: 1 | -1): void {
  const { reading } = story
  if (!reading?.pairing) return
  const total = claimsOf(reading.comparison, otherSide(reading.pairing.side)).length
  reading.pairing = { ...reading.pairing, at: (reading.pairing.at + direction + total) % total }
  showCandidate(story)
}

function showCandidate({ reading, shell }: StoryState): void {
  const pairing = reading?.pairing
  if (!reading || !pairing) return
  const side = otherSide(pairing.side)
  const claim = claimsOf(reading.comparison, side)[pairing.at]
  const row = claim ? reading.rowAt(side, claim) : null
  if (!claim || !row) return
  reading.show(row.key)
  shell.say(`Claim ${pairing.at + 1}: ${reading.view[side].text.slice(claim.start, claim.end)}`)
}

export function cancelPairing({ reading, shell }: StoryState): void {
  if (reading) reading.pairing = null
  shell.say('Not paired')
}

/** Pairs with the candidate, or with the claim of `row` on the other side. The account is compared again. */
export async function finishPairing(story: StoryState, row: ClaimRow | null): Promise<void> {
  const { reading } = story
  const pairing = reading?.pairing
  if (!reading || !pairing) return
  const side = otherSide(pairing.side)
  const chosen = row ? spanOf(row, side) : claimsOf(reading.comparison, side)[pairing.at]
  if (!chosen)
    return story.shell.tell(
      side === 'base' ? 'The base says nothing here. Choose another claim.' : 'The account says nothing here. Choose another claim.'
    )
  reading.pairing = null
  const span = { start: chosen.start, end: chosen.end }
  const spans: Record<Side, { start: number; end: number }> = { base: span, account: span, [pairing.side]: pairing.span }
  if (await reading.review.correct({ kind: 'pair', ...spans })) story.shell.did('Paired by hand')
}

/** Parts the selected pair. The account is compared again. */
export async function unpair(story: StoryState): Promise<void> {
  const { reading, shell } = story
  const row = reading?.claimRow(reading.row) ?? null
  const base = row && spanOf(row, 'base')
  const account = row && spanOf(row, 'account')
  if (!reading || !base || !account) return shell.tell('Select a pair first, then press Shift+P to part it.')
  if (await reading.review.correct({ kind: 'unpair', base, account })) shell.did('Parted by hand')
}
