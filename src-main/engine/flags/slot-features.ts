/** Do the words that clash fill one slot of the event? What stands around them on both sides. */
import type { Reading, ReadClaim, Word } from '../reading'
import type { Span } from '../model'
import type { HitSide, HitView } from './hit-view'
import { spreadOf } from './rarity'
import { sameSlot } from './slots'
import { toldTogether } from './told-together'
import { isAuxiliary } from './verb-group'

export const slotFeatureNames = [
  'strength',
  'slot',
  'facing',
  'before',
  'after',
  'wordBefore',
  'wordAfter',
  'verb',
  'subject',
  'elsewhereLess',
  'elsewhereMore',
  'oddClause',
  'sameClass',
  'told',
  'toldBeside'
] as const

/** In the order of `slotFeatureNames`; about -1..1 but for the strength's log-odds. */
export function slotFeatures(view: HitView): number[] {
  const { hit, pair, context, base, account } = view
  const { byBase, facing } = context.aligned()
  const strength = Math.max(0.05, Math.min(0.95, hit.strength))
  const linked = (one: number, other: number): number => (one >= 0 && other >= 0 && byBase.get(one)?.account === other ? 1 : 0)
  const same = (one: Word | undefined, other: Word | undefined): number => (one && one.norm === other?.norm ? 1 : 0)
  const elsewhere = [shareElsewhere(base, context.account, hit.accountEvidence), shareElsewhere(account, context.base, hit.baseEvidence)]
  const together = toldTogether(hit, pair, context)
  return [
    Math.log(strength / (1 - strength)),
    bestSlot(view),
    facing.some((stretch) => stretch.base.some((at) => base.evidence.has(at)) && stretch.account.some((at) => account.evidence.has(at)))
      ? 1
      : 0,
    linked(contentFrom(base, -1), contentFrom(account, -1)),
    linked(contentFrom(base, 1), contentFrom(account, 1)),
    same(base.words[base.first - 1], account.words[account.first - 1]),
    same(base.words[base.last + 1], account.words[account.last + 1]),
    verbsAgree(view),
    subjectsAgree(view),
    Math.min(...elsewhere),
    Math.max(...elsewhere),
    clauseType(pair.base, context.base, hit.baseEvidence[0]) === clauseType(pair.account, context.account, hit.accountEvidence[0]) ? 0 : 1,
    classesOf(base).some((wordClass) => classesOf(account).includes(wordClass)) ? 1 : 0,
    together.share,
    Math.min(1, together.beside / 2)
  ]
}

function bestSlot({ base, account, context }: HitView): number {
  let best = 0
  for (const one of base.evidence)
    for (const other of account.evidence) best = Math.max(best, sameSlot(base.words, one, account.words, other, context.aligned()))
  return best
}

/** The nearest content word before (-1) or after (1) the evidence in its clause; -1 when there is none. */
function contentFrom({ words, first, last }: HitSide, step: -1 | 1): number {
  for (let at = (step < 0 ? first : last) + step; at >= 0 && at < words.length; at += step) {
    const word = words[at]
    if (!word || (word.punctuation && /^[.;:!?]$/.test(word.text))) return -1
    if (!word.punctuation && !word.stop) return at
  }
  return -1
}

/** Words looked at on either side of the evidence for its verb. */
const verbReach = 6

/** 1: a verb near the evidence is told on both sides; -1: both have verbs there and none; 0: one side has none. */
function verbsAgree({ base, account, context }: HitView): number {
  const near = ({ words, first, last }: HitSide): number[] =>
    words.flatMap((word, index) =>
      word.wordClass === 'verb' && !isAuxiliary(word) && !word.stop && index >= first - verbReach && index <= last + verbReach
        ? [index]
        : []
    )
  const own = near(base)
  const others = near(account)
  if (own.length === 0 || others.length === 0) return 0
  const met = own.some((index) => {
    const link = context.aligned().byBase.get(index)
    return link !== undefined && link.kind !== 'sibling' && others.includes(link.account)
  })
  return met ? 1 : -1
}

/** 1: one subject; -1: two; 0: a pronoun stands for one, or none was found. */
function subjectsAgree({ base, account, context }: HitView): number {
  const own = subjectOf(base)
  const other = subjectOf(account)
  const [word, twin] = [base.words[own], account.words[other]]
  if (!word || !twin) return 0
  if (context.aligned().byBase.get(own)?.account === other || word.lemma === twin.lemma) return 1
  return word.wordClass === 'pronoun' || twin.wordClass === 'pronoun' ? 0 : -1
}

/** The noun, name or pronoun before the first verb of the clause that holds the evidence; -1 when none is found. */
function subjectOf({ words, first }: HitSide): number {
  const isVerb = (word: Word | undefined): boolean => word?.wordClass === 'verb' || word?.wordClass === 'auxiliary'
  let verb = -1
  for (let at = first; at >= 0; at -= 1) {
    if (isVerb(words[at])) verb = at
    if (verb >= 0 && /^[.;:!?,]$/.test(words[at]?.text ?? '')) break
  }
  if (verb < 0) verb = words.findIndex((word, index) => index >= first && isVerb(word))
  for (let at = verb - 1; at >= 0; at -= 1) if (/^(?:noun|name|pronoun)$/.test(words[at]?.wordClass ?? '')) return at
  return -1
}

/** Share of the evidence's content words that the other article has as well, but not in its evidence: then both may be true. */
function shareElsewhere({ words, evidence }: HitSide, other: Reading, spans: readonly Span[]): number {
  const own = [...evidence].flatMap((index) => (words[index] && !words[index].stop ? [words[index].lemma] : []))
  if (own.length === 0) return 0.5
  const spread = spreadOf(other)
  const isThere = (lemma: string): boolean =>
    spread.has(lemma) &&
    other.claims.some((claim) =>
      claim.words.some((word) => word.lemma === lemma && !spans.some((span) => word.start < span.end && span.start < word.end))
    )
  return own.filter(isThere).length / own.length
}

function classesOf({ words, evidence }: HitSide): string[] {
  return [...evidence].flatMap((index) => words[index]?.wordClass ?? [])
}

/** "Has it closed?", "if it closes", "Close the door.": none of them says that it closed. */
function clauseType(
  claims: readonly ReadClaim[],
  { article }: Reading,
  evidence: Span | undefined
): 'question' | 'condition' | 'order' | 'plain' {
  const claim = claims.find(({ start, end }) => evidence && start <= evidence.start && evidence.start < end) ?? claims[0]
  if (!claim) return 'plain'
  if (article.text.slice(claim.start, claim.end + 2).includes('?')) return 'question'
  if (claim.words.some((word) => /^(?:if|unless|whether)$/.test(word.norm) && evidence && word.start < evidence.start)) return 'condition'
  const first = claim.words.find((word) => !word.punctuation)
  return first?.wordClass === 'verb' && first.norm === first.lemma ? 'order' : 'plain'
}
