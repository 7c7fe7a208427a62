import type { AccountSummary, Reviewed, StorySummary } from '../../src-main/contract'
import { count } from '../words/count'
import { oneLine } from '../words/plain-text'
import { sayDateline, sayMoment } from '../words/when'

/** How far a story's accounts are: for the list and the preview. */
export interface Progress {
  readonly compared: number
  readonly underway: number
  readonly accounts: number
}

export function progressOf(story: StorySummary): Progress {
  const has = (...states: string[]): number => story.accounts.filter((account) => states.includes(account.comparison.state)).length
  return { compared: has('done'), underway: has('waiting', 'comparing'), accounts: story.accounts.length }
}

/** "Morrow Press Agency", "version 3, 4 accounts", "Today, 07:22": foreign words and our own apart, so that each is isolated. */
export function sayStory(story: StorySummary, now: Date): { outlet: string; facts: string } {
  const version = `version ${story.base.version}`
  const accounts = count(story.accounts.length, 'account', 'accounts', 'no accounts yet')
  const moment = story.deletedAt === null ? sayMoment(story.changedAt, now) : `Deleted ${sayMoment(story.deletedAt, now).toLowerCase()}`
  return { outlet: oneLine(story.base.outlet) || 'Own copy', facts: `${version}, ${accounts}. ${moment}` }
}

/** The line under an account's outlet: "12 Nov, 08:15, 2 of 10 decided", "Version 2, 12 Nov 2025, not started". */
export function sayAccount(account: AccountSummary, now: Date): string {
  const date = sayDateline(account.published, now) || 'Not dated'
  const parts = [account.version > 1 ? `Version ${account.version}` : '', date, sayReviewed(account.reviewed)]
  return parts.filter((part) => part !== '').join(', ')
}

function sayReviewed(reviewed: Reviewed | null): string {
  if (!reviewed || reviewed.total === 0) return ''
  return reviewed.decided === 0 ? 'not started' : `${reviewed.decided} of ${reviewed.total} decided`
}
