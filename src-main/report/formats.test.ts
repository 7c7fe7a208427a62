/** Every format is read by another parser and says the same: counts, order, decisions, notes. */
import { parse as parseCsv } from 'csv-parse/sync'
import { fromHtml } from 'hast-util-from-html'
import { toString as textOf } from 'hast-util-to-string'
import type { Element, Root } from 'hast'
import { marked } from 'marked'
import { visit } from 'unist-util-visit'
import { describe, expect, it } from 'vitest'
import { buildReport, wholeReport } from './build-report'
import type { ReportFormat } from './report-options'
import { renderReport } from './render-report'
import { elementsOf, partOf, readWord, textOf as wordTextOf } from './testing/read-word'
import { reviewedStory } from './testing/reviewed-story'

const report = buildReport(reviewedStory(), { ...wholeReport, matrix: true, texts: true })
const formats: readonly ReportFormat[] = ['pdf', 'docx', 'docx-marked', 'html', 'markdown', 'csv', 'json', 'annotations', 'text']
const listed = report.accounts.flatMap(({ flags, unsure }) => [...flags, ...unsure])
const explanations = listed.map(({ flag }) => flag.explanation)
const decisions = listed.map(({ decision }) => decision?.words)

async function textIn(format: ReportFormat): Promise<string> {
  const rendered = await renderReport(report, { format, paper: 'a4' })
  if (typeof rendered !== 'string') throw new Error(`${format} is not text`)
  return rendered
}

async function bytesIn(format: ReportFormat): Promise<Uint8Array> {
  const rendered = await renderReport(report, { format, paper: 'a4' })
  if (typeof rendered === 'string') throw new Error(`${format} is text`)
  return rendered
}

function elements(tree: Root, tagName: string): Element[] {
  const found: Element[] = []
  visit(tree, 'element', (element) => void (element.tagName === tagName && found.push(element)))
  return found
}

function classed(tree: Root, name: string): string[] {
  const found: string[] = []
  visit(tree, 'element', (element) => {
    const { className } = element.properties
    if (Array.isArray(className) && className.includes(name)) found.push(textOf(element))
  })
  return found
}

/** In their order, each once where the words are said. */
function inOrder(text: string, words: readonly string[]): void {
  let at = 0
  for (const one of words) {
    const found = text.indexOf(one, at)
    expect(found, `“${one}” behind ${at}`).toBeGreaterThanOrEqual(0)
    at = found + one.length
  }
}

it.each(['html', 'pdf', 'markdown', 'csv', 'annotations', 'text'] as const)(
  '%s calls an account what the story calls it',
  async (format) => {
    const story = reviewedStory()
    const accounts = story.accounts.map((account, at) => ({ ...account, called: `Holm News, ${at + 12} Nov` }))
    const alike = buildReport({ ...story, accounts }, { ...wholeReport, matrix: true, texts: true })
    const rendered = await renderReport(alike, { format, paper: 'a4' })
    for (const { called } of accounts.slice(0, format === 'annotations' ? 1 : 2)) expect(rendered).toContain(called)
    for (const { account } of story.accounts) expect(rendered).not.toContain(account.name)
  }
)

it('has something to say in every part', () => {
  expect(listed.length).toBeGreaterThan(5)
  expect(new Set(decisions).size).toBeGreaterThanOrEqual(4)
})

it.each(formats)('%s: the same story gives the same bytes', async (format) => {
  const again = buildReport(reviewedStory(), { ...wholeReport, matrix: true, texts: true })
  expect(await renderReport(again, { format, paper: 'letter' })).toEqual(await renderReport(report, { format, paper: 'letter' }))
})

it.each(['html', 'pdf'] as const)('%s', async (format) => {
  const tree = fromHtml(await textIn(format))
  expect(
    elements(tree, 'h3')
      .map((heading) => textOf(heading))
      .filter((words) => explanations.includes(words))
  ).toEqual(explanations)
  expect(classed(tree, 'decision')).toEqual(decisions)
  expect(elements(tree, 'html')[0]?.properties['lang']).toBe('en')
  expect(textOf(elements(tree, 'h1')[0] ?? tree)).toBe('Holm ferry')
  const style = textOf(elements(tree, 'style')[0] ?? tree)
  expect(style).toContain('size: A4')
  expect(style.includes('@bottom-right')).toBe(format === 'html')
  // On paper the last page holds no stray row: the last heading, its table and the closing line stay together.
  const [last] = elements(tree, 'section').filter(({ properties }) => String(properties['className']) === 'last')
  expect(last?.children.map((child) => child.type === 'element' && child.tagName)).toEqual(['h2', 'table', 'footer'])
  expect(style).toMatch(/\.last \{ break-inside: avoid; \}/)
  const summary = elements(tree, 'table').find(({ properties }) => String(properties['className']) === 'summary')
  expect(summary && elements({ type: 'root', children: [summary] }, 'td').map((cell) => textOf(cell))).toEqual(summaryCells())
})

function summaryCells(): string[] {
  return report.accounts.flatMap(({ text, counts, unsureCount, agreed, progress }) => [
    text.name,
    ...[
      counts.contradicted,
      counts.added,
      counts.dropped,
      unsureCount,
      agreed,
      progress?.confirmed,
      progress?.dismissed,
      progress?.open
    ].map(String)
  ])
}

