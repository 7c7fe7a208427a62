/**
 * Articles with made-up later versions in which every word is known by number, so that nobody has to guess where it went.
 * "41 people left" -> "On Monday 43 people left": "people" and "left" are the old words, "43" replaced one, "On Monday" is new.
 */
import type { Span } from '../../engine'
import { seeded } from './seeded'

interface Word {
  readonly id: number
  readonly text: string
  /** true for a word that stands where another stood. */
  readonly instead: boolean
}

/** Sentences in paragraphs. */
type Draft = readonly (readonly (readonly Word[])[])[]

export interface History {
  /** The first version and its successors. */
  readonly texts: readonly string[]
  readonly annotated: readonly AnnotatedWords[]
  /** What happened, in order. */
  readonly steps: readonly string[]
}

export interface AnnotatedWords extends Span {
  /** How a span in the last text relates to the annotated words. null: nothing was placed. */
  readonly judge: (placed: Span | null) => Judgement
}

export interface Judgement {
  /** Half of the words or more stand together in the last text. */
  readonly exists: boolean
  /** Not one of them stands. */
  readonly gone: boolean
  /** `part`: on the words, but on less than half of those that stand together. `wrong`: mostly on words that are none of them. */
  readonly verdict: 'right' | 'part' | 'wrong' | 'none'
}

export interface HistoryOptions {
  readonly versions: number
  /** Annotated stretches. */
  readonly annotated: number
  readonly mostSteps: number
}

