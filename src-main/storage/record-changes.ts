/**
 * Watches the editor's tables while a step is taken and keeps each changed row as it was and as it became.
 * Temporary triggers do it, as in https://www.sqlite.org/undoredo.html: whatever changes a row is seen, whoever wrote the SQL.
 */
import type { Statement } from 'better-sqlite3'
import type { Handle } from './handle'

/** What a step may change. `texts` of versions are never copied: see put-back.ts. */
export const watched = {
  stories: { key: 'story_id', story: 'story_id' },
  articles: { key: 'article_id', story: 'story_id' },
  article_versions: { key: 'version_id', story: null },
  accounts: { key: 'account_id', story: 'story_id' },
  decisions: { key: 'decision_id', story: 'story_id' },
  notes: { key: 'note_id', story: 'story_id' },
  corrections: { key: 'correction_id', story: 'story_id' },
  settings: { key: 'name', story: null }
} as const

export type Watched = keyof typeof watched

/** One row before and after, as JSON objects of its columns; null where the row was not there. */
export interface RowChange {
  readonly changed: Watched
  readonly rowKey: string
  readonly storyId: string | null
  readonly before: string | null
  readonly after: string | null
}

interface RecordedRow {
  readonly changed: Watched
  readonly row_key: string
  readonly story_id: string | null
  readonly before_row: string | null
  readonly after_row: string | null
}

/** Columns of a row image: all but the immutable text of a version. */
export function imageColumns(handle: Handle, table: Watched): readonly string[] {
  const columns = handle.pragma(`table_info(${table})`) as readonly { readonly name: string }[]
  return columns.map(({ name }) => name).filter((name) => table !== 'article_versions' || name !== 'text')
}

interface Recorder {
  readonly begin: readonly Statement[]
  readonly read: Statement<[], RecordedRow>
  readonly end: readonly Statement[]
}

/** Prepared once for each connection: every step needs them. */
const recorders = new WeakMap<Handle, Recorder>()

function recorderOf(handle: Handle): Recorder {
  const known = recorders.get(handle)
  if (known !== undefined) return known
  const clear = handle.prepare('DELETE FROM temp.step_recorded')
  const recorder = {
    begin: [clear, handle.prepare('INSERT INTO temp.step_open VALUES (1)')],
    read: handle.prepare<[], RecordedRow>(
      'SELECT changed, row_key, story_id, before_row, after_row FROM temp.step_recorded ORDER BY number'
    ),
    end: [handle.prepare('DELETE FROM temp.step_open'), clear]
  }
  recorders.set(handle, recorder)
  return recorder
}

/** Sets the triggers up, once for each connection; they stay silent until a step is taken. */
export function watchTables(handle: Handle): void {
  const tables = Object.keys(watched) as Watched[]
  const watch = handle.transaction(() => {
    handle.exec(`
      CREATE TEMP TABLE step_open (one INTEGER PRIMARY KEY);
      CREATE TEMP TABLE step_recorded
        (number INTEGER PRIMARY KEY, changed TEXT, row_key TEXT, story_id TEXT, before_row TEXT, after_row TEXT);`)
    for (const table of tables) handle.exec(triggers(table, imageColumns(handle, table)))
  })
  watch()
}

function triggers(table: Watched, columns: readonly string[]): string {
  const image = (row: 'OLD' | 'NEW'): string => `json_object(${columns.map((name) => `'${name}', ${row}.${name}`).join(', ')})`
  const on = (event: string, row: 'OLD' | 'NEW', before: string, after: string): string => `
    CREATE TEMP TRIGGER watch_${table}_${event} AFTER ${event} ON main.${table} WHEN EXISTS (SELECT 1 FROM temp.step_open)
    BEGIN
      INSERT INTO step_recorded (changed, row_key, story_id, before_row, after_row)
        VALUES ('${table}', ${row}.${watched[table].key}, ${storyOf(table, row)}, ${before}, ${after});
    END;`
  return [
    on('INSERT', 'NEW', 'NULL', image('NEW')),
    on('UPDATE', 'NEW', image('OLD'), image('NEW')),
    on('DELETE', 'OLD', image('OLD'), 'NULL')
  ].join('')
}

function storyOf(table: Watched, row: 'OLD' | 'NEW'): string {
  if (table === 'article_versions') return `(SELECT story_id FROM main.articles WHERE article_id = ${row}.article_id)`
  const { story } = watched[table]
  return story === null ? 'NULL' : `${row}.${story}`
}

/** Runs `act` and says which rows it changed: one entry a row, in the order of their first change. */
export function recordChanges<T>(handle: Handle, act: () => T): { readonly result: T; readonly changes: readonly RowChange[] } {
  const { begin, read, end } = recorderOf(handle)
  for (const statement of begin) statement.run()
  try {
    const result = act()
    return { result, changes: oncePerRow(read.all().map(toChange)) }
  } finally {
    for (const statement of end) statement.run()
  }
}

/** Changes of one row become one: its first `before` with its last `after`; a row that ends as it began is left out. */
export function oncePerRow(changes: readonly RowChange[]): readonly RowChange[] {
  const rows = new Map<string, RowChange>()
  for (const change of changes) {
    const row = `${change.changed}\n${change.rowKey}`
    const first = rows.get(row)
    rows.set(row, first === undefined ? change : { ...first, after: change.after })
  }
  return [...rows.values()].filter(({ before, after }) => before !== after)
}

function toChange(row: RecordedRow): RowChange {
  return { changed: row.changed, rowKey: row.row_key, storyId: row.story_id, before: row.before_row, after: row.after_row }
}
