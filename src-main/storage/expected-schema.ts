import Database from 'better-sqlite3'
import type { Handle } from './handle'
import { migrate, schemaVersion, type Migration } from './migrate'

const SCHEMA_SQL = `SELECT type || ' ' || name || ' ' || tbl_name || ' ' || coalesce(sql, '') AS line FROM sqlite_schema
                    WHERE tbl_name NOT LIKE 'sqlite\\_stat%' ESCAPE '\\' ORDER BY line`

/** true when the file holds exactly the tables, indices and triggers of its version: none missing, none slipped in. */
export function hasExpectedSchema(handle: Handle, migrations: readonly Migration[]): boolean {
  const version = schemaVersion(handle)
  const model = new Database(':memory:')
  try {
    migrate(
      model,
      migrations.filter((migration) => migration.version <= version)
    )
    return schemaVersion(model) === version && schemaOf(model) === schemaOf(handle)
  } finally {
    model.close()
  }
}

function schemaOf(handle: Handle): string {
  const rows = handle.prepare<[], { readonly line: string }>(SCHEMA_SQL).all()
  return rows.map((row) => row.line).join('\n')
}
