import type { Input, Outcome, StoryView } from '../contract'
import { findStory, insertAccount } from '../storage'
import { changeStory } from './change-story'
import type { Desk } from './desk'
import { duplicateAccount, readDrafts, repeatsText, storeArticle, storyHasText } from './store-draft'
import { missingStory } from './views'

/** Stores the drafts as accounts, all of them or none, and has them compared. */
export function addAccounts(desk: Desk, { storyId, drafts, anyway }: Input<'story/add-accounts'>): Outcome<StoryView> {
  const read = readDrafts(drafts)
  if (!read.ok) return read
  if (anyway !== true) {
    const known = desk.library.read((handle) => read.value.some(({ text }) => storyHasText(handle, storyId, text)))
    if (!known.ok) return known
    if (known.value || repeatsText(read.value)) return duplicateAccount
  }
  const label = read.value.length === 1 ? 'add account' : `add ${read.value.length} accounts`
  return changeStory(desk, storyId, label, (handle) => {
    if (findStory(handle, storyId) === null) throw missingStory()
    for (const draft of read.value) {
      const articleId = storeArticle(desk, handle, storyId, draft)
      insertAccount(handle, { accountId: desk.newId(), storyId, articleId }, desk.now())
    }
  })
}
