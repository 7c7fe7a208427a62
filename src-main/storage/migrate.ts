import type { Handle } from './handle'
import { StorageProblem } from './outcome'

/** One step of the schema; `version` becomes the file's `user_version`. */
export interface Migration {
  /** 10, 20, 30…: room for a step between two. */
  readonly version: number
  readonly sql: string
}

export function schemaVersion(handle: Handle): number {
  return Number(handle.pragma('user_version', { simple: true }))
}

export function latestVersion(migrations: readonly Migration[]): number {
  return migrations.at(-1)?.version ?? 0
}

/** Takes the file to the latest version, a transaction each: it is at one version or the next, never between. */
export function migrate(handle: Handle, migrations: readonly Migration[]): void {
  // A step may rebuild a table that others point at; what they point at is checked before the commit instead.
  handle.pragma('foreign_keys = OFF')
  try {
    for (const migration of migrations) if (migration.version > schemaVersion(handle)) step(handle, migration)
  } finally {
    handle.pragma('foreign_keys = ON')
  }
}

function step(handle: Handle, migration: Migration): void {
  handle
    .transaction(() => {
      handle.exec(migration.sql)
      if (hasBrokenLinks(handle)) throw new StorageProblem('damaged', BROKEN_LINKS)
      handle.pragma(`user_version = ${migration.version}`)
    })
    .immediate()
}

const BROKEN_LINKS = 'The library could not be brought up to date: some of its parts no longer belong together. Nothing in it was changed.'

export function hasBrokenLinks(handle: Handle): boolean {
  return (handle.pragma('foreign_key_check') as readonly unknown[]).length > 0
}
