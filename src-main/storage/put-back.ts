/** Puts rows back as a step's images have them. The text of a version is set aside when its row goes and comes back with it. */
import type { Statement } from 'better-sqlite3'
import { deleteComparisonsOf } from './comparisons'
import type { Handle } from './handle'
import { imageColumns, watched, type RowChange, type Watched } from './record-changes'

/** Takes the changes of one step back, the last one first. */
export function takeBack(handle: Handle, stepId: number, changes: readonly RowChange[]): void {
  for (const change of changes.toReversed()) putRow(handle, stepId, change, change.before)
}

/** Makes them again, in their order. */
export function makeAgain(handle: Handle, stepId: number, changes: readonly RowChange[]): void {
  for (const change of changes) putRow(handle, stepId, change, change.after)
}

function putRow(handle: Handle, stepId: number, { changed, rowKey, before, after }: RowChange, image: string | null): void {
  if (changed === 'articles' && before !== null && after !== null && bearsOnComparison(before, after)) deleteComparisonsOf(handle, rowKey)
  if (changed === 'article_versions') putVersion(handle, stepId, rowKey, image)
  else if (image === null) deleteRow(handle, changed, rowKey)
  else putterOf(handle, changed).run({ image })
}

// Names of tables and columns are the schema's own.
const deleteSql = (table: Watched): string => `DELETE FROM ${table} WHERE ${watched[table].key} = ?`

function deleteRow(handle: Handle, table: Watched, rowKey: string): void {
  handle.prepare(deleteSql(table)).run(rowKey)
}

/** Prepared once for each connection and table: a step may put a thousand rows back. */
const putters = new WeakMap<Handle, Map<Watched, Statement>>()

function putterOf(handle: Handle, table: Watched): Statement {
  const known = putters.get(handle) ?? new Map<Watched, Statement>()
  putters.set(handle, known)
  const putter = known.get(table) ?? handle.prepare(upsertSql(table, imageColumns(handle, table)))
  known.set(table, putter)
  return putter
}

/** Not INSERT OR REPLACE, which deletes first and would take everything along that hangs on the row. */
function upsertSql(table: Watched, columns: readonly string[]): string {
  const others = columns.filter((name) => name !== watched[table].key)
  return `INSERT INTO ${table} (${columns.join(', ')}) VALUES (${columns.map(fromImage).join(', ')})
          ON CONFLICT (${watched[table].key}) DO UPDATE SET ${others.map((name) => `${name} = excluded.${name}`).join(', ')}`
}

const fromImage = (name: string): string => `json_extract(:image, '$.${name}')`

function putVersion(handle: Handle, stepId: number, versionId: string, image: string | null): void {
  if (image === null) {
    const sql = `INSERT INTO set_aside_texts (version_id, step_id, text) SELECT version_id, ?, text FROM article_versions WHERE version_id = ?`
    handle.prepare(sql).run(stepId, versionId)
    return deleteRow(handle, 'article_versions', versionId)
  }
  const { changes } = handle.prepare(versionSql(imageColumns(handle, 'article_versions'))).run({ image, versionId })
  if (changes !== 1) throw new Error(`the text of version ${versionId} was not set aside`)
  handle.prepare('DELETE FROM set_aside_texts WHERE version_id = ?').run(versionId)
}

const versionSql = (columns: readonly string[]): string =>
  `INSERT INTO article_versions (${columns.join(', ')}, text)
   SELECT ${columns.map(fromImage).join(', ')}, text FROM set_aside_texts WHERE version_id = :versionId`

interface Facts {
  readonly headline: string | null
  readonly published: string | null
}

/** As `updateArticle` has it: comparisons rest on the headline and the date. */
function bearsOnComparison(before: string, after: string): boolean {
  const [one, other] = [JSON.parse(before) as Facts, JSON.parse(after) as Facts]
  return one.headline !== other.headline || one.published !== other.published
}
