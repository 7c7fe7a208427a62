/** A reviewed story with one of everything: compared by the engine, so that its flags are real ones. */
import { compareAccount, readArticle, type Comparison, type Flag } from '../../engine'
import {
  decidedFlag,
  makeAnchor,
  reviewAccount,
  type AnchoredWords,
  type Correction,
  type Decision,
  type Note,
  type StoredReview
} from '../../review'
import type { NamedArticle, ReportedAccount, ReportMaterial } from '../review-report'

export const baseText = `The ferry Maren sank off Holm on Tuesday, killing 14 people.

Most of the passengers were asleep when the water came in. Captain Ole Brandt said the bow door had been shut. The coast guard rescued 212 people within three hours.

Divers will search the wreck on Friday. The company had passed every inspection since 2019. A memorial service is planned in Holm.`

export const rivalText = `The ferry Maren sank off Holm on Tuesday, killing 41 people.

The coast guard rescued 212 people within three hours. Captain Ole Brandt said the bow door had not been shut. Most passengers were asleep when the water came in.

Divers will search the wreck on Saturday. Two lorries with chemicals were on the car deck.`

export const radioText = `The ferry Maren sank off Holm on Tuesday, killing 14 people. Captain Ole Brandt said the bow door had been shut.`

/** What stands in every field that a stranger fills. */
export interface Words {
  readonly base: string
  readonly rival: string
  readonly radio: string
  readonly title: string
  readonly outlet: string
  readonly reviewer: string
  readonly note: string
  readonly tag: string
  readonly reason: string
}

export const ownWords: Words = {
  base: baseText,
  rival: rivalText,
  radio: radioText,
  title: 'Holm ferry',
  outlet: 'Holm Gazette',
  reviewer: 'Ada Kern',
  note: 'Harbour office, 07:10: it is 41.\nChange ours.',
  tag: 'ask legal',
  reason: 'the door is not ours'
}

export function reviewedStory(words: Words = ownWords): ReportMaterial {
  const base = article(words.outlet, words.base, 3)
  return {
    title: words.title,
    reviewer: words.reviewer,
    madeAt: '2026-11-12T07:22:00+01:00',
    appVersion: '0.1.0',
    base,
    accounts: [
      reviewed('rival', base, article(`${words.outlet} rival`, words.rival, 1), words),
      reviewed('radio', base, article('Radio Sund', words.radio, 2), null)
    ]
  }
}

function article(name: string, text: string, version: number): NamedArticle {
  const headline = text.split('\n')[0] ?? null
  return {
    name,
    outlet: name,
    headline: null,
    published: '2026-11-12T06:40',
    text,
    version,
    words: text.split(/\s+/).length,
    sha256: fake(`${name}${headline ?? ''}`)
  }
}

/** 64 hexadecimal digits that follow from the words; no fingerprint, only the form of one. */
function fake(words: string): string {
  let number = 7
  for (const character of words) number = (number * 31 + (character.codePointAt(0) ?? 0)) % 4_294_967_291
  return number.toString(16).padStart(8, '0').repeat(8)
}

function reviewed(accountId: string, base: NamedArticle, account: NamedArticle, words: Words | null): ReportedAccount {
  const comparison = compareAccount(readArticle(base, 'base'), readArticle(account, 'account'))
  const stored = words ? reviewOf(comparison, base.text, account.text, words) : { decisions: [], notes: [], corrections: [] }
  const versions = { base: [{ versionId: 'b', text: base.text }], account: [{ versionId: 'a', text: account.text }] }
  return { accountId, called: account.name, account, comparison, review: reviewAccount({ comparison, stored, ...versions }) }
}

const time = '2026-11-12T06:00:00.000Z'

function reviewOf(comparison: Comparison, base: string, account: string, words: Words): StoredReview {
  const of = (flag: Flag): Decision['flag'] => decidedFlag(flag, { versionId: 'b', text: base }, { versionId: 'a', text: account })
  const decision = (flag: Flag, verdict: Decision['verdict'], index: number): Decision => ({
    decisionId: `decision-${index}`,
    verdict,
    dismissal: verdict === 'dismissed' ? 'other' : null,
    dismissalText: verdict === 'dismissed' ? words.reason : '',
    decidedAt: time,
    flag: of(flag)
  })
  const clashes = comparison.flags.filter(({ kind }) => kind === 'contradicted')
  const others = comparison.flags.filter(({ kind }) => kind !== 'contradicted')
  const [first, second] = clashes
  const on = (versionId: string, text: string, part: string): AnchoredWords => {
    const start = text.indexOf(part)
    return { versionId, anchor: makeAnchor(text, { start: Math.max(0, start), end: Math.max(0, start) + part.length }) }
  }
  const note = (noteId: string, more: Partial<Note>): Note => ({
    noteId,
    on: 'words',
    flag: null,
    base: null,
    account: null,
    text: words.note,
    tags: [words.tag],
    followUp: true,
    writtenAt: time,
    changedAt: time,
    ...more
  })
  const corrections: Correction[] = others[0]
    ? [{ correctionId: 'correction-1', correctedAt: time, kind: 'not-a-difference', flag: of(others[0]) }]
    : []
  const gone: AnchoredWords = { versionId: 'older', anchor: { start: 0, end: 16, exact: 'Nobody was hurt.', prefix: '', suffix: '' } }
  return {
    decisions: [...(first ? [decision(first, 'confirmed', 1)] : []), ...(second ? [decision(second, 'dismissed', 2)] : [])],
    notes: [
      ...(first ? [note('note-1', { on: 'flag', flag: of(first) })] : []),
      note('note-2', { base: on('b', base, base.slice(0, 9)) }),
      note('note-3', { base: gone, followUp: false })
    ],
    corrections
  }
}
