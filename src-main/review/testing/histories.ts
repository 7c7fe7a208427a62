/**
 * Articles with made-up later versions and annotated words whose whereabouts are known by construction.
 * "41 people left" -> "On Monday 43 people left": "people" and "left" are the old words, "43" replaced one, "On Monday" is new.
 */
import type { Span } from '../../engine'
import { placeWords, readDraft, sayDraft, startNumbering, type Draft, type DraftSentence } from './drafts'
import { copyOf, insert, kinds, nearCopyOf, type Desk, type Kind } from './edit-draft'
import { judgePlace, type Judgement } from './judge-place'
import { seeded } from './seeded'

export interface HistoryOptions {
  readonly versions: number
  /** Annotated stretches. */
  readonly annotated: number
  /** Steps from one version to the next, at most. */
  readonly mostSteps: number
  /**
   * A sentence may be copied and edited or moved between the same two versions. Then the copy may be more like the old sentence than what
   * became of it, and no text says which is which.
   */
  readonly treacherous: boolean
}

export interface History {
  /** The first version and its successors. */
  readonly texts: readonly string[]
  readonly annotated: readonly (Span & { readonly judge: (placed: Span | null) => Judgement })[]
  readonly steps: readonly string[]
}

export function makeHistory(articles: readonly string[], seed: number, options: HistoryOptions): History {
  const desk = openDesk(articles, seed)
  if (desk.random() < 0.35) insert(desk, 'older copy', copyOf(desk.pick(desk.draft.flat()), desk))
  if (desk.random() < 0.35) insert(desk, 'older near copy', nearCopyOf(desk.pick(desk.draft.flat()), desk))
  const first = desk.draft
  const chosen = Array.from({ length: options.annotated }, () => chooseWords(desk))
  const texts = [sayDraft(first)]
  while (texts.length < options.versions) {
    revise(desk, new Set(chosen.flat()), options)
    texts.push(sayDraft(desk.draft))
  }
  const last = desk.draft
  const annotated = chosen.map((ids) => ({
    ...spanOf(first, ids),
    judge: (placed: Span | null): Judgement => judgePlace(first, last, ids, placed)
  }))
  return { texts, annotated, steps: desk.steps }
}

function openDesk(articles: readonly string[], seed: number): Desk {
  const random = seeded(seed)
  const pick = <Item>(items: readonly Item[]): Item => {
    const item = items[Math.floor(random() * items.length)]
    if (item === undefined) throw new Error('Nothing to pick from')
    return item
  }
  const word = startNumbering()
  const home = pick(articles)
  const others = articles.filter((text) => text !== home)
  const foreign = (): DraftSentence => pick(readDraft(pick(others), word).flat())
  return { random, pick, word, vocabulary: home.split(/\s+/), foreign, draft: readDraft(home, word), steps: [] }
}

/** Ids of neighbouring words: a word or figure, a phrase, a sentence, or two or three sentences. */
function chooseWords({ draft, random, pick }: Desk): number[] {
  const paragraph = pick(draft)
  const at = Math.floor(random() * paragraph.length)
  const sentence = paragraph[at] ?? []
  const kind = random()
  const ids = (words: DraftSentence): number[] => words.map(({ id }) => id)
  if (kind < 0.3) return ids(sentence)
  if (kind < 0.4) return paragraph.slice(at, at + 2 + Math.floor(random() * 2)).flatMap(ids)
  const length = kind < 0.6 ? 1 + Math.floor(random() * 2) : 3 + Math.floor(random() * 9)
  const start = Math.floor(random() * Math.max(1, sentence.length - length))
  return ids(sentence.slice(start, start + length))
}

/** The next version: some steps, every other one at annotated words. */
function revise(desk: Desk, watched: ReadonlySet<number>, { mostSteps, treacherous }: HistoryOptions): void {
  const copied = new Set<number>()
  const changed = new Set<number>()
  for (let left = 1 + Math.floor(desk.random() * mostSteps); left > 0; left -= 1) {
    const all = desk.draft.flat()
    const near = all.filter((sentence) => sentence.some(({ id }) => watched.has(id)))
    const sentence = desk.random() < 0.5 && near.length > 0 ? desk.pick(near) : desk.pick(all)
    const paragraph = desk.draft.find((sentences) => sentences.includes(sentence)) ?? []
    const kind = all.length < 4 ? kindOf('new') : pickKind(desk.random() * 100)
    const touched = (kind.wholeParagraph ? paragraph.flat() : sentence).map(({ id }) => id)
    const spoilt = kind.copies ? changed : copied
    if (!treacherous && touched.some((id) => spoilt.has(id))) continue
    for (const id of touched) (kind.copies ? copied : changed).add(id)
    kind.step(sentence, paragraph, desk)
  }
}

function pickKind(lot: number): Kind {
  let sum = 0
  return kinds.find(({ often }) => (sum += often) > lot) ?? kindOf('new')
}

function kindOf(name: string): Kind {
  const kind = kinds.find((other) => other.name === name)
  if (!kind) throw new Error(`No kind of step is called ${name}`)
  return kind
}

function spanOf(draft: Draft, ids: readonly number[]): Span {
  const wanted = new Set(ids)
  const words = placeWords(draft).filter(({ id }) => wanted.has(id))
  return { start: Math.min(...words.map(({ start }) => start)), end: Math.max(...words.map(({ end }) => end)) }
}
