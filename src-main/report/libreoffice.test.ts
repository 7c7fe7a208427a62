/** Both Word files are opened by LibreOffice, printed, and saved in its own format, where comments and tracked changes are read back. */
import { spawnSync } from 'node:child_process'
import { existsSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import type { Element, Root } from 'xast'
import { fromXml } from 'xast-util-from-xml'
import { buildReport } from './build-report'
import { markedText } from './marked/marked-text'
import { renderDocx } from './render-docx'
import { renderMarked } from './render-marked'
import { elementsOf, textOf } from './testing/read-word'
import { reviewedStory } from './testing/reviewed-story'

const program = ['/usr/bin/soffice', '/usr/bin/libreoffice', '/Applications/LibreOffice.app/Contents/MacOS/soffice'].find(existsSync)

describe.skipIf(program === undefined)(`Word files in LibreOffice${program === undefined ? ' (skipped: it is not installed)' : ''}`, () => {
  const folder = mkdtempSync(join(tmpdir(), 'variorum-libreoffice-'))
  const report = buildReport(reviewedStory())
  const [rival] = report.accounts

  beforeAll(() => {
    writeFileSync(join(folder, 'report.docx'), renderDocx(report, 'a4'))
    writeFileSync(join(folder, 'marked.docx'), renderMarked(report, 'a4'))
    convert('pdf')
    convert('fodt')
  }, 240_000)
  afterAll(() => rmSync(folder, { recursive: true, force: true }))

  function convert(format: string): void {
    const own = `-env:UserInstallation=file://${join(folder, 'profile')}`
    const files = ['report.docx', 'marked.docx'].map((name) => join(folder, name))
    const ended = spawnSync(program ?? '', ['--headless', own, '--convert-to', format, '--outdir', folder, ...files], {
      encoding: 'utf8',
      timeout: 110_000
    })
    expect(ended.status, ended.stderr).toBe(0)
  }

  function saved(name: string): Root {
    return fromXml(readFileSync(join(folder, name), 'utf8'))
  }

  /** Words without white space: LibreOffice breaks them its own way. */
  const squeezed = (text: string): string => text.replace(/\s+/g, '')

  /** What stands between the marks that begin and end each change, without the comments that are anchored there. */
  function changedWords(page: Root): ReadonlyMap<string, string> {
    const found = new Map<string, string>()
    const open = new Set<string>()
    const walk = (node: Root | Element): void => {
      for (const child of node.children) {
        if (child.type === 'text') for (const id of open) found.set(id, (found.get(id) ?? '') + child.value)
        if (child.type !== 'element' || child.name === 'office:annotation') continue
        const id = String(child.attributes['text:change-id'])
        if (child.name === 'text:change-start') open.add(id)
        else if (child.name === 'text:change-end') open.delete(id)
        else walk(child)
      }
    }
    walk(page)
    return found
  }

  test('both become a PDF', () => {
    for (const name of ['report.pdf', 'marked.pdf']) expect(readFileSync(join(folder, name)).subarray(0, 5).toString()).toBe('%PDF-')
  })

  test('the report has its headings, tables and the note as a comment', () => {
    const page = saved('report.fodt')
    const headings = elementsOf(page, 'text:h').map((heading) => squeezed(textOf(heading)))
    for (const { flag } of rival?.flags ?? []) expect(headings.some((heading) => heading.includes(squeezed(flag.explanation)))).toBe(true)
    expect(elementsOf(page, 'table:table').length).toBeGreaterThan(5)
    const [comment, ...others] = elementsOf(page, 'office:annotation')
    expect(others).toEqual([])
    expect(comment && squeezed(textOf(comment))).toContain(squeezed('Harbour office, 07:10: it is 41.'))
    expect(comment && textOf(comment)).toContain('Ada Kern')
  })

  test('the marked-up base has every change, with its author, and a comment for every flag', () => {
    const page = saved('marked.fodt')
    const regions = elementsOf(page, 'text:changed-region')
    for (const region of regions) expect(textOf(region)).toContain('Holm Gazette rival')
    const kinds = new Map(
      regions.map((region) => [String(region.attributes['text:id']), elementsOf(region, 'text:deletion').length > 0 ? 'removed' : 'added'])
    )
    const words = { removed: '', added: '' }
    for (const [id, changed] of changedWords(page)) words[kinds.get(id) === 'removed' ? 'removed' : 'added'] += squeezed(changed)
    const { stretches } = markedText(report)
    const expected = (kind: 'removed' | 'added'): string =>
      squeezed(stretches.flatMap((one) => (one.kind === kind ? [one.text] : [])).join(''))
    expect(words).toEqual({ removed: expected('removed'), added: expected('added') })
    const comments = elementsOf(page, 'office:annotation').map((comment) => squeezed(textOf(comment)))
    expect(comments).toHaveLength(1 + (rival?.flags.length ?? 0) + (rival?.unsure.length ?? 0) + (rival?.notes.length ?? 0))
    for (const { flag, decision } of rival?.flags ?? [])
      expect(comments.some((words) => words.includes(squeezed(flag.explanation)) && words.includes(squeezed(decision?.words ?? '')))).toBe(
        true
      )
  })
})
