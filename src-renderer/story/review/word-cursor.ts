/**
 * Selecting words by keyboard: Right and Left step from word to word through the selected pair, base before account;
 * with Shift words are added. Ctrl+Alt+M then writes about them.
 */
import type { Span } from '../../../src-main/engine'
import { wordsIn } from './words-in'
import { endOf, offsetIn, pointAt, startOf } from './selected-words'

type Direction = 1 | -1

/** `textOf` gives the article a paragraph draws. Returns false when no pair is selected. */
export function stepWord(texts: HTMLElement, direction: Direction, extend: boolean, textOf: (side: string) => string): boolean {
  const row = texts.querySelector('[aria-current="true"]')
  const paragraphs = [...(row?.querySelectorAll<HTMLElement>('p[data-start]') ?? [])]
  if (paragraphs.length === 0) return false
  const stretches = paragraphs.map((paragraph) => ({ paragraph, words: wordsOf(paragraph, textOf) }))
  const selection = getSelection()
  const at = stretches.findIndex(({ paragraph }) => selection !== null && !selection.isCollapsed && paragraph.contains(selection.focusNode))
  const here = stretches[at]
  if (!selection || !here) {
    const first = direction === 1 ? stretches[0] : stretches.at(-1)
    if (first) select(first.paragraph, direction === 1 ? first.words[0] : first.words.at(-1))
    return true
  }
  const { paragraph, words } = here
  const focus = selection.focusNode ? offsetIn(paragraph, selection.focusNode, selection.focusOffset) : startOf(paragraph)
  const anchorHere = selection.anchorNode !== null && paragraph.contains(selection.anchorNode)
  const anchor = anchorHere && selection.anchorNode ? offsetIn(paragraph, selection.anchorNode, selection.anchorOffset) : focus
  if (extend) {
    const edge = direction === 1 ? words.find(({ end }) => end > focus)?.end : words.findLast(({ start }) => start < focus)?.start
    if (edge !== undefined) reach(paragraph, anchor, edge)
    return true
  }
  const [start, end] = [Math.min(anchor, focus), Math.max(anchor, focus)]
  const next = direction === 1 ? words.find((word) => word.start >= end) : words.findLast((word) => word.end <= start)
  if (next) select(paragraph, next)
  else {
    const other = stretches[at + direction]
    if (other) select(other.paragraph, direction === 1 ? other.words[0] : other.words.at(-1))
  }
  return true
}

function wordsOf(paragraph: HTMLElement, textOf: (side: string) => string): readonly Span[] {
  return wordsIn(textOf(paragraph.dataset['side'] ?? ''), { start: startOf(paragraph), end: endOf(paragraph) })
}

function select(paragraph: HTMLElement, word: Span | undefined): void {
  if (word) reach(paragraph, word.start, word.end)
}

function reach(paragraph: HTMLElement, anchor: number, focus: number): void {
  getSelection()?.setBaseAndExtent(...pointAt(paragraph, anchor), ...pointAt(paragraph, focus))
}
