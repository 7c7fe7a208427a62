/** The log of what the editor did, step by step: what Undo takes back and Redo does again, across restarts. */
import type { Handle } from './handle'
import { makeAgain, takeBack } from './put-back'
import { oncePerRow, recordChanges, type RowChange } from './record-changes'

/** Older steps can no longer be taken back. */
export const KEPT_STEPS = 1_000

/** Steps that join are no further apart than this, in milliseconds: who comes back to a note later takes a new step. */
const JOIN_WITHIN = 60_000

/** Longest label, in UTF-16 units: a line of the menu. */
const LABEL_LENGTH = 60

export interface Step {
  readonly stepId: number
  /** "rename story", "dismiss “Number: base says…”" */
  readonly label: string
  /** Where it shows; null when it was about the library. */
  readonly storyId: string | null
  readonly accountId: string | null
}

export interface NewStep extends Omit<Step, 'stepId'> {
  /** What a later step may join: the note that is typed. null for nothing. */
  readonly joins: string | null
  /** Becomes part of the last step when that has the same `joins`. */
  readonly goesOn: boolean
  readonly now: string
}

interface StepRow {
  readonly step_id: number
  readonly label: string
  readonly story_id: string | null
  readonly account_id: string | null
  readonly joins: string | null
  readonly taken_at: string
}

interface ChangeRow {
  readonly changed: RowChange['changed']
  readonly row_key: string
  readonly story_id: string | null
  readonly before_row: string | null
  readonly after_row: string | null
}

/**
 * Runs `act` inside the transaction of the caller and logs what it changed as one step, which drops what could be redone.
 * Nothing is logged when no row of the editor's changed.
 */
export function takeStep<T>(handle: Handle, step: NewStep, act: () => T): T {
  const { result, changes } = recordChanges(handle, act)
  if (changes.length === 0) return result
  dropUndone(handle, step.now)
  const last = findRow(handle, false)
  if (last !== undefined && follows(step, last)) join(handle, last.step_id, step, changes)
  else insertStep(handle, step, changes)
  return result
}

/** The step that Undo would take back, null when there is none. */
export const findStepToUndo = (handle: Handle): Step | null => toStep(findRow(handle, false))

export const findStepToRedo = (handle: Handle): Step | null => toStep(findRow(handle, true))

/** Takes the last step back, row by row; null when there is none. */
export function undoStep(handle: Handle): Step | null {
  const step = findStepToUndo(handle)
  if (step === null) return null
  takeBack(handle, step.stepId, listChanges(handle, step.stepId))
  markUndone(handle, step.stepId, true)
  return step
}

/** Does the step again that was taken back last; null when there is none. */
export function redoStep(handle: Handle): Step | null {
  const step = findStepToRedo(handle)
  if (step === null) return null
  makeAgain(handle, step.stepId, listChanges(handle, step.stepId))
  markUndone(handle, step.stepId, false)
  return step
}

/** Stories whose rows a step changes. */
export function listStoriesOfStep(handle: Handle, stepId: number): readonly string[] {
  const sql = 'SELECT DISTINCT story_id FROM step_changes WHERE step_id = ? AND story_id IS NOT NULL ORDER BY story_id'
  return handle
    .prepare<[number], { readonly story_id: string }>(sql)
    .all(stepId)
    .map((row) => row.story_id)
}

/** true when comparisons rest on what the step changes: texts, facts, accounts, pairings, the desk's own list. */
export function stepBearsOnComparisons(handle: Handle, stepId: number): boolean {
  const sql = `SELECT 1 FROM step_changes WHERE step_id = ? AND changed IN ('articles', 'article_versions', 'accounts', 'settings')`
  return handle.prepare(sql).get(stepId) !== undefined
}

/** Forgets whatever was done to a story that is erased for good: its words stand in the images. */
export function dropStepsOf(handle: Handle, storyId: string): void {
  handle.prepare('DELETE FROM step_changes WHERE story_id = ?').run(storyId)
  handle
    .prepare('DELETE FROM steps WHERE story_id = ? OR NOT EXISTS (SELECT 1 FROM step_changes c WHERE c.step_id = steps.step_id)')
    .run(storyId)
}

function insertStep(handle: Handle, { label, storyId, accountId, joins, now }: NewStep, changes: readonly RowChange[]): void {
  const sql = 'INSERT INTO steps (label, story_id, account_id, joins, taken_at) VALUES (?, ?, ?, ?, ?)'
  const stepId = Number(handle.prepare(sql).run(shorten(label), storyId, accountId, joins, now).lastInsertRowid)
  insertChanges(handle, stepId, changes)
  handle.prepare('DELETE FROM steps WHERE step_id <= ?').run(stepId - KEPT_STEPS)
}

