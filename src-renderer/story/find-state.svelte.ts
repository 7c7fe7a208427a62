import type { Span } from '../../src-main/engine'
import { findText, mostHits, type Hit } from './find-text'
import type { Found } from './mark-claim'
import type { Side } from './rows'

interface Texts {
  readonly base: string
  readonly account: string
}

/** Searching both texts at once; hits are walked base first, then account. */
export class FindState {
  query = $state('')
  /** Index into `hits`; -1 before the first one was walked to. */
  at = $state(-1)
  readonly #texts: Texts
  readonly hits: readonly Hit[] = $derived.by(() => [
    ...findText(this.#texts.base, this.query, 'base'),
    ...findText(this.#texts.account, this.query, 'account')
  ])
  readonly current: Hit | null = $derived(this.hits[this.at] ?? null)
  /** "3 of 12", "Not found", "1,000+ found"; empty without a query. */
  readonly count: string = $derived.by(() => {
    if (this.query.trim() === '') return ''
    if (this.hits.length === 0) return 'Not found'
    const total = this.hits.length >= mostHits ? `${this.hits.length.toLocaleString('en')}+` : `${this.hits.length}`
    return this.at < 0 ? `${total} found` : `${this.at + 1} of ${total}`
  })

  constructor(texts: Texts) {
    this.#texts = texts
  }

  search(query: string): void {
    this.query = query
    this.at = -1
  }

  /** Walks to the next (1) or previous (-1) hit, round the ends; null when there is none. */
  step(direction: 1 | -1): Hit | null {
    const total = this.hits.length
    if (total === 0) return null
    this.at = this.at < 0 ? (direction === 1 ? 0 : total - 1) : (this.at + direction + total) % total
    return this.current
  }

  /** The hits that touch a stretch of one side. */
  foundIn(side: Side, span: Span): readonly Found[] {
    const current = this.current
    return this.hits
      .filter((hit) => hit.side === side && hit.start < span.end && hit.end > span.start)
      .map((hit) => ({ start: hit.start, end: hit.end, current: hit === current }))
  }
}
