import type { Draft, IntakeResult, Outcome } from '../../src-main/contract'
import { request } from '../main-process'
import type { Shell } from '../shell.svelte'
import { count } from '../words/count'
import { readDroppedFiles } from './dropped-files'
import { TextRow, type FailedRow } from './text-row.svelte'

/** A text that the story has already, to warn of the same text twice. */
export interface StoredText {
  readonly text: string
  readonly name: string
  /** null for the base. */
  readonly accountId: string | null
}

/** Spaces and line ends do not make another text. */
function fingerprint(text: string): string {
  return text.replace(/\s+/gu, ' ').trim()
}

/** The texts that the editor gathers for a new story, for more accounts, or for a new version. Lives on when the view is left. */
export class Drafts {
  rows: readonly TextRow[] = $state.raw([])
  failed: readonly FailedRow[] = $state.raw([])
  /** The chosen row: the base of a new story, or the text that becomes the new version. */
  chosenKey: number | null = $state(null)
  /** How many files are being read. */
  reading = $state(0)
  /** What was typed into the dialog and left there. */
  unfinished = $state('')
  stored: readonly StoredText[] = $state.raw([])
  #lastKey = 0
  readonly #shell: Shell

  readonly chosen: TextRow | null = $derived(this.rows.find((row) => row.key === this.chosenKey) ?? this.rows[0] ?? null)
  readonly empty: boolean = $derived(this.rows.length === 0 && this.failed.length === 0)

  constructor(shell: Shell) {
    this.#shell = shell
  }

  async openFiles(): Promise<void> {
    const outcome = await request('intake/open-files', null)
    if (outcome.ok) this.addResults(outcome.value)
    else this.#shell.complain(outcome)
  }

  async addFiles(files: readonly File[]): Promise<void> {
    this.reading += files.length
    const results: IntakeResult[] = []
    await readDroppedFiles(files, (result) => {
      this.reading -= 1
      results.push(result)
      this.#add(result)
    })
    this.#tellAdded(results)
  }

  addResults(results: readonly IntakeResult[]): void {
    results.forEach((result) => this.#add(result))
    this.#tellAdded(results)
  }

  /** A text pasted into the window: it becomes a row, or a failed one. */
  async addPasted(text: string): Promise<void> {
    this.addResults([{ name: 'Pasted text', outcome: await request('intake/read-text', { text }) }])
  }

  /** A text from the dialog: a failure is returned, so that the dialog can say it and keep the text. */
  async addTyped(text: string): Promise<Outcome<Draft>> {
    const outcome = await request('intake/read-text', { text })
    if (outcome.ok) this.addResults([{ name: outcome.value.name, outcome }])
    return outcome
  }

  /** A text edited by hand takes the place of `row`; the fields stay as the editor left them. */
  async replaceText(row: TextRow, text: string): Promise<Outcome<Draft>> {
    const outcome = await request('intake/read-text', { text })
    if (!outcome.ok) return outcome
    const kept = row.finish()
    const next = new TextRow(++this.#lastKey, { ...outcome.value, name: row.draft.name })
    next.outlet = row.outlet || next.outlet
    next.headline = kept.headline === row.draft.headline ? next.headline : row.headline
    next.day = row.day || next.day
    next.time = row.time || next.time
    if (this.chosenKey === row.key) this.chosenKey = next.key
    this.rows = this.rows.map((other) => (other === row ? next : other))
    return outcome
  }

  choose(row: TextRow): void {
    this.chosenKey = row.key
    this.#shell.say(`${row.headline || row.draft.name} is chosen`)
  }

  /** `by` -1 moves it up, 1 down. */
  move(row: TextRow, by: -1 | 1): void {
    const at = this.rows.indexOf(row)
    const to = at + by
    if (at < 0 || to < 0 || to >= this.rows.length) return
    const rest = this.rows.filter((other) => other !== row)
    this.rows = [...rest.slice(0, to), row, ...rest.slice(to)]
    this.#shell.say(`Text ${to + 1} of ${this.rows.length}`)
  }

  /** Takes a text out, with undo. */
  remove(row: TextRow): void {
    const at = this.rows.indexOf(row)
    const wasChosen = this.chosen === row
    this.rows = this.rows.filter((other) => other !== row)
    if (wasChosen) this.chosenKey = this.rows[0]?.key ?? null
    this.#shell.didHere(`Took out ${row.draft.name}`, () => {
      this.rows = [...this.rows.slice(0, at), row, ...this.rows.slice(at)]
      if (wasChosen) this.chosenKey = row.key
    })
  }

  dismissFailure(row: FailedRow): void {
    this.failed = this.failed.filter((other) => other !== row)
  }

  /** Where the same text stands already: an earlier row, or an article of the story. null when nowhere or accepted. */
  twinOf(row: TextRow): { name: string; accountId: string | null } | null {
    if (row.accepted) return null
    const print = fingerprint(row.draft.text)
    const earlier = this.rows.slice(0, this.rows.indexOf(row)).find((other) => fingerprint(other.draft.text) === print)
    if (earlier) return { name: earlier.headline || earlier.draft.name, accountId: null }
    const known = this.stored.find((other) => fingerprint(other.text) === print)
    return known ? { name: known.name, accountId: known.accountId } : null
  }

  clear(): void {
    this.rows = []
    this.failed = []
    this.chosenKey = null
  }

  #add({ name, outcome }: IntakeResult): void {
    const key = ++this.#lastKey
    if (outcome.ok) {
      this.rows = [...this.rows, new TextRow(key, outcome.value)]
      this.chosenKey ??= key
    } else if (outcome.kind !== 'cancelled') {
      const others = this.failed.filter((row) => row.name !== name || row.sentence !== outcome.sentence)
      this.failed = [...others, { key, name, sentence: outcome.sentence }]
    }
  }

  #tellAdded(results: readonly IntakeResult[]): void {
    if (results.length === 0) return
    const good = results.filter((result) => result.outcome.ok).length
    const bad = results.length - good
    const parts = [good > 0 ? `${count(good, 'text')} added` : '', bad > 0 ? `${count(bad, 'file')} could not be used` : '']
    this.#shell.tell(`${parts.filter((part) => part !== '').join(', ')}.`)
    this.#shell.say(`${parts.filter((part) => part !== '').join(', ')}.`)
  }
}
