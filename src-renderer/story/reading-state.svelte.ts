import { untrack } from 'svelte'
import { SvelteSet } from 'svelte/reactivity'
import type { Comparison, Span } from '../../src-main/engine'
import type { AccountView } from '../../src-main/contract'
import { FindState, type Finder, type Search } from './find-state.svelte'
import { findText } from './find-text'
import type { Found } from './mark-claim'
import { layOut, placeOf, type Laid } from './laid-out'
import { barsOf, topsOf } from './overview'
import { Choice } from './review/choice.svelte'
import { listItems, type ListItem } from './review/list-items'
import { claimsOf, otherSide, spanOf, type Pairing } from './review/pairing'
import type { ReviewState } from './review/review-state.svelte'
import { unfolded, type ClaimRow, type FoldRow, type Row, type Side } from './rows'
import { toSheets, type Sheet } from './sheets'
import { visibleFlags, type FlagFilter, type ListedFlag } from './visible-flags'

/** What the panel is about when it is neither a flag nor a pair. */
export type Subject =
  | { readonly type: 'note'; readonly noteId: string }
  /** Words that were selected to be written about. */
  | { readonly type: 'words'; readonly side: Side; readonly span: Span }
  | { readonly type: 'unplaced'; readonly id: string }

interface Hit extends Span {
  readonly side: Side
}

/** What all accounts of a story have in common. */
interface Shared extends Search {
  filter: FlagFilter
}

/** One account being read: its rows, which flags are visible, what is selected. Made anew for every comparison. */
export class ReadingState {
  readonly view: AccountView
  readonly comparison: Comparison
  readonly review: ReviewState
  /** Finds words in the base first, then in the account. */
  readonly find: FindState<Hit>
  /** Several flags chosen in the list. */
  readonly choice = new Choice()
  /** Key of the selected row and id of its selected flag. */
  row: string | null = $state.raw(null)
  flag: string | null = $state.raw(null)
  subject: Subject | null = $state.raw(null)
  /** Two claims are being paired by hand. */
  pairing: Pairing | null = $state.raw(null)
  /** What the surface should bring into sight; `turn` tells the same wish twice apart. */
  wish: { readonly row: string; readonly turn: number } | null = $state.raw(null)
  readonly #opened = new SvelteSet<string>()
  readonly #foldsAgreed: () => boolean
  readonly #shared: Shared

