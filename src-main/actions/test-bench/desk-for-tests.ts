/** A desk on a real library file in a fresh folder, for tests. */
import * as v from 'valibot'
import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import type { Draft, EventName, Input, Outcome, Output } from '../../contract'
import { eventSchemas, failure, requestSchemas } from '../../contract/schemas'
import { openLibrary } from '../../storage'
import { actions, closeDesk, giveSamples, openDesk, type Desk, type LibraryRequest } from '..'

export interface TestDesk {
  readonly folder: string
  readonly desk: Desk
  /** What the window was told, in order. */
  readonly told: { readonly name: EventName; readonly event: unknown }[]
  /** Asks as the window would: both schemas are checked, and a broken promise throws. */
  ask<Name extends LibraryRequest>(name: Name, input: Input<Name>): Outcome<Output<Name>>
  /** Asks for what must succeed. */
  get<Name extends LibraryRequest>(name: Name, input: Input<Name>): Output<Name>
  close(): Promise<void>
}

/** Opens the library in `folder` (a fresh one when it is left out). */
export function openTestDesk(workerFile: URL, { folder = freshFolder(), samples = false } = {}): TestDesk {
  const library = openLibrary(folder)
  if (!library.ok) throw new Error(library.sentence)
  const told: TestDesk['told'] = []
  const desk = openDesk({
    library: library.value,
    workerFile,
    workers: 1,
    tell: (name, event) => {
      v.assert(eventSchemas[name], event)
      told.push({ name, event })
    }
  })
  if (samples) giveSamples(desk)
  const ask: TestDesk['ask'] = (name, input) => {
    v.assert(requestSchemas[name].input, input)
    const outcome = (actions[name] as (desk: Desk, input: unknown) => Outcome<never>)(desk, input)
    v.assert(outcome.ok ? requestSchemas[name].output : failure, outcome.ok ? outcome.value : outcome)
    return outcome
  }
  const get: TestDesk['get'] = (name, input) => {
    const outcome = ask(name, input)
    if (!outcome.ok) throw new Error(`${name}: ${outcome.sentence}`)
    return outcome.value
  }
  return { folder, desk, told, ask, get, close: () => closeDesk(desk) }
}

const folders: string[] = []

export function freshFolder(): string {
  const folder = mkdtempSync(join(tmpdir(), 'variorum-desk-'))
  folders.push(folder)
  return folder
}

export function removeFolders(): void {
  for (const folder of folders.splice(0)) rmSync(folder, { recursive: true, force: true })
}

/** A draft as intake makes one of a pasted text. */
export const draft = (text: string, facts: Partial<Draft> = {}): Draft => ({
  name: 'Pasted text',
  text,
  headline: null,
  outlet: null,
  published: null,
  encoding: 'UTF-8',
  words: text.split(/\s+/).length,
  notes: [],
  ...facts
})
