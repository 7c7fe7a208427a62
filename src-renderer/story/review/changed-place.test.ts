import { describe, expect, test } from 'vitest'
import type { AccountReview, Decision, PlacedCorrection, PlacedNote, ReviewedFlag } from '../../../src-main/contract'
import { changedPlace } from './changed-place'

const flag = (id: string, verdict: Decision['verdict'] | null = null): ReviewedFlag => ({
  flag: {
    id,
    kind: 'added',
    reason: null,
    rule: 'claim-added',
    severity: 'low',
    update: false,
    confidence: 1,
    explanation: '',
    base: null,
    account: null
  },
  unsure: false,
  decision: verdict && {
    decisionId: `d ${id}`,
    verdict,
    dismissal: verdict === 'dismissed' ? 'reworded' : null,
    dismissalText: '',
    decidedAt: '2026-11-12T07:22:00Z',
    flag: { id, kind: 'added', reason: null, rule: 'claim-added', explanation: '', base: null, account: null }
  },
  state: verdict ?? 'open',
  standing: 'here',
  corrected: null,
  fresh: false
})

const note = (noteId: string, text: string, flagId: string | null): PlacedNote => ({
  note: { noteId, on: 'words', flag: null, base: null, account: null, text, tags: [], followUp: false, writtenAt: '', changedAt: '' },
  standing: 'here',
  flagId,
  base: null,
  account: null
})

const pair = (correctionId: string): PlacedCorrection => {
  const words = { versionId: 'v1', anchor: { start: 0, end: 3, exact: 'One', prefix: '', suffix: '' } }
  return {
    correction: { correctionId, correctedAt: '', kind: 'pair', base: words, account: words },
    standing: 'here',
    flagId: null,
    base: { start: 0, end: 3 },
    account: { start: 0, end: 3 }
  }
}

const review = (part: Partial<AccountReview>): AccountReview => ({
  flags: [],
  notes: [],
  corrections: [],
  unplaced: [],
  settled: [],
  progress: { decided: 0, confirmed: 0, dismissed: 0, open: 0, total: 0 },
  sinceLastVersion: null,
  ...part
})

describe('where a review changed', () => {
  test('is the flag whose decision came, went or became another', () => {
    const one = review({ flags: [flag('f1', 'confirmed'), flag('f2')] })
    const other = review({ flags: [flag('f1', 'confirmed'), flag('f2', 'dismissed')] })
    expect(changedPlace(one, other)).toEqual({ type: 'flag', flagId: 'f2' })
    expect(changedPlace(other, one)).toEqual({ type: 'flag', flagId: 'f2' })
    expect(changedPlace(one, one)).toBeNull()
  })

  test('is the flag of a note, or the note itself', () => {
    const before = review({ flags: [flag('f1')], notes: [note('n1', 'Rang', 'f1'), note('n2', 'Old', null)] })
    expect(changedPlace(before, { ...before, notes: [note('n1', 'Rang them', 'f1'), note('n2', 'Old', null)] })).toEqual({
      type: 'flag',
      flagId: 'f1'
    })
    expect(changedPlace(before, { ...before, notes: [note('n1', 'Rang', 'f1')] })).toEqual({ type: 'note', noteId: 'n2' })
  })

  test('is the words of a pairing', () => {
    const paired = review({ corrections: [pair('c1')] })
    expect(changedPlace(review({}), paired)).toEqual({ type: 'words', placed: pair('c1') })
  })
})
