import { collate } from '../claims/collate'
import type { Span } from '../model'
import type { Quotation, Word } from '../reading'
import { ofKind, type PairContext, type Rule, type RuleHit } from './rule'
import { pronounOf, speakersDiffer, type Voice } from './speaking'

/** Quotations with this part of the shorter one in common are the same words. */
const sameWords = 0.75

/** The same words in another mouth: `"full, but not foolish," said Marlowe` / `"full, but not foolish," said Petra Vonn`. */
export const speakerDiffers: Rule = (_pair, context) => {
  const hits: RuleHit[] = []
  for (const base of ofKind(context.baseDetails, 'quotation')) {
    for (const account of ofKind(context.accountDetails, 'quotation')) {
      const one = voiceOf(base, context.base)
      const other = voiceOf(account, context.account)
      if (!one || !other || !sameQuotation(base, account, context)) continue
      const strength = speakersDiffer(one, other)
      if (strength === 0) continue
      hits.push({
        rule: 'speaker-differs',
        reason: 'attribution',
        baseEvidence: [evidenceOf(base, one, context.baseWords)],
        accountEvidence: [evidenceOf(account, other, context.accountWords)],
        strength: Math.min(0.8, strength + 0.05),
        say: { base: said(one, base.speakerKey), account: said(other, account.speakerKey) }
      })
    }
  }
  return hits
}

/** Whoever is named beside the quotation; null where nobody is. */
function voiceOf({ speaker, speakerName }: Quotation, reading: PairContext['base']): Voice | null {
  return speaker && { reading, source: speaker, name: speakerName ?? null }
}

/** The speaker, where the pair's own claims hold the words; else what was said. */
function evidenceOf({ inner }: Quotation, { source }: Voice, words: readonly Word[]): Span {
  return words.some((word) => word.start >= source.start && word.end <= source.end) ? source : inner
}

/** The speaker as the article writes it, "the firm's spokesman, Rafe Dunning"; for a pronoun the name it stands for. */
function said(voice: Voice, key: string | null | undefined): string {
  const { source, name } = voice
  const words = voice.reading.article.text.slice(source.start, Math.max(source.end, name?.end ?? 0)).trim()
  const pronoun = pronounOf(voice)
  return `${pronoun === null || !key || key === pronoun ? words : title(key)} said it`
}

function title(key: string): string {
  return key.replace(/(?:^|[ -])\p{Ll}/gu, (letter) => letter.toUpperCase())
}

function sameQuotation(base: Quotation, account: Quotation, context: PairContext): boolean {
  const inside = (quotation: Quotation, words: readonly Word[]): Word[] =>
    words.filter((word) => !word.punctuation && word.start >= quotation.inner.start && word.end <= quotation.inner.end)
  const one = inside(base, context.baseWords)
  const other = inside(account, context.accountWords)
  const shorter = Math.min(one.length, other.length)
  return shorter >= 2 && collate(one, other).shared / shorter >= sameWords
}
