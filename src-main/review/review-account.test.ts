import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import type { Flag } from '../engine'
import { makeAnchor } from './anchor'
import { correctionsToObey } from './corrections-to-obey'
import { decidedFlag } from './decided-flag'
import type { AccountReview, AnchoredWords, Correction, Note, StoredReview, VersionedText } from './model'
import { articles } from './testing/articles'
import { makeHistory } from './testing/histories'
import { compareLast, decide, decideAll, last, nothing, review, versions, type Texts } from './testing/reviews'

const base = [
  'The harbour bridge was closed on Monday evening after divers found cracks in two of its piers.',
  'At least 41 people were led to safety, the harbour master said. Nobody was hurt.',
  'Mayor Ana Brandt said the repair would cost 12 million crowns. The council meets again on Thursday.',
  'Two ferries will run every 20 minutes until the bridge is open again.'
].join('\n\n')
const account = [
  'The harbour bridge was closed on Monday evening after divers found cracks in two of its piers.',
  'At least 14 people were led to safety, the harbour master said.',
  'Mayor Ana Brandt said the repair would cost 19 million crowns. The council meets again on Thursday.',
  'Schools on the north bank stayed shut.'
].join('\n\n')

const once = versions([base], [account])
/** The account's next version beside the first. */
const next = (text: string): Texts => versions([base], [account, text])

function flagOf({ flags }: Pick<ReturnType<typeof compareLast>, 'flags'>, words: string): Flag {
  const flag = flags.find(({ explanation }) => explanation.includes(words))
  if (!flag) throw new Error(`No flag says “${words}”: ${flags.map(({ explanation }) => explanation).join(' | ')}`)
  return flag
}

const people = flagOf(compareLast(once), '14')
const cost = flagOf(compareLast(once), '19')
const schools = flagOf(compareLast(once), 'Schools')

/** The one flag whose explanation has the words. */
function reviewed({ flags }: AccountReview, words: string): AccountReview['flags'][number] {
  const found = flags.filter(({ flag }) => flag.explanation.includes(words))
  expect(found).toHaveLength(1)
  return found[0] as AccountReview['flags'][number]
}

function words(texts: readonly VersionedText[], said: string): AnchoredWords {
  const { versionId, text } = last(texts)
  const start = text.indexOf(said)
  return { versionId, anchor: makeAnchor(text, { start, end: start + said.length }) }
}

const note = (given: Partial<Note>): Note => ({
  noteId: 'n1',
  on: 'words',
  flag: null,
  base: null,
  account: null,
  text: 'Ask the desk.',
  tags: [],
  followUp: false,
  writtenAt: '2026-11-12T07:00:00.000Z',
  changedAt: '2026-11-12T07:00:00.000Z',
  ...given
})
const given = { correctionId: 'c1', correctedAt: '2026-11-12T07:00:00.000Z' }

