import type { AccountView, Comparison, Input, Outcome } from '../contract'
import { engineVersion } from '../engine'
import { findAccount, findComparison, findStory, type Handle, type StoredAccount } from '../storage'
import { queueUncompared } from './change-story'
import type { Desk } from './desk'
import { comparisonState, missingStory, missingArticle, viewArticle, type Queue } from './views'

/** Everything the side-by-side view shows of one account; an account not compared yet is compared next. */
export function openAccount(desk: Desk, { storyId, accountId }: Input<'account/open'>): Outcome<AccountView> {
  queueUncompared(desk, storyId)
  desk.comparer.hurry(accountId)
  return desk.library.read((handle) => viewAccount(handle, desk.comparer, storyId, accountId))
}

function viewAccount(handle: Handle, queue: Queue, storyId: string, accountId: string): AccountView {
  const story = findStory(handle, storyId)
  if (story === null) throw missingStory()
  const account = findAccount(handle, accountId, engineVersion)
  if (account === null || account.storyId !== storyId) throw missingArticle()
  const state = comparisonState(queue, account)
  const comparison = state.state === 'done' ? readComparison(handle, account) : null
  return {
    accountId,
    base: viewArticle(handle, story.baseArticleId),
    account: viewArticle(handle, account.articleId),
    comparison,
    // Stored as done but no longer readable: it is shown as waiting.
    state: state.state === 'done' && comparison === null ? { state: 'waiting' } : state,
    review: null
  }
}

function readComparison(handle: Handle, { accountVersionId, baseVersionId }: StoredAccount): Comparison | null {
  const stored = findComparison(handle, { accountVersionId, baseVersionId, engineVersion })
  return stored?.state === 'done' ? stored.comparison : null
}
