/** What may happen to an article from one version to the next, one step at a time. */
import { saySentence, type Draft, type DraftSentence, type NewWord, type Paragraph, type Word } from './drafts'

export interface Desk {
  readonly random: () => number
  readonly pick: <Item>(items: readonly Item[]) => Item
  readonly word: NewWord
  /** Words of this article, to put in anywhere. */
  readonly vocabulary: readonly string[]
  /** A sentence of another article. */
  readonly foreign: () => DraftSentence
  draft: Draft
  /** What happened, in order. */
  readonly steps: string[]
}

/** Does its step to a sentence and the paragraph it stands in. */
type Step = (sentence: DraftSentence, paragraph: Paragraph, desk: Desk) => void

/** How often, in a hundred; whether it makes a copy; what of the paragraph it changes beside the sentence. */
export interface Kind {
  readonly name: string
  readonly often: number
  readonly copies: boolean
  readonly wholeParagraph: boolean
  readonly step: Step
}

const change = { copies: false, wholeParagraph: false }

export const kinds: readonly Kind[] = [
  { name: 'delete', often: 10, ...change, step: (sentence, _, desk) => replace(desk, 'delete', sentence) },
  { name: 'move', often: 12, ...change, step: move },
  { name: 'move paragraph', often: 4, copies: false, wholeParagraph: true, step: moveParagraph },
  { name: 'edit', often: 36, ...change, step: (sentence, _, desk) => replace(desk, 'edit', sentence, editWords(sentence, desk)) },
  { name: 'new', often: 8, ...change, step: (_, __, desk) => insert(desk, 'new', desk.foreign()) },
  {
    name: 'copy',
    often: 8,
    copies: true,
    wholeParagraph: false,
    step: (sentence, _, desk) => insert(desk, 'copy', copyOf(sentence, desk))
  },
  {
    name: 'near copy',
    often: 8,
    copies: true,
    wholeParagraph: false,
    step: (sentence, _, desk) => insert(desk, 'near copy', nearCopyOf(sentence, desk))
  },
  { name: 'split', often: 7, ...change, step: split },
  { name: 'merge', often: 7, copies: false, wholeParagraph: true, step: merge }
]

export function copyOf(sentence: DraftSentence, { word }: Desk): DraftSentence {
  return sentence.map(({ text }) => word(text))
}

/** The same but for one figure, or one word where there is no figure. */
export function nearCopyOf(sentence: DraftSentence, desk: Desk): DraftSentence {
  const at = desk.pick(figuresIn(sentence) ?? [...sentence.keys()])
  return sentence.map(({ text }, index) => desk.word(index === at ? otherText(text, desk) : text))
}

/** Anywhere but beside a sentence of the same words: of two that stand side by side nobody could say which is the old one. */
export function insert(desk: Desk, step: string, sentence: DraftSentence): void {
  const said = saySentence(sentence)
  const places = desk.draft.flatMap((paragraph, into) => {
    const around = [desk.draft[into - 1]?.at(-1), ...paragraph, desk.draft[into + 1]?.[0]]
    const same = around.map((other) => other !== undefined && saySentence(other) === said)
    return [...paragraph.keys(), paragraph.length].flatMap((at) => (same[at] || same[at + 1] ? [] : [{ into, at }]))
  })
  const { into, at } = desk.pick(places)
  desk.draft = desk.draft.map((paragraph, index) =>
    index === into ? [...paragraph.slice(0, at), sentence, ...paragraph.slice(at)] : paragraph
  )
  desk.steps.push(`${step}: ${said}`)
}

function replace(desk: Desk, step: string, old: DraftSentence, ...by: readonly DraftSentence[]): void {
  const draft = desk.draft.map((paragraph) =>
    paragraph.flatMap((sentence) => (sentence === old ? by.filter(({ length }) => length > 0) : [sentence]))
  )
  desk.draft = draft.filter(({ length }) => length > 0)
  desk.steps.push(`${step}: ${saySentence(old)} => ${by.map(saySentence).join(' | ')}`)
}

