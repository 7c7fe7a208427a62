import type { Span } from '../model'
import type { Attribution, Quotation, Word } from '../reading'

/**
 * What stands between quotation marks, with whoever the claim or its sentence says spoke it, else whoever spoke just before. Unclosed
 * marks run to the end of the words; a sentence out of the middle of a quotation over several has none and is not found.
 */
export function findQuotations(
  words: readonly Word[],
  attributions: readonly Attribution[],
  sentenceAttributions: readonly Attribution[],
  heard: string | null
): Quotation[] {
  const found: Quotation[] = []
  let open = -1
  words.forEach((word, index) => {
    if (!word.punctuation || word.norm !== '"') return
    if (open < 0) open = index
    else {
      push(found, words, open, index, attributions, sentenceAttributions, heard)
      open = -1
    }
  })
  if (open >= 0) push(found, words, open, words.length, attributions, sentenceAttributions, heard)
  return found
}

function push(
  found: Quotation[],
  words: readonly Word[],
  open: number,
  close: number,
  attributions: readonly Attribution[],
  sentenceAttributions: readonly Attribution[],
  heard: string | null
): void {
  const first = words[open]
  const last = words[Math.min(close, words.length - 1)]
  const inside = words.slice(open + 1, close)
  const head = inside[0]
  const tail = inside.at(-1)
  if (!first || !last || !head || !tail || inside.every((word) => word.punctuation)) return
  const marks = { start: first.start, end: last.end }
  const attribution = attributionOf(marks, attributions) ?? attributionOf(marks, sentenceAttributions)
  const alone = open === 0 && close >= words.length - 1
  found.push({
    kind: 'quotation',
    start: first.start,
    end: last.end,
    inner: { start: head.start, end: tail.end },
    speaker: attribution?.source ?? null,
    speakerKey: attribution?.sourceKey ?? (alone ? heard : null)
  })
}

/** The source that stands nearest outside the marks. */
function attributionOf(quotation: Span, attributions: readonly Attribution[]): Attribution | null {
  const outside = attributions.filter(({ source }) => source.end <= quotation.start || source.start >= quotation.end)
  const gap = ({ source }: Attribution): number =>
    source.end <= quotation.start ? quotation.start - source.end : source.start - quotation.end
  return outside.reduce<Attribution | null>((best, one) => (best === null || gap(one) < gap(best) ? one : best), null)
}
