import { fingerprint } from './fingerprint'
import type { Handle } from './handle'
import { StorageProblem } from './outcome'
import { wellFormed } from './well-formed'

/** One stored text; it never changes. */
export interface StoredVersion {
  readonly versionId: string
  readonly articleId: string
  /** 1 for the first text of the article. */
  readonly number: number
  /** File name or "Pasted text". */
  readonly name: string
  readonly encoding: string
  readonly words: number
  /** Full SHA-256 of the text, lower-case hexadecimal. */
  readonly sha256: string
  readonly storedAt: string
  readonly text: string
}

export type NewVersion = Omit<StoredVersion, 'number' | 'sha256'>

interface VersionRow {
  readonly version_id: string
  readonly article_id: string
  readonly number: number
  readonly name: string
  readonly encoding: string
  readonly words: number
  readonly sha256: string
  readonly stored_at: string
  readonly text: string
}

const COLUMNS = 'version_id, article_id, number, name, encoding, words, sha256, stored_at, text'

/** Stores the article's next text and says its number. `text` is as intake leaves it: not empty, well formed, without NUL. */
export function insertVersion(handle: Handle, version: NewVersion): number {
  if (wellFormed(version.text) !== version.text || version.text.includes('\0'))
    throw new Error(`The text "${version.name}" holds lone surrogates or NUL.`)
  const number = countVersions(handle, version.articleId) + 1
  handle
    .prepare(
      `INSERT INTO article_versions (version_id, article_id, number, name, encoding, words, sha256, stored_at, text)
       VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?)`
    )
    .run(
      version.versionId,
      version.articleId,
      number,
      wellFormed(version.name),
      version.encoding,
      version.words,
      fingerprint(version.text),
      version.storedAt,
      version.text
    )
  return number
}

export function countVersions(handle: Handle, articleId: string): number {
  const sql = 'SELECT coalesce(max(number), 0) AS count FROM article_versions WHERE article_id = ?'
  return handle.prepare<[string], { readonly count: number }>(sql).get(articleId)?.count ?? 0
}

/** null when there is no such article. Refuses a text that is not the one that was stored. */
export function findLatestVersion(handle: Handle, articleId: string): StoredVersion | null {
  const sql = `SELECT ${COLUMNS} FROM article_versions WHERE article_id = ? ORDER BY number DESC LIMIT 1`
  const row = handle.prepare<[string], VersionRow>(sql).get(articleId)
  return row === undefined ? null : toVersion(handle, row)
}

/** null when there is no such version. Refuses a text that is not the one that was stored. */
export function findVersion(handle: Handle, versionId: string): StoredVersion | null {
  const row = handle.prepare<[string], VersionRow>(`SELECT ${COLUMNS} FROM article_versions WHERE version_id = ?`).get(versionId)
  return row === undefined ? null : toVersion(handle, row)
}

/** Every stored text of the article, the first one first. Refuses texts that are not the ones that were stored. */
export function listVersions(handle: Handle, articleId: string): readonly StoredVersion[] {
  const sql = `SELECT ${COLUMNS} FROM article_versions WHERE article_id = ? ORDER BY number`
  return handle
    .prepare<[string], VersionRow>(sql)
    .all(articleId)
    .map((row) => toVersion(handle, row))
}

/** Their ids, likewise. */
export function listVersionIds(handle: Handle, articleId: string): readonly string[] {
  const sql = 'SELECT version_id FROM article_versions WHERE article_id = ? ORDER BY number'
  return handle
    .prepare<[string], { readonly version_id: string }>(sql)
    .all(articleId)
    .map((row) => row.version_id)
}

/** The article of this story that has exactly this text as one of its versions; null when none has. */
export function findArticleByText(handle: Handle, storyId: string, text: string): string | null {
  const sql = `SELECT v.article_id FROM article_versions v JOIN articles a ON a.article_id = v.article_id
               WHERE v.sha256 = ? AND a.story_id = ? ORDER BY v.article_id LIMIT 1`
  return handle.prepare<[string, string], { readonly article_id: string }>(sql).get(fingerprint(text), storyId)?.article_id ?? null
}

/** Versions whose text is not the one that was stored, over the whole library; an empty list is the good answer. */
export function listDamagedVersions(handle: Handle): readonly string[] {
  const rows = handle.prepare<[], VersionRow>(`SELECT ${COLUMNS} FROM article_versions ORDER BY article_id, number`)
  const damaged: string[] = []
  for (const row of rows.iterate()) if (fingerprint(row.text) !== row.sha256) damaged.push(row.version_id)
  return damaged
}

function toVersion(handle: Handle, row: VersionRow): StoredVersion {
  if (fingerprint(row.text) !== row.sha256) throw damagedText(handle, row)
  return {
    versionId: row.version_id,
    articleId: row.article_id,
    number: row.number,
    name: row.name,
    encoding: row.encoding,
    words: row.words,
    sha256: row.sha256,
    storedAt: row.stored_at,
    text: row.text
  }
}

function damagedText(handle: Handle, row: VersionRow): StorageProblem {
  const sql = 'SELECT coalesce(headline, outlet) AS title FROM articles WHERE article_id = ?'
  const title = handle.prepare<[string], { readonly title: string | null }>(sql).get(row.article_id)?.title ?? row.name
  return new StorageProblem(
    'damaged',
    `The stored text of “${title}” (version ${row.number}) was damaged on the disk and is not shown. Everything else is safe. Add the text again as a new version.`
  )
}
