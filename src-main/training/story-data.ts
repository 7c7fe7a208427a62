import { readTerms, type TermTable } from '../engine/alignment/terms'
import type { Span } from '../engine/model'
import type { Reading } from '../engine/reading'
import { readArticle } from '../engine/compare-account'
import type { LabelledStory } from '../cli/evaluate/labelled'
import { agree } from '../cli/evaluate/score-story'

/** One account of a labelled story, read, with its gold rows set on our own claims. */
export interface LabelledComparison {
  readonly story: string
  readonly base: Reading
  readonly account: Reading
  readonly table: TermTable
  /** Whether a gold row says that these two claims (by index) tell the same or contradict each other. */
  readonly linked: (base: number, account: number) => boolean
  /** null when the gold rows say nothing, or both, of the claim. */
  readonly baseAlone: (base: number) => boolean | null
  readonly accountAlone: (account: number) => boolean | null
}

/** Reads every account of a story. */
export function readStory(story: LabelledStory): LabelledComparison[] {
  const base = readArticle(story.base, 'base')
  return story.accounts.map((labelled) => {
    const account = readArticle(labelled, 'account')
    const pairs = new Set<string>()
    const baseStates = new Map<number, Set<boolean>>()
    const accountStates = new Map<number, Set<boolean>>()
    for (const row of labelled.gold) {
      const ours = 'base' in row ? claimsAt(base, row.base) : []
      const theirs = 'account' in row ? claimsAt(account, row.account) : []
      for (const one of ours) for (const other of theirs) pairs.add(`${one} ${other}`)
      for (const one of ours) note(baseStates, one, row.verdict === 'dropped')
      for (const other of theirs) note(accountStates, other, row.verdict === 'added')
    }
    return {
      story: story.id,
      base,
      account,
      table: readTerms(base, account),
      linked: (one, other) => pairs.has(`${one} ${other}`),
      baseAlone: (index) => single(baseStates.get(index)),
      accountAlone: (index) => single(accountStates.get(index))
    }
  })
}

function claimsAt({ article, claims }: Reading, phrase: string): number[] {
  const start = article.text.indexOf(phrase)
  if (start < 0) return []
  const span: Span = { start, end: start + phrase.length }
  return claims.flatMap((claim, index) => (agree(claim, span) ? [index] : []))
}

function note(states: Map<number, Set<boolean>>, index: number, state: boolean): void {
  const known = states.get(index)
  if (known) known.add(state)
  else states.set(index, new Set([state]))
}

function single(states: ReadonlySet<boolean> | undefined): boolean | null {
  const [first] = states ?? []
  return states?.size === 1 && first !== undefined ? first : null
}
