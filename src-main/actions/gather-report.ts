/** What a report is made of, read from the library: texts, comparisons and reviews of a story, as plain data that a worker can be sent. */
import type { AccountChoice, FlagCount, Outcome, ReportChoices } from '../contract'
import { engineVersion } from '../engine'
import { nameAccounts, nameArticle, type NamedArticle, type ReportedAccount, type ReportMaterial } from '../report'
import type { AccountReview } from '../review'
import { findStory, listAccounts, type Handle, type Library, type StoredAccount } from '../storage'
import { ComparedMemory } from './compared-memory'
import { findReview } from './review/read-review'
import { missingStory, viewArticle } from './views'

/** What a report says besides the story. */
export interface ReportMaker {
  /** '' when it was not said. */
  readonly reviewer: string
  /** ISO 8601 with the offset of the clock that is printed: "2026-11-12T07:22:00+01:00". */
  readonly madeAt: string
  readonly appVersion: string
}

/**
 * Everything about the story's accounts that are compared; `accountIds` null: all of them. Accounts that are not compared yet are left
 * out. Fails as opening the story does.
 */
export function gatherReport(
  library: Library,
  storyId: string,
  accountIds: readonly string[] | null,
  maker: ReportMaker
): Outcome<ReportMaterial> {
  return library.read((handle) => {
    const story = readStory(handle, storyId)
    const base = nameText(handle, story.baseArticleId)
    const listed = listNamed(handle, storyId, base)
    const chosen = listed.filter(({ accountId }) => accountIds === null || accountIds.includes(accountId))
    return {
      ...maker,
      title: story.title,
      base,
      accounts: chosen.flatMap((account) => gatherAccount(handle, account))
    }
  })
}

/** What there is to choose from before a report is made: every account, with how many flags of which sort. */
export function describeReport(library: Library, storyId: string): Outcome<ReportChoices> {
  return library.read((handle) => {
    const { title, baseArticleId } = readStory(handle, storyId)
    const listed = listNamed(handle, storyId, nameText(handle, baseArticleId))
    return { title, accounts: listed.map((account) => describeAccount(handle, account)) }
  })
}

function readStory(handle: Handle, storyId: string): { readonly title: string; readonly baseArticleId: string } {
  const story = findStory(handle, storyId)
  if (story === null || story.deletedAt !== null) throw missingStory()
  return story
}

interface NamedAccount extends StoredAccount {
  readonly called: string
}

/** Told apart among all accounts of the story, whichever are chosen: so they are called in the report as they are in the window. */
function listNamed(handle: Handle, storyId: string, base: NamedArticle): readonly NamedAccount[] {
  const accounts = listAccounts(handle, [storyId], engineVersion)
  const names = nameAccounts(base, accounts)
  return accounts.map((account, at) => ({ ...account, called: names[at] ?? nameArticle(account) }))
}

/** None when it is not compared. A memory of its own: the window's would forget the account being read. */
function gatherAccount(handle: Handle, { storyId, accountId, articleId, called }: NamedAccount): readonly ReportedAccount[] {
  const open = findReview(handle, new ComparedMemory(), { storyId, accountId })
  if (open === null) return []
  return [{ accountId, called, account: nameText(handle, articleId), comparison: open.comparison, review: open.review }]
}

function nameText(handle: Handle, articleId: string): NamedArticle {
  const { outlet, headline, published, text, words, sha256, version } = viewArticle(handle, articleId)
  return { name: nameArticle({ outlet, headline, published }), outlet, headline, published, text, words, sha256, version }
}

function describeAccount(handle: Handle, { storyId, accountId, called }: NamedAccount): AccountChoice {
  const open = findReview(handle, new ComparedMemory(), { storyId, accountId })
  return {
    accountId,
    name: called,
    compared: open !== null,
    flags: open === null ? [] : countFlags(open.review),
    notes: open === null ? 0 : open.review.notes.length + open.review.unplaced.filter(({ what }) => what === 'note').length
  }
}

/** Flags that are alike counted together. One that the editor calls no difference is listed with the dismissed ones. */
function countFlags(review: AccountReview): readonly FlagCount[] {
  const counts = new Map<string, FlagCount>()
  for (const { flag, unsure, state, corrected } of review.flags) {
    const sort = { kind: flag.kind, unsure, severity: flag.severity, state: corrected === null ? state : 'dismissed' } as const
    const key = Object.values(sort).join(' ')
    counts.set(key, { ...sort, count: (counts.get(key)?.count ?? 0) + 1 })
  }
  return [...counts.values()]
}
