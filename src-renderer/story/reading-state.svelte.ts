import { SvelteSet } from 'svelte/reactivity'
import type { Comparison } from '../../src-main/engine'
import type { AccountView } from '../../src-main/contract'
import { FindState } from './find-state.svelte'
import type { Hit } from './find-text'
import { layoutRows } from './layout-rows'
import { barsOf, topsOf } from './overview'
import { unfolded, type ClaimRow, type FoldRow, type Row } from './rows'
import { toSheets, type Sheet } from './sheets'
import { everyFlag, visibleFlags, type FlagFilter, type ListedFlag } from './visible-flags'

/** One account being read: its rows, which flags are visible, what is selected. Made anew for every comparison. */
export class ReadingState {
  readonly view: AccountView
  readonly comparison: Comparison
  readonly rows: readonly Row[]
  readonly find: FindState
  filter: FlagFilter = $state.raw(everyFlag)
  /** Key of the selected row and id of its selected flag. */
  row: string | null = $state.raw(null)
  flag: string | null = $state.raw(null)
  /** What the surface should bring into sight; `turn` tells the same wish twice apart. */
  wish: { readonly row: string; readonly turn: number } | null = $state.raw(null)
  readonly #opened = new SvelteSet<string>()
  readonly #foldsAgreed: () => boolean
  readonly #homes: ReadonlyMap<string, ClaimRow>
  readonly #folds: ReadonlyMap<string, FoldRow>

  readonly sheets: readonly Sheet[] = $derived.by(() => toSheets(this.rows, (fold) => this.#unfold(fold)))
  readonly shown: readonly Row[] = $derived(this.sheets.flatMap((sheet) => sheet.rows))
  readonly tops: readonly number[] = $derived(topsOf(this.shown))
  readonly visible: readonly ListedFlag[] = $derived.by(() => visibleFlags(this.comparison, this.filter))
  readonly bars = $derived(barsOf(this.shown, this.tops, new Set(this.visible.map(({ flag }) => flag.id))))
  /** Index of the selected flag among the visible ones; -1 when none is. */
  readonly position: number = $derived(this.visible.findIndex(({ flag }) => flag.id === this.flag))
  readonly selected: ListedFlag | null = $derived.by(() => this.#listed(this.flag))

  constructor(view: AccountView, comparison: Comparison, foldsAgreed: () => boolean) {
    this.view = view
    this.comparison = comparison
    this.#foldsAgreed = foldsAgreed
    this.rows = layoutRows(comparison, view.base, view.account)
    this.find = new FindState({ base: view.base.text, account: view.account.text })
    const all = unfolded(this.rows).filter((row) => row.type === 'claims')
    this.#homes = new Map(all.flatMap((row) => [...row.flags, ...row.unsure].map((flag) => [flag.id, row] as const)))
    this.#folds = new Map(this.rows.flatMap((row) => (row.type === 'fold' ? row.rows.map((inner) => [inner.key, row] as const) : [])))
  }

  /** The row a flag stands in. */
  homeOf(flagId: string): ClaimRow | null {
    return this.#homes.get(flagId) ?? null
  }

  isOpen(fold: FoldRow): boolean {
    return this.#opened.has(fold.key)
  }

  toggleFold(fold: FoldRow): void {
    if (!this.#opened.delete(fold.key)) this.#opened.add(fold.key)
  }

  /** Selects a flag and brings its pair into sight; `look: false` leaves the texts where they are. */
  selectFlag(id: string, look = true): void {
    this.flag = id
    this.row = this.#homes.get(id)?.key ?? null
    if (look && this.row) this.show(this.row)
  }

  /** Selects a pair by its text: its first visible flag with it, if it has one. */
  selectRow(row: ClaimRow): void {
    this.row = row.key
    const own = [...row.flags, ...row.unsure]
    if (own.some((flag) => flag.id === this.flag)) return
    const seen = this.visible.find(({ flag }) => own.includes(flag))
    this.flag = seen?.flag.id ?? own[0]?.id ?? null
  }

  /** The next (1) or previous (-1) visible flag, round the ends; null when none is visible. */
  stepFlag(direction: 1 | -1): ListedFlag | null {
    const total = this.visible.length
    const next = this.visible[this.position >= 0 ? (this.position + direction + total) % total : this.#nearest(direction)]
    if (next) this.selectFlag(next.flag.id)
    return next ?? null
  }

  stepFind(direction: 1 | -1): Hit | null {
    const hit = this.find.step(direction)
    const touches = (row: Row): boolean => {
      if (!hit) return false
      if (row.type === 'context') return overlaps(row[hit.side], hit)
      return row.type === 'claims' && row[hit.side].some((drawn) => overlaps(drawn, hit))
    }
    const row = unfolded(this.rows).find(touches)
    if (row) this.show(row.key)
    return hit
  }

  /** Brings a row into sight, unfolding what hides it. */
  show(row: string): void {
    const fold = this.#folds.get(row)
    if (fold) this.#opened.add(fold.key)
    this.wish = { row, turn: (this.wish?.turn ?? 0) + 1 }
  }

  #listed(id: string | null): ListedFlag | null {
    const flag = this.comparison.flags.find((one) => one.id === id)
    if (flag) return { flag, unsure: false }
    const unsure = this.comparison.unsure.find((one) => one.id === id)
    return unsure ? { flag: unsure, unsure: true } : null
  }

  /** Without a visible selection: the first flag after (or before) the selected row, else the first (or last) of all. */
  #nearest(direction: 1 | -1): number {
    const order = new Map(this.shown.map((row, at) => [row.key, at]))
    const here = this.row === null ? null : (order.get(this.row) ?? null)
    const place = (item: ListedFlag): number => order.get(this.homeOf(item.flag.id)?.key ?? '') ?? -1
    const after = here === null ? 0 : this.visible.findIndex((item) => place(item) > here)
    if (direction === 1) return Math.max(0, after)
    const before = here === null ? -1 : this.visible.findLastIndex((item) => place(item) < here)
    return before < 0 ? this.visible.length - 1 : before
  }

  #unfold(fold: FoldRow): readonly Row[] {
    if (!this.#foldsAgreed()) return fold.rows
    return this.#opened.has(fold.key) ? [fold, ...fold.rows] : [fold]
  }
}

function overlaps(span: { start: number; end: number } | null, hit: Hit): boolean {
  return span !== null && span.start < hit.end && span.end > hit.start
}
