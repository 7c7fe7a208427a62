/** Asks the main process as the page does, through `window.variorum`. */
import type { Page } from '@playwright/test'
import type { Bridge, Draft, Input, Outcome, Output, RequestName } from '../src-main/contract'

declare global {
  interface Window {
    readonly variorum: Bridge
  }
}

export function ask<Name extends RequestName>(page: Page, name: Name, input: Input<Name>): Promise<Outcome<Output<Name>>> {
  return page.evaluate(([asked, payload]) => window.variorum.request(asked, payload), [name, input] as const) as Promise<
    Outcome<Output<Name>>
  >
}

/** Asks for what must succeed. */
export async function get<Name extends RequestName>(page: Page, name: Name, input: Input<Name>): Promise<Output<Name>> {
  const outcome = await ask(page, name, input)
  if (!outcome.ok) throw new Error(`${name}: ${outcome.kind}: ${outcome.sentence}`)
  return outcome.value
}

/** A pasted text on its way into a story. */
export const draft = (text: string, facts: Partial<Draft> = {}): Draft => ({
  name: 'Pasted text',
  text,
  headline: null,
  outlet: null,
  published: null,
  encoding: 'UTF-8',
  words: 1,
  notes: [],
  ...facts
})
