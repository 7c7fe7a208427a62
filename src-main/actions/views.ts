/** From what is stored to what the window is shown. */
import type { AccountSummary, ArticleView, ComparisonState, Reviewed, StorySummary, StoryView } from '../contract'
import { engineVersion, type Article, type Counts } from '../engine'
import { nameAccounts, nameArticle, type Named } from '../report'
import {
  countVersions,
  findArticle,
  findLatestVersion,
  findListedStory,
  findStory,
  listAccounts,
  StorageProblem,
  type Handle,
  type ListedStory,
  type StoredAccount,
  type StoredArticle,
  type StoredVersion
} from '../storage'

/** What the queue knows of an account; null when it knows nothing beyond what is stored. */
export interface Queue {
  stateOf(accountId: string): ComparisonState | null
}

/** Thrown by actions for what is gone; answered as a Failure. */
export const missingStory = (): StorageProblem =>
  new StorageProblem('not-found', 'This story is no longer in the library. Nothing was changed. Go back to the list of stories.')

export const missingArticle = (): StorageProblem =>
  new StorageProblem('not-found', 'This text is no longer in the story. Nothing was changed. Open the story again.')

/** One story opened; throws a `StorageProblem` when it is not there or its text is damaged. */
export function viewStory(handle: Handle, queue: Queue, storyId: string): StoryView {
  const story = findStory(handle, storyId)
  if (story === null) throw missingStory()
  const base = viewArticle(handle, story.baseArticleId)
  const accounts = summariseAccounts(queue, base, listAccounts(handle, [storyId], engineVersion))
  return {
    storyId,
    title: story.title,
    sample: story.sample !== null,
    base,
    accounts,
    reviewed: sumReviewed(accounts)
  }
}

/** Accounts of one outlet are told apart by name. */
function summariseAccounts(queue: Queue, base: Named, accounts: readonly StoredAccount[]): readonly AccountSummary[] {
  const names = nameAccounts(base, accounts)
  return accounts.map((account, at) => summariseAccount(queue, account, names[at] ?? nameArticle(account)))
}

export function viewArticle(handle: Handle, articleId: string): ArticleView {
  const { article, version } = readStored(handle, articleId)
  return {
    articleId,
    outlet: article.outlet,
    headline: article.headline,
    published: article.published,
    version: version.number,
    versions: countVersions(handle, articleId),
    words: version.words,
    text: version.text,
    sha256: version.sha256,
    addedAt: version.storedAt
  }
}

/** The latest text as the engine takes it, with the id of its stored version. */
export function readForEngine(handle: Handle, articleId: string): { readonly versionId: string; readonly article: Article } {
  const { article, version } = readStored(handle, articleId)
  const { headline, outlet, published } = article
  return { versionId: version.versionId, article: { text: version.text, headline, outlet, published } }
}

function readStored(handle: Handle, articleId: string): { readonly article: StoredArticle; readonly version: StoredVersion } {
  const article = findArticle(handle, articleId)
  const version = findLatestVersion(handle, articleId)
  if (article === null || version === null) throw missingArticle()
  return { article, version }
}

function summariseAccount(queue: Queue, account: StoredAccount, name: string): AccountSummary {
  const { accountId, articleId, outlet, headline, published, version } = account
  return {
    accountId,
    articleId,
    name,
    outlet,
    headline,
    published,
    version,
    comparison: comparisonState(queue, account),
    reviewed: account.decided
  }
}

/** What the queue knows comes first: an account being compared again is not done. */
export const comparisonState = (queue: Queue, account: StoredAccount): ComparisonState =>
  queue.stateOf(account.accountId) ?? account.comparison

export function summariseStory(queue: Queue, story: ListedStory): StorySummary {
  const { outlet, headline, published, version, lead } = story.base
  const accounts = summariseAccounts(queue, story.base, story.accounts)
  return {
    storyId: story.storyId,
    title: story.title,
    sample: story.sample !== null,
    base: { outlet, headline, published, version, lead },
    accounts,
    counts: sumCounts(accounts),
    reviewed: sumReviewed(accounts),
    changedAt: story.changedAt,
    deletedAt: story.deletedAt
  }
}

export function summariseStoryById(handle: Handle, queue: Queue, storyId: string): StorySummary {
  const story = findListedStory(handle, storyId, engineVersion)
  if (story === null) throw missingStory()
  return summariseStory(queue, story)
}

/** null when no account is compared yet, which is not the same as no differences. */
function sumCounts(accounts: readonly AccountSummary[]): Counts | null {
  const done = accounts.flatMap(({ comparison }) => (comparison.state === 'done' ? [comparison.counts] : []))
  if (done.length === 0) return null
  return done.reduce((sum, one) => ({
    added: sum.added + one.added,
    dropped: sum.dropped + one.dropped,
    contradicted: sum.contradicted + one.contradicted
  }))
}

/** Likewise null. */
function sumReviewed(accounts: readonly AccountSummary[]): Reviewed | null {
  const known = accounts.flatMap(({ reviewed }) => (reviewed === null ? [] : [reviewed]))
  if (known.length === 0) return null
  return known.reduce((sum, one) => ({ decided: sum.decided + one.decided, total: sum.total + one.total }))
}
