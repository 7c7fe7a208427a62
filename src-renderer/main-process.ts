/** The only reader of `window.variorum`: everything the window asks of the main process goes through here. */
import type { Bridge, EventName, Events, Input, Outcome, Output, RequestName } from '../src-main/contract'

declare global {
  interface Window {
    readonly variorum: Bridge
  }
}

/**
 * Asks the main process and waits for its answer. Never rejects: a broken bridge becomes a `Failure` of kind `failed`,
 * so that a view has one way of showing what went wrong.
 */
export async function request<Name extends RequestName>(name: Name, input: Input<Name>): Promise<Outcome<Output<Name>>> {
  try {
    return await window.variorum.request(name, input)
  } catch {
    return {
      ok: false,
      kind: 'failed',
      sentence: 'Variorum could not finish this. What was saved before is safe. Try again, or close the window and open it once more.'
    }
  }
}

/** Listens to one kind of event; returns the function that stops listening. */
export function onEvent<Name extends EventName>(name: Name, listener: (event: Events[Name]) => void): () => void {
  return window.variorum.onEvent(name, listener)
}
