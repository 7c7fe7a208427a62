/**
 * Which tabs fit. `widths` and `room` in px, `more` is what the "6 more" button takes when not all fit. The selected tab
 * always shows: it takes the last place when its own would be out of sight. At least one tab is kept.
 */
export function fitTabs(widths: readonly number[], room: number, more: number, selected: number): ReadonlySet<number> {
  const total = widths.reduce((sum, width) => sum + width, 0)
  if (total <= room) return new Set(widths.keys())
  const fitting: number[] = []
  let used = widths[selected] ?? 0
  for (const [at, width] of widths.entries()) {
    if (at === selected) fitting.push(at)
    else if (used + width <= room - more) {
      used += width
      fitting.push(at)
    } else if (at > selected) break
  }
  return new Set(fitting.length > 0 ? fitting : [Math.max(0, selected)])
}
