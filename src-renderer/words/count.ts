const figures = new Intl.NumberFormat('en')

/** "1 account", "4 accounts", "1,204 words"; `none` replaces "0 accounts". */
export function count(number: number, one: string, many = `${one}s`, none = `0 ${many}`): string {
  if (number === 0) return none
  return number === 1 ? `1 ${one}` : `${figures.format(number)} ${many}`
}

/** Bytes as a file manager says them: "31 MB", "640 kB". */
export function saySize(bytes: number): string {
  if (bytes < 1_000_000) return `${figures.format(Math.max(1, Math.round(bytes / 1000)))} kB`
  return `${figures.format(Math.round(bytes / 1_000_000))} MB`
}
