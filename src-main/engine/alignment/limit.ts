import type { CompareOptions } from '../model'

/** Says whether there is time left; asked between claims. */
export interface Limit {
  readonly timeIsUp: () => boolean
  /** Called with the number of base claims weighed so far. */
  readonly onProgress?: (done: number, total: number) => void
}

export const noLimit: Limit = { timeIsUp: () => false }

/** Starts the clock, when there is one and a limit. */
export function startLimit({ timeLimit, now, onProgress }: CompareOptions): Limit {
  const progress = onProgress ? { onProgress } : {}
  if (timeLimit === undefined || now === undefined) return { ...noLimit, ...progress }
  const end = now() + timeLimit
  return { timeIsUp: () => now() > end, ...progress }
}
