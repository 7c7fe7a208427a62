import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import type { Comparison } from '../engine'
import { insertAccount } from './accounts'
import { insertVersion } from './article-versions'
import { insertArticle } from './articles'
import { replaceComparison } from './comparisons'
import type { Handle } from './handle'
import { openLibrary, type Library, type OpenOptions } from './open-library'
import type { StorageOutcome } from './outcome'
import { insertStory } from './stories'

export const NOW = '2026-11-24T06:20:31.000Z'
export const LATER = '2026-11-24T07:00:00.000Z'
export const ENGINE = '1.0.0'
/** A comparison that was asked nothing beside the texts. */
export const asked = { house: '', corrections: '' }

/** Runs `work` in a folder of its own that is gone afterwards. */
export async function inFolder<T>(work: (folder: string) => T | Promise<T>): Promise<T> {
  const folder = mkdtempSync(join(tmpdir(), 'variorum-library-'))
  try {
    return await work(folder)
  } finally {
    rmSync(folder, { recursive: true, force: true })
  }
}

/** The value of an outcome that has to be good. */
export function valueOf<T>(outcome: StorageOutcome<T>): T {
  if (!outcome.ok) throw new Error(`${outcome.kind}: ${outcome.sentence}`)
  return outcome.value
}

/** Opens the folder's library, works with it, closes it. */
export function withLibrary<T>(folder: string, work: (library: Library) => T, options: OpenOptions = {}): T {
  const library = valueOf(openLibrary(folder, options))
  try {
    return work(library)
  } finally {
    library.close()
  }
}

export interface SampleStory {
  readonly storyId: string
  readonly title?: string
  readonly headline?: string | null
  readonly text?: string
  readonly accounts?: number
  readonly now?: string
}

/** A story with articles `<id>-base`, `<id>-1`, … and accounts `<id>-account-1`, …; version ids end in `-v1`. */
export function addStory(handle: Handle, story: SampleStory): void {
  const { storyId, title = `Story ${storyId}`, headline = `Bridge closed after flood (${storyId})`, accounts = 2, now = NOW } = story
  insertStory(handle, { storyId, title, sample: null, baseArticleId: `${storyId}-base`, now })
  addArticle(handle, storyId, `${storyId}-base`, headline, story.text ?? textOf(`${storyId}-base`), now)
  for (let number = 1; number <= accounts; number++) {
    const articleId = `${storyId}-${number}`
    addArticle(handle, storyId, articleId, `Flood shuts crossing ${number}`, textOf(articleId), now)
    insertAccount(handle, { accountId: `${storyId}-account-${number}`, storyId, articleId }, now)
  }
}

function addArticle(handle: Handle, storyId: string, articleId: string, headline: string | null, text: string, now: string): void {
  insertArticle(handle, { articleId, storyId, outlet: 'Wendbridge Courier', headline, published: '2026-11-12', addedAt: now })
  addVersion(handle, articleId, 1, text, now)
}

export function addVersion(handle: Handle, articleId: string, number: number, text: string, now = NOW): void {
  const version = {
    versionId: `${articleId}-v${number}`,
    articleId,
    name: `${articleId}.txt`,
    encoding: 'UTF-8',
    words: 9,
    storedAt: now,
    text
  }
  insertVersion(handle, version)
}

/** Long enough to spill over several pages of the file, and nowhere else the same. */
export function textOf(articleId: string): string {
  const sentences = Array.from(
    { length: 60 },
    (_, line) => `Line ${line} of ${articleId}: the river Wend rose by ${line + 1} centimetres before dawn.`
  )
  return `${articleId} leads with the bridge.\n\n${sentences.join('\n')}`
}

/** A comparison of nothing with these counts. */
export function comparisonWith(contradicted: number, dropped = 2, added = 3): Comparison {
  const counts = { contradicted, dropped, added }
  return { engineVersion: ENGINE, baseClaims: [], accountClaims: [], alignments: [], flags: [], unsure: [], counts, approximate: false }
}

/** Stores one for an account of `addStory`, latest texts being version 1. */
export function addComparison(handle: Handle, storyId: string, account: number, contradicted: number): void {
  const key = { accountVersionId: `${storyId}-${account}-v1`, baseVersionId: `${storyId}-base-v1`, engineVersion: ENGINE, ...asked }
  const decided = { decided: 0, total: contradicted + 5 }
  replaceComparison(handle, key, { state: 'done', comparison: comparisonWith(contradicted), claims: 11, reworded: 4, decided }, NOW)
}
