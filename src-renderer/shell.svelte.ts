import { createContext } from 'svelte'
import type { AppInfo, Failure, Input, MenuCommand, Outcome, Output, RequestName, Settings } from '../src-main/contract'
import { onEvent, request } from './main-process'
import { UndoStack, type Deed } from './undo-stack.svelte'
import type { Sheet, View } from './view'

/** Returns true when the command was its own; the newest listener is asked first. */
export type CommandListener = (command: MenuCommand) => boolean

/** Requests that only look: after every other one that succeeds, "Saved 07:22" is brought up to date. */
const looks: ReadonlySet<RequestName> = new Set<RequestName>([
  'app/info',
  'library/status',
  'library/list',
  'intake/open-files',
  'intake/read-bytes',
  'intake/read-text',
  'story/open',
  'account/open',
  'account/cancel',
  'settings/read'
])

const firstSettings: Settings = {
  theme: 'system',
  zoom: 1,
  layout: 'side-by-side',
  foldAgreed: true,
  spokenMarks: true,
  welcomed: true,
  inspectorWidth: 340,
  reviewer: '',
  moveOn: true,
  letterKeys: true,
  paper: 'a4'
}

/** What the whole window shares: which view is open, settings, undo, what was said last. One for each window, given by context. */
export class Shell {
  view: View = $state.raw({ name: 'starting' })
  sheet: Sheet = $state.raw(null)
  settings: Settings = $state.raw(firstSettings)
  info: AppInfo | null = $state.raw(null)
  /** When something was last stored, null before the first time. */
  savedAt: Date | null = $state.raw(null)
  /** The status line: what was just done, with Undo when it can be taken back. */
  told: { readonly sentence: string; readonly deed: Deed | null } | null = $state.raw(null)
  /** What could not be done; stands above the view until it is closed or something succeeds. */
  problem: string | null = $state.raw(null)
  said: { readonly text: string; readonly turn: number } = $state.raw({ text: '', turn: 0 })
  readonly undoStack = new UndoStack()
  /** true until the editor opens a view: a first window is calm, nothing wears a focus ring. */
  untouched = true
  #listeners: readonly CommandListener[] = []

  /** Reads what the window needs before it can show anything. */
  async start(): Promise<void> {
    const [info, settings, status] = await Promise.all([
      request('app/info', null),
      request('settings/read', null),
      request('library/status', null)
    ])
    if (info.ok) this.info = info.value
    if (settings.ok) this.settings = settings.value
    if (status.ok && status.value.state === 'unusable') this.view = { name: 'unusable', status: status.value }
    else this.view = { name: 'stories' }
    if (!status.ok) this.problem = status.sentence
  }

  /** Listens to what concerns every view; returns the function that stops. */
  listen(): () => void {
    const stops = [
      onEvent('settings/changed', (event) => (this.settings = event.settings)),
      onEvent('menu/chosen', (event) => this.run(event.command))
    ]
    return () => stops.forEach((stop) => stop())
  }

  open(view: View): void {
    this.view = view
    this.problem = null
    this.untouched = false
  }

  /** Asks the main process; keeps "Saved" up to date. What failed is returned, the caller says it where it happened. */
  async ask<Name extends RequestName>(name: Name, input: Input<Name>): Promise<Outcome<Output<Name>>> {
    const outcome = await request(name, input)
    if (outcome.ok && !looks.has(name)) this.savedAt = new Date()
    return outcome
  }

  /** Shows a failure above the view. Cancelled is no news: the editor did it. */
  complain(failure: Failure): void {
    if (failure.kind !== 'cancelled') this.problem = failure.sentence
  }

  async change(part: Partial<Settings>): Promise<void> {
    const before = this.settings
    this.settings = { ...before, ...part }
    const outcome = await this.ask('settings/change', part)
    if (outcome.ok) this.settings = outcome.value
    else {
      this.settings = before
      this.complain(outcome)
    }
  }

  /** Says a sentence to screen readers. */
  say(text: string): void {
    this.said = { text, turn: this.said.turn + 1 }
  }

  /** Says a sentence in the status line. */
  tell(sentence: string): void {
    this.told = { sentence, deed: null }
    this.problem = null
  }

  /** A deed that is done: into the undo stack, and into the status line with Undo. */
  did(deed: Deed): void {
    this.undoStack.push(deed)
    this.told = { sentence: deed.sentence, deed }
    this.problem = null
  }

  async undo(): Promise<void> {
    const taken = await this.undoStack.undo()
    if (!taken) this.tell('Nothing to undo.')
    else if (taken.outcome.ok) this.tell(`Undone: ${taken.deed.sentence}`)
    else this.complain(taken.outcome)
  }

  async redo(): Promise<void> {
    const done = await this.undoStack.redo()
    if (!done) this.tell('Nothing to redo.')
    else if (done.outcome.ok) this.told = { sentence: done.deed.sentence, deed: done.deed }
    else this.complain(done.outcome)
  }

  /** A view's own commands; returns the function that stops listening. */
  onCommand(listener: CommandListener): () => void {
    this.#listeners = [listener, ...this.#listeners]
    return () => {
      this.#listeners = this.#listeners.filter((other) => other !== listener)
    }
  }

  /** A command from the menu or a key: the view first, then what works everywhere. */
  run(command: MenuCommand): void {
    if (this.sheet !== null && command !== 'undo' && command !== 'redo') this.sheet = null
    if (this.#listeners.some((listener) => listener(command))) return
    if (command === 'settings' || command === 'shortcuts' || command === 'about') this.sheet = command
    else if (command === 'undo') void this.undo()
    else if (command === 'redo') void this.redo()
    else if (command === 'stories') this.open({ name: 'stories' })
  }
}

export const [useShell, giveShell] = createContext<Shell>()