const follows = ({ joins, goesOn, now }: NewStep, last: StepRow): boolean =>
  goesOn && joins !== null && joins === last.joins && Date.parse(now) - Date.parse(last.taken_at) < JOIN_WITHIN

function join(handle: Handle, stepId: number, { label, now }: NewStep, changes: readonly RowChange[]): void {
  const joined = oncePerRow([...listChanges(handle, stepId), ...changes])
  handle.prepare('DELETE FROM step_changes WHERE step_id = ?').run(stepId)
  handle.prepare('UPDATE steps SET label = ?, taken_at = ? WHERE step_id = ?').run(shorten(label), now, stepId)
  if (joined.length === 0) handle.prepare('DELETE FROM steps WHERE step_id = ?').run(stepId)
  else insertChanges(handle, stepId, joined)
}

function insertChanges(handle: Handle, stepId: number, changes: readonly RowChange[]): void {
  const statement = handle.prepare(
    'INSERT INTO step_changes (step_id, number, changed, row_key, story_id, before_row, after_row) VALUES (?, ?, ?, ?, ?, ?, ?)'
  )
  for (const [number, { changed, rowKey, storyId, before, after }] of changes.entries())
    statement.run(stepId, number, changed, rowKey, storyId, before, after)
}

/**
 * What was taken back can no longer be done again once something new is done. A new story among it is not lost with its texts:
 * it comes back as it last was and goes into the trash.
 */
function dropUndone(handle: Handle, now: string): void {
  const undone = listUndone(handle)
  if (undone.length === 0) return
  const changes = undone.map((stepId) => ({ stepId, changes: listChanges(handle, stepId) }))
  for (const storyId of newStories(changes.flatMap((step) => step.changes))) {
    for (const step of changes)
      makeAgain(
        handle,
        step.stepId,
        step.changes.filter((change) => change.storyId === storyId)
      )
    handle.prepare('UPDATE stories SET deleted_at = coalesce(deleted_at, ?) WHERE story_id = ?').run(now, storyId)
  }
  handle.prepare('DELETE FROM steps WHERE undone = 1').run()
}

/** Stories that these changes would insert; samples can be put back at any time and are left out. */
function newStories(changes: readonly RowChange[]): readonly string[] {
  return changes.flatMap(({ changed, rowKey, before, after }) => {
    if (changed !== 'stories' || before !== null || after === null) return []
    return (JSON.parse(after) as { readonly sample: string | null }).sample === null ? [rowKey] : []
  })
}

function listUndone(handle: Handle): readonly number[] {
  const sql = 'SELECT step_id FROM steps WHERE undone = 1 ORDER BY step_id'
  return handle
    .prepare<[], { readonly step_id: number }>(sql)
    .all()
    .map((row) => row.step_id)
}

function listChanges(handle: Handle, stepId: number): readonly RowChange[] {
  const sql = 'SELECT changed, row_key, story_id, before_row, after_row FROM step_changes WHERE step_id = ? ORDER BY number'
  return handle
    .prepare<[number], ChangeRow>(sql)
    .all(stepId)
    .map((row) => ({ changed: row.changed, rowKey: row.row_key, storyId: row.story_id, before: row.before_row, after: row.after_row }))
}

/** The last step that was done, or the first of those taken back. */
function findRow(handle: Handle, undone: boolean): StepRow | undefined {
  const sql = undone
    ? 'SELECT * FROM steps WHERE undone = 1 ORDER BY step_id LIMIT 1'
    : 'SELECT * FROM steps WHERE undone = 0 ORDER BY step_id DESC LIMIT 1'
  return handle.prepare<[], StepRow>(sql).get()
}

function markUndone(handle: Handle, stepId: number, undone: boolean): void {
  handle.prepare('UPDATE steps SET undone = ? WHERE step_id = ?').run(undone ? 1 : 0, stepId)
}

function toStep(row: StepRow | undefined): Step | null {
  return row === undefined ? null : { stepId: row.step_id, label: row.label, storyId: row.story_id, accountId: row.account_id }
}

/** Cut at a character, not within one: "dismiss “Number: base says 1,200 killed, ac…" */
function shorten(label: string): string {
  const line = label.replaceAll(/\s+/gu, ' ').trim()
  if (line.length <= LABEL_LENGTH) return line
  return `${line.slice(0, LABEL_LENGTH - 1).replace(/\p{Surrogate}$/u, '')}…`
}