describe('decisions', () => {
  test('without any, all is open and nothing is new', () => {
    const { flags, progress, sinceLastVersion, unplaced, settled } = review(once, nothing)
    expect(flags.every(({ state, standing, fresh }) => state === 'open' && standing === 'here' && !fresh)).toBe(true)
    expect(progress).toEqual({ decided: 0, confirmed: 0, dismissed: 0, open: flags.length, total: flags.length })
    expect([sinceLastVersion, unplaced, settled]).toEqual([null, [], []])
  })

  test('given on the texts shown they stand here', () => {
    const stored = { ...nothing, decisions: [decide(people, once, 'confirmed'), decide(schools, once, 'dismissed', 1)] }
    const result = review(once, stored)
    expect(reviewed(result, '14')).toMatchObject({ state: 'confirmed', standing: 'here', fresh: false })
    expect(reviewed(result, 'Schools')).toMatchObject({ state: 'dismissed', decision: stored.decisions[1] })
    expect(result.progress).toMatchObject({ decided: 2, confirmed: 1, dismissed: 1 })
    expect(result.sinceLastVersion).toBe(null)
  })

  test('a new version carries what still stands, also where its sentence moved', () => {
    const moved = account.replace('Schools on the north bank stayed shut.', '').trim()
    const result = review(next(`Schools on the north bank stayed shut.\n\n${moved}`), decideAll(once))
    expect(result.flags.every(({ standing, state }) => standing === 'carried' && state !== 'open')).toBe(true)
    expect(result.sinceLastVersion).toEqual({ fresh: 0, changed: 0, carried: result.flags.length })
  })

  test('another figure opens the flag again and says what was decided', () => {
    const stored = { ...nothing, decisions: [decide(people, once, 'confirmed')] }
    const result = review(next(account.replace('14 people', '17 people')), stored)
    expect(reviewed(result, '17')).toMatchObject({ state: 'open', standing: 'changed', decision: stored.decisions[0], fresh: false })
    expect(result.progress.decided).toBe(0)
    expect(result.sinceLastVersion).toMatchObject({ changed: 1, carried: 0 })
  })

  test('a word of style leaves the verdict, a name or a negation does not', () => {
    const stored = { ...nothing, decisions: [decide(cost, once, 'confirmed')] }
    const polished = review(next(account.replace('said the repair would', 'said that the repair would')), stored)
    expect(reviewed(polished, '19')).toMatchObject({ state: 'confirmed', standing: 'carried' })
    const renamed = review(next(account.replace('Mayor Ana Brandt', 'Mayor Ida Brandt')), stored)
    expect(reviewed(renamed, '19')).toMatchObject({ state: 'open', standing: 'changed' })
  })

  test('a corrected figure settles the decision: it is no open work and not lost', () => {
    const stored = { ...nothing, decisions: [decide(people, once, 'confirmed')] }
    const result = review(next(account.replace('14 people', '41 people')), stored)
    expect([result.settled, result.unplaced]).toEqual([stored.decisions, []])
    const again = review(versions([base], [account, account.replace('14 people', '41 people'), account]), stored)
    expect(again.flags.some(({ flag, decision }) => flag.explanation.includes('14') && decision !== null)).toBe(true)
  })

  test('words that are gone leave the decision unplaced', () => {
    const stored = { ...nothing, decisions: [decide(schools, once, 'dismissed')] }
    const result = review(next(account.replace('Schools on the north bank stayed shut.', '').trim()), stored)
    expect(result.unplaced).toEqual([{ what: 'decision', decision: stored.decisions[0] }])
    expect(result.settled).toEqual([])
  })

  test('what no earlier version had is new until it is decided', () => {
    const stored = decideAll(once)
    const texts = next(`${account}\n\nA second bridge, downstream, was searched by 30 divers.`)
    const before = compareLast(once)
    for (const result of [review(texts, stored, before), review(texts, stored)]) {
      expect(result.flags.filter(({ fresh }) => fresh).map(({ flag }) => flag.kind)).toEqual(['added'])
      expect(result.sinceLastVersion?.fresh).toBe(1)
    }
    const added = flagOf(compareLast(texts), 'second bridge')
    const all = { ...stored, decisions: [...stored.decisions, decide(added, texts, 'confirmed', 50)] }
    expect(review(texts, all, before).sinceLastVersion?.fresh).toBe(0)
  })

  test('a claim that the account lost is new, which only the earlier comparison can tell', () => {
    const texts = next(account.replace('The council meets again on Thursday.', ''))
    const result = review(texts, decideAll(once), compareLast(once))
    expect(result.flags.filter(({ fresh }) => fresh).map(({ flag }) => flag.explanation)).toEqual([
      expect.stringContaining('The council meets again')
    ])
  })

  test('of two decisions on one flag the later holds, and the other is kept', () => {
    const stored = { ...nothing, decisions: [decide(people, once, 'confirmed', 1), decide(people, once, 'dismissed', 2)] }
    const result = review(once, stored)
    expect(reviewed(result, '14').state).toBe('dismissed')
    expect(result.settled).toEqual([stored.decisions[0]])
  })

  test('when the account becomes the base, decisions are read the other way round', () => {
    const swapped = { base: once.account, account: once.base }
    const stored = { ...nothing, decisions: [decide(people, once, 'confirmed'), decide(schools, once, 'dismissed', 1)] }
    const result = review(swapped, stored)
    expect(result.unplaced).toEqual([])
    expect(result.flags.filter(({ decision }) => decision !== null).map(({ flag }) => flag.kind)).toEqual(['contradicted', 'dropped'])
  })

  test('words from versions that nobody has any more are unplaced, not an error', () => {
    const stored = decideAll(once)
    const strange = { base: [{ versionId: 'x', text: base }], account: [{ versionId: 'y', text: account }] }
    expect(review(strange, stored).unplaced).toHaveLength(stored.decisions.length)
  })
})

