/** Articles as drafts in which every word is known by number, so that nobody has to guess where it went. */
import type { Span } from '../../engine'

export interface Word {
  readonly id: number
  readonly text: string
  /** true for a word that stands where another stood. */
  readonly instead: boolean
}

export type DraftSentence = readonly Word[]
export type Paragraph = readonly DraftSentence[]
export type Draft = readonly Paragraph[]

export type NewWord = (text: string, instead?: boolean) => Word

/** Numbers words in the order in which they are written. */
export function startNumbering(): NewWord {
  let next = 0
  return (text, instead = false) => ({ id: next++, text, instead })
}

export function readDraft(text: string, word: NewWord): Draft {
  const lines = text.split(/\n+/).filter((line) => line.trim() !== '')
  return lines.map((line) =>
    line.split(/(?<=[.!?][”"]?) +(?=[“"A-Z])/).map((sentence) =>
      sentence
        .trim()
        .split(/ +/)
        .map((part) => word(part))
    )
  )
}

export function saySentence(words: DraftSentence): string {
  return words.map(({ text }) => text).join(' ')
}

export function sayDraft(draft: Draft): string {
  return draft.map((paragraph) => paragraph.map(saySentence).join(' ')).join('\n\n')
}

export interface PlacedWord extends Word, Span {}

/** Every word with its place in `sayDraft(draft)`. */
export function placeWords(draft: Draft): PlacedWord[] {
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
