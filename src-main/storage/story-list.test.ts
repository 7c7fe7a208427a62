import { describe, expect, test } from 'vitest'
import { ACCOUNTS_SQL, chooseBase, listAccounts, listUncomparedAccounts, removeAccount, restoreAccount } from './accounts'
import { findArticle, updateArticle } from './articles'
import type { Handle } from './handle'
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
  valueOf,
  withLibrary
} from './library-for-tests'
import { replaceComparison } from './comparisons'
import { deleteStory, renameStory, restoreStory } from './stories'
import { findListedStory, LIST_SQL, listStories } from './story-list'

/** Runs `work` in a transaction on a library with what `fill` put into it. */
function withStories(work: (handle: Handle) => void): Promise<void> {
  return inFolder((folder) => withLibrary(folder, (library) => valueOf(library.write(work))))
}

function ids(handle: Handle, query = '', trash = false): readonly string[] {
  return listStories(handle, { query, trash, engineVersion: ENGINE }).map((story) => story.storyId)
}

describe('the list of stories', () => {
  test('shows the base, its lead and every account with its counts', () =>
    withStories((handle) => {
      addStory(handle, { storyId: 's1', text: 'Bridge closed after flood (s1)\n\nThe old bridge was shut at dawn.\n\nMore follows.' })
      addComparison(handle, 's1', 1, 5)
      const [story] = listStories(handle, { query: '', trash: false, engineVersion: ENGINE })
      expect(story).toMatchObject({
        title: 'Story s1',
        sample: null,
        base: {
          articleId: 's1-base',
          outlet: 'Wendbridge Courier',
          published: '2026-11-12',
          version: 1,
          lead: 'The old bridge was shut at dawn.'
        },
        changedAt: NOW,
        deletedAt: null
      })
      expect(story?.accounts.map((account) => [account.accountId, account.comparison])).toEqual([
        ['s1-account-1', { state: 'done', counts: { contradicted: 5, dropped: 2, added: 3 }, claims: 11, reworded: 4, approximate: false }],
        ['s1-account-2', { state: 'waiting' }]
      ])
      expect(findListedStory(handle, 's1', ENGINE)).toEqual(story)
      expect(findListedStory(handle, 'nobody', ENGINE)).toBeNull()
    }))

  test('has the newest work first, and the trash what was deleted last', () =>
    withStories((handle) => {
      for (const storyId of ['s1', 's2', 's3']) addStory(handle, { storyId })
      renameStory(handle, 's2', 'Renamed', LATER)
      expect(ids(handle)).toEqual(['s2', 's1', 's3'])
      deleteStory(handle, 's1', LATER)
      deleteStory(handle, 's3', '2026-11-24T08:00:00.000Z')
      expect([ids(handle), ids(handle, '', true)]).toEqual([['s2'], ['s3', 's1']])
      restoreStory(handle, 's1')
      expect([ids(handle), ids(handle, '', true)]).toEqual([['s2', 's1'], ['s3']])
    }))

  test('cuts a long lead at a word, never within a character', () =>
    withStories((handle) => {
      addStory(handle, { storyId: 's1', text: `${'word '.repeat(100)}.` })
      addStory(handle, { storyId: 's2', text: '🌊'.repeat(500) })
      expect(findListedStory(handle, 's1', ENGINE)?.base.lead).toMatch(/^(word )+word…$/)
      expect(findListedStory(handle, 's2', ENGINE)?.base.lead).toMatch(/^🌊+…$/u)
    }))

  test('counts only the comparison of the latest texts by this engine', () =>
    withStories((handle) => {
      addStory(handle, { storyId: 's1' })
      addComparison(handle, 's1', 1, 5)
      const state = (engine = ENGINE) => listAccounts(handle, ['s1'], engine)[0]?.comparison.state
      expect([state(), state('2.0.0')]).toEqual(['done', 'waiting'])
      addVersion(handle, 's1-base', 2, 'A later base.')
      expect(state()).toBe('waiting')
      expect(listUncomparedAccounts(handle, ENGINE).map((account) => account.baseVersionId)).toEqual(['s1-base-v2', 's1-base-v2'])
      replaceComparison(
        handle,
        { accountVersionId: 's1-1-v1', baseVersionId: 's1-base-v2', engineVersion: ENGINE, ...asked },
        { state: 'cancelled' },
        NOW
      )
      expect(state()).toBe('cancelled')
    }))
})

describe('the search', () => {
  const TITLES: Readonly<Record<string, string>> = {
    s1: 'Zürich’s flood: 100 % of homes cut_off',
    s2: 'ÅNGSTRØM laboratory fire',
    s3: 'Đorđe Łukasz wins',
    s4: 'Flut in Straßburg',
    s5: 'İstanbul vote'
  }

  test.each([
    ['zurich', ['s1']],
    ['ZÜRICH', ['s1']],
    ['zu\u0308rich', ['s1']],
    ["zurich's", ['s1']],
    ['flood zurich', ['s1']],
    ['angstrom', ['s2']],
    ['dorde lukasz', ['s3']],
    ['strassburg', ['s4']],
    ['istanbul', ['s5']],
    ['%', ['s1']],
    ['_', ['s1']],
    ['100 %', ['s1']],
    ["' OR 1=1 --", []],
    ['"', []],
    ['*', []],
    ['\\', []],
    ['\ud800', []],
    ['zurich fire', []],
    ['   ', ['s1', 's2', 's3', 's4', 's5']],
    ['crossing', ['s1', 's2', 's3', 's4', 's5']],
    ['s3) after', ['s3']]
  ])('for %j finds %j', (query, found) =>
    withStories((handle) => {
      for (const [storyId, title] of Object.entries(TITLES)) addStory(handle, { storyId, title })
      expect(ids(handle, query)).toEqual(found)
    })
  )

  test('looks at the headlines of today, and not at those of accounts that were removed', () =>
    withStories((handle) => {
      addStory(handle, { storyId: 's1', accounts: 1 })
      updateArticle(handle, 's1-1', { outlet: null, headline: 'Ferry sinks', published: null }, LATER)
      expect([ids(handle, 'ferry'), ids(handle, 'crossing')]).toEqual([['s1'], []])
      removeAccount(handle, 's1', 's1-account-1', LATER)
      expect(ids(handle, 'ferry')).toEqual([])
      restoreAccount(handle, 's1', 's1-account-1', LATER)
      expect(ids(handle, 'ferry')).toEqual(['s1'])
    }))
})