it('text', async () => {
  const text = await textIn('text')
  inOrder(text.replace(/\s+/g, ' '), explanations)
  expect(text).toContain('killing [14 people]')
  for (const cells of report.accounts.map((_, index) => summaryCells().slice(index * 9, index * 9 + 9)))
    expect(text.replace(/ +/g, ' ')).toContain(cells.join(' '))
})

it('markdown', async () => {
  const tree = fromHtml(await marked.parse(await textIn('markdown')), { fragment: true })
  expect(elements(tree, 'h3').map((heading) => textOf(heading))).toEqual(explanations)
  const table = elements(tree, 'table')[1]
  expect(table && elements({ type: 'root', children: [table] }, 'td').map((cell) => textOf(cell))).toEqual(summaryCells())
  expect(elements(tree, 'strong').map((strong) => textOf(strong))).toContain('14 people')
  const quotes = elements(tree, 'blockquote').map((quote) => textOf(quote).replace(/\n/g, ''))
  expect(quotes).toContain('Harbour office, 07:10: it is 41.Change ours.(Needs follow-up. ask legal)')
  expect(elements(tree, 'br').length).toBeGreaterThan(0)
})

it('csv: one row a flag', async () => {
  const text = await textIn('csv')
  expect(text.startsWith('\uFEFF')).toBe(true)
  const rows: Record<string, string>[] = parseCsv(text, { bom: true, columns: true })
  expect(rows.map((row) => row['Explanation'])).toEqual(explanations)
  expect(rows.map((row) => row['Decision'])).toEqual(decisions)
  expect(rows[0]).toMatchObject({ 'Base evidence': '14 people', 'Account evidence': '41 people', Labels: 'Needs follow-up. ask legal' })
})

it('json: variorum.review/1 in the documented order', async () => {
  const document = JSON.parse(await textIn('json')) as {
    accounts: { flags: { explanation: string; decision: { words: string } }[]; checkByHand: never[] }[]
  }
  expect(Object.keys(document)).toEqual(['schema', 'versions', 'title', 'reviewer', 'madeAt', 'progress', 'base', 'accounts'])
  const flags = document.accounts.flatMap(({ flags, checkByHand }) => [...flags, ...checkByHand])
  expect(flags.map(({ explanation }) => explanation)).toEqual(explanations)
  expect(flags.map(({ decision }) => decision.words)).toEqual(decisions)
  expect(document).toMatchObject({ schema: 'variorum.review/1', title: 'Holm ferry', base: { version: 3 } })
})

it('annotations: every target quotes the words at its position', async () => {
  interface Target {
    source: { id: string }
    selector: [{ start: number; end: number }, { exact: string }]
  }
  const collection = JSON.parse(await textIn('annotations')) as {
    '@context': string
    total: number
    first: { items: { id: string; body: { value: string; purpose: string }[]; target: Target[] }[] }
  }
  const { items } = collection.first
  expect(collection['@context']).toBe('http://www.w3.org/ns/anno.jsonld')
  expect(items).toHaveLength(collection.total)
  expect(new Set(items.map(({ id }) => id)).size).toBe(items.length)
  const described = items.flatMap(({ body }) => body.filter(({ purpose }) => purpose === 'describing').map(({ value }) => value))
  expect(described).toEqual(explanations)
  const texts = [report.base, ...report.accounts.map(({ text }) => text)].map(({ text }) => text)
  for (const { target } of items)
    for (const { source, selector } of target) {
      expect(source.id).toMatch(/^ni:\/\/\/sha-256;[\w-]{43}$/)
      expect(texts.some((text) => [...text].slice(selector[0].start, selector[0].end).join('') === selector[1].exact)).toBe(true)
    }
})

describe('Word', () => {
  it('has real headings, tables and the notes as comments on the words', async () => {
    const parts = readWord(await bytesIn('docx'))
    const page = partOf(parts, 'word/document.xml')
    const styled = (style: string): string[] =>
      elementsOf(page, 'w:p')
        .filter((paragraph) => elementsOf(paragraph, 'w:pStyle')[0]?.attributes['w:val'] === style)
        .map((paragraph) => wordTextOf(paragraph))
    expect(styled('Title')).toEqual(['Holm ferry'])
    expect(styled('Heading2')).toEqual(explanations)
    expect(styled('Heading1')).toEqual(expect.arrayContaining(['Texts compared', 'Summary', 'Flags: Radio Sund']))
    expect(elementsOf(page, 'w:tbl').length).toBeGreaterThan(listed.length)
    const comments = elementsOf(partOf(parts, 'word/comments.xml'), 'w:comment')
    expect(comments.map((comment) => wordTextOf(comment))).toEqual([
      'Harbour office, 07:10: it is 41.Change ours.Needs follow-up. ask legal'
    ])
    expect(comments[0]?.attributes).toMatchObject({ 'w:author': 'Ada Kern', 'w:initials': 'AK', 'w:date': '2026-11-12T06:22:00Z' })
    expect(elementsOf(page, 'w:commentRangeStart')).toHaveLength(1)
    expect(elementsOf(page, 'w:commentReference')).toHaveLength(1)
  })

  it('names nothing of this machine', async () => {
    const parts = readWord(await bytesIn('docx'))
    expect([...parts.keys()][0]).toBe('[Content_Types].xml')
    const core = partOf(parts, 'docProps/core.xml')
    expect(elementsOf(core, 'dcterms:created').map((moment) => wordTextOf(moment))).toEqual(['2026-11-12T06:22:00Z'])
    expect(elementsOf(core, 'dc:creator').map((name) => wordTextOf(name))).toEqual(['Ada Kern'])
  })
})
