/**
 * A deed that cannot be where a wider one was not: base "the employers have not answered" / account "the employers accepted"; "had not
 * been told of the warning" / "knew of the warning". Who accepts has answered, who knows was told.
 */
import type { Word } from '../reading'
import { polarityOf } from './polarity'
import type { PairContext, Rule, RuleHit } from './rule'
import { isAuxiliary, phrasalGroup, verbGroup } from './verb-group'
import { firstFrom } from '../claims/counted'
import { silenceIn } from './silence'

/** The wider deed, as it stands under "not", and the deeds that take it for granted. */
const table = `
answer respond reply react decide: accept reject agree refuse approve decline
tell inform warn notify alert brief: know learn aware
know: aware tell warn inform notify
speak talk testify: admit confess deny insist
vote decide rule: approve reject pass adopt acquit convict clear
agree settle: sign ratify
find locate trace catch: arrest detain capture seize rescue recover
hurt harm injure: kill wound
meet: discuss negotiate agree
start begin open: finish complete end conclude
arrive come: leave depart
apply bid: win receive
charge accuse: convict acquit sentence
finish complete build: open inaugurate
pay: overpay repay
enter: leave search
examine inspect check test: clear approve certify
leave: flee depart escape
restore repair: return resume work
`
const implied = new Map<string, ReadonlySet<string>>()
for (const row of table.trim().split('\n')) {
  const [wide = '', narrow = ''] = row.split(': ')
  for (const verb of wide.split(' ')) implied.set(verb, new Set([...(implied.get(verb) ?? []), ...narrow.split(' ')]))
}

const leastPair = 0.5
const supposed = /^(if|unless|whether|to|may|might|could|would|should|can|want|hope|try|when|before|until)$/

/** One hit for each wider deed that was not done on one side, with a narrower one done on the other. */
export const impliedDiffers: Rule = (pair, context) => {
  // "did not respond" / "declined to comment": both keep silent.
  if (pair.score < leastPair || (silenceIn(context.baseWords) && silenceIn(context.accountWords))) return []
  return [...refuted(context, false), ...refuted(context, true)]
}

function refuted(context: PairContext, swapped: boolean): RuleHit[] {
  const [ownWords, otherWords] = swapped ? [context.accountWords, context.baseWords] : [context.baseWords, context.accountWords]
  const own = polarityOf(ownWords, swapped ? context.accountDetails : context.baseDetails)
  const other = polarityOf(otherWords, swapped ? context.baseDetails : context.accountDetails)
  const hits: RuleHit[] = []
  for (const [index, negation] of own.targets) {
    const narrower = implied.get(ownWords[index]?.lemma ?? '')
    if (!narrower || negation.lexical || /^(no|none|nobody|nothing)$/.test(ownWords[firstFrom(ownWords, negation.start)]?.norm ?? ''))
      continue
    const partner = otherWords.findIndex(
      (word, at) => narrower.has(word.lemma) && isDone(otherWords, at) && !other.covered(at) && !other.targets.has(at)
    )
    if (partner < 0) continue
    const group = verbGroup(ownWords, index)
    const shown = { start: Math.min(group.start, negation.start), end: group.end }
    const there = phrasalGroup(otherWords, partner)
    hits.push({
      rule: 'negation-differs',
      reason: 'negation',
      baseEvidence: [swapped ? there : shown],
      accountEvidence: [swapped ? shown : there],
      strength: 0.72
    })
  }
  return hits
}

/** "accepted", "has agreed", "knew": finite and no wish. */
function isDone(words: readonly Word[], index: number): boolean {
  const word = words[index]
  if (word?.norm === 'aware') return isAuxiliary(words[index - 1])
  if (word?.wordClass !== 'verb' || (/ing$/.test(word.norm) && !isAuxiliary(words[index - 1]))) return false
  return ![1, 2, 3].some((step) => supposed.test(words[index - step]?.norm ?? ''))
}