  /** The editor's own flags stand in the rows too; the rows are laid out again only when one of these comes or goes. */
  readonly #marked: string = $derived.by(() => this.review.marked.map(({ id }) => id).join())
  readonly #laid: Laid = $derived.by(() => {
    void this.#marked
    return untrack(() => layOut(this.view, this.comparison, this.review.marked))
  })
  readonly rows: readonly Row[] = $derived(this.#laid.rows)
  readonly sheets: readonly Sheet[] = $derived.by(() => toSheets(this.rows, (fold) => this.#unfold(fold)))
  readonly shown: readonly Row[] = $derived(this.sheets.flatMap((sheet) => sheet.rows))
  readonly tops: readonly number[] = $derived(topsOf(this.shown))
  /** Every flag in text order, with what was decided. */
  readonly listed: readonly ListedFlag[] = $derived.by(() => this.review.listed(placeOf(this.#laid)))
  readonly visible: readonly ListedFlag[] = $derived.by(() => visibleFlags(this.listed, this.filter))
  readonly items: readonly ListItem[] = $derived.by(() => listItems(this.visible, this.review.looseNotes, this.review.current.unplaced))
  readonly bars = $derived(barsOf(this.shown, this.tops, new Map(this.visible.map(({ flag, state }) => [flag.id, state]))))
  /** Index of the selected flag among the visible ones; -1 when none is. */
  readonly position: number = $derived(this.subject === null ? this.visible.findIndex(({ flag }) => flag.id === this.flag) : -1)
  readonly selected: ListedFlag | null = $derived(
    this.subject === null ? (this.listed.find(({ flag }) => flag.id === this.flag) ?? null) : null
  )
  /** Flags that a decision is about: those chosen in the list, else the selected one. */
  readonly addressed: readonly ListedFlag[] = $derived.by(() =>
    this.choice.several ? this.visible.filter(({ flag }) => this.choice.ids.has(flag.id)) : this.selected ? [this.selected] : []
  )

  /** While two claims are paired: the row of the one that Enter would take. */
  readonly candidateRow: ClaimRow | null = $derived.by(() => {
    const side = this.pairing && otherSide(this.pairing.side)
    const claim = side ? claimsOf(this.comparison, side)[this.pairing?.at ?? 0] : undefined
    return side && claim ? this.rowAt(side, claim) : null
  })

  constructor(view: AccountView, comparison: Comparison, review: ReviewState, shared: Shared, foldsAgreed: () => boolean) {
    this.view = view
    this.comparison = comparison
    this.review = review
    this.#shared = shared
    this.#foldsAgreed = foldsAgreed
    const hitsIn = (side: Side, query: string): Hit[] => findText(view[side].text, query).map((span) => ({ ...span, side }))
    this.find = new FindState(shared, (query) => [...hitsIn('base', query), ...hitsIn('account', query)])
    // Laid out here, in its own task, and not while the first sheets are drawn.
    void this.rows
  }

  get filter(): FlagFilter {
    return this.#shared.filter
  }

  set filter(filter: FlagFilter) {
    this.#shared.filter = filter
  }

  /** The row a flag stands in. */
  homeOf(flagId: string): ClaimRow | null {
    return this.#laid.homes.get(flagId) ?? null
  }

  /** The row by its key, also one that is folded away. */
  claimRow(key: string | null): ClaimRow | null {
    return this.#laid.claimRows.get(key ?? '') ?? null
  }

  /** The row that shows these words. */
  rowAt(side: Side, span: Span): ClaimRow | null {
    const touches = (row: ClaimRow): boolean => row[side].some((drawn) => drawn.start < span.end && drawn.end > span.start)
    return [...this.#laid.claimRows.values()].find(touches) ?? null
  }

  /** The words that the selected row shows, to find it again in another comparison of the same texts. */
  wordsOfRow(): { readonly side: Side; readonly span: Span } | null {
    const row = this.claimRow(this.row)
    const side = row && row.base.length > 0 ? 'base' : 'account'
    const span = row && spanOf(row, side)
    return span && { side, span }
  }

  isOpen(fold: FoldRow): boolean {
    return this.#opened.has(fold.key)
  }

  toggleFold(fold: FoldRow): void {
    if (!this.#opened.delete(fold.key)) this.#opened.add(fold.key)
  }

  /** Selects a flag and brings its pair into sight; `look: false` leaves the texts where they are. */
  selectFlag(id: string, look = true): void {
    this.choice.clear()
    this.point(id, look)
  }

  /** Selects a flag and leaves alone what is chosen in the list. */
  point(id: string, look = true): void {
    this.subject = null
    this.flag = id
    this.row = this.homeOf(id)?.key ?? null
    if (look && this.row) this.show(this.row)
  }

  /** Selects a pair by its text: its first visible flag with it, if it has one. */
  selectRow(row: ClaimRow): void {
    this.choice.clear()
    this.subject = null
    this.row = row.key
    const own = [...row.flags, ...row.unsure]
    if (own.some((flag) => flag.id === this.flag)) return
    const seen = this.visible.find(({ flag }) => own.includes(flag))
    this.flag = seen?.flag.id ?? own[0]?.id ?? null
  }

  selectNothing(): void {
    this.choice.clear()
    this.subject = null
    this.row = null
    this.flag = null
  }

  /** Selects what is neither flag nor pair, and brings its words into sight. */
  selectSubject(subject: Subject, row: ClaimRow | null): void {
    this.choice.clear()
    this.flag = null
    this.row = row?.key ?? null
    this.subject = subject
    if (row) this.show(row.key)
  }

  /** A note by itself, with its words in sight; a note on a flag is opened with the flag. */
  openNote(noteId: string): void {
    const placed = this.review.current.notes.find(({ note }) => note.noteId === noteId)
    if (!placed) return
    if (placed.flagId !== null) return this.selectFlag(placed.flagId)
    const row = (placed.base && this.rowAt('base', placed.base)) ?? (placed.account && this.rowAt('account', placed.account))
    this.selectSubject({ type: 'note', noteId }, row)
  }

  /** The first flag that is new since the last decision, or whose text changed. */
  openNews(): void {
    const news = this.visible.find(({ flag }) => this.review.isNews(flag.id))
    if (news) this.selectFlag(news.flag.id)
  }

  /** The next (1) or previous (-1) visible flag, round the ends; null when none is visible. */
  stepFlag(direction: 1 | -1): ListedFlag | null {
    const total = this.visible.length
    const next = this.visible[this.position >= 0 ? (this.position + direction + total) % total : this.#nearest(direction)]
    if (next) this.selectFlag(next.flag.id)
    return next ?? null
  }

  get finder(): Finder {
    return {
      label: 'Find in both texts',
      find: this.find,
      step: (direction) => this.#stepFind(direction),
      leave: () => document.getElementById('texts')?.focus({ preventScroll: true })
    }
  }

  /** What is found in a stretch of one side. */
  foundIn(side: Side, span: Span): readonly Found[] {
    return this.find.found(this.find.hits.filter((hit) => hit.side === side && overlaps(span, hit)))
  }

  #stepFind(direction: 1 | -1): string | null {
    const hit = this.find.step(direction)
    const touches = (row: Row): boolean => {
      if (!hit) return false
      if (row.type === 'context') return overlaps(row[hit.side], hit)
      return row.type === 'claims' && row[hit.side].some((drawn) => overlaps(drawn, hit))
    }
    const row = unfolded(this.rows).find(touches)
    if (row) this.show(row.key)
    return hit && `in the ${hit.side}`
  }

  /** Brings a row into sight, unfolding what hides it. */
  show(row: string): void {
    const fold = this.#laid.folds.get(row)
    if (fold) this.#opened.add(fold.key)
    this.wish = { row, turn: (this.wish?.turn ?? 0) + 1 }
  }

  /** Brings the selected row into sight once more, for a view that is new. */
  lookAgain(): void {
    if (this.row !== null) this.show(this.row)
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

function overlaps(span: Span | null, hit: Span): boolean {
  return span !== null && span.start < hit.end && span.end > hit.start
}
