/** What the comparer and its worker thread say to each other. */
import type { Article, Counts, EngineCorrections, HouseList } from '../engine'

export interface Order {
  readonly order: number
  /** The base's stored version: the worker reads the same base only once in a row. */
  readonly baseVersion: string
  readonly base: Article
  readonly account: Article
  readonly house: HouseList
  readonly corrections: EngineCorrections
  /** Milliseconds after which the engine cuts passes short and says `approximate`. */
  readonly timeLimit: number
}

/** What is stored of a comparison beside its JSON, so that lists need not parse it. */
export interface ComparisonSummary {
  readonly engineVersion: string
  readonly counts: Counts
  /** Claims of the base. */
  readonly claims: number
  /** Pairs that say the same in other words. */
  readonly reworded: number
  readonly approximate: boolean
  /** Flags and unsure pairs: what the editor has to decide on. */
  readonly toDecide: number
}

export interface Finished extends ComparisonSummary {
  /** The engine's `Comparison`, serialised in the worker so that the main thread does not have to. */
  readonly json: string
}

export type Report =
  | { readonly order: number; readonly kind: 'progress'; readonly done: number; readonly total: number }
  | { readonly order: number; readonly kind: 'finished'; readonly finished: Finished }
  | { readonly order: number; readonly kind: 'failed'; readonly error: string }
