import type { PairContext, RuleHit } from './rule'

/** What an editor has to look up before a figure told of another hour is wrong. */
const question = 'The two speak of different times, so the figure may only have moved on.'

/**
 * base "eleven were missing on Tuesday night" / account "nine were missing on Wednesday": where the moments differ along with the
 * figures, the figure is an update rather than a clash. Told as one when the account is the later one, else asked.
 */
export function movedOn(hits: readonly RuleHit[], context: PairContext): RuleHit[] {
  const figure = hits.some((hit) => hit.rule === 'quantity-differs')
  const moment = hits.some((hit) => hit.reason === 'date' && !isDeadline(hit, context))
  if (!figure || !moment) return [...hits]
  return hits.flatMap((hit) => {
    if (hit.reason === 'date') return []
    if (hit.rule !== 'quantity-differs') return [hit]
    return [{ ...hit, update: context.later, doubt: question }]
  })
}

/** "closed until Thursday" / "closed until Saturday": until when is not when the figure was told. */
function isDeadline({ baseEvidence: [span] }: RuleHit, { base }: PairContext): boolean {
  const before = base.article.text.slice(Math.max(0, (span?.start ?? 0) - 16), span?.start ?? 0).toLowerCase()
  return /\b(?:until|till|by)\b(?: at least| the end of)? ?$/.test(before)
}
