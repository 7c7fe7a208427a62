import type { Article, Comparison, Flag } from '../../engine'
import { dangers, makeEdits, type Danger, type Edit } from './make-edits'

/** How many edits there were and how many were flagged where they stand. */
export interface EditTally {
  readonly made: number
  readonly flagged: number
}

export type EditScore = Readonly<Record<Danger | 'cosmetic', EditTally>>

/** One edited sentence with whether it was flagged. */
export interface JudgedEdit {
  readonly edit: Edit
  readonly before: string
  readonly flagged: boolean
  readonly explanation: string | null
}

/** Edits every sentence of an article in turn, many sentences at once, and asks which edits the comparison flags as contradicted. */
export function judgeEdits(base: Article, compare: (base: Article, account: Article) => Comparison): readonly JudgedEdit[] {
  const waiting = [...makeEdits(base.text)]
  const judged: JudgedEdit[] = []
  while (waiting.length > 0) {
    const round = takeRound(waiting)
    const { flags } = compare(base, { ...base, text: edited(base.text, round) })
    for (const edit of round) {
      const flag = flags.find((one) => tells(one, edit))
      judged.push({
        edit,
        before: base.text.slice(edit.start, edit.end),
        flagged: flag !== undefined,
        explanation: flag?.explanation ?? null
      })
    }
  }
  return judged
}

/** Edits of one kind in different sentences, never two neighbours, as a careless desk would leave them. */
function takeRound(waiting: Edit[]): Edit[] {
  const round: Edit[] = []
  let free = 0
  for (const edit of [...waiting]) {
    if (edit.start < free || edit.kind !== waiting[0]?.kind) continue
    round.push(edit)
    free = edit.end + 2
  }
  for (const edit of round) waiting.splice(waiting.indexOf(edit), 1)
  return round
}

function edited(text: string, edits: readonly Edit[]): string {
  let made = ''
  let done = 0
  for (const edit of edits) {
    made += text.slice(done, edit.start) + edit.text
    done = edit.end
  }
  return made + text.slice(done)
}

/** A contradiction at the edited sentence; a denial that was cut shows as dropped. */
function tells(flag: Flag, edit: Edit): boolean {
  const there = flag.base !== null && flag.base.start < edit.end && edit.start < flag.base.end
  return there && (flag.kind === 'contradicted' || (edit.text === '' && flag.kind === 'dropped' && flag.reason === 'denial'))
}

export function sumEdits(judged: readonly JudgedEdit[]): EditScore {
  const tally = (kind: Edit['kind']): EditTally => {
    const own = judged.filter(({ edit }) => edit.kind === kind)
    return { made: own.length, flagged: own.filter(({ flagged }) => flagged).length }
  }
  return Object.fromEntries([...dangers, 'cosmetic' as const].map((kind) => [kind, tally(kind)])) as EditScore
}
