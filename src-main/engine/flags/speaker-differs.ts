import { collate } from '../claims/collate'
import { maySame } from '../claims/same-name'
import type { Name, Quotation, Word } from '../reading'
import { ofKind, type PairContext, type Rule, type RuleHit } from './rule'

/** Quotations with this part of the shorter one in common are the same words. */
const sameWords = 0.75

/** Who "he" is was guessed from the sentences before. */
const guessed = 0.45

/** The same words in another mouth: `"full, but not foolish," said Marlowe` / `"full, but not foolish," said Petra Vonn`. */
export const speakerDiffers: Rule = (_pair, context) => {
  const hits: RuleHit[] = []
  for (const base of ofKind(context.baseDetails, 'quotation')) {
    for (const account of ofKind(context.accountDetails, 'quotation')) {
      const one = speaker(base, context.base)
      const other = speaker(account, context.account)
      if (!one || !other || maySame(one, other) || !sameQuotation(base, account, context)) continue
      if (one.type === 'organisation' || other.type === 'organisation') continue
      hits.push({
        rule: 'speaker-differs',
        reason: 'attribution',
        baseEvidence: [base.speaker ?? base.inner],
        accountEvidence: [account.speaker ?? account.inner],
        strength: isNamed(base, context.base) && isNamed(account, context.account) ? 0.8 : guessed,
        say: { base: said(base, one.key, context.base), account: said(account, other.key, context.account) }
      })
    }
  }
  return hits
}

function isNamed({ speaker: span }: Quotation, reading: PairContext['base']): boolean {
  return span !== null && !/^(?:he|she|they|it|we|i)$/i.test(reading.article.text.slice(span.start, span.end).trim())
}

/** The speaker as the article writes it, "Netanyahu's office"; a pronoun is replaced by the name it stands for. */
function said({ speaker: span }: Quotation, key: string, reading: PairContext['base']): string {
  const words = span ? reading.article.text.slice(span.start, span.end).trim() : ''
  return `${words === '' || /^(?:he|she|they|it|we|I)$/i.test(words) ? title(key) : words} said it`
}

function title(key: string): string {
  return key.replace(/(?:^|[ -])\p{Ll}/gu, (letter) => letter.toUpperCase())
}

/** The speaker as a name of the article; null for "officials" and for whoever is not named at all. */
function speaker(quotation: Quotation, reading: PairContext['base']): Name | null {
  const key = quotation.speakerKey ?? null
  if (key === null) return null
  for (const claim of reading.claims) {
    for (const detail of claim.details)
      if (detail.kind === 'name' && detail.key === key)
        return detail.words.join(' ') === key ? detail : { ...detail, words: key.split(' ') }
  }
  return null
}

function sameQuotation(base: Quotation, account: Quotation, context: PairContext): boolean {
  const inside = (quotation: Quotation, words: readonly Word[]): Word[] =>
    words.filter((word) => !word.punctuation && word.start >= quotation.inner.start && word.end <= quotation.inner.end)
  const one = inside(base, context.baseWords)
  const other = inside(account, context.accountWords)
  const shorter = Math.min(one.length, other.length)
  return shorter >= 2 && collate(one, other).shared / shorter >= sameWords
}
