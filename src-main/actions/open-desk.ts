/** Ties an open library to a comparer of its own. */
import { Comparer, type AccountKey, type Ended, type Texts } from '../comparer'
import { engineVersion, type Comparison, type EngineCorrections } from '../engine'
import { correctionsToObey } from '../review'
import { findAccount, findStory, isPairing, listUncomparedAccounts, newId, replaceComparison, type Handle, type Library } from '../storage'
import { ComparedMemory } from './compared-memory'
import type { Desk, Tell } from './desk'
import { houseInUse } from './house'
import { keepReview, readStored, readTexts } from './review/read-review'
import { readForEngine } from './views'

export interface DeskOptions {
  readonly library: Library
  /** The built worker of the comparer. */
  readonly workerFile: URL
  readonly workers: number
  readonly tell: Tell
  readonly now?: () => string
  readonly timeLimit?: number
}

/** Opens a desk and queues whatever was not compared when the last one closed. */
export function openDesk({ library, workerFile, workers, tell, timeLimit, now = () => new Date().toISOString() }: DeskOptions): Desk {
  const compared = new ComparedMemory()
  const comparer = new Comparer({
    workerFile,
    workers,
    ...(timeLimit === undefined ? {} : { timeLimit }),
    load: (key) => valueOf(library.read((handle) => loadTexts(handle, key))),
    keep: (key, texts, ended) => valueOf(library.write((handle) => keepComparison(handle, compared, key, texts, ended, now()))),
    tell: ({ storyId, accountId }, state) => tell('comparison/state', { storyId, accountId, state })
  })
  const missing = library.read((handle) => listUncomparedAccounts(handle, engineVersion))
  if (missing.ok) for (const { storyId, accountId } of missing.value) comparer.enqueue({ storyId, accountId })
  return { library, comparer, compared, now, newId, tell }
}

/** Ends the comparisons, then lets go of the file. */
export async function closeDesk(desk: Desk): Promise<void> {
  await desk.comparer.close()
  desk.library.close()
}

/** What an account is compared with and asked; null when the story or the account is gone. */
export function loadTexts(handle: Handle, { storyId, accountId }: AccountKey): Texts | null {
  const story = findStory(handle, storyId)
  const account = findAccount(handle, accountId, engineVersion)
  if (story === null || story.deletedAt !== null || account === null) return null
  const base = readForEngine(handle, story.baseArticleId)
  const other = readForEngine(handle, account.articleId)
  return {
    baseVersion: base.versionId,
    base: base.article,
    accountVersion: other.versionId,
    account: other.article,
    house: houseInUse(handle),
    corrections: pairings(handle, { storyId, accountId }, story.baseArticleId, account.articleId),
    asked: { house: account.house, corrections: account.corrections }
  }
}

const noPairings: EngineCorrections = { pair: [], unpair: [] }

/** The pairings by hand, where their words stand now. */
function pairings(handle: Handle, of: AccountKey, baseArticleId: string, articleId: string): EngineCorrections {
  const stored = readStored(handle, of)
  if (!stored.corrections.some(({ kind }) => isPairing(kind))) return noPairings
  return correctionsToObey(stored, readTexts(handle, baseArticleId), readTexts(handle, articleId))
}

function keepComparison(handle: Handle, memory: ComparedMemory, of: AccountKey, texts: Texts, ended: Ended, now: string): void {
  const key = { accountVersionId: texts.accountVersion, baseVersionId: texts.baseVersion, engineVersion, ...texts.asked }
  if (ended.state === 'failed') return replaceComparison(handle, key, ended, now)
  const decided = { decided: 0, total: ended.toDecide }
  replaceComparison(handle, key, { ...ended, comparison: JSON.parse(ended.json) as Comparison, decided }, now)
  const { decisions, corrections } = readStored(handle, of)
  if (decisions.length + corrections.length > 0) keepReview(handle, memory, of)
}

/** The comparer knows failures as throws. */
function valueOf<T>(outcome: { readonly ok: true; readonly value: T } | { readonly ok: false; readonly sentence: string }): T {
  if (!outcome.ok) throw new Error(outcome.sentence)
  return outcome.value
}
