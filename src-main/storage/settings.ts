import type { Handle } from './handle'

interface SettingRow {
  readonly name: string
  readonly value: string
}

/** Only what was changed once; the reader knows the defaults and checks the values. */
export function readSettings(handle: Handle): Readonly<Record<string, unknown>> {
  const rows = handle.prepare<[], SettingRow>('SELECT name, value FROM settings ORDER BY name').all()
  return Object.fromEntries(rows.map((row) => [row.name, JSON.parse(row.value) as unknown]))
}

/** Values are plain JSON; undefined leaves a setting as it is. */
export function changeSettings(handle: Handle, changed: Readonly<Record<string, unknown>>): void {
  const sql = 'INSERT INTO settings (name, value) VALUES (?, ?) ON CONFLICT (name) DO UPDATE SET value = excluded.value'
  const statement = handle.prepare<[string, string]>(sql)
  for (const [name, value] of Object.entries(changed)) if (value !== undefined) statement.run(name, JSON.stringify(value))
}
