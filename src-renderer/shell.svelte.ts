import { createContext } from 'svelte'
import type {
  AppInfo,
  Failure,
  Input,
  MenuCommand,
  Outcome,
  Output,
  RequestName,
  Settings,
  UndoneStep,
  UndoState
} from '../src-main/contract'
import { onEvent, request } from './main-process'
import { Unsaved } from './unsaved.svelte'
import type { Sheet, View } from './view'

/** Returns true when the command was its own; the newest listener is asked first. */
export type CommandListener = (command: MenuCommand) => boolean

/** Goes where a step was taken back or done again; returns false when that is somewhere else. */
export type StepListener = (step: UndoneStep) => boolean

/** The status line: what was just done. */
export interface Told {
  readonly sentence: string
  /** It can be taken back by Undo, as long as it is the last step. */
  readonly undoable: boolean
  /** The step it is, in the words of the menu; null while it is being stored. */
  readonly step: string | null
  /** How a change that is only in this window is taken back; null for what is stored, which the main process takes back. */
  readonly back: (() => void) | null
}

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
  'account/column',
  'account/cancel',
  'settings/read',
  'review/tags',
  'account/why-not',
  'house/read',
  'undo/state',
  'report/preview',
  'report/cancel',
  'report/show-in-folder',
  'report/copy',
  'report/correction-note',
  'report/copy-text'
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
  told: Told | null = $state.raw(null)
  /** What Undo and Redo would do, in the words of the menu. */
  undoState: UndoState = $state.raw({ undo: null, redo: null })
  /** What could not be done; stands above the view until it is closed or something succeeds. */
  problem: string | null = $state.raw(null)
  said: { readonly text: string; readonly turn: number } = $state.raw({ text: '', turn: 0 })
  readonly unsaved = new Unsaved()
  /** true until the editor opens a view: a first window is calm, nothing wears a focus ring. */
  untouched = true
  #listeners: readonly CommandListener[] = []
  #stepListeners: readonly StepListener[] = []

  /** Reads what the window needs before it can show anything. */
  async start(): Promise<void> {
    const [info, settings, status, undo] = await Promise.all([
      request('app/info', null),
      request('settings/read', null),
      request('library/status', null),
      request('undo/state', null)
    ])
    if (undo.ok) this.undoState = undo.value
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
      onEvent('undo/changed', (event) => (this.undoState = event.state)),
      onEvent('menu/chosen', (event) => this.run(event.command))
    ]
    return () => stops.forEach((stop) => stop())
  }

  /** Waits for what is still being stored; what cannot be stored keeps the view open, where it says why. */
  open(view: View): void {
    if (!this.unsaved.waiting) return this.#show(view)
    void this.unsaved.settle().then((stored) => {
      if (stored) this.#show(view)
      else this.problem = 'A note is not saved yet, so this view stays open. Choose Save again at the note, or empty it.'
    })
  }

  #show(view: View): void {
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
    if (failure.kind === 'cancelled') return
    this.problem = failure.sentence
    this.told = null
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
    this.#tell({ sentence, undoable: false, step: null, back: null })
  }

  /** Something stored that Undo takes back: into the status line with Undo. */
  did(sentence: string): void {
    this.#tell({ sentence, undoable: true, step: this.undoState.undo, back: null })
  }

  /** The same before it is stored: an editor who decides quickly waits for nothing. What could not be stored is complained about. */
  async doing(sentence: string, stored: Promise<boolean>): Promise<boolean> {
    const told: Told = { sentence, undoable: true, step: null, back: null }
    this.#tell(told)
    const done = await stored
    if (done && this.told === told) this.told = { ...told, step: this.undoState.undo }
    return done
  }

  /** A change that is not stored: the next Undo takes it back, as long as nothing else was said since. */
  didHere(sentence: string, back: () => void): void {
    this.#tell({ sentence, undoable: true, step: null, back })
  }

  async undo(): Promise<void> {
    const { told } = this
    if (told?.back) {
      told.back()
      this.tell(`Undone: ${told.sentence}`)
    } else await this.#step('undo/undo')
  }

  async redo(): Promise<void> {
    await this.#step('undo/redo')
  }

  async #step(name: 'undo/undo' | 'undo/redo'): Promise<void> {
    if (!(await this.unsaved.settle())) return
    const outcome = await this.ask(name, null)
    if (!outcome.ok) return this.complain(outcome)
    const undone = name === 'undo/undo'
    const step = outcome.value
    if (!step) return this.tell(undone ? 'Nothing to undo.' : 'Nothing to redo.')
    this.undoState = step.state
    if (undone) this.tell(`Undone: ${step.label}`)
    else this.did(`Done again: ${step.label}`)
    this.say(this.told?.sentence ?? '')
    this.#goTo(step)
  }

  /** The view goes where it happened. */
  #goTo(step: UndoneStep): void {
    if (this.#stepListeners.some((listener) => listener(step))) return
    const { told } = this
    if (step.storyId !== null) this.open({ name: 'story', storyId: step.storyId, accountId: step.accountId })
    else this.open({ name: 'stories' })
    this.told = told
  }

  #tell(told: Told): void {
    this.told = told
    this.problem = null
  }

  /** A view that goes to a step by itself; returns the function that stops listening. */
  onStep(listener: StepListener): () => void {
    this.#stepListeners = [listener, ...this.#stepListeners]
    return () => {
      this.#stepListeners = this.#stepListeners.filter((other) => other !== listener)
    }
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
