import type { Paper, ReportFormat } from '../report'
import { CannotDo } from './cannot-do'

/** What `--format` takes, for people and scripts; `review` is the report's JSON, `variorum.review/1`. */
export const reportFormats = ['text', 'markdown', 'html', 'csv', 'docx', 'docx-marked', 'pdf', 'review', 'annotations'] as const
export type FormatName = (typeof reportFormats)[number]

const papers: readonly Paper[] = ['a4', 'letter']
const binary: ReadonlySet<string> = new Set(['docx', 'docx-marked', 'pdf'])

/** The `report` command knows no other JSON, so there `json` is `review`. */
export function reportFormatOf(word: string): FormatName {
  return oneOf(reportFormats, word === 'json' ? 'review' : word, '--format')
}

export function formatOf(name: FormatName): ReportFormat {
  return name === 'review' ? 'json' : name
}

/** One of the words that an option takes. @throws CannotDo that names them all. */
export function oneOf<Value extends string>(known: readonly Value[], word: string, option: string): Value {
  const found = known.find((value) => value === word)
  if (found === undefined) throw new CannotDo(`${option} takes ${known.join(', ')}, not “${word}”.`)
  return found
}

/** "contradicted, added" -> both; every one must be known. @throws CannotDo */
export function listOf<Value extends string>(known: readonly Value[], words: string, option: string): Value[] {
  return words.split(',').map((word) => oneOf(known, word.trim(), option))
}

export function readPaper(word: string): Paper {
  return oneOf(papers, word, '--paper')
}

/** @throws CannotDo when bytes would go to a terminal. */
export function refuseTerminal(format: string, out: string | undefined): void {
  if (binary.has(format) && out === undefined && process.stdout.isTTY)
    throw new CannotDo(`The format ${format} is not text, so a terminal cannot show it. Add --out FILE.`)
}

/** @throws CannotDo when it is no moment. */
export function readNow(word: string | undefined): string {
  if (word === undefined) return localTime(new Date())
  if (!/^\d{4}-\d{2}-\d{2}T\d{2}:\d{2}/.test(word) || Number.isNaN(Date.parse(word)))
    throw new CannotDo(`--now takes a moment like 2026-11-12T07:22:00Z, not “${word}”.`)
  return word
}

/** As the clock on the wall shows it, with the distance from UTC: "2026-11-12T07:22:00+01:00". */
export function localTime(time: Date): string {
  const offset = -time.getTimezoneOffset()
  const two = (number: number): string => String(Math.abs(number)).padStart(2, '0')
  const wall = new Date(time.getTime() + offset * 60_000).toISOString().slice(0, 19)
  return `${wall}${offset < 0 ? '-' : '+'}${two(Math.trunc(offset / 60))}:${two(offset % 60)}`
}
