import { castOf, sentenceOf } from '../claims/cast'
import { rolesClash } from '../claims/roles'
import { maySame } from '../claims/same-name'
import { portfolioWords } from '../lexicon/name-words'
import type { Span } from '../model'
import type { Name, Reading, Word } from '../reading'
import { ofKind, type PairContext, type Rule, type RuleHit } from './rule'

/** One person with two posts that shut each other out: "its president, Tomas Reed" / "its treasurer, Tomas Reed". */
export const roleDiffers: Rule = (_pair, context) => {
  const hits: RuleHit[] = []
  for (const base of ofKind(context.baseDetails, 'name')) {
    for (const account of ofKind(context.accountDetails, 'name')) {
      if (base.role === null || account.role === null || !maySame(base, account) || !rolesClash(base.role, account.role)) continue
      if (alsoHolds(base, account.role, base.role, context.base) || alsoHolds(account, base.role, account.role, context.account)) continue
      const [ours, theirs] = [evidenceOf(base, base.role, context.baseWords), evidenceOf(account, account.role, context.accountWords)]
      hits.push({
        rule: 'role-differs',
        reason: 'role',
        baseEvidence: [ours],
        accountEvidence: [theirs],
        strength: 0.8,
        say: { base: said(base, base.role, ours, context.base), account: said(account, account.role, theirs, context.account) }
      })
    }
  }
  return [...hits, ...postsDiffer(context)]
}

/** Without a name the two must say nearly the same of the post. */
const leastCoverage = 0.7

/** "the finance minister resigned" / "the health minister resigned", where neither side speaks of another minister. */
function postsDiffer(context: PairContext): RuleHit[] {
  const [one, ...others] = postsIn(context.baseWords)
  const [other, ...more] = postsIn(context.accountWords)
  if (!one || !other || others.length + more.length > 0 || context.aligned().coverage < leastCoverage) return []
  if (one.role === other.role || !rolesClash(one.role, other.role)) return []
  return [{ rule: 'role-differs', reason: 'role', baseEvidence: [one], accountEvidence: [other], strength: 0.75 }]
}

interface Post extends Span {
  readonly role: string
}

/** "finance minister", "the health secretary". */
function postsIn(words: readonly Word[]): Post[] {
  return words.flatMap((word, index): Post[] => {
    const before = words[index - 1]
    if (!/^(?:minister|secretary)$/.test(word.lemma) || !before || !portfolioWords.has(before.norm)) return []
    return [{ role: `${before.norm} ${word.lemma}`, start: before.start, end: word.end }]
  })
}

/**
 * The article gives the person a post that agrees with the other's as well: elsewhere ("the surgeon, who chairs the board"), or by "once" and
 * "was", where the other says "former".
 */
function alsoHolds(name: Name, role: string, own: string, reading: Reading): boolean {
  const head = role.split(' ').at(-1) ?? ''
  const former = /^former /.test(role) !== /^former /.test(own)
  return castOf(reading).some((known) => {
    if (known.key !== name.key) return false
    if (known.role !== null && known.role.split(' ').at(-1) === head && !rolesClash(known.role, role)) return true
    const words = sentenceOf(reading, known.start)?.words ?? []
    if (former && words.some(({ norm }) => past.test(norm))) return true
    return own.split(' ').at(-1) !== head && words.some(({ lemma }) => lemma === head)
  })
}

const past = /^(?:once|then|ex|until|previously|formerly|outgoing|was|were|had|served|resigned|sacked|quit|left)$/

/** "general secretary Dermot Quill", in the article's own words for the post where it says them beside the name. */
function said(name: Name, role: string, post: Span, { article: { text } }: Reading): string {
  const words = text.slice(name.start, name.end)
  return post.start === name.start ? `${role} ${words}` : `${text.slice(post.start, post.end)} ${words}`
}

/** The words of the post that stand nearest to the name; the name itself when the post is said in another form. */
function evidenceOf(name: Name, role: string, words: readonly Word[]): { start: number; end: number } {
  const parts = role.split(' ')
  const head = parts.at(-1) ?? ''
  const distance = (word: Word): number => Math.max(name.start - word.end, word.start - name.end)
  const nearest = words
    .map((word, index) => ({ word, index }))
    .filter(({ word }) => word.lemma === head || word.norm.startsWith(head.slice(0, 5)))
    .sort((one, other) => distance(one.word) - distance(other.word))[0]
  if (!nearest) return { start: name.start, end: name.end }
  const first = words[Math.max(0, nearest.index - parts.length + 1)] ?? nearest.word
  return {
    start: parts.length > 1 && first.norm.startsWith((parts[0] ?? '').slice(0, 4)) ? first.start : nearest.word.start,
    end: portfolioEnd(words, nearest.index)
  }
}

/** "Secretary of State" */
function portfolioEnd(words: readonly Word[], index: number): number {
  const behind = /^(?:of|for)$/.test(words[index + 1]?.norm ?? '') ? words[index + 2] : undefined
  return (behind && portfolioWords.has(behind.norm) ? behind : words[index])?.end ?? 0
}
