/** Whatever an editor changes is one step that can be taken back. */
import type { Outcome, UndoState } from '../contract'
import { findStepToRedo, findStepToUndo, takeStep, type Handle } from '../storage'
import type { Desk } from './desk'

/** What the step is called and where it shows. */
export interface Deed {
  /** As it stands behind "Undo": "rename story". */
  readonly label: string
  /** null when it is about the library. */
  readonly storyId: string | null
  /** null when it is about the whole story. */
  readonly accountId: string | null
  /** What a later step may join, and whether this one joins the last: the saves of one note. */
  readonly joins?: string
  readonly goesOn?: boolean
}

/** Runs `act` in one transaction, logged as one step, and tells the window what Undo would do now. */
export function writeStep<T>(desk: Desk, deed: Deed, act: (handle: Handle) => T): Outcome<T> {
  const { label, storyId, accountId, joins = null, goesOn = false } = deed
  const step = { label, storyId, accountId, joins, goesOn, now: desk.now() }
  const written = desk.library.write((handle) => takeStep(handle, step, () => act(handle)))
  if (written.ok) tellUndo(desk)
  return written
}

export function tellUndo(desk: Desk): void {
  const state = desk.library.read(undoState)
  if (state.ok) desk.tell('undo/changed', { state: state.value })
}

export const undoState = (handle: Handle): UndoState => ({
  undo: findStepToUndo(handle)?.label ?? null,
  redo: findStepToRedo(handle)?.label ?? null
})
