import { readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import { listDamagedVersions, findLatestVersion } from './article-versions'
import { findComparison } from './comparisons'
import { addComparison, addStory, asked, ENGINE, inFolder, NOW, textOf, valueOf, withLibrary } from './library-for-tests'
import { libraryFiles, removeDatabase } from './library-files'
import { openLibrary, type Library } from './open-library'
import { listStories } from './story-list'

const MUTANTS = 300
const STORIES = Array.from({ length: 10 }, (_none, index) => `s${index + 1}`)

interface Tally {
  refused: number
  sound: number
  damagedText: number
  lostComparison: number
}

/**
 * Flips 1 to 16 bytes anywhere in the file, 300 times. Whatever comes of it: no crash, the file is refused and kept to
 * the last byte, or it opens with every story still listed and every text either the right one or named as damaged.
 */
test(
  '300 libraries with flipped bytes',
  () =>
    inFolder((folder) => {
      const file = join(folder, 'library.sqlite')
      const good = makeLibrary(folder)
      const random = randomNumbers(20261124)
      const tally: Tally = { refused: 0, sound: 0, damagedText: 0, lostComparison: 0 }
      for (let mutant = 0; mutant < MUTANTS; mutant++) {
        removeDatabase(file)
        const bytes = flip(good, random, 1 + random(16))
        writeFileSync(file, bytes)
        const opened = openLibrary(folder)
        if (opened.ok) readAll(opened.value, tally)
        else {
          tally.refused++
          expect(['damaged', 'newer']).toContain(opened.kind)
          expect(readFileSync(file).equals(bytes)).toBe(true)
        }
      }
      // The mutants reached everything: pages of the tree, texts, results. Two in three sit in texts, which only their fingerprint guards.
      expect(tally.refused + tally.sound).toBe(MUTANTS)
      expect(tally.refused).toBeGreaterThan(20)
      expect(tally.damagedText).toBeGreaterThan(50)
      expect(tally.lostComparison).toBeGreaterThan(5)
    }),
  60_000
)

test('a single letter changed in a stored text is noticed, and the failure names the article', () =>
  inFolder((folder) => {
    const good = makeLibrary(folder)
    const place = good.indexOf('s2-base leads with the bridge')
    good[place + 23] = 'f'.charCodeAt(0)
    writeFileSync(join(folder, 'library.sqlite'), good)
    withLibrary(folder, (library) => {
      const read = library.read((handle) => findLatestVersion(handle, 's2-base'))
      expect(read).toMatchObject({ ok: false, kind: 'damaged' })
      expect(read.ok ? '' : read.sentence).toContain('“Bridge closed after flood (s2)” (version 1)')
      expect(valueOf(library.read(listDamagedVersions))).toEqual(['s2-base-v1'])
    })
  }))

test('an index that lost a story of the list is noticed, which the quick check would not', () =>
  inFolder((folder) => {
    const good = makeLibrary(folder)
    // Time and id stand side by side in stories_by_change alone.
    const place = good.indexOf(`${NOW}s2`)
    good[place + NOW.length - 1] = 'Y'.charCodeAt(0)
    writeFileSync(join(folder, 'library.sqlite'), good)
    expect(place).toBeGreaterThan(0)
    expect(openLibrary(folder)).toMatchObject({ ok: false, kind: 'damaged' })
  }))

function makeLibrary(folder: string): Buffer {
  withLibrary(folder, (library) => {
    for (const storyId of STORIES) {
      valueOf(library.write((handle) => addStory(handle, { storyId })))
      valueOf(library.write((handle) => addComparison(handle, storyId, 1, 7)))
    }
  })
  return readFileSync(libraryFiles(folder).library)
}

function readAll(library: Library, tally: Tally): void {
  tally.sound++
  try {
    const listed = library.read((handle) =>
      [false, true].flatMap((trash) => listStories(handle, { query: '', trash, engineVersion: ENGINE }))
    )
    if (listed.ok) expect(listed.value.length).toBe(STORIES.length)
    else expect(listed.kind).toBe('damaged')
    for (const storyId of STORIES) for (const article of ['base', '1', '2']) readText(library, `${storyId}-${article}`, tally)
    for (const storyId of STORIES) readComparison(library, storyId, tally)
  } finally {
    library.close()
  }
}

function readText(library: Library, articleId: string, tally: Tally): void {
  const read = library.read((handle) => findLatestVersion(handle, articleId))
  if (!read.ok) {
    tally.damagedText++
    expect(read.kind).toBe('damaged')
  } else if (read.value !== null) expect(read.value.text).toBe(textOf(articleId))
}

function readComparison(library: Library, storyId: string, tally: Tally): void {
  const key = { accountVersionId: `${storyId}-1-v1`, baseVersionId: `${storyId}-base-v1`, engineVersion: ENGINE, ...asked }
  const read = library.read((handle) => findComparison(handle, key))
  if (!read.ok) expect(read.kind).toBe('damaged')
  else if (read.value?.state === 'done') expect(read.value.comparison.counts).toEqual({ contradicted: 7, dropped: 2, added: 3 })
  else tally.lostComparison++
}

function flip(good: Buffer, random: (below: number) => number, count: number): Buffer {
  const bytes = Buffer.from(good)
  for (let flipped = 0; flipped < count; flipped++) {
    const place = random(bytes.length)
    bytes[place] = (bytes[place] ?? 0) ^ (1 + random(255))
  }
  return bytes
}

/** Whole numbers below a limit, the same ones every time (Marsaglia's xorshift32). */
function randomNumbers(seed: number): (below: number) => number {
  let state = seed
  return (below) => {
    state ^= state << 13
    state ^= state >>> 17
    state ^= state << 5
    return (state >>> 0) % below
  }
}
