/** What an editor does to whole stories, each taken back by Undo. */
import type { Shell } from './shell.svelte'
import { oneLine } from './words/plain-text'

interface Titled {
  readonly storyId: string
  readonly title: string
}

/** A title inside a sentence: in typographic quotes, cut at a word near 48 characters. */
export function quoteTitle(title: string): string {
  const line = oneLine(title) || 'Untitled'
  if (line.length <= 48) return `“${line}”`
  return `“${line.slice(0, 48).replace(/\s+\S*$/u, '')} …”`
}

/** Into the trash, with undo. Returns false when it could not be done; the failure is shown then. */
export async function deleteStory(shell: Shell, { storyId, title }: Titled): Promise<boolean> {
  const outcome = await shell.ask('story/delete', { storyId })
  if (!outcome.ok) {
    shell.complain(outcome)
    return false
  }
  shell.did(`Deleted ${quoteTitle(title)}`)
  return true
}

/** Out of the trash, with undo. */
export async function restoreStory(shell: Shell, { storyId, title }: Titled): Promise<boolean> {
  const outcome = await shell.ask('story/restore', { storyId })
  if (!outcome.ok) {
    shell.complain(outcome)
    return false
  }
  shell.did(`Restored ${quoteTitle(title)}`)
  return true
}

/** A new name, with undo. An empty or unchanged name changes nothing. */
export async function renameStory(shell: Shell, { storyId, title }: Titled, wish: string): Promise<boolean> {
  const next = wish.trim()
  if (next === '' || next === title) return true
  const outcome = await shell.ask('story/rename', { storyId, title: next })
  if (!outcome.ok) {
    shell.complain(outcome)
    return false
  }
  shell.did(`Renamed to ${quoteTitle(next)}`)
  return true
}

/** The summary of the whole story as text and as a table, for a mail. */
export async function copySummary(shell: Shell, storyId: string): Promise<void> {
  const outcome = await shell.ask('report/copy', { storyId, accountId: null, flagId: null })
  if (outcome.ok) shell.tell('Copied the summary')
  else shell.complain(outcome)
}
