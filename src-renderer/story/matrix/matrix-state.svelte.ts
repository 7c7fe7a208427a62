import { createContext } from 'svelte'
import { SvelteMap, SvelteSet } from 'svelte/reactivity'
import type { AccountSummary, MatrixColumn, MatrixFlag } from '../../../src-main/contract'
import { request } from '../../main-process'
import type { FlagState } from '../review/review-words'
import type { StoryState } from '../story-state.svelte'
import { FindState } from '../find-state.svelte'
import type { Found } from '../mark-claim'
import { passes } from '../visible-flags'
import { foldLines, layMatrix, type Cell, type Line, type OpenLine } from './lay-matrix'
import { findInMatrix, type MatrixHit } from './find-in-matrix'
import { toSheets, type MatrixSheet } from './matrix-sheets'
import { baseColumn, headLine, type Place } from './place'

/** A flag where F7 stops. */
interface Stop extends Place {
  readonly flag: MatrixFlag
  readonly order: readonly [line: number, column: number, flag: number]
}

/** Milliseconds that the cursor rests on another account before that is opened beside the matrix: arrows walk on without waiting for it. */
const restBeforeOpening = 150

/** The claims of the base against every account. What is selected here is selected in the account's reading, and the other way round. */
export class MatrixState {
  readonly story: StoryState
  cursor: Place = $state.raw({ line: '', column: baseColumn })
  /** The selected flag of the cursor's cell. */
  flag: string | null = $state.raw(null)
  /** The cell to bring into sight; `jump`: well into it, from anywhere. `turn` tells the same wish twice apart. */
  wish: { readonly jump: boolean; readonly turn: number } | null = $state.raw(null)
  /** By account id, with the base text that its claims lie in. */
  readonly #columns = new SvelteMap<string, { readonly base: string; readonly column: MatrixColumn }>()
  readonly #opened = new SvelteSet<string>()
  #timer: ReturnType<typeof setTimeout> | undefined
  /** The selection is on its way to the account's reading: what that says meanwhile is not followed. */
  #pointing = 0
  /** What was told to it last: when that arrives there is nothing to follow. */
  #pointed: string | null = null

