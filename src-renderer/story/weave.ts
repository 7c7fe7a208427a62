/**
 * Inline layout: one pair of claims as a single line of text, the base's own words struck and the account's own words after
 * them. "The weir [had not failed|had failed], it said." Possible only where the words in common are the same words.
 */
import type { Run } from './mark-claim'

export interface WovenRun extends Run {
  readonly side: 'base' | 'account'
}

interface Step {
  readonly run: Run
  /** Words in common that the run holds: 0 or 1, or more where letters and signs are glued ("22-year-old"). */
  readonly words: number
}

const common = (run: Run): boolean => run.role === 'plain' || run.role === 'loose'

const wordsOf = (run: Run): readonly string[] =>
  common(run)
    ? (run.pieces
        .map((piece) => piece.text)
        .join('')
        .toLowerCase()
        .match(/[\p{L}\p{N}]+/gu) ?? [])
    : []

/** null when the common words are not the same on both sides: then base and account are drawn one below the other. */
export function weave(base: readonly Run[], account: readonly Run[]): readonly WovenRun[] | null {
  if (base.flatMap(wordsOf).join(' ') !== account.flatMap(wordsOf).join(' ')) return null
  const left = base.flatMap(stepsOf)
  const woven: WovenRun[] = []
  let ahead = 0
  for (const { run, words } of account.flatMap(stepsOf)) {
    ahead = takeBase(left, ahead, woven)
    woven.push({ ...run, side: 'account' })
    ahead += words
  }
  takeBase(left, Number.POSITIVE_INFINITY, woven)
  return woven.flatMap(spaced).reduce<WovenRun[]>(join, [])
}

/** Common text word by word ("The | weir | had"), so that the other side's own words can stand between any two. */
function stepsOf(run: Run): readonly Step[] {
  if (!common(run)) return [{ run, words: 0 }]
  return run.pieces.flatMap((piece) => {
    let at = piece.at
    const words = piece.text.split(/(?<=\s)(?=\S)/u)
    const last = piece === run.pieces.at(-1)
    return words.map((text, index): Step => {
      const part = { ...run, at, pieces: [{ ...piece, at, text }], notes: last && index === words.length - 1 ? run.notes : [] }
      at += text.length
      return { run: part, words: wordsOf(part).length }
    })
  })
}

/** Moves the base's own words over that stand before its next common word; returns how many words the account is ahead then. */
function takeBase(left: Step[], ahead: number, woven: WovenRun[]): number {
  let rest = ahead
  for (let next = left[0]; next; next = left[0]) {
    if (next.words > rest) return rest
    if (!common(next.run)) woven.push({ ...next.run, side: 'base' })
    rest -= next.words
    left.shift()
  }
  return rest
}

const textOf = (run: WovenRun | undefined): string => run?.pieces.map((piece) => piece.text).join('') ?? ''

/** The space beside a struck word is the base's and is not drawn; without one of ours the words would run together. */
function spaced(run: WovenRun, index: number, all: readonly WovenRun[]): readonly WovenRun[] {
  if (run.side === 'account') return [run]
  const space: WovenRun = {
    at: run.at,
    role: 'plain',
    kind: null,
    flags: [],
    noted: false,
    notes: [],
    side: 'account',
    pieces: [{ at: run.at, text: ' ', chip: null, found: null }]
  }
  const before = textOf(all[index - 1])
  const after = textOf(all[index + 1])
  const lead = before !== '' && !/[\s\p{Ps}\p{Pi}]$/u.test(before) && all[index - 1]?.side === 'account'
  const tail = after !== '' && !/^[\s.,;:!?\p{Pe}\p{Pf}]/u.test(after)
  return [...(lead ? [space] : []), run, ...(tail ? [space] : [])]
}

function join(runs: WovenRun[], run: WovenRun): WovenRun[] {
  const last = runs.at(-1)
  if (last && common(last) && common(run) && last.role === run.role && last.noted === run.noted && last.notes.length === 0)
    runs[runs.length - 1] = { ...last, notes: run.notes, pieces: [...last.pieces, ...run.pieces] }
  else runs.push(run)
  return runs
}
