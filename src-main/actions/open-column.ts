import type { Input, MatrixColumn, Outcome } from '../contract'
import { engineVersion } from '../engine'
import { buildColumn } from '../report'
import { findAccount, type Handle, type OfAccount } from '../storage'
import { ComparedMemory } from './compared-memory'
import type { Desk } from './desk'
import { findReview, shown } from './review/read-review'
import { comparisonState, missingArticle, type Queue } from './views'

/**
 * One account against every claim of the base, for the matrix; null while it is not compared. The window asks account by account, so that a
 * story with many of them never holds up anything else for long.
 */
export function openColumn(desk: Desk, of: Input<'account/column'>): Outcome<MatrixColumn | null> {
  return desk.library.read((handle) => readColumn(handle, desk.comparer, of))
}

/** A memory of its own: the window's would forget the account being read. */
function readColumn(handle: Handle, queue: Queue, of: OfAccount): MatrixColumn | null {
  const account = findAccount(handle, of.accountId, engineVersion)
  if (account === null || account.storyId !== of.storyId) throw missingArticle()
  const { state } = comparisonState(queue, account)
  const open = state === 'cancelled' || state === 'failed' ? null : findReview(handle, new ComparedMemory(), of)
  return open && buildColumn(of.accountId, shown(open).account.text, open.comparison, open.review.flags)
}
