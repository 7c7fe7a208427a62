import type { AccountView, Input, Outcome } from '../contract'
import { engineVersion } from '../engine'
import { findAccount, findStory, type Handle, type OfAccount } from '../storage'
import { queueUncompared } from './change-story'
import type { ComparedMemory } from './compared-memory'
import type { Desk } from './desk'
import { findReview } from './review/read-review'
import { comparisonState, missingStory, missingArticle, viewArticle, type Queue } from './views'

/** Everything the side-by-side view shows of one account; an account not compared yet is compared next. */
export function openAccount(desk: Desk, { storyId, accountId }: Input<'account/open'>): Outcome<AccountView> {
  queueUncompared(desk, storyId)
  desk.comparer.hurry(accountId)
  return desk.library.read((handle) => viewAccount(handle, desk.comparer, desk.compared, { storyId, accountId }))
}

function viewAccount(handle: Handle, queue: Queue, memory: ComparedMemory, { storyId, accountId }: OfAccount): AccountView {
  const story = findStory(handle, storyId)
  if (story === null) throw missingStory()
  const account = findAccount(handle, accountId, engineVersion)
  if (account === null || account.storyId !== storyId) throw missingArticle()
  const state = comparisonState(queue, account)
  const open = state.state === 'cancelled' || state.state === 'failed' ? null : findReview(handle, memory, { storyId, accountId })
  const comparison = open?.comparison ?? null
  return {
    accountId,
    base: viewArticle(handle, story.baseArticleId),
    account: viewArticle(handle, account.articleId),
    comparison,
    // Stored as done but no longer readable: it is shown as waiting.
    state: state.state === 'done' && comparison === null ? { state: 'waiting' } : state,
    review: open?.review ?? null
  }
}
