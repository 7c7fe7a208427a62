/** Whatever a stranger writes comes out as text, in every format: each file is parsed again by another program's parser. */
import { parse as parseCsv } from 'csv-parse/sync'
import { fromHtml } from 'hast-util-from-html'
import { toString as textOf } from 'hast-util-to-string'
import type { Element, Root } from 'hast'
import { marked } from 'marked'
import { visit } from 'unist-util-visit'
import { describe, expect, it } from 'vitest'
import { buildReport, wholeReport } from './build-report'
import { draftCorrection } from './draft-correction'
import { markedAsPage, renderReport } from './render-report'
import { renderClip } from './render-clip'
import type { ReportFormat } from './report-options'
import type { ReviewReport } from './review-report'
import { elementsOf, partOf, readWord, textOf as wordTextOf } from './testing/read-word'
import { baseText, ownWords, radioText, reviewedStory, rivalText } from './testing/reviewed-story'

const markup = [
  '<script>alert(1)</script>',
  '<img src=x onerror=alert(1)>',
  '"><svg/onload=alert(1)>',
  '</title><script>alert(1)</script>',
  '</style><img src=x onerror=alert(1)>',
  ']]></w:t><w:p/>',
  '&lt;b&gt; &amp; &#x3c;',
  '[click](javascript:alert(1)) ![x](http://evil.example/x.png)',
  'www.evil.example http://evil.example <http://evil.example> a@evil.example',
  '# heading\n- item\n> quote\n| a | b |\n```\ncode',
  '*em* _em_ `code` ~~gone~~ [^1] \\* <!-- c -->',
  '=HYPERLINK("http://evil.example";"x")',
  ' =1+1',
  '\t=1+1',
  '\r\n=1+1',
  '＝1+1',
  '@SUM(A1)',
  '+1',
  '-1',
  '";=1+1;"',
  '\u202Egnp.exe\u202C \u2066x\u2069 a\u200Bb \uFEFFc',
  '\u0000\u0001\u0008\u000B\u000C\u001B[2J\u007F\u009B\uFFFE\uD800x'
]

/** In every field at once, and in the texts beside the words that the flags are about. */
function hostile(words: string): ReviewReport {
  const within = words.replace(/[\r\n]+/g, ' ').replace(/\0|\uD800/g, '') || 'x'
  const material = reviewedStory({
    base: `${baseText} The board wrote “${within}” on Monday.`,
    rival: `${rivalText} The board wrote “${within}” on Sunday.`,
    radio: radioText,
    title: words,
    outlet: words,
    reviewer: words,
    note: words,
    tag: words,
    reason: words
  })
  return buildReport(material, { ...wholeReport, matrix: true, texts: true })
}

async function rendered(report: ReviewReport, format: ReportFormat): Promise<string> {
  return String(await renderReport(report, { format, paper: 'a4' }))
}

function elements(tree: Root, names: readonly string[]): Element[] {
  const found: Element[] = []
  visit(tree, 'element', (element) => void (names.includes(element.tagName) && found.push(element)))
  return found
}

function attributes(tree: Root): string[] {
  const names: string[] = []
  visit(tree, 'element', (element) => void names.push(...Object.keys(element.properties)))
  return names
}

const invisible = /[\u0000-\u0008\u000B\u000C\u000E-\u001F\u007F-\u009F\u200B\u202A-\u202E\u2060-\u2069\uFEFF\uFFFE]/u

/** No letter of the words is lost: what cannot be shown is named by its code. */
function letters(words: string): string {
  return words.replace(/\[U\+[0-9A-F]+\]/g, '').replace(/[^\p{L}\p{N}]/gu, '')
}

function harmless(html: string, expectedTags: readonly string[]): Root {
  const tree = fromHtml(html)
  expect(elements(tree, ['script', 'img', 'iframe', 'object', 'link', 'a', 'form', 'base', 'template'])).toEqual([])
  expect(attributes(tree).filter((name) => name.startsWith('on') || name === 'href' || name === 'src' || name === 'style')).toEqual([])
  const seen = new Set<string>()
  visit(tree, 'element', (element) => void seen.add(element.tagName))
  expect([...seen].filter((tag) => !expectedTags.includes(tag))).toEqual([])
  expect(textOf(tree)).not.toMatch(invisible)
  return tree
}

