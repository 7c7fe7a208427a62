/**
 * The child of kill.test.ts: does what editors do, one transaction after another, and says so on standard output once
 * each is on the disk. Arguments: the library's folder, a seed. It never ends by itself.
 */
import { writeSync } from 'node:fs'
import {
  changeSettings,
  deleteStory,
  insertAccount,
  insertArticle,
  insertStory,
  insertVersion,
  listStories,
  newId,
  openLibrary,
  readSettings,
  renameStory,
  replaceComparison,
  restoreStory,
  type Handle
} from './index'

/** What was acknowledged; each can be checked however much came after it. */
export type Acknowledgement =
  | { readonly did: 'open' }
  | { readonly did: 'create'; readonly storyId: string }
  | { readonly did: 'version'; readonly versionId: string; readonly text: string }
  | { readonly did: 'compare'; readonly accountVersionId: string; readonly baseVersionId: string }
  /** Titles and the setting only ever count upwards. */
  | { readonly did: 'rename'; readonly storyId: string; readonly count: number }
  | { readonly did: 'setting'; readonly count: number }
  | { readonly did: 'trash'; readonly storyId: string }

export const ENGINE_VERSION = 'kill-test'
export const ACCOUNTS = 2

function work(folder: string, seed: number): never {
  const opened = openLibrary(folder)
  if (!opened.ok) throw new Error(opened.sentence)
  acknowledge({ did: 'open' })
  for (let step = seed; ; step++) {
    const act = ACTIONS[(step * 7919 + seed) % ACTIONS.length] ?? create
    const done = opened.value.write(act)
    if (!done.ok) throw new Error(done.sentence)
    acknowledge(done.value)
  }
}

type Act = (handle: Handle) => Acknowledgement

const ACTIONS: readonly Act[] = [create, addVersion, addVersion, compare, compare, rename, setting, trash]

function create(handle: Handle): Acknowledgement {
  const storyId = newId()
  const now = new Date().toISOString()
  const articles = Array.from({ length: ACCOUNTS + 1 }, newId)
  insertStory(handle, { storyId, title: '0', sample: null, baseArticleId: articles[0] ?? '', now })
  for (const articleId of articles) {
    insertArticle(handle, { articleId, storyId, outlet: null, headline: null, published: null, addedAt: now })
    insertText(handle, articleId)
  }
  for (const articleId of articles.slice(1)) insertAccount(handle, { accountId: newId(), storyId, articleId }, now)
  return { did: 'create', storyId }
}

function addVersion(handle: Handle): Acknowledgement {
  const story = someStory(handle)
  return story === undefined ? create(handle) : { did: 'version', ...insertText(handle, story.base.articleId) }
}

function insertText(handle: Handle, articleId: string): { readonly versionId: string; readonly text: string } {
  const versionId = newId()
  const text = `${versionId} opens.\n${'The river Wend rose again before dawn. '.repeat(1 + (versionId.charCodeAt(0) % 7) * 60)}`
  insertVersion(handle, { versionId, articleId, name: 'typed', encoding: 'UTF-8', words: 3, storedAt: new Date().toISOString(), text })
  return { versionId, text }
}

function compare(handle: Handle): Acknowledgement {
  const account = someStory(handle)?.accounts[0]
  if (account === undefined) return create(handle)
  const { accountVersionId, baseVersionId } = account
  const comparison = {
    engineVersion: ENGINE_VERSION,
    baseClaims: Array.from({ length: 300 }, (_, index) => ({ id: `b${index}`, start: index, end: index + 1, paragraph: 0 })),
    accountClaims: [],
    alignments: [],
    flags: [],
    unsure: [],
    counts: { added: 1, dropped: 2, contradicted: 3 },
    approximate: false
  }
  const key = { accountVersionId, baseVersionId, engineVersion: ENGINE_VERSION, house: '', corrections: '' }
  const decided = { decided: 0, total: 0 }
  replaceComparison(handle, key, { state: 'done', comparison, claims: 300, reworded: 0, decided }, new Date().toISOString())
  return { did: 'compare', accountVersionId, baseVersionId }
}

function rename(handle: Handle): Acknowledgement {
  const story = someStory(handle)
  if (story === undefined) return create(handle)
  const count = Number(story.title) + 1
  renameStory(handle, story.storyId, String(count), new Date().toISOString())
  return { did: 'rename', storyId: story.storyId, count }
}

function setting(handle: Handle): Acknowledgement {
  const count = Number(readSettings(handle)['count'] ?? 0) + 1
  changeSettings(handle, { count })
  return { did: 'setting', count }
}

/** Stories in the trash stay there; a restored one goes back at once, so that the list does not run dry. */
function trash(handle: Handle): Acknowledgement {
  const story = someStory(handle)
  if (story === undefined) return create(handle)
  deleteStory(handle, story.storyId, new Date().toISOString())
  if (stories(handle).length === 0) restoreStory(handle, story.storyId)
  return { did: 'trash', storyId: story.storyId }
}

function stories(handle: Handle): ReturnType<typeof listStories> {
  return listStories(handle, { query: '', trash: false, engineVersion: ENGINE_VERSION })
}

function someStory(handle: Handle): ReturnType<typeof listStories>[number] | undefined {
  return stories(handle)[0]
}

/** Straight into the pipe: what the parent reads was on the disk before. */
function acknowledge(acknowledgement: Acknowledgement): void {
  writeSync(1, `${JSON.stringify(acknowledgement)}\n`)
}

const [folder, seed] = process.argv.slice(2)
if (folder !== undefined && seed !== undefined) work(folder, Number(seed))