function move(sentence: DraftSentence, _: Paragraph, desk: Desk): void {
  replace(desk, 'move', sentence)
  insert(desk, 'to', sentence)
}

function moveParagraph(_: DraftSentence, paragraph: Paragraph, desk: Desk): void {
  const rest = desk.draft.filter((other) => other !== paragraph)
  const at = Math.floor(desk.random() * (rest.length + 1))
  desk.draft = [...rest.slice(0, at), paragraph, ...rest.slice(at)]
  desk.steps.push(`move paragraph: ${paragraph.map(saySentence).join(' ')}`)
}

function split(sentence: DraftSentence, _: Paragraph, desk: Desk): void {
  const at = 1 + Math.floor(desk.random() * (sentence.length - 1))
  const [ending, opening] = [sentence[at - 1], sentence[at]]
  if (!ending || !opening) return
  const head = [...sentence.slice(0, at - 1), { ...ending, text: `${ending.text.replace(/[,;.]$/, '')}.` }]
  replace(desk, 'split', sentence, head, [{ ...opening, text: capital(opening.text) }, ...sentence.slice(at + 1)])
}

function merge(_: DraftSentence, paragraph: Paragraph, desk: Desk): void {
  const [one, two] = paragraph
  const ending = one?.at(-1)
  if (!one || !two || !ending) return
  const both = [...one.slice(0, -1), { ...ending, text: ending.text.replace(/[.]$/, ',') }, desk.word('and'), ...two]
  desk.draft = desk.draft.map((other) => (other === paragraph ? [both, ...paragraph.slice(2)] : other))
  desk.steps.push(`merge: ${saySentence(one)} | ${saySentence(two)}`)
}

/** One to three changes: a figure or a word replaced, a word taken out or put in, some words put in. */
function editWords(sentence: DraftSentence, desk: Desk): DraftSentence {
  let words = sentence
  for (let left = 1 + Math.floor(desk.random() * 3); left > 0; left -= 1) words = editWord(words, desk)
  return words
}

function editWord(words: DraftSentence, desk: Desk): DraftSentence {
  const { random, pick, word, vocabulary, foreign } = desk
  const at = Math.floor(random() * words.length)
  const figures = figuresIn(words)
  const kind = random()
  if (kind < 0.25 && figures) return put(words, pick(figures), desk)
  if (kind < 0.55) return put(words, at, desk)
  if (kind < 0.7) return words.filter((_, index) => index !== at || index === words.length - 1)
  const added =
    kind < 0.85
      ? [pick(vocabulary)]
      : foreign()
          .slice(0, 2 + Math.floor(random() * 4))
          .map(({ text }) => text.toLowerCase())
  return [...words.slice(0, at), ...added.map((text) => word(text)), ...words.slice(at)]
}

function put(words: DraftSentence, at: number, desk: Desk): DraftSentence {
  const text = otherText(words[at]?.text ?? '', desk)
  return words.map((old, index): Word => (index === at && text !== old.text ? desk.word(text, true) : old))
}

/** Where figures stand; null when there are none. */
function figuresIn(words: DraftSentence): number[] | null {
  const figures = words.flatMap(({ text }, at) => (/\d/.test(text) ? [at] : []))
  return figures.length > 0 ? figures : null
}

/** "41" -> "57"; another word with the old one's marks and capital: "Ship." -> "Boat." */
function otherText(old: string, { random, pick, vocabulary }: Desk): string {
  if (/\d/.test(old)) return old.replace(/\d+/, (digits) => String(Number(digits) + 1 + Math.floor(random() * 40)))
  const bare = pick(vocabulary).replace(/[^\p{L}\p{N}]+$/u, '')
  return (/^\p{Lu}/u.test(old) ? capital(bare) : bare) + (/[^\p{L}\p{N}]+$/u.exec(old)?.[0] ?? '')
}

function capital(text: string): string {
  return text.charAt(0).toUpperCase() + text.slice(1)
}
