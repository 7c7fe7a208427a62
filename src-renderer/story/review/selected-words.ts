/** Words selected in the texts, as a stretch of one article. */
import type { Span } from '../../../src-main/engine'
import type { Side } from '../rows'

export interface SelectedWords {
  readonly side: Side
  readonly span: Span
}

/** Text of ours inside a paragraph: "[added]", and the name drawn for a character that cannot be seen. */
const ours = '.spoken, [data-length], button'

/**
 * What is selected inside `texts`. Paragraphs carry `data-side` and `data-start`, the offset of their first character.
 * A selection that reaches into the other column is cut to the side it began on; null when nothing but white space is selected.
 */
export function selectedWords(texts: HTMLElement | null): SelectedWords | null {
  const selection = getSelection()
  const range = selection && selection.rangeCount > 0 && !selection.isCollapsed ? selection.getRangeAt(0) : null
  if (!range || !texts?.contains(range.commonAncestorContainer)) return null
  const touched = [...texts.querySelectorAll<HTMLElement>('p[data-start]')].filter((paragraph) => range.intersectsNode(paragraph))
  const side = sideOf(selection?.anchorNode ?? null) ?? sideOf(touched[0] ?? null)
  const own = touched.filter((paragraph) => paragraph.dataset['side'] === side)
  const [first, last] = [own[0], own.at(-1)]
  if (!side || !first || !last) return null
  const start = first.contains(range.startContainer) ? offsetIn(first, range.startContainer, range.startOffset) : startOf(first)
  const end = last.contains(range.endContainer) ? offsetIn(last, range.endContainer, range.endOffset) : endOf(last)
  return end > start ? { side, span: { start, end } } : null
}

function sideOf(node: Node | null): Side | null {
  const element = node instanceof Element ? node : (node?.parentElement ?? null)
  const side = element?.closest<HTMLElement>('p[data-start]')?.dataset['side']
  return side === 'base' || side === 'account' ? side : null
}

export const startOf = (paragraph: HTMLElement): number => Number(paragraph.dataset['start'])
export const endOf = (paragraph: HTMLElement): number => startOf(paragraph) + lengthOf(paragraph)

/** How many characters of the article `node` draws. */
function lengthOf(node: Node): number {
  if (node instanceof Text) return node.data.length
  if (node instanceof HTMLElement && node.matches(ours)) return Number(node.dataset['length'] ?? 0)
  return [...node.childNodes].reduce((sum, child) => sum + lengthOf(child), 0)
}

/** The article's offset of a point in the page. A point inside something of ours counts as before it. */
export function offsetIn(paragraph: HTMLElement, container: Node, offset: number): number {
  let reached = startOf(paragraph)
  const walk = (node: Node): boolean => {
    if (node === container) {
      if (node instanceof Text) reached += offset
      else for (const child of [...node.childNodes].slice(0, offset)) reached += lengthOf(child)
      return true
    }
    if (node instanceof HTMLElement && node.matches(ours)) {
      if (node.contains(container)) return true
      reached += lengthOf(node)
      return false
    }
    if (node instanceof Text) {
      reached += node.data.length
      return false
    }
    return [...node.childNodes].some(walk)
  }
  walk(paragraph)
  return reached
}

/** The point in the page where a paragraph draws an offset of the article; the end of the paragraph when it draws none. */
export function pointAt(paragraph: HTMLElement, offset: number): readonly [Node, number] {
  let reached = startOf(paragraph)
  const find = (node: Node): readonly [Node, number] | null => {
    if (node instanceof HTMLElement && node.matches(ours)) {
      reached += lengthOf(node)
      return null
    }
    if (!(node instanceof Text)) {
      for (const child of node.childNodes) {
        const point = find(child)
        if (point) return point
      }
      return null
    }
    if (offset <= reached + node.data.length) return [node, Math.max(0, offset - reached)]
    reached += node.data.length
    return null
  }
  return find(paragraph) ?? [paragraph, paragraph.childNodes.length]
}

/** `span` without the white space at its ends. */
export function trimmed({ side, span }: SelectedWords, text: string): SelectedWords | null {
  const words = text.slice(span.start, span.end)
  const start = span.start + (words.length - words.trimStart().length)
  const end = span.end - (words.length - words.trimEnd().length)
  return end > start ? { side, span: { start, end } } : null
}
