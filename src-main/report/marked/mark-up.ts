/** The base article, marked up towards one account. */
import { textEdits, type Alignment, type Claim, type Comparison, type Span } from '../../engine'

/** A stretch of the marked-up text. Kept and removed stretches together are the base, in its order, to the letter. */
export interface Stretch {
  readonly kind: 'kept' | 'removed' | 'added'
  readonly text: string
  /** Where it stands in the base; null for what is added. */
  readonly base: Span | null
  /** Where it stands in the account; null for what is removed, and where the account has it in several places. */
  readonly account: Span | null
}

/**
 * Pairs become the account's words where the base has them: what moved stays at its place in the base. Claims that the account lacks
 * are removed, those that it adds stand behind the claim that they follow there, in a paragraph of their own where the account
 * begins one.
 */
export function markUp(baseText: string, accountText: string, comparison: Comparison): Stretch[] {
  const account = new Map(comparison.accountClaims.map((claim) => [claim.id, claim]))
  const additions = groupAdditions(comparison)
  const pairs = new Map(comparison.alignments.flatMap((pair) => pair.base.map((id) => [id, pair] as const)))
  const marked: Stretch[] = []
  let at = 0
  const add = (ids: readonly string[], before: boolean): void => {
    for (const claim of ids.flatMap((id) => account.get(id) ?? [])) marked.push(...addition(accountText, claim, comparison, before))
  }
  const remove = (span: Span): void => void marked.push(stretch('removed', baseText, span, null))
  comparison.baseClaims.forEach((claim, index) => {
    if (claim.start > at) marked.push(keep(baseText, { start: at, end: claim.start }))
    if (index === 0) add(additions.get('') ?? [], true)
    const pair = pairs.get(claim.id)
    const unit = pair && unitOf(pair, comparison.baseClaims)
    if (claim.start >= at) {
      if (!pair || !unit || unit.first !== claim.id) remove(claim)
      else marked.push(...rewrite(baseText, unit, joined(pair, account, accountText)))
      at = unit?.first === claim.id ? unit.end : claim.end
    }
    if (pair && unit?.first === claim.id) for (const id of pair.account) add(additions.get(id) ?? [], false)
  })
  if (comparison.baseClaims.length === 0) add(additions.get('') ?? [], true)
  if (at < baseText.length) marked.push(keep(baseText, { start: at, end: baseText.length }))
  return marked.filter(({ text }) => text !== '')
}

function stretch(kind: 'kept' | 'removed', text: string, base: Span, account: Span | null): Stretch {
  return { kind, text: text.slice(base.start, base.end), base: { start: base.start, end: base.end }, account }
}

function keep(text: string, base: Span): Stretch {
  return stretch('kept', text, base, null)
}

/** Claims of the base that follow each other are rewritten as one; of others the first is, and the rest goes. */
function unitOf(pair: Alignment, claims: readonly Claim[]): Span & { readonly first: string } {
  const places = pair.base.map((id) => claims.findIndex((claim) => claim.id === id)).sort((one, other) => one - other)
  const first = claims[places[0] ?? -1]
  const last = claims[places.at(-1) ?? -1]
  if (!first || !last) throw new Error(`The pair names claims that the base lacks: ${pair.base.join(' ')}`)
  const together = places.at(-1) === (places[0] ?? 0) + places.length - 1
  return { first: first.id, start: first.start, end: together ? last.end : first.end }
}

/** The account's words of a pair; `start` is null when they stand apart there. */
function joined(pair: Alignment, claims: ReadonlyMap<string, Claim>, text: string): { text: string; start: number | null } {
  const own = pair.account.flatMap((id) => claims.get(id) ?? []).sort((one, other) => one.start - other.start)
  const [first, last] = [own[0], own.at(-1)]
  if (!first || !last) return { text: '', start: null }
  const between = [...claims.values()].filter((claim) => claim.start >= first.start && claim.end <= last.end)
  if (between.length === own.length)
    return {
      text: text.slice(first.start, last.end).replace(/\s+/gu, ' '),
      start: /\s\s|[\n\t]/u.test(text.slice(first.start, last.end)) ? null : first.start
    }
  return { text: own.map(({ start, end }) => text.slice(start, end)).join(' '), start: null }
}

function rewrite(baseText: string, unit: Span, account: { text: string; start: number | null }): Stretch[] {
  let inBase = unit.start
  let inAccount = account.start
  return textEdits(baseText.slice(unit.start, unit.end), account.text).map(({ kind, text }): Stretch => {
    const base = kind === 'added' ? null : { start: inBase, end: inBase + text.length }
    const there = kind === 'removed' || inAccount === null ? null : { start: inAccount, end: inAccount + text.length }
    if (base) inBase = base.end
    if (there) inAccount = there.end
    return { kind, text, base, account: there }
  })
}

/** Added claims by the paired claim before them in the account; '' for those that open it. */
function groupAdditions({ accountClaims, alignments }: Comparison): Map<string, string[]> {
  const paired = new Set(alignments.flatMap((pair) => pair.account))
  const behind = new Map<string, string[]>()
  let last = ''
  for (const { id } of accountClaims) {
    if (paired.has(id)) last = id
    else behind.set(last, [...(behind.get(last) ?? []), id])
  }
  return behind
}

/** `before`: it stands before what is there, so that the space comes behind it. */
function addition(text: string, claim: Claim, { accountClaims }: Comparison, before: boolean): Stretch[] {
  const place = accountClaims.findIndex(({ id }) => id === claim.id)
  const neighbour = accountClaims[before ? place + 1 : place - 1]
  const gap: Stretch = {
    kind: 'added',
    text: neighbour && neighbour.paragraph !== claim.paragraph ? '\n\n' : ' ',
    base: null,
    account: null
  }
  const own: Stretch = {
    kind: 'added',
    text: text.slice(claim.start, claim.end),
    base: null,
    account: { start: claim.start, end: claim.end }
  }
  return before ? [own, gap] : [gap, own]
}
