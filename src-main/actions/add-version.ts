import type { Draft, Failure, Input, Outcome, StoryView } from '../contract'
import { engineVersion } from '../engine'
import { findArticle, findLatestVersion, findStory, listAccounts, touchStory, updateArticle, type Handle } from '../storage'
import { changeStory } from './change-story'
import type { Desk } from './desk'
import { readDrafts, storeVersion } from './store-draft'
import { missingArticle } from './views'

const unchanged: Failure = {
  ok: false,
  kind: 'duplicate',
  sentence: 'This is the text that is stored already. Nothing was added. Paste or open the later text.'
}

/** Stores a later text of the base or of an account; earlier versions stay, and what rests on the text is compared again. */
export function addVersion(desk: Desk, { storyId, articleId, draft }: Input<'story/add-version'>): Outcome<StoryView> {
  const read = readDrafts([draft])
  if (!read.ok) return read
  const later = read.value[0] ?? draft
  const before = desk.library.read((handle) => accountsResting(handle, storyId, articleId, later.text))
  if (!before.ok) return before
  if (before.value === 'same text') return unchanged
  for (const accountId of before.value) desk.comparer.forget(accountId)
  return changeStory(desk, storyId, 'add version', (handle) => {
    storeVersion(desk, handle, articleId, later)
    updateArticle(handle, articleId, mergedFacts(handle, articleId, later), desk.now())
    touchStory(handle, storyId, desk.now())
  })
}

/** Accounts to be compared again: one for an account's text, all for the base's. */
function accountsResting(handle: Handle, storyId: string, articleId: string, text: string): readonly string[] | 'same text' {
  const story = findStory(handle, storyId)
  if (story === null || findArticle(handle, articleId)?.storyId !== storyId) throw missingArticle()
  if (findLatestVersion(handle, articleId)?.text === text) return 'same text'
  const accounts = listAccounts(handle, [storyId], engineVersion)
  const resting = story.baseArticleId === articleId ? accounts : accounts.filter((account) => account.articleId === articleId)
  return resting.map(({ accountId }) => accountId)
}

/** What the later draft knows replaces what was known; what it does not know stays. */
function mergedFacts(handle: Handle, articleId: string, later: Draft): Pick<Draft, 'outlet' | 'headline' | 'published'> {
  const known = findArticle(handle, articleId)
  if (known === null) throw missingArticle()
  return {
    outlet: later.outlet ?? known.outlet,
    headline: later.headline ?? known.headline,
    published: later.published ?? known.published
  }
}
