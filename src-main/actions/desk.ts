/** What every action works with. Whatever an action's result depends on is in here or in its input. */
import type { Comparer } from '../comparer'
import type { EventName, Events } from '../contract'
import type { Library } from '../storage'
import type { ComparedMemory } from './compared-memory'

/** Tells the window what happened; does nothing while there is no window. */
export type Tell = <Name extends EventName>(name: Name, event: Events[Name]) => void

export interface Desk {
  readonly library: Library
  readonly comparer: Comparer
  readonly compared: ComparedMemory
  /** ISO 8601 in UTC, with milliseconds. */
  readonly now: () => string
  /** A fresh opaque id. */
  readonly newId: () => string
  readonly tell: Tell
}
