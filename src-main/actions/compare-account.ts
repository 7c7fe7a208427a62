/** Comparing an account again, and stopping it. */
import type { ComparisonState, Input, Outcome } from '../contract'
import { engineVersion } from '../engine'
import { deleteComparison, findAccount, replaceComparison, type StoredAccount } from '../storage'
import type { Desk } from './desk'
import { comparisonState, missingArticle } from './views'

/** Compares an account that was cancelled or failed; one that is done stays as it is, since the same texts give the same result. */
export function compareAgain(desk: Desk, { storyId, accountId }: Input<'account/compare'>): Outcome<ComparisonState> {
  const found = findIn(desk, storyId, accountId)
  if (!found.ok) return found
  const { state } = comparisonState(desk.comparer, found.value)
  if (state === 'cancelled' || state === 'failed') {
    const cleared = desk.library.write((handle) => deleteComparison(handle, found.value))
    if (!cleared.ok) return cleared
    desk.comparer.enqueue({ storyId, accountId })
  } else if (desk.comparer.stateOf(accountId) === null && state === 'waiting') desk.comparer.enqueue({ storyId, accountId })
  return currentState(desk, storyId, accountId)
}

/** Stops a comparison that waits or runs; it stays stopped until the editor asks again. A finished one is kept. */
export function cancelComparison(desk: Desk, { storyId, accountId }: Input<'account/cancel'>): Outcome<ComparisonState> {
  const found = findIn(desk, storyId, accountId)
  if (!found.ok) return found
  const { state } = comparisonState(desk.comparer, found.value)
  if (state !== 'waiting' && state !== 'comparing') return currentState(desk, storyId, accountId)
  desk.comparer.cancel({ storyId, accountId })
  const stored = desk.library.write((handle) =>
    replaceComparison(handle, { ...found.value, engineVersion }, { state: 'cancelled' }, desk.now())
  )
  return stored.ok ? currentState(desk, storyId, accountId) : stored
}

function currentState(desk: Desk, storyId: string, accountId: string): Outcome<ComparisonState> {
  const found = findIn(desk, storyId, accountId)
  return found.ok ? { ok: true, value: comparisonState(desk.comparer, found.value) } : found
}

function findIn(desk: Desk, storyId: string, accountId: string): Outcome<StoredAccount> {
  return desk.library.read((handle) => {
    const account = findAccount(handle, accountId, engineVersion)
    if (account === null || account.storyId !== storyId) throw missingArticle()
    return account
  })
}
