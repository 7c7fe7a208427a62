import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, test } from 'vitest'
import { chooseBase, insertAccount, removeAccount } from './accounts'
import { countVersions, findArticleByText, findLatestVersion, findVersion } from './article-versions'
import { insertArticle, updateArticle } from './articles'
import { findComparison, replaceComparison } from './comparisons'
import { eraseStory } from './erase-story'
import {
  addComparison,
  addStory,
  addVersion,
  asked,
  comparisonWith,
  ENGINE,
  inFolder,
  LATER,
  NOW,
  textOf,
  valueOf,
  withLibrary
} from './library-for-tests'
import { librarySize } from './library-size'
import { StorageProblem } from './outcome'
import { changeSettings, readSettings } from './settings'
import { deleteStory, findStory, insertStory, listSamples, renameStory, touchStory } from './stories'

describe('texts', () => {
  test.each([
    ['emoji and marks', 'Flood 🌊 at Zu\u0308rich, שלום, \u202eabc\u202c'],
    ['a tab and line ends', 'a\tb\nc'],
    ['invisible characters', '\ufeffword\u200b\u00ad']
  ])('come back as they were stored: %s', (_, text) =>
    inFolder((folder) => {
      withLibrary(folder, (library) => valueOf(library.write((handle) => addStory(handle, { storyId: 's1', text }))))
      withLibrary(folder, (library) => {
        const version = valueOf(library.read((handle) => findLatestVersion(handle, 's1-base')))
        expect(version).toMatchObject({ number: 1, text, encoding: 'UTF-8', words: 9, name: 's1-base.txt', storedAt: NOW })
        expect(valueOf(library.read((handle) => findVersion(handle, 's1-base-v1')))).toEqual(version)
      })
    })
  )

  test('earlier versions stay, and a stored one cannot be changed', () =>
    inFolder((folder) =>
      withLibrary(folder, (library) => {
        valueOf(
          library.write((handle) => {
            addStory(handle, { storyId: 's1' })
            addVersion(handle, 's1-base', 2, 'A later base.')
          })
        )
        const look = library.read((handle) => [
          countVersions(handle, 's1-base'),
          findLatestVersion(handle, 's1-base')?.text,
          findVersion(handle, 's1-base-v1')?.text,
          findArticleByText(handle, 's1', 'A later base.'),
          findArticleByText(handle, 's1', 'Nobody has this.')
        ])
        expect(valueOf(look)).toEqual([2, 'A later base.', textOf('s1-base'), 's1-base', null])
        expect(() => library.write((handle) => handle.exec("UPDATE article_versions SET text = 'x'"))).toThrow('never changes')
      })
    ))

  test.each(['lone \ud800 surrogate', 'NUL \0', ''])('that intake would not let through is a mistake of ours: %j', (text) =>
    inFolder((folder) =>
      withLibrary(folder, (library) => {
        expect(() => library.write((handle) => addStory(handle, { storyId: 's1', text }))).toThrow()
        expect(valueOf(library.read((handle) => findStory(handle, 's1')))).toBeNull()
      })
    )
  )
})

