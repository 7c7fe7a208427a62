import { strFromU8, unzipSync } from 'fflate'
import type { Element, Root, RootContent } from 'xast'
import { fromXml } from 'xast-util-from-xml'

/** A Word file as its parts: each is parsed, so what is no XML fails here. */
export function readWord(bytes: Uint8Array): ReadonlyMap<string, Root> {
  return new Map(Object.entries(unzipSync(bytes)).map(([path, part]) => [path, fromXml(strFromU8(part))]))
}

export function partOf(parts: ReadonlyMap<string, Root>, path: string): Root {
  const part = parts.get(path)
  if (!part) throw new Error(`no part ${path}`)
  return part
}

/** Every element of the name, in document order. */
export function elementsOf(node: Root | Element, name: string): Element[] {
  return node.children.flatMap((child: RootContent) =>
    child.type === 'element' ? [...(child.name === name ? [child] : []), ...elementsOf(child, name)] : []
  )
}

export function textOf(node: Root | Element): string {
  return node.children
    .map((child: RootContent) =>
      child.type === 'text' ? child.value : child.type !== 'element' ? '' : child.name === 'w:br' ? '\n' : textOf(child)
    )
    .join('')
}

/** Paragraphs as words, with what is tracked as removed or as added left out; a tracked paragraph mark joins two of them. */
export function wordText(part: Root, leave: 'w:ins' | 'w:del'): string {
  const paragraphs = elementsOf(part, 'w:p').map((paragraph) => {
    const look = elementsOf(paragraph, 'w:rPr')[0]
    const mark = paragraph.children.find((child) => child.type === 'element' && child.name === 'w:pPr')
    const gone = look !== undefined && mark?.type === 'element' && elementsOf(mark, leave).length > 0
    return wordsOf(paragraph, leave) + (gone ? '' : '\n')
  })
  return paragraphs.join('').trimEnd()
}

function wordsOf(node: Element, leave: string): string {
  return node.children
    .map((child: RootContent) => {
      if (child.type !== 'element') return ''
      if (child.name === leave || child.name === 'w:pPr') return ''
      if (child.name === 'w:t' || child.name === 'w:delText') return textOf(child)
      return wordsOf(child, leave)
    })
    .join('')
}
