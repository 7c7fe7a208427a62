import type { Span } from '../../src-main/engine'
import { mostHits } from './find-text'
import type { Found } from './mark-claim'

/** What is searched for: one for the whole story, so that it stays in another account and another layout. */
export interface Search {
  query: string
}

/** Searching what one view shows; its hits are walked in the order in which they are found. */
export class FindState<Hit extends Span> {
  readonly #search: Search
  readonly #find: (query: string) => readonly Hit[]
  /** How far the hits of a query were walked. */
  #walked: { readonly query: string; readonly at: number } = $state.raw({ query: '', at: -1 })
  readonly hits: readonly Hit[] = $derived.by(() => (this.query.trim() === '' ? [] : this.#find(this.query)))
  /** Index into `hits`; -1 before the first one was walked to. */
  readonly at: number = $derived.by(() => (this.#walked.query === this.query ? Math.min(this.#walked.at, this.hits.length - 1) : -1))
  readonly current: Hit | null = $derived(this.hits[this.at] ?? null)
  /** "3 of 12", "Not found", "1,000+ found"; empty without a query. */
  readonly count: string = $derived.by(() => {
    if (this.query.trim() === '') return ''
    if (this.hits.length === 0) return 'Not found'
    const total = this.hits.length >= mostHits ? `${this.hits.length.toLocaleString('en')}+` : `${this.hits.length}`
    return this.at < 0 ? `${total} found` : `${this.at + 1} of ${total}`
  })

  constructor(search: Search, find: (query: string) => readonly Hit[]) {
    this.#search = search
    this.#find = find
  }

  get query(): string {
    return this.#search.query
  }

  search(query: string): void {
    this.#search.query = query
    this.#walked = { query, at: -1 }
  }

  /** Walks to the next (1) or previous (-1) hit, round the ends; null when there is none. */
  step(direction: 1 | -1): Hit | null {
    const total = this.hits.length
    if (total === 0) return null
    const at = this.at < 0 ? (direction === 1 ? 0 : total - 1) : (this.at + direction + total) % total
    this.#walked = { query: this.query, at }
    return this.current
  }

  /** Those of the hits, with the one that was walked to. */
  found(hits: readonly Hit[]): readonly Found[] {
    return hits.map((hit) => ({ start: hit.start, end: hit.end, current: hit === this.current }))
  }
}

/** What the field in the toolbar searches. */
export interface Finder {
  /** "Find in both texts" */
  readonly label: string
  readonly find: Pick<FindState<Span>, 'query' | 'count' | 'search'>
  /** Walks on; says where that led, "in the base", null where nothing was found. */
  step(direction: 1 | -1): string | null
  /** Gives the focus back to what is searched. */
  leave(): void
}
