import { describe, expect, test } from 'vitest'
import { makeAnchor } from '../anchor'
import { carryThrough } from '../carry-words'
import { articles } from '../testing/articles'
import { makeHistory, type HistoryOptions } from '../testing/histories'

interface Tally {
  /** Annotated words of which half or more still stand together. */
  exist: number
  found: number
  gone: number
  wrong: string[]
}

/** Carries annotated words from the first version of made-up histories to the last and counts where they end. */
function tally(seeds: number, options: HistoryOptions): Tally {
  const counted: Tally = { exist: 0, found: 0, gone: 0, wrong: [] }
  const texts = articles()
  for (let seed = 1; seed <= seeds; seed += 1) {
    const history = makeHistory(texts, seed, options)
    const carry = carryThrough(history.texts.map((text, index) => ({ versionId: String(index), text })))
    for (const { start, end, judge } of history.annotated) {
      const anchor = makeAnchor(history.texts[0] ?? '', { start, end })
      const placed = carry({ versionId: '0', anchor })
      const { exists, gone, verdict } = judge(placed)
      if (exists) counted.exist += 1
      if (exists && verdict === 'right') counted.found += 1
      if (gone) counted.gone += 1
      if (verdict === 'wrong') counted.wrong.push(`${seed}: ${anchor.exact} -> ${history.texts.at(-1)?.slice(placed?.start, placed?.end)}`)
    }
  }
  return counted
}

describe('words whose whereabouts are known', { timeout: 300_000 }, () => {
  test('1,000 revisions: none on wrong words, 95 % of those that stand found', () => {
    const { exist, found, gone, wrong } = tally(1000, { versions: 2, annotated: 5, mostSteps: 8, treacherous: false })
    console.log(`1,000 revisions: ${exist} stand, ${found} found (${percent(found, exist)}), ${gone} gone, ${wrong.length} on wrong words`)
    expect(wrong).toEqual([])
    expect(exist).toBeGreaterThan(4500)
    expect(gone).toBeGreaterThan(200)
    expect(found / exist).toBeGreaterThan(0.95)
  })

  test('the same through five versions in a row', () => {
    const { exist, found, gone, wrong } = tally(300, { versions: 5, annotated: 5, mostSteps: 3, treacherous: false })
    console.log(`300 × 5 versions: ${exist} stand, ${found} found (${percent(found, exist)}), ${gone} gone, ${wrong.length} on wrong words`)
    expect(wrong).toEqual([])
    expect(exist).toBeGreaterThan(1200)
    expect(gone).toBeGreaterThan(100)
    expect(found / exist).toBeGreaterThan(0.95)
  })

  test('where a sentence is copied and the old one edited, no text says which is which: few go wrong', () => {
    const { exist, found, wrong } = tally(1000, { versions: 2, annotated: 5, mostSteps: 8, treacherous: true })
    console.log(`treacherous copies: ${exist} stand, ${found} found (${percent(found, exist)}), ${wrong.length} on wrong words`)
    expect(wrong.length / exist).toBeLessThan(0.01)
    expect(found / exist).toBeGreaterThan(0.93)
  })
})

function percent(part: number, whole: number): string {
  return `${((100 * part) / whole).toFixed(1)} %`
}

const older = [
  'Crews closed the Saltmarsh Bridge on Monday evening. At least 41 people were led to safety, the harbour master said.',
  'Nobody was hurt. The council meets again on Thursday.',
  'A second bridge, downstream, stays open. Buses will run every 20 minutes.'
].join('\n\n')

/** Where the words between brackets in `from` stand in `to`; null for none. */
function follow(from: string, to: string): string | null {
  const start = from.indexOf('[')
  const text = from.replace(/[[\]]/g, '')
  const anchor = makeAnchor(text, { start, end: from.indexOf(']') - 1 })
  const placed = carryThrough([
    { versionId: 'old', text },
    { versionId: 'new', text: to }
  ])({ versionId: 'old', anchor })
  return placed && to.slice(placed.start, placed.end)
}

