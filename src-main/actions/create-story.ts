import type { Draft, Input, Outcome, StoryView } from '../contract'
import { insertAccount, insertStory, type Handle } from '../storage'
import { changeStory } from './change-story'
import type { Desk } from './desk'
import { duplicateAccount, readDrafts, repeatsText, storeArticle } from './store-draft'

/** Stores a new story; the draft at `base` is its base, all others are its accounts. */
export function createStory(desk: Desk, { title, drafts, base, anyway }: Input<'story/create'>): Outcome<StoryView> {
  const read = readDrafts(drafts)
  if (!read.ok) return read
  if (anyway !== true && repeatsText(read.value)) return duplicateAccount
  const baseDraft = read.value[base]
  if (baseDraft === undefined)
    return { ok: false, kind: 'refused', sentence: 'No base article was chosen. Nothing was stored. Choose the base and try again.' }
  const storyId = desk.newId()
  const accounts = read.value.filter((_draft, index) => index !== base)
  return changeStory(desk, storyId, 'new story', (handle) =>
    insertWhole(desk, handle, { storyId, title, sample: null, base: baseDraft, accounts, now: desk.now() })
  )
}

export interface WholeStory {
  readonly storyId: string
  readonly title: string | null
  readonly sample: string | null
  readonly base: Draft
  readonly accounts: readonly Draft[]
  readonly now: string
}

/** Inserts a story with all its texts; to be called inside one transaction. */
export function insertWhole(desk: Desk, handle: Handle, { storyId, title, sample, base, accounts, now }: WholeStory): void {
  const baseArticleId = desk.newId()
  insertStory(handle, { storyId, title: titleOf(title, base), sample, baseArticleId, now })
  storeArticle(desk, handle, storyId, base, baseArticleId)
  for (const draft of accounts) {
    const articleId = storeArticle(desk, handle, storyId, draft)
    insertAccount(handle, { accountId: desk.newId(), storyId, articleId }, now)
  }
}

/** The editor's title, else the headline, else the text's first words. */
function titleOf(title: string | null, base: Draft): string {
  const given = [title, base.headline].find((one) => one !== null && one.trim() !== '')
  if (typeof given === 'string') return given.trim()
  const opening = base.text.trim().split(/\s+/u).slice(0, 8).join(' ')
  return opening.length > 80 ? `${[...opening].slice(0, 79).join('')}…` : opening
}