export function makeHistory(articles: readonly string[], seed: number, options: HistoryOptions): History {
  const random = seeded(seed)
  const pick = <Item>(items: readonly Item[]): Item => {
    const item = items[Math.floor(random() * items.length)]
    if (item === undefined) throw new Error('Nothing to pick from')
    return item
  }
  let next = 0
  const word = (text: string, instead = false): Word => ({ id: next++, text, instead })
  const read = (text: string): Word[][][] =>
    text
      .split(/\n+/)
      .filter((line) => line.trim() !== '')
      .map((line) =>
        line.split(/(?<=[.!?][”"]?) +(?=[“"A-Z])/).map((sentence) =>
          sentence
            .trim()
            .split(/ +/)
            .map((part) => word(part))
        )
      )
  const home = pick(articles)
  const vocabulary = home.split(/\s+/)
  const foreign = (): Word[] => pick(read(pick(articles.filter((text) => text !== home))).flat())
  const copy = (sentence: readonly Word[]): Word[] => sentence.map(({ text }) => word(text))
  const nearCopy = (sentence: readonly Word[]): Word[] => {
    const words = copy(sentence)
    const figures = words.flatMap(({ text }, at) => (/\d/.test(text) ? [at] : []))
    const at = figures.length > 0 ? pick(figures) : Math.floor(random() * words.length)
    words[at] = word(figures.length > 0 ? otherFigure(words[at]?.text ?? '', random) : otherWord(words[at]?.text ?? '', pick(vocabulary)))
    return words
  }

  let draft: Draft = read(home)
  const steps: string[] = []
  if (random() < 0.35) insert('older copy', copy(pick(draft.flat())))
  if (random() < 0.35) insert('older near copy', nearCopy(pick(draft.flat())))
  const first = draft
  const chosen = Array.from({ length: options.annotated }, () => choose(first))
  const watched = new Set(chosen.flat())
  const texts = [say(first)]
  while (texts.length < options.versions) {
    const copied = new Set<number>()
    for (let left = 1 + Math.floor(random() * options.mostSteps); left > 0; left -= 1) edit(copied)
    texts.push(say(draft))
  }
  const last = draft
  return {
    texts,
    steps,
    annotated: chosen.map((ids) => ({ ...spanOf(first, ids), judge: (placed) => judge(last, ids, first, placed) }))
  }

  /** Ids of neighbouring words: a figure or word, a phrase, a sentence, or some sentences. */
  function choose(from: Draft): number[] {
    const paragraph = pick(from)
    const at = Math.floor(random() * paragraph.length)
    const sentence = paragraph[at] ?? []
    const kind = random()
    if (kind < 0.3) return sentence.map(({ id }) => id)
    if (kind < 0.4) return paragraph.slice(at, at + 2 + Math.floor(random() * 2)).flatMap((words) => words.map(({ id }) => id))
    const length = kind < 0.6 ? 1 + Math.floor(random() * 2) : 3 + Math.floor(random() * 9)
    const start = Math.floor(random() * Math.max(1, sentence.length - length))
    return sentence.slice(start, start + length).map(({ id }) => id)
  }

  /** Anywhere but beside a sentence of the same words: of two that stand side by side nobody could say which is the old one. */
  function insert(step: string, sentence: readonly Word[]): void {
    const said = sayWords(sentence)
    const places = draft.flatMap((paragraph, into) => {
      const around = [draft[into - 1]?.at(-1), ...paragraph, draft[into + 1]?.[0]].map((other) => other && sayWords(other) === said)
      return [...paragraph.keys(), paragraph.length].flatMap((at) => (around[at] || around[at + 1] ? [] : [{ into, at }]))
    })
    const place = pick(places)
    draft = draft.map((paragraph, index) => {
      if (index !== place.into) return paragraph
      return [...paragraph.slice(0, place.at), sentence, ...paragraph.slice(place.at)]
    })
    steps.push(`${step}: ${said}`)
  }

  function replace(old: readonly Word[], step: string, ...by: readonly (readonly Word[])[]): void {
    draft = draft.map((paragraph) =>
      paragraph.flatMap((sentence) => (sentence === old ? by.filter(({ length }) => length > 0) : [sentence]))
    )
    draft = draft.filter(({ length }) => length > 0)
    steps.push(`${step}: ${sayWords(old)} => ${by.map(sayWords).join(' | ')}`)
  }

  function edit(copied: Set<number>): void {
    const all = draft.flat()
    const near = all.filter((sentence) => sentence.some(({ id }) => watched.has(id)))
    const sentence = random() < 0.5 && near.length > 0 ? pick(near) : pick(all)
    const kept = sentence.some(({ id }) => copied.has(id))
    const kind = random()
    if (all.length < 4) return insert('new', foreign())
    if (kind < 0.1) {
      if (!kept) replace(sentence, 'delete')
    } else if (kind < 0.22) {
      replace(sentence, 'move')
      insert('to', sentence)
    } else if (kind < 0.26) {
      const paragraph = pick(draft)
      const rest = draft.filter((other) => other !== paragraph)
      const at = Math.floor(random() * (rest.length + 1))
      draft = [...rest.slice(0, at), paragraph, ...rest.slice(at)]
      steps.push(`move paragraph: ${paragraph.map(sayWords).join(' ')}`)
    } else if (kind < 0.62) {
      if (!kept) replace(sentence, 'edit', editWords(sentence))
    } else if (kind < 0.7) insert('new', foreign())
    else if (kind < 0.78) {
      sentence.forEach(({ id }) => copied.add(id))
      insert('copy', copy(sentence))
    } else if (kind < 0.86) {
      sentence.forEach(({ id }) => copied.add(id))
      insert('near copy', nearCopy(sentence))
    } else if (kind < 0.93) {
      if (kept) return
      const at = 1 + Math.floor(random() * (sentence.length - 1))
      const [head, tail] = [sentence.slice(0, at), sentence.slice(at)]
      const [ending, opening] = [head.at(-1), tail[0]]
      if (!ending || !opening) return
      replace(
        sentence,
        'split',
        [...head.slice(0, -1), { ...ending, text: `${ending.text.replace(/[,;.]$/, '')}.` }],
        [{ ...opening, text: capital(opening.text) }, ...tail.slice(1)]
      )
    } else {
      const paragraph = pick(draft)
      const [one, two] = paragraph
      const ending = one?.at(-1)
      if (!one || !two || !ending || [...one, ...two].some(({ id }) => copied.has(id))) return
      draft = draft.map((other) =>
        other === paragraph
          ? [[...one.slice(0, -1), { ...ending, text: ending.text.replace(/[.]$/, ',') }, word('and'), ...two], ...paragraph.slice(2)]
          : other
      )
      steps.push(`merge: ${sayWords(one)} | ${sayWords(two)}`)
    }
  }

  /** One to three changes: a word replaced, put in, taken out or misspelt, a figure changed, some words put in. */
  function editWords(sentence: readonly Word[]): Word[] {
    let words = [...sentence]
    for (let left = 1 + Math.floor(random() * 3); left > 0; left -= 1) {
      const at = Math.floor(random() * words.length)
      const here = words[at]
      if (!here) continue
      const kind = random()
      const figures = words.flatMap(({ text }, index) => (/\d/.test(text) ? [index] : []))
      if (kind < 0.25 && figures.length > 0) {
        const figure = pick(figures)
        words = words.map((old, index) => (index === figure ? word(otherFigure(old.text, random), true) : old))
      } else if (kind < 0.55) words = words.map((old, index) => (index === at ? word(otherWord(old.text, pick(vocabulary)), true) : old))
      else if (kind < 0.7) words = words.filter((_, index) => index !== at || index === words.length - 1)
      else if (kind < 0.85) words = [...words.slice(0, at), word(pick(vocabulary)), ...words.slice(at)]
      else {
        const added = foreign()
          .slice(0, 2 + Math.floor(random() * 4))
          .map(({ text }) => word(text.toLowerCase()))
        words = [...words.slice(0, at), ...added, ...words.slice(at)]
      }
    }
    return words
  }
}

