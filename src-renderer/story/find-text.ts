import type { Span } from '../../src-main/engine'

/** More than this nobody walks through; the count then says "1,000+". */
export const mostHits = 1000

/**
 * Where `query` stands in a text, without regard to case, kind of quotation mark, dash or white space:
 * "board's  call" finds "board’s call". Offsets are those of the text itself.
 */
export function findText(text: string, query: string): readonly Span[] {
  const pattern = patternOf(query)
  if (!pattern) return []
  const hits: Span[] = []
  for (const match of text.matchAll(pattern)) {
    hits.push({ start: match.index, end: match.index + match[0].length })
    if (hits.length === mostHits) break
  }
  return hits
}

const alike: readonly (readonly [string, RegExp])[] = [
  ["['’‘ʼ]", /['’‘ʼ]/gu],
  ['["“”„«»]', /["“”„«»]/gu],
  ['[-‐‑–—]', /[-‐‑–—]/gu]
]

function patternOf(query: string): RegExp | null {
  const words = query
    .trim()
    .split(/\s+/u)
    .filter((word) => word !== '')
  if (words.length === 0) return null
  const source = words.map((word) => [...word].map(characterPattern).join('')).join('\\s+')
  return new RegExp(source, 'giu')
}

function characterPattern(character: string): string {
  const group = alike.find(([, pattern]) => new RegExp(pattern.source, 'u').test(character))
  return group ? group[0] : character.replace(/[\\^$.*+?()[\]{}|/]/gu, '\\$&')
}
