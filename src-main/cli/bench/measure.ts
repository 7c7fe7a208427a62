/** Median milliseconds of `work` over at most `runs` runs; stops early once `budget` milliseconds are spent. */
export function medianTime(work: () => unknown, runs = 5, budget = 4000): number {
  const times: number[] = []
  const begun = performance.now()
  for (let run = 0; run < runs && (run === 0 || performance.now() - begun < budget); run += 1) {
    const start = performance.now()
    work()
    times.push(performance.now() - start)
  }
  return quantile(times, 0.5)
}

/** Nearest-rank quantile; NaN of nothing. */
export function quantile(values: readonly number[], share: number): number {
  const sorted = [...values].sort((one, other) => one - other)
  return sorted[Math.min(sorted.length - 1, Math.floor(share * sorted.length))] ?? Number.NaN
}
