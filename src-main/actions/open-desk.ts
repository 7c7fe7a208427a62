/** Ties an open library to a comparer of its own. */
import { Comparer, type AccountKey, type Ended, type Texts } from '../comparer'
import { engineVersion, type Comparison } from '../engine'
import { findAccount, findStory, listUncomparedAccounts, newId, replaceComparison, type Handle, type Library } from '../storage'
import type { Desk, Tell } from './desk'
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
  const comparer = new Comparer({
    workerFile,
    workers,
    ...(timeLimit === undefined ? {} : { timeLimit }),
    load: (key) => valueOf(library.read((handle) => loadTexts(handle, key))),
    keep: (_key, texts, ended) => valueOf(library.write((handle) => keepComparison(handle, texts, ended, now()))),
    tell: ({ storyId, accountId }, state) => tell('comparison/state', { storyId, accountId, state })
  })
  const missing = library.read((handle) => listUncomparedAccounts(handle, engineVersion))
  if (missing.ok) for (const { storyId, accountId } of missing.value) comparer.enqueue({ storyId, accountId })
  return { library, comparer, now, newId, tell }
}

/** Ends the comparisons, then lets go of the file. */
export async function closeDesk(desk: Desk): Promise<void> {
  await desk.comparer.close()
  desk.library.close()
}

function loadTexts(handle: Handle, { storyId, accountId }: AccountKey): Texts | null {
  const story = findStory(handle, storyId)
  const account = findAccount(handle, accountId, engineVersion)
  if (story === null || story.deletedAt !== null || account === null) return null
  const base = readForEngine(handle, story.baseArticleId)
  const other = readForEngine(handle, account.articleId)
  return { baseVersion: base.versionId, base: base.article, accountVersion: other.versionId, account: other.article }
}

function keepComparison(handle: Handle, { accountVersion, baseVersion }: Texts, ended: Ended, now: string): void {
  const key = { accountVersionId: accountVersion, baseVersionId: baseVersion, engineVersion }
  const stored = ended.state === 'failed' ? ended : { ...ended, comparison: JSON.parse(ended.json) as Comparison }
  replaceComparison(handle, key, stored, now)
}

/** The comparer knows failures as throws. */
function valueOf<T>(outcome: { readonly ok: true; readonly value: T } | { readonly ok: false; readonly sentence: string }): T {
  if (!outcome.ok) throw new Error(outcome.sentence)
  return outcome.value
}
