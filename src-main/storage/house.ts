import type { Handle } from './handle'

/** The desk's own list as the editor typed it, with its fingerprint: comparisons made with another one no longer count. */
export interface StoredHouse {
  readonly text: string
  /** '' for a list with nothing in it. */
  readonly fingerprint: string
}

/** `accounts.ts` reads the fingerprint of this setting. */
const NAME = 'house'

/** null when none was ever typed. */
export function readHouse(handle: Handle): StoredHouse | null {
  const row = handle.prepare<[string], { readonly value: string }>('SELECT value FROM settings WHERE name = ?').get(NAME)
  return row === undefined ? null : (JSON.parse(row.value) as StoredHouse)
}

export function changeHouse(handle: Handle, { text, fingerprint }: StoredHouse): void {
  const sql = 'INSERT INTO settings (name, value) VALUES (?, ?) ON CONFLICT (name) DO UPDATE SET value = excluded.value'
  handle.prepare(sql).run(NAME, JSON.stringify({ text, fingerprint }))
}
