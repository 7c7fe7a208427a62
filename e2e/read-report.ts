/** Exported files opened again, each by a parser of its own kind. */
import { unzipSync } from 'fflate'
import { fromHtml } from 'hast-util-from-html'
import { toString } from 'hast-util-to-string'
import { visit } from 'unist-util-visit'
import type { Element } from 'hast'
import { readTable } from '../src-renderer/export/read-table'

/** A report as far as the tests look at it; the form is documented in docs/command-line.md. */
export interface ReviewData {
  readonly schema: string
  readonly reviewer: string
  readonly accounts: readonly {
    readonly account: { readonly name: string }
    readonly counts: {
      readonly contradicted: number
      readonly added: number
      readonly dropped: number
      readonly checkByHand: number
      readonly agreed: number
    }
    readonly progress: { readonly confirmed: number; readonly dismissed: number; readonly open: number }
    readonly flags: readonly FlagData[]
    readonly checkByHand: readonly FlagData[]
  }[]
}

export interface FlagData {
  readonly explanation: string
  readonly decision: { readonly state: string; readonly words: string }
  readonly notes: readonly { readonly text: string }[]
}

export const readJson = (file: Buffer): ReviewData => JSON.parse(file.toString('utf8')) as ReviewData

/** All flags in the order of the report. */
export const flagsOf = (data: ReviewData): readonly FlagData[] =>
  data.accounts.flatMap(({ flags, checkByHand }) => [...flags, ...checkByHand])

/** One record a row, by the headings of the first. */
export function readCsv(file: Buffer): readonly Record<string, string>[] {
  const [head = [], ...rows] = readTable(file.toString('utf8'))
  return rows.map((row) => Object.fromEntries(head.map((heading, index) => [heading, row[index] ?? ''])))
}

/** Every element by its name, and the words. */
export function readHtml(file: Buffer): { readonly words: string; readonly elements: readonly Element[] } {
  const tree = fromHtml(file.toString('utf8'))
  const elements: Element[] = []
  visit(tree, 'element', (element) => void elements.push(element))
  const body = elements.find(({ tagName }) => tagName === 'body')
  return { words: body ? toString(body) : '', elements }
}

/** The words of a Word file and the comments beside them, and how many changes are tracked. */
export function readDocx(file: Buffer): { readonly words: string; readonly comments: readonly string[]; readonly changes: number } {
  const parts = unzipSync(file)
  const part = (name: string): string => new TextDecoder().decode(parts[name] ?? new Uint8Array())
  const document = part('word/document.xml')
  if (document === '') throw new Error('no word/document.xml')
  const comments = [...part('word/comments.xml').matchAll(/<w:comment .*?<\/w:comment>/gs)].map(([comment]) => wordsOf(comment))
  return { words: wordsOf(document), comments, changes: [...document.matchAll(/<w:(?:ins|del) /g)].length }
}

function wordsOf(xml: string): string {
  return [...xml.matchAll(/<w:(?:t|delText)(?: [^>]*)?>([^<]*)</g)].map(([, text = '']) => unescaped(text)).join('')
}

const entities: Readonly<Record<string, string>> = { lt: '<', gt: '>', quot: '"', apos: "'", amp: '&' }

/** "&#x3C;b&gt;" -> "<b>" */
const unescaped = (text: string): string =>
  text.replace(/&(?:#x([\da-f]+)|#(\d+)|(\w+));/gi, (all, hexadecimal?: string, decimal?: string, name?: string) =>
    name !== undefined
      ? (entities[name] ?? all)
      : String.fromCodePoint(hexadecimal !== undefined ? parseInt(hexadecimal, 16) : Number(decimal))
  )

export interface PdfFacts {
  readonly words: string
  readonly pages: readonly string[]
  readonly title: string
  readonly made: string
  readonly tagged: boolean
  readonly outline: readonly string[]
  /** Width and height of the first page in pt. */
  readonly size: readonly [number, number]
}

export async function readPdf(file: Buffer): Promise<PdfFacts> {
  const { getDocument } = await import('pdfjs-dist/legacy/build/pdf.mjs')
  const task = getDocument({ data: new Uint8Array(file), verbosity: 0 })
  const document = await task.promise
  const pages: string[] = []
  for (let number = 1; number <= document.numPages; number += 1) {
    const { items } = await (await document.getPage(number)).getTextContent()
    pages.push(items.map((item) => ('str' in item ? item.str + (item.hasEOL ? ' ' : '') : '')).join(''))
  }
  const { info } = (await document.getMetadata()) as { info: { Title?: string; CreationDate?: string } }
  const marked: unknown = await document.getMarkInfo()
  const outline = ((await document.getOutline()) ?? []) as readonly { title: string; items: readonly { title: string }[] }[]
  const { width, height } = (await document.getPage(1)).getViewport({ scale: 1 })
  await task.destroy()
  return {
    words: pages.join(' '),
    pages,
    title: info.Title ?? '',
    made: info.CreationDate ?? '',
    tagged: marked instanceof Map ? marked.get('Marked') === true : (marked as { Marked?: boolean } | null)?.Marked === true,
    outline: outline.flatMap(({ title, items }) => [title, ...items.map((item) => item.title)]),
    size: [Math.round(width), Math.round(height)]
  }
}

/** Without white space, so that line breaks do not matter; nor do the backslashes of Markdown. */
export const squeeze = (text: string): string => text.replace(/[\s\\\u00a0]+/gu, '')

/** The first of `sentences` that does not follow the ones before it in `text`; null when all are there in this order. */
export function outOfOrder(text: string, sentences: readonly string[]): string | null {
  const squeezed = squeeze(text)
  let at = 0
  for (const sentence of sentences) {
    const found = squeezed.indexOf(squeeze(sentence), at)
    if (found < 0) return sentence
    at = found + 1
  }
  return null
}
