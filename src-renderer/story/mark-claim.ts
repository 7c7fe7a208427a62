/**
 * A stretch of text with everything that lies on it -> a flat list of runs, so that drawing is text nodes only.
 * Where marks overlap, evidence wins over wording: a contradicted "1,400" is not also said to be "added".
 */
import type { Flag, Kind, Span } from '../../src-main/engine'
import { nameInvisible, splitInvisible } from './invisible'
import type { DrawnClaim, Side } from './rows'

/** The smallest thing drawn: some text, or one invisible character as a chip with its name. */
export interface Piece {
  /** Offset into the article, for a key. */
  readonly at: number
  readonly text: string
  /** "RIGHT-TO-LEFT OVERRIDE" for a character nobody can see; `text` holds the character itself. */
  readonly chip: string | null
  readonly found: 'hit' | 'current' | null
}

export interface Run {
  readonly at: number
  /** mark: evidence. changed: words this side alone has, drawn as <del> in the base and <ins> in the account. loose: outside the claim. */
  readonly role: 'plain' | 'mark' | 'changed' | 'loose'
  /** What the evidence is for; null unless `role` is mark. */
  readonly kind: Kind | 'unsure' | null
  /** Ids of the flags whose evidence this is. */
  readonly flags: readonly string[]
  /** A note is on these words. */
  readonly noted: boolean
  /** Ids of the notes whose words end with this run: their mark is drawn behind it. */
  readonly notes: readonly string[]
  readonly pieces: readonly Piece[]
}

export interface Evidence extends Span {
  readonly flag: string
  readonly kind: Kind | 'unsure'
}

export interface Found extends Span {
  readonly current: boolean
}

/** Words that a note is on. */
export interface Noted extends Span {
  readonly noteId: string
}

export interface Marks {
  readonly evidence: readonly Evidence[]
  /** Words that only this side has. */
  readonly changes: readonly Span[]
  readonly found: readonly Found[]
  readonly notes?: readonly Noted[]
}

const strength = { contradicted: 3, dropped: 2, added: 2, unsure: 1 } as const

/** The evidence of some flags on one side. A flag that is the whole of a lone claim marks nothing in it: its rail says so. */
export function evidenceOf(flags: readonly Flag[], unsure: readonly Flag[], side: Side, lone: boolean): readonly Evidence[] {
  const spans = (flag: Flag, kind: Evidence['kind']): Evidence[] =>
    (flag[side]?.evidence ?? []).map(({ start, end }) => ({ start, end, flag: flag.id, kind }))
  const marking = lone ? flags.filter((flag) => flag.kind === 'contradicted') : flags
  return [...marking.flatMap((flag) => spans(flag, flag.kind)), ...unsure.flatMap((flag) => spans(flag, 'unsure'))]
}

/** Runs that together hold `drawn.start..drawn.end` exactly once, in order. Spans that reach outside are cut. */
export function markClaim(text: string, drawn: DrawnClaim, marks: Marks): readonly Run[] {
  const edges = edgesOf(drawn, marks)
  const runs: Run[] = []
  for (const [at, start] of edges.slice(0, -1).entries()) {
    const end = edges[at + 1] ?? start
    const fresh = runAt(text, drawn, marks, { start, end })
    const last = runs.at(-1)
    if (last && sameRun(last, fresh)) runs[runs.length - 1] = { ...last, notes: fresh.notes, pieces: [...last.pieces, ...fresh.pieces] }
    else runs.push(fresh)
  }
  return runs.map((run) => ({ ...run, pieces: joinPieces(run.pieces) }))
}

/** A stretch without claims, e.g. a heading: only searches and invisible characters are marked. */
export function markContext(text: string, span: Span, found: readonly Found[]): readonly Piece[] {
  const claim = { id: '', paragraph: 0, ...span }
  return markClaim(text, { ...span, claim }, { evidence: [], changes: [], found }).flatMap((run) => run.pieces)
}

function edgesOf(drawn: DrawnClaim, { evidence, changes, found, notes = [] }: Marks): readonly number[] {
  const spans = [drawn, drawn.claim, ...evidence, ...changes, ...found, ...notes]
  const inside = spans.flatMap(({ start, end }) => [start, end]).filter((edge) => edge >= drawn.start && edge <= drawn.end)
  return [...new Set(inside)].toSorted((one, other) => one - other)
}

const covers = (span: Span, part: Span): boolean => span.start <= part.start && span.end >= part.end

function runAt(text: string, drawn: DrawnClaim, marks: Marks, part: Span): Run {
  const evidence = marks.evidence.filter((one) => covers(one, part))
  const strongest = evidence.toSorted((one, other) => strength[other.kind] - strength[one.kind])[0]
  const changed = marks.changes.some((change) => covers(change, part))
  const hit = marks.found.find((one) => covers(one, part))
  const found = hit ? (hit.current ? 'current' : 'hit') : null
  return {
    at: part.start,
    role: strongest ? 'mark' : changed ? 'changed' : covers(drawn.claim, part) ? 'plain' : 'loose',
    kind: strongest?.kind ?? null,
    flags: [...new Set(evidence.map((one) => one.flag))],
    noted: marks.notes?.some((note) => covers(note, part)) ?? false,
    notes: (marks.notes ?? []).filter(({ end }) => end === part.end).map(({ noteId }) => noteId),
    pieces: splitInvisible(text.slice(part.start, part.end)).map(({ offset, text, invisible }) => ({
      at: part.start + offset,
      text,
      chip: invisible ? nameInvisible(text) : null,
      found
    }))
  }
}

function sameRun(one: Run, other: Run): boolean {
  const alike = one.role === other.role && one.kind === other.kind && one.noted === other.noted
  return alike && one.notes.length === 0 && one.flags.join() === other.flags.join()
}

function joinPieces(pieces: readonly Piece[]): readonly Piece[] {
  const joined: Piece[] = []
  for (const piece of pieces) {
    const last = joined.at(-1)
    if (last && last.chip === null && piece.chip === null && last.found === piece.found) {
      joined[joined.length - 1] = { ...last, text: last.text + piece.text }
    } else joined.push(piece)
  }
  return joined
}