describe('corrections', () => {
  test('no difference: the flag counts nowhere', () => {
    const stored: StoredReview = {
      ...nothing,
      corrections: [{ ...given, kind: 'not-a-difference', flag: decidedFlag(people, last(once.base), last(once.account)) }]
    }
    const result = review(once, stored)
    expect(reviewed(result, '14').corrected).toBe('c1')
    expect(result.progress.total).toBe(result.flags.length - 1)
    const changed = review(next(account.replace('14 people', '17 people')), stored)
    expect(reviewed(changed, '17').corrected).toBe(null)
    expect(changed.corrections).toMatchObject([{ standing: 'changed' }])
  })

  test('a difference marked by hand is a flag with its own words', () => {
    const marked: Correction = {
      ...given,
      kind: 'difference',
      reason: 'number',
      base: words(once.base, 'two of its'),
      account: words(once.account, 'two of its piers')
    }
    const result = review(once, { ...nothing, corrections: [marked] })
    const { flag, state } = reviewed(result, 'Marked by hand')
    expect(flag).toMatchObject({ id: 'editor-c1', kind: 'contradicted', rule: 'editor', confidence: 1, reason: 'number' })
    expect(flag.explanation).toBe('Marked by hand: Number. Base says “two of its”, account says “two of its piers”.')
    expect(flag.base).toMatchObject({ claims: ['b2'] })
    expect(state).toBe('confirmed')
    const dropped = review(once, { ...nothing, corrections: [{ ...marked, account: null }] })
    expect(reviewed(dropped, 'Marked by hand').flag).toMatchObject({ kind: 'dropped', account: null })
    const decided = { ...nothing, corrections: [marked], decisions: [decide(flag, once, 'dismissed')] }
    expect(reviewed(review(next(`${account} More follows.`), decided), 'Marked by hand')).toMatchObject({
      state: 'dismissed',
      standing: 'carried'
    })
  })

  test('pairings are obeyed where their words stand now, the later of two that clash alone', () => {
    const sides = { base: words(once.base, 'Two ferries'), account: words(once.account, 'Schools') }
    const pair: Correction = { ...given, kind: 'pair', ...sides }
    const unpair: Correction = { correctionId: 'c2', correctedAt: '2026-11-12T08:00:00.000Z', kind: 'unpair', ...sides }
    const { corrections, flags } = review(once, { ...nothing, corrections: [pair] })
    expect(corrections).toMatchObject([{ standing: 'here', flagId: null }])
    expect(flags.some(({ flag }) => flag.explanation.includes('Schools on the north'))).toBe(false)
    expect(correctionsToObey({ ...nothing, corrections: [pair, unpair] }, once.base, once.account)).toMatchObject({
      pair: [],
      unpair: [{}]
    })
    const gone = next(account.replace('Schools on the north bank stayed shut.', ''))
    expect(correctionsToObey({ ...nothing, corrections: [pair] }, gone.base, gone.account)).toEqual({ pair: [], unpair: [] })
    expect(review(gone, { ...nothing, corrections: [pair] }).unplaced).toMatchObject([{ what: 'correction' }])
  })
})