test('the list stays two statements, each along an index, however many stories there are', () =>
  withStories((handle) => {
    for (let number = 0; number < 60; number++) addStory(handle, { storyId: `s${number}`, accounts: 3 })
    const ran: string[] = []
    const counting = new Proxy(handle, {
      get: (target, name) =>
        name === 'prepare' ? (sql: string) => (ran.push(sql), target.prepare(sql)) : (Reflect.get(target, name) as unknown)
    })
    expect(listStories(counting, { query: '', trash: false, engineVersion: ENGINE }).flatMap((story) => story.accounts)).toHaveLength(180)
    expect(ran).toHaveLength(2)
    expect(planOf(handle, LIST_SQL.current, '[]').filter(isSlow)).toEqual([])
    expect(planOf(handle, LIST_SQL.current, '[]')[0]).toContain('stories_by_change')
    expect(planOf(handle, LIST_SQL.trash, '[]').filter(isSlow)).toEqual([])
    expect(planOf(handle, LIST_SQL.trash, '[]')[0]).toContain('stories_in_trash')
    const accounts = `${ACCOUNTS_SQL} WHERE s.story_id IN (SELECT value FROM json_each(?)) ORDER BY s.story_id, a.position`
    expect(planOf(handle, accounts, ENGINE, '[]').filter(isSlow)).toEqual([])
  }))

function planOf(handle: Handle, sql: string, ...parameters: readonly string[]): readonly string[] {
  const rows = handle.prepare<unknown[], { readonly detail: string }>(`EXPLAIN QUERY PLAN ${sql}`).all(...parameters)
  return rows.map((row) => row.detail)
}

/** A walk through a whole table, or a sort. Walking the words of the query and stories_by_change are meant. */
function isSlow(step: string): boolean {
  return (
    (step.startsWith('SCAN') && !/SCAN (word|json_each)|USING (COVERING )?INDEX stories_/.test(step)) ||
    step.includes('TEMP B-TREE FOR ORDER BY')
  )
}

describe('accounts', () => {
  test('the base and an account change places, and back again finds the comparison', () =>
    withStories((handle) => {
      addStory(handle, { storyId: 's1' })
      addComparison(handle, 's1', 1, 5)
      chooseBase(handle, 's1', 's1-account-1', LATER)
      const swapped = findListedStory(handle, 's1', ENGINE)
      expect(swapped?.base.articleId).toBe('s1-1')
      expect(swapped?.accounts.map((account) => [account.accountId, account.articleId, account.comparison.state])).toEqual([
        ['s1-account-1', 's1-base', 'waiting'],
        ['s1-account-2', 's1-2', 'waiting']
      ])
      expect(swapped?.changedAt).toBe(LATER)
      chooseBase(handle, 's1', 's1-account-1', LATER)
      expect(listAccounts(handle, ['s1'], ENGINE)[0]?.comparison).toMatchObject({ state: 'done', counts: { contradicted: 5 } })
    }))

  test('removed and restored keep their place and their comparison', () =>
    withStories((handle) => {
      addStory(handle, { storyId: 's1', accounts: 3 })
      addComparison(handle, 's1', 2, 5)
      const before = listAccounts(handle, ['s1'], ENGINE)
      removeAccount(handle, 's1', 's1-account-2', LATER)
      expect(listAccounts(handle, ['s1'], ENGINE)).toHaveLength(2)
      restoreAccount(handle, 's1', 's1-account-2', LATER)
      expect(listAccounts(handle, ['s1'], ENGINE)).toEqual(before)
    }))

  test('are compared again when a headline or date was corrected, not when an outlet was', () =>
    withStories((handle) => {
      addStory(handle, { storyId: 's1' })
      addComparison(handle, 's1', 1, 5)
      const state = () => listAccounts(handle, ['s1'], ENGINE)[0]?.comparison.state
      const facts = findArticle(handle, 's1-1')
      updateArticle(handle, 's1-1', { outlet: 'Other', headline: facts?.headline ?? null, published: facts?.published ?? null }, LATER)
      expect(state()).toBe('done')
      updateArticle(handle, 's1-base', { outlet: null, headline: facts?.headline ?? null, published: '2026-11-13T06:40' }, LATER)
      expect(state()).toBe('waiting')
    }))

  test('comparing again by a newer engine takes the place of the older result', () =>
    withStories((handle) => {
      addStory(handle, { storyId: 's1' })
      addComparison(handle, 's1', 1, 5)
      const key = { accountVersionId: 's1-1-v1', baseVersionId: 's1-base-v1', engineVersion: '2.0.0', ...asked }
      const decided = { decided: 0, total: 14 }
      replaceComparison(handle, key, { state: 'done', comparison: comparisonWith(9), claims: 1, reworded: 0, decided }, NOW)
      expect(handle.prepare('SELECT engine_version FROM comparisons').pluck().all()).toEqual(['2.0.0'])
    }))
})
