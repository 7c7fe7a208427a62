import { rolesClash } from '../claims/roles'
import { maySame } from '../claims/same-name'
import type { Name, Word } from '../reading'
import { ofKind, type Rule, type RuleHit } from './rule'

/** One person with two posts that shut each other out: "its president, Tomas Reed" / "its treasurer, Tomas Reed". */
export const roleDiffers: Rule = (_pair, context) => {
  const hits: RuleHit[] = []
  for (const base of ofKind(context.baseDetails, 'name')) {
    for (const account of ofKind(context.accountDetails, 'name')) {
      if (base.role === null || account.role === null || !maySame(base, account) || !rolesClash(base.role, account.role)) continue
      hits.push({
        rule: 'role-differs',
        reason: 'role',
        baseEvidence: [evidenceOf(base, base.role, context.baseWords)],
        accountEvidence: [evidenceOf(account, account.role, context.accountWords)],
        strength: 0.8,
        say: {
          base: `${base.role} ${said(base, context.base.article.text)}`,
          account: `${account.role} ${said(account, context.account.article.text)}`
        }
      })
    }
  }
  return hits
}

function said(name: Name, text: string): string {
  return text.slice(name.start, name.end)
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
    end: nearest.word.end
  }
}