  readonly accounts: readonly AccountSummary[] = $derived.by(() => this.story.story?.accounts ?? [])
  readonly columns: readonly (MatrixColumn | null)[] = $derived.by(() => this.accounts.map(({ accountId }) => this.#columnOf(accountId)))
  readonly lines: readonly OpenLine[] = $derived.by(() => {
    const seen = passes(this.story.filter)
    const ids = this.accounts.map(({ accountId }) => accountId)
    const decided = this.story.filter.hiddenStates.size > 0
    return layMatrix(this.columns, (flag, at) => seen(decided ? { ...flag, state: this.stateOf(ids[at] ?? '', flag) } : flag))
  })
  readonly #folded: readonly Line[] = $derived.by(() => (this.story.shell.settings.foldAgreed ? foldLines(this.lines) : this.lines))
  readonly sheets: readonly MatrixSheet[] = $derived.by(() => toSheets(this.#folded, (key) => this.#opened.has(key)))
  readonly shown: readonly Line[] = $derived(this.sheets.flatMap(({ lines }) => lines))
  /** Index of the cursor's line among those shown; -1 on the head, and 0 where the line is gone. */
  readonly row: number = $derived.by(() => {
    if (this.cursor.line === headLine) return -1
    return Math.max(
      0,
      this.shown.findIndex(({ key }) => key === this.cursor.line)
    )
  })
  /** The cursor as it can be drawn: its line may be folded away by now, its account removed. */
  readonly here: Place = $derived.by(() => ({
    line: this.row < 0 ? headLine : (this.shown[this.row]?.key ?? headLine),
    column: this.accounts.some(({ accountId }) => accountId === this.cursor.column) ? this.cursor.column : baseColumn
  }))

  readonly find: FindState<MatrixHit>
  /** By cell and flag: most cells have none, and ask often. */
  readonly #hits: ReadonlyMap<string, readonly MatrixHit[]> = $derived.by(() => {
    const cells = new Map<string, MatrixHit[]>()
    for (const hit of this.find.hits) cells.set(keyOf(hit, hit.flag), [...(cells.get(keyOf(hit, hit.flag)) ?? []), hit])
    return cells
  })

  constructor(story: StoryState) {
    this.story = story
    const find = (query: string): readonly MatrixHit[] =>
      findInMatrix(
        this.lines,
        this.accounts.map(({ accountId }) => accountId),
        story.story?.base.text ?? '',
        query
      )
    this.find = new FindState(story, find)
  }

  /** What is found in the base's claim (`flag` null), or in the words of a flag. */
  foundIn(place: Place, flag: string | null): readonly Found[] {
    return this.find.found(this.#hits.get(keyOf(place, flag)) ?? [])
  }

  /** Selects the next (1) or previous (-1) cell with what is searched for; null where there is none. */
  stepFind(direction: 1 | -1): MatrixHit | null {
    const hit = this.find.step(direction)
    if (!hit) return null
    this.#unfold(hit.line)
    this.select({ line: hit.line, column: hit.column }, hit.flag, true)
    return hit
  }

  /** What is decided by now: the account's own review knows it before the next answer does. */
  stateOf(accountId: string, { flag, state }: MatrixFlag): FlagState {
    return this.story.stateOf(accountId, flag.id) ?? state
  }

  isOpen(fold: string): boolean {
    return this.#opened.has(fold)
  }

  toggleFold(fold: string): void {
    if (!this.#opened.delete(fold)) this.#opened.add(fold)
  }

  /** Asks for every account's column, the open one's first: with that the cursor knows where it belongs. */
  async load(): Promise<void> {
    const ids = this.accounts.map(({ accountId }) => accountId)
    const open = ids.filter((id) => id === this.story.accountId)
    for (const id of [...open, ...ids.filter((other) => other !== open[0])]) {
      await this.loadColumn(id)
      if (id === this.story.accountId) this.follow()
    }
  }

  async loadColumn(accountId: string): Promise<void> {
    const { storyId } = this.story
    const base = this.story.story?.base.sha256 ?? ''
    const outcome = await request('account/column', { storyId, accountId })
    if (!outcome.ok) {
      if (outcome.kind !== 'not-found') this.story.shell.complain(outcome)
    } else if (outcome.value) this.#columns.set(accountId, { base, column: outcome.value })
    else this.#columns.delete(accountId)
  }

  /** null while the account is not compared, or the base has another text by now. */
  #columnOf(accountId: string): MatrixColumn | null {
    const known = this.#columns.get(accountId)
    return known?.base === this.story.story?.base.sha256 ? (known?.column ?? null) : null
  }

  cellAt({ line, column }: Place): Cell | null {
    const found = this.shown.find(({ key }) => key === line)
    const at = this.accounts.findIndex(({ accountId }) => accountId === column)
    return found && found.type !== 'fold' ? (found.cells[at] ?? null) : null
  }

  /** Selects a cell with one of its flags: the one named, else the first that is open, else the first. */
  select(place: Place, flag: string | null = null, jump = false): void {
    const flags = this.cellAt(place)?.flags ?? []
    const open = flags.find((one) => this.stateOf(place.column, one) === 'open') ?? flags[0]
    this.cursor = place
    this.flag = flag ?? open?.flag.id ?? null
    this.#look(jump)
    this.#point()
  }

  /** Moves the cursor by lines and columns; stops at the edges. */
  move(lines: number, columns: number): void {
    const across = [baseColumn, ...this.accounts.map(({ accountId }) => accountId)]
    const row = Math.min(this.shown.length - 1, Math.max(-1, this.row + lines))
    const at = Math.min(across.length - 1, Math.max(0, across.indexOf(this.here.column) + columns))
    const place = { line: row < 0 ? headLine : (this.shown[row]?.key ?? headLine), column: across[at] ?? baseColumn }
    this.select(place, null, Math.abs(lines) > 1)
  }

  /** The next (1) or previous (-1) open flag, across the accounts and then down, round the ends; null when none is open. */
  step(direction: 1 | -1): { readonly stop: Stop; readonly nth: number; readonly of: number } | null {
    const stops = this.#stops()
    const here = this.#order()
    const after =
      direction === 1 ? stops.find(({ order }) => compare(order, here) > 0) : stops.findLast(({ order }) => compare(order, here) < 0)
    const stop = after ?? stops.at(direction === 1 ? 0 : -1)
    if (!stop) return null
    this.select({ line: stop.line, column: stop.column }, stop.flag.flag.id, true)
    return { stop, nth: stops.indexOf(stop) + 1, of: stops.length }
  }

  /** Opens the account of the cursor's cell, with what the cell says selected. */
  async open(): Promise<void> {
    this.#stopWaiting()
    await this.#pointNow()
  }

  /** Goes where the reading of the open account is: to its selected flag or pair, else to its column. */
  follow(): void {
    const { reading, accountId, view } = this.story
    if (this.#pointing > 0 || this.#timer !== undefined || accountId === null || view?.accountId !== accountId) return
    if (reading && this.#pointed === `${accountId} ${reading.flag}`) return
    const line = reading && this.#lineOf(reading.flag, reading.claimRow(reading.row)?.base[0]?.claim.id ?? null, accountId)
    if (line && (line !== this.cursor.line || this.cursor.column !== accountId || this.flag !== reading.flag)) {
      this.cursor = { line, column: accountId }
      this.flag = reading.flag
      this.#look(true)
    } else if (!line && this.cursor.column !== accountId && this.cursor.column !== baseColumn) {
      this.select({ line: this.here.line, column: accountId })
    }
  }

  /** The first line with this flag, else the claim's own; unfolds what hides it. null when neither is there. */
  #lineOf(flag: string | null, claim: string | null, accountId: string): string | null {
    const at = this.accounts.findIndex((one) => one.accountId === accountId)
    const line =
      this.lines.find(({ cells }) => flag !== null && cells[at]?.flags.some((one) => one.flag.id === flag)) ??
      this.lines.find(({ key }) => key === claim)
    if (line) this.#unfold(line.key)
    return line?.key ?? null
  }

  #unfold(line: string): void {
    const fold = this.#folded.find((one) => one.type === 'fold' && one.lines.some(({ key }) => key === line))
    if (fold) this.#opened.add(fold.key)
  }

  #look(jump: boolean): void {
    this.wish = { jump, turn: (this.wish?.turn ?? 0) + 1 }
  }

  /** Tells the account's reading what is selected: at once in the open account, after a rest in another one. */
  #point(): void {
    this.#stopWaiting()
    this.#pointed = null
    if (this.cursor.column === this.story.accountId) void this.#pointNow()
    else {
      this.story.reading?.selectNothing()
      if (this.cursor.column !== baseColumn) this.#timer = setTimeout(() => void this.#pointNow(), restBeforeOpening)
    }
  }

  #stopWaiting(): void {
    clearTimeout(this.#timer)
    this.#timer = undefined
  }

  /** The cursor may go on while an account is being opened: then what it is on by now is told once more. */
  async #pointNow(): Promise<void> {
    this.#stopWaiting()
    const accountId = this.here.column === baseColumn ? this.story.accountId : this.here.column
    if (accountId === null) return
    const { cursor, flag } = this
    const line = this.shown.find(({ key }) => key === this.here.line)
    this.#pointed = `${accountId} ${flag}`
    this.#pointing++
    await this.story.point(accountId, flag, line?.type === 'claim' ? line.claim : null)
    this.#pointing--
    const gone = cursor !== this.cursor || flag !== this.flag
    if (gone && this.#pointing === 0 && this.#timer === undefined && this.cursor.column !== baseColumn) await this.#pointNow()
  }

  /** Open flags in the order across and down; one that stands on several claims stops at its first. */
  #stops(): readonly Stop[] {
    const known = new Set<string>()
    return this.lines.flatMap(({ key, cells }, line) =>
      cells.flatMap((cell, at) =>
        cell.flags.flatMap((flag, nth): Stop[] => {
          const column = this.accounts[at]?.accountId ?? ''
          const id = `${column} ${flag.flag.id}`
          if (known.has(id) || this.stateOf(column, flag) !== 'open') return []
          known.add(id)
          return [{ line: key, column, flag, order: [line, at, nth] }]
        })
      )
    )
  }

  /** Where the cursor stands in that order. */
  #order(): readonly [number, number, number] {
    const first = this.shown[this.row]
    const key = first?.type === 'fold' ? first.lines[0]?.key : first?.key
    const line = this.row < 0 ? -1 : this.lines.findIndex((one) => one.key === key)
    const at = this.accounts.findIndex(({ accountId }) => accountId === this.here.column)
    const nth = this.lines[line]?.cells[at]?.flags.findIndex(({ flag }) => flag.id === this.flag) ?? -1
    return [line, at, nth]
  }
}

function keyOf({ line, column }: Place, flag: string | null): string {
  return `${line} ${column} ${flag ?? ''}`
}

function compare(one: readonly number[], other: readonly number[]): number {
  for (const [at, number] of one.entries()) if (number !== other[at]) return number - (other[at] ?? 0)
  return 0
}

export const [useMatrix, giveMatrix] = createContext<MatrixState>()