describe('one by one', () => {
  const marked = (words: string): string => older.replace(words, `[${words}]`)

  test('an unchanged text keeps everything where it is', () => {
    expect(follow(marked('41'), older)).toBe('41')
    expect(follow(marked('Nobody was hurt.'), older)).toBe('Nobody was hurt.')
  })

  test('moved words are found', () => {
    const moved = older.replace(' Buses will run every 20 minutes.', '')
    expect(follow(marked('every 20 minutes'), `Buses will run every 20 minutes. ${moved}`)).toBe('every 20 minutes')
  })

  test('edits inside and around are followed', () => {
    const edited = older.replace('were led to safety', 'were slowly led to safety').replace('Crews closed', 'On Monday crews shut')
    expect(follow(marked('41 people were led to safety'), edited)).toBe('41 people were slowly led to safety')
    expect(follow(marked('Saltmarsh Bridge'), edited)).toBe('Saltmarsh Bridge')
    expect(follow(marked('41 people'), older.replace('41', '43'))).toBe('43 people')
  })

  test('a figure that was replaced is gone, whatever stands there now', () => {
    expect(follow(marked('41'), older.replace('41', '43'))).toBe(null)
    expect(follow(marked('20'), older.replace('20', '120'))).toBe(null)
  })

  test('a near copy elsewhere is not the sentence that was taken out', () => {
    const without = older.replace(' At least 41 people were led to safety, the harbour master said.', '')
    expect(follow(marked('At least 41 people were led to safety'), without)).toBe(null)
    const elsewhere = `${without} At least 57 people were led to safety, the harbour master said.`
    expect(follow(marked('At least 41 people were led to safety'), elsewhere)).toBe(null)
  })

  test('of two equal sentences the one between the old neighbours is taken, and none where nothing tells', () => {
    const twice = older.replace('Buses', 'Nobody was hurt. Buses')
    expect(follow(marked('Nobody was hurt.'), twice)).toBe('Nobody was hurt.')
    expect(follow(marked('Nobody was hurt.'), older.replace('Nobody was hurt.', 'Nobody was hurt. Nobody was hurt.'))).toBe(null)
  })

  test('a sentence that was cut in two or joined keeps its words', () => {
    const cut = older.replace('safety, the harbour', 'safety. The harbour')
    expect(follow(marked('the harbour master said'), cut)).toBe('The harbour master said')
    const joined = older.replace('hurt. The council', 'hurt, and the council')
    expect(follow(marked('The council meets again'), joined)).toBe('the council meets again')
  })

  test('curly quotes, other spaces and a changed mark part nothing', () => {
    const from = '[“We will stay,” said Ana Brandt.] The rest left at noon on Tuesday.'
    expect(follow(from, '"We will stay", said Ana  Brandt. The rest left at noon on Tuesday.')).toBe('"We will stay", said Ana  Brandt.')
  })

  test('what was taken out and put back is found again', () => {
    const out = older.replace('Nobody was hurt. ', '')
    const start = older.indexOf('Nobody was hurt.')
    const anchor = makeAnchor(older, { start, end: start + 16 })
    const carry = carryThrough([older, out, older].map((text, index) => ({ versionId: String(index), text })))
    expect(carry({ versionId: '0', anchor })).toEqual({ start, end: start + 16, here: false, same: true })
  })

  test('nothing throws on odd texts or anchors from elsewhere', () => {
    expect(follow('[x]', '')).toBe(null)
    expect(follow('[👩‍🚒 שלום]', 'שלום 👩‍🚒')).toBe(null)
    expect(carryThrough([])({ versionId: 'a', anchor: makeAnchor('abc', { start: 0, end: 1 }) })).toBe(null)
    expect(carryThrough([{ versionId: 'a', text: 'xyz' }])({ versionId: 'a', anchor: makeAnchor('abc', { start: 0, end: 1 }) })).toBe(null)
  })
})