const pageTags =
  'html head meta title style body header h1 h2 h3 p table thead tbody tr th td b span svg path circle rect section div small mark footer q ins del sup'.split(
    ' '
  )

describe.each(markup.map((words) => [words] as const))('%j', (words) => {
  const report = hostile(words)

  it.each(['html', 'pdf'] as const)('%s', async (format) => {
    const tree = harmless(await rendered(report, format), pageTags)
    expect(elements(tree, ['meta']).map(({ properties }) => properties['content'])).toContain(
      "default-src 'none'; style-src 'unsafe-inline'; font-src data:"
    )
    expect(elements(tree, ['h1'])).toHaveLength(1)
    expect(letters(textOf(elements(tree, ['h1'])[0] ?? tree))).toContain(
      letters(words.replace(/[\u0000-\u001F\u007F-\u009F]/g, '')).slice(0, 20)
    )
  })

  it('the marked-up base as a page', async () => void harmless(await markedAsPage(report, 'a4'), pageTags))

  it('clipboard', () => {
    const flag = report.accounts[0]?.flags[0]?.flag.id ?? null
    for (const { html, text } of [renderClip(report, flag), renderClip(report, null)]) {
      harmless(html, 'html head body p strong em br blockquote table tbody tr th td'.split(' '))
      expect(text).not.toMatch(invisible)
    }
    expect(draftCorrection(report)).not.toMatch(invisible)
  })

  it('markdown', async () => {
    const text = await rendered(report, 'markdown')
    expect(text).not.toMatch(invisible)
    harmless(await marked.parse(text), 'html head body h1 h2 h3 p table thead tbody tr th td strong ul li blockquote br hr'.split(' '))
  })

  it('csv', async () => {
    const text = await rendered(report, 'csv')
    const rows: string[][] = parseCsv(text, { bom: true })
    expect(new Set(rows.map((row) => row.length)).size).toBe(1)
    for (const cell of rows.flat()) expect(cell).not.toMatch(/^\s*[=+\-@＝＋－＠]|^[\t\r\n]/u)
    expect(text.slice(1)).not.toMatch(invisible)
    expect(rows).toHaveLength(1 + report.accounts.reduce((sum, { flags, unsure }) => sum + flags.length + unsure.length, 0))
  })

  it.each(['json', 'annotations'] as const)('%s gives back the very words', async (format) => {
    const text = await rendered(report, format)
    expect(text).not.toMatch(/[\u007F-\u009F\u200B\u202A-\u202E\u2066-\u2069\uFEFF]/u)
    const strings: string[] = []
    JSON.parse(text, (_, value: unknown) => {
      if (typeof value === 'string') strings.push(value)
      return value
    })
    expect(strings).toContain(words)
  })

  it('text reaches no terminal as a command', async () => {
    expect(await rendered(report, 'text')).not.toMatch(/[\u0000-\u0009\u000B-\u001F\u007F-\u009F\u202A-\u202E\u2066-\u2069]/u)
  })

  it.each(['docx', 'docx-marked'] as const)('%s', async (format) => {
    const bytes = await renderReport(report, { format, paper: 'a4' })
    if (typeof bytes === 'string') throw new Error('Word files are bytes')
    const parts = readWord(bytes)
    for (const part of parts.values()) expect(wordTextOf(part)).not.toMatch(invisible)
    expect(elementsOf(partOf(parts, 'word/document.xml'), 'w:hyperlink')).toEqual([])
    for (const relation of elementsOf(partOf(parts, 'word/_rels/document.xml.rels'), 'Relationship'))
      expect(relation.attributes['TargetMode']).toBeUndefined()
    if (format === 'docx') {
      const comments = elementsOf(partOf(parts, 'word/comments.xml'), 'w:comment')
      expect(letters(wordTextOf(comments[0] ?? partOf(parts, 'word/comments.xml')))).toContain(
        letters(words.replace(/[\u0000-\u001F\u007F-\u009F\u200B-\uFEFF]/g, '')).slice(0, 12)
      )
    }
  })
})

it('our own words need no escape', async () => {
  const report = buildReport(reviewedStory(ownWords))
  expect(await rendered(report, 'text')).toContain('Harbour office, 07:10: it is 41.')
})
