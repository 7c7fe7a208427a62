import type { Alignment, Article, CompareOptions, Comparison, Flag } from './model'
import type { Reading, ReadClaim, Sentence } from './reading'
import { engineVersion } from './version'

/** Reads an article once, so that it can be compared with many others. */
export function readArticle(article: Article, side: 'base' | 'account'): Reading {
  const sentences: Sentence[] = []
  let paragraph = 0
  for (const part of article.text.matchAll(/[^\n]+/g)) {
    for (const piece of new Intl.Segmenter('en', { granularity: 'sentence' }).segment(part[0])) {
      const trimmed = piece.segment.trim()
      if (trimmed.length === 0) continue
      const start = part.index + piece.index + piece.segment.indexOf(trimmed)
      sentences.push({ start, end: start + trimmed.length, paragraph, words: [], heading: false })
    }
    paragraph += 1
  }
  const claims: ReadClaim[] = sentences.map((sentence, index) => ({
    id: `${side === 'base' ? 'b' : 'a'}${index + 1}`,
    start: sentence.start,
    end: sentence.end,
    paragraph: sentence.paragraph,
    sentence: index,
    words: [],
    details: []
  }))
  return { article, side, sentences, claims }
}

/** Compares one account with the base, claim by claim. */
export function compareAccount(base: Reading, account: Reading, _options: CompareOptions = {}): Comparison {
  const taken = new Set<string>()
  const alignments: Alignment[] = []
  const flags: Flag[] = []
  for (const claim of base.claims) {
    const words = base.article.text.slice(claim.start, claim.end)
    const twin = account.claims.find((other) => !taken.has(other.id) && account.article.text.slice(other.start, other.end) === words)
    if (twin) {
      taken.add(twin.id)
      alignments.push({
        base: [claim.id],
        account: [twin.id],
        score: 1,
        wording: 'same',
        moved: false,
        precision: 'same',
        onlyBase: [],
        onlyAccount: [],
        changes: { base: [], account: [] }
      })
    } else {
      flags.push({
        id: `dropped-${claim.id}`,
        kind: 'dropped',
        reason: null,
        rule: 'claim-unmatched',
        severity: 'medium',
        update: false,
        confidence: 0.5,
        explanation: 'Only the base says this.',
        base: { claims: [claim.id], start: claim.start, end: claim.end, evidence: [] },
        account: null
      })
    }
  }
  for (const claim of account.claims) {
    if (taken.has(claim.id)) continue
    flags.push({
      id: `added-${claim.id}`,
      kind: 'added',
      reason: null,
      rule: 'claim-unmatched',
      severity: 'medium',
      update: false,
      confidence: 0.5,
      explanation: 'Only this account says this.',
      base: null,
      account: { claims: [claim.id], start: claim.start, end: claim.end, evidence: [] }
    })
  }
  const count = (kind: string): number => flags.filter((flag) => flag.kind === kind).length
  return {
    engineVersion,
    baseClaims: base.claims.map(({ id, start, end, paragraph }) => ({ id, start, end, paragraph })),
    accountClaims: account.claims.map(({ id, start, end, paragraph }) => ({ id, start, end, paragraph })),
    alignments,
    flags,
    unsure: [],
    counts: { contradicted: count('contradicted'), dropped: count('dropped'), added: count('added') },
    approximate: false
  }
}