describe('notes', () => {
  test('stay on their words, on their flag, or apart', () => {
    const onWords = note({ account: words(once.account, 'north bank') })
    const onFlag = note({ noteId: 'n2', on: 'flag', flag: decidedFlag(people, last(once.base), last(once.account)) })
    const stored = { ...nothing, notes: [onWords, onFlag] }
    const moved = `Schools on the north bank stayed shut.\n\n${account.replace('Schools on the north bank stayed shut.', '').trim()}`
    const { notes } = review(next(moved), stored)
    expect(notes).toMatchObject([
      { standing: 'carried', account: { start: moved.indexOf('north bank') } },
      { standing: 'carried', flagId: people.id }
    ])
    const gone = review(next(account.replace('Schools on the north bank stayed shut.', '')), stored)
    expect(gone.unplaced).toEqual([{ what: 'note', note: onWords }])
  })

  test('on a pair of which one side is gone it stays with the other, as changed', () => {
    const pair = note({ on: 'pair', base: words(once.base, 'Nobody was hurt'), account: words(once.account, 'stayed shut') })
    const { notes } = review(next(account.replace('Schools on the north bank stayed shut.', '')), { ...nothing, notes: [pair] })
    expect(notes).toMatchObject([{ standing: 'changed', account: null }])
    expect(notes[0]?.base).not.toBe(null)
  })
})

describe('laws, on made-up versions of real-sounding articles', { timeout: 120_000 }, () => {
  const texts = articles()
  const story = fc.record({ of: fc.nat(texts.length - 2), seed: fc.nat(10_000) }).map(({ of, seed }) => {
    const history = makeHistory(texts.slice(of, of + 2), seed, { versions: 3, annotated: 1, mostSteps: 6, treacherous: true })
    const baseText = texts[of] ?? ''
    return { first: versions([baseText], history.texts.slice(0, 1)), then: versions([baseText], history.texts) }
  })
  const often = { numRuns: 6 }

  test('no decision is lost and none is on two flags', () => {
    fc.assert(
      fc.property(story, ({ first, then }) => {
        const stored = decideAll(first)
        const { flags, unplaced, settled } = review(then, stored)
        const on = flags.flatMap(({ decision }) => decision?.decisionId ?? [])
        const apart = unplaced.flatMap((piece) => (piece.what === 'decision' ? [piece.decision.decisionId] : []))
        expect([...on, ...apart, ...settled.map(({ decisionId }) => decisionId)].sort()).toEqual(
          stored.decisions.map(({ decisionId }) => decisionId).sort()
        )
      }),
      often
    )
  })

  test('an unchanged text carries everything, and on the same texts all is here', () => {
    fc.assert(
      fc.property(story, ({ first }) => {
        const stored = decideAll(first)
        const shown = { base: last(first.base).text, account: last(first.account).text }
        const again = versions([shown.base, shown.base], [shown.account, shown.account])
        for (const [where, standing] of [
          [first, 'here'],
          [again, 'carried']
        ] as const) {
          const result = review(where, stored)
          expect(result.flags.map((flag) => flag.standing)).toEqual(result.flags.map(() => standing))
          expect(result.flags.map(({ decision }) => decision?.decisionId)).toEqual(stored.decisions.map(({ decisionId }) => decisionId))
        }
      }),
      often
    )
  })

  test('the order in which decisions are stored changes nothing', () => {
    fc.assert(
      fc.property(story, fc.infiniteStream(fc.nat()), ({ first, then }, lots) => {
        const stored = decideAll(first)
        const shuffled = stored.decisions
          .map((decision) => ({ decision, lot: lots.next().value }))
          .sort((one, other) => one.lot - other.lot)
          .map(({ decision }) => decision)
        expect(review(then, { ...stored, decisions: shuffled })).toEqual(review(then, stored))
      }),
      often
    )
  })
})
