import type { Dimension } from '../reading'

/** What a reader of one form hands back: the figure before its hedge, unit words included. */
export interface FoundFigure {
  readonly from: number
  /** Index of the first token behind it. */
  readonly next: number
  readonly low: number
  readonly high: number
  readonly step: number
  readonly dimension: Dimension
  readonly unit: string | null
  /** Marks such as "§part" (N of M), "§every" ("every two weeks"), "§before". */
  readonly marks: readonly string[]
  /** false where a noun behind it is not what it counts. */
  readonly counts: boolean
  /** Already holds its bound ("dozens", "in his fifties"). */
  readonly vague?: boolean
}