describe('a write is all or nothing', () => {
  test('a problem half-way leaves nothing behind', () =>
    inFolder((folder) =>
      withLibrary(folder, (library) => {
        const outcome = library.write((handle) => {
          addStory(handle, { storyId: 's1' })
          throw new StorageProblem('not-found', 'Gone.')
        })
        expect(outcome).toEqual({ ok: false, kind: 'not-found', sentence: 'Gone.' })
        expect(valueOf(librarySize(library)).stories).toBe(0)
      })
    ))

  test('a story whose base is never stored is refused', () =>
    inFolder((folder) =>
      withLibrary(folder, (library) => {
        const story = { storyId: 's1', title: 'T', sample: null, baseArticleId: 'nowhere', now: NOW }
        expect(() => library.write((handle) => insertStory(handle, story))).toThrow('FOREIGN KEY')
        expect(valueOf(library.read((handle) => findStory(handle, 's1')))).toBeNull()
      })
    ))

  test("an account cannot hold another story's article", () =>
    inFolder((folder) =>
      withLibrary(folder, (library) => {
        valueOf(library.write((handle) => ['s1', 's2'].forEach((storyId) => addStory(handle, { storyId }))))
        const act = () =>
          library.write((handle) => {
            insertArticle(handle, { articleId: 'x', storyId: 's1', outlet: null, headline: null, published: null, addedAt: NOW })
            insertAccount(handle, { accountId: 'y', storyId: 's2', articleId: 'x' }, NOW)
          })
        expect(act).toThrow('FOREIGN KEY')
      })
    ))

  test('what is no longer there is said so', () =>
    inFolder((folder) =>
      withLibrary(folder, (library) => {
        const facts = { outlet: null, headline: null, published: null }
        const outcomes = [
          library.write((handle) => renameStory(handle, 'x', 'y', NOW)),
          library.write((handle) => touchStory(handle, 'x', NOW)),
          library.write((handle) => deleteStory(handle, 'x', NOW)),
          library.write((handle) => updateArticle(handle, 'x', facts, NOW)),
          library.write((handle) => removeAccount(handle, 'x', 'y', NOW)),
          library.write((handle) => chooseBase(handle, 'x', 'y', NOW)),
          eraseStory(library, 'x')
        ]
        for (const outcome of outcomes) expect(outcome).toMatchObject({ ok: false, kind: 'not-found' })
      })
    ))
})

test('samples are found again by name, also in the trash', () =>
  inFolder((folder) =>
    withLibrary(folder, (library) =>
      valueOf(
        library.write((handle) => {
          addStory(handle, { storyId: 's1' })
          handle.exec("UPDATE stories SET sample = 'flood'")
          deleteStory(handle, 's1', LATER)
          expect(listSamples(handle)).toMatchObject([{ storyId: 's1', sample: 'flood', deletedAt: LATER }])
        })
      )
    )
  ))

test('a result that was damaged counts as never made', () =>
  inFolder((folder) =>
    withLibrary(folder, (library) =>
      valueOf(
        library.write((handle) => {
          addStory(handle, { storyId: 's1' })
          addComparison(handle, 's1', 1, 5)
          const key = { accountVersionId: 's1-1-v1', baseVersionId: 's1-base-v1', engineVersion: ENGINE, ...asked }
          const decided = { decided: 0, total: 10 }
          expect(findComparison(handle, key)).toEqual({ state: 'done', comparison: comparisonWith(5), claims: 11, reworded: 4, decided })
          handle.exec("UPDATE comparisons SET result = replace(result, '5', '6')")
          expect(findComparison(handle, key)).toBeNull()
          replaceComparison(handle, key, { state: 'failed', sentence: 'It took too long.' }, NOW)
          expect(findComparison(handle, key)).toEqual({ state: 'failed', sentence: 'It took too long.' })
        })
      )
    )
  ))

test('settings are kept, and only what was changed', () =>
  inFolder((folder) => {
    withLibrary(folder, (library) => {
      expect(valueOf(library.read(readSettings))).toEqual({})
      valueOf(library.write((handle) => changeSettings(handle, { theme: 'dark', zoom: 1.25, layout: undefined })))
    })
    withLibrary(folder, (library) => {
      valueOf(library.write((handle) => changeSettings(handle, { theme: 'light' })))
      expect(valueOf(library.read(readSettings))).toEqual({ theme: 'light', zoom: 1.25 })
    })
  }))

test('an erased story is in no file of the folder any more', () =>
  inFolder((folder) =>
    withLibrary(folder, (library) => {
      valueOf(library.write((handle) => addStory(handle, { storyId: 'canary', title: 'canary title', headline: 'canary headline' })))
      valueOf(library.write((handle) => addComparison(handle, 'canary', 1, 5)))
      valueOf(library.write((handle) => addStory(handle, { storyId: 'other' })))
      expect(filesWith(folder, 'canary')).not.toEqual([])
      valueOf(library.write((handle) => deleteStory(handle, 'canary', LATER)))
      valueOf(eraseStory(library, 'canary'))
      expect(filesWith(folder, 'canary')).toEqual([])
      expect(valueOf(library.read((handle) => findLatestVersion(handle, 'other-base')))?.text).toBe(textOf('other-base'))
    })
  ))

function filesWith(folder: string, word: string): readonly string[] {
  return readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile() && readFileSync(join(entry.parentPath, entry.name)).includes(word))
    .map((entry) => entry.name)
}