function otherFigure(text: string, random: () => number): string {
  return text.replace(/\d+/, (digits) => String(Number(digits) + 1 + Math.floor(random() * 40)))
}

/** The new word with the old one's marks and capital: "Ship." -> "Boat." */
function otherWord(old: string, by: string): string {
  const bare = by.replace(/[^\p{L}\p{N}]+$/u, '')
  return (/^\p{Lu}/u.test(old) ? capital(bare) : bare) + (/[^\p{L}\p{N}]+$/u.exec(old)?.[0] ?? '')
}

function capital(text: string): string {
  return text.charAt(0).toUpperCase() + text.slice(1)
}

function sayWords(words: readonly Word[]): string {
  return words.map(({ text }) => text).join(' ')
}

function say(draft: Draft): string {
  return draft.map((paragraph) => paragraph.map(sayWords).join(' ')).join('\n\n')
}

interface PlacedWord extends Word, Span {}

function placesOf(draft: Draft): PlacedWord[] {
  let at = 0
  return draft.flatMap((paragraph, index) => {
    if (index > 0) at += 1
    return paragraph.flat().map((word) => {
      const placed = { ...word, start: at, end: at + word.text.length }
      at = placed.end + 1
      return placed
    })
  })
}

function spanOf(draft: Draft, ids: readonly number[]): Span {
  const wanted = new Set(ids)
  const words = placesOf(draft).filter(({ id }) => wanted.has(id))
  return { start: Math.min(...words.map(({ start }) => start)), end: Math.max(...words.map(({ end }) => end)) }
}

function judge(draft: Draft, ids: readonly number[], first: Draft, placed: Span | null): Judgement {
  const own = new Set(ids)
  const all = lengthOf(placesOf(first).filter(({ id }) => own.has(id)))
  const places = placesOf(draft)
  const together = runs(places, ids).sort((one, other) => lengthOf(other) - lengthOf(one))[0] ?? []
  const exists = lengthOf(together) >= all / 2
  const gone = !places.some(({ id }) => own.has(id))
  if (!placed) return { exists, gone, verdict: 'none' }
  const covered = places.filter((word) => word.start < placed.end && placed.start < word.end)
  const ours = lengthOf(covered.filter(({ id }) => own.has(id)))
  const others = lengthOf(covered.filter(({ id, instead }) => !own.has(id) && !instead))
  const verdict = ours === 0 || ours < others ? 'wrong' : exists && ours < lengthOf(together) / 2 ? 'part' : 'right'
  return { exists, gone, verdict }
}

/** The annotated words that still follow each other, with no more put in between than they are themselves. */
function runs(places: readonly PlacedWord[], ids: readonly number[]): PlacedWord[][] {
  const at = new Map(places.map((word, index) => [word.id, { word, index }]))
  const found: { word: PlacedWord; index: number }[][] = []
  for (const id of ids) {
    const here = at.get(id)
    if (!here) continue
    const last = found.at(-1)?.at(-1)
    if (last && here.index > last.index && here.index - last.index - 1 <= Math.max(4, ids.length)) found.at(-1)?.push(here)
    else found.push([here])
  }
  return found.map((run) => run.map(({ word }) => word))
}

function lengthOf(words: readonly PlacedWord[]): number {
  return words.reduce((sum, { text }) => sum + text.length, 0)
}
