/** From a draft of the window to a stored article. */
import type { Draft, Failure, Outcome } from '../contract'
import { readText } from '../intake'
import { findArticleByText, findStory, insertArticle, insertVersion, listAccounts, type Handle } from '../storage'
import { engineVersion } from '../engine'
import type { Desk } from './desk'

/**
 * Drafts with their texts read once more, since they come from the window: only what intake lets through is stored.
 * The first text that intake refuses is the answer.
 */
export function readDrafts(drafts: readonly Draft[]): Outcome<readonly Draft[]> {
  const read: Draft[] = []
  for (const draft of drafts) {
    const outcome = readText(draft.text)
    if (!outcome.ok) return outcome
    read.push({ ...draft, text: outcome.value.text, words: outcome.value.words })
  }
  return { ok: true, value: read }
}

/** Stores a draft as a new article with its first version; answers with the article's id. */
export function storeArticle(desk: Desk, handle: Handle, storyId: string, draft: Draft, articleId = desk.newId()): string {
  const { outlet, headline, published } = draft
  insertArticle(handle, { articleId, storyId, outlet, headline, published, addedAt: desk.now() })
  storeVersion(desk, handle, articleId, draft)
  return articleId
}

/** Stores a draft's text as the article's next version. */
export function storeVersion(desk: Desk, handle: Handle, articleId: string, { name, encoding, words, text }: Draft): void {
  insertVersion(handle, { versionId: desk.newId(), articleId, name, encoding, words, text, storedAt: desk.now() })
}

/** true when the base or an account of the story that was not removed has this text already. */
export function storyHasText(handle: Handle, storyId: string, text: string): boolean {
  const articleId = findArticleByText(handle, storyId, text)
  if (articleId === null) return false
  if (findStory(handle, storyId)?.baseArticleId === articleId) return true
  return listAccounts(handle, [storyId], engineVersion).some((account) => account.articleId === articleId)
}

/** true when two of the drafts have the same text. */
export const repeatsText = (drafts: readonly Draft[]): boolean => new Set(drafts.map(({ text }) => text)).size < drafts.length

export const duplicateAccount: Failure = {
  ok: false,
  kind: 'duplicate',
  sentence: 'This looks like an account you already have (same text). Nothing was added. Open it, or add it anyway.'
}
