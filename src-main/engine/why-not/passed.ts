import type { PassedRule, Reason, Span } from '../model'
import type { PairContext } from '../flags/rule'
import { shorten } from '../flags/explain'
import { tidyEvidence } from '../flags/evidence'

/** One look at a pair that found nothing to flag. */
export type PassedLook = (context: PairContext) => readonly PassedRule[]

/** Builds one answer; `say` is given both phrases in quotation marks. */
export function passed(
  rule: string,
  reason: Reason,
  base: Span,
  account: Span,
  context: PairContext,
  say: (base: string, account: string) => string
): PassedRule {
  const sentence = say(quoted(base, context.base.article.text), quoted(account, context.account.article.text))
  return { rule, reason, base: plain(base), account: plain(account), sentence }
}

/** Something that one side alone says: an addition, never a clash. */
export function oneSided(
  rule: string,
  reason: Reason,
  side: 'base' | 'account',
  span: Span,
  context: PairContext,
  what: string
): PassedRule {
  const phrase = quoted(span, context[side].article.text)
  const sentence = `Only ${side === 'base' ? 'the base' : 'this account'} ${what} here, ${phrase}: nothing stands against it.`
  return { rule, reason, base: side === 'base' ? plain(span) : null, account: side === 'account' ? plain(span) : null, sentence }
}

/** “the last nine words at most”, without marks at its ends. */
export function quoted(span: Span, text: string): string {
  const [tidy = span] = tidyEvidence(text, [span])
  return `“${shorten(text.slice(tidy.start, tidy.end))}”`
}

function plain({ start, end }: Span): Span {
  return { start, end }
}

/** The best partner of every item among the others, each used once; what is left is one-sided. */
export function pairBest<Item>(
  ours: readonly Item[],
  theirs: readonly Item[],
  worth: (one: Item, other: Item) => number | null
): { readonly pairs: readonly (readonly [Item, Item])[]; readonly base: readonly Item[]; readonly account: readonly Item[] } {
  const scored = ours.flatMap((one) =>
    theirs.flatMap((other) => {
      const score = worth(one, other)
      return score === null ? [] : [{ one, other, score }]
    })
  )
  scored.sort((left, right) => right.score - left.score)
  const used = new Set<Item>()
  const pairs: (readonly [Item, Item])[] = []
  for (const { one, other } of scored) {
    if (used.has(one) || used.has(other)) continue
    used.add(one)
    used.add(other)
    pairs.push([one, other])
  }
  return { pairs, base: ours.filter((item) => !used.has(item)), account: theirs.filter((item) => !used.has(item)) }
}
