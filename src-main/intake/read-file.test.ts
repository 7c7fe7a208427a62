import { execFileSync } from 'node:child_process'
import {
  chmodSync,
  closeSync,
  ftruncateSync,
  mkdirSync,
  mkdtempSync,
  openSync,
  readFileSync,
  rmSync,
  symlinkSync,
  writeFileSync
} from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, describe, expect, test } from 'vitest'
import type { ImportedArticle, IntakeFailure } from './imported-article'
import { readFile, readFiles } from './read-file'

const FIXTURES = join(import.meta.dirname, '../../fixtures/intake')
const folder = mkdtempSync(join(tmpdir(), 'variorum-intake-'))

afterAll(() => rmSync(folder, { recursive: true, force: true }))

async function article(path: string): Promise<ImportedArticle> {
  const outcome = await readFile(path)
  if (!outcome.ok) throw new Error(outcome.sentence)
  return outcome.value
}

async function failure(path: string): Promise<IntakeFailure> {
  const outcome = await readFile(path)
  if (outcome.ok) throw new Error(`${path} was read`)
  return outcome
}

function file(name: string, content: string | Uint8Array): string {
  const path = join(folder, name)
  writeFileSync(path, content)
  return path
}

describe('every encoding gives the same text', () => {
  const expected = readFileSync(join(FIXTURES, 'utf-8.txt'), 'utf8')

  test.each([
    ['utf-8.txt', 'UTF-8'],
    ['utf-8-bom.txt', 'UTF-8'],
    ['utf-16-le-bom.txt', 'UTF-16 LE'],
    ['utf-16-be-bom.txt', 'UTF-16 BE'],
    ['utf-16-le.txt', 'UTF-16 LE'],
    ['utf-16-be.txt', 'UTF-16 BE'],
    ['windows-1252.txt', 'Windows-1252'],
    ['windows-1252-crlf.txt', 'Windows-1252']
  ])('%s is %s', async (name, encoding) => {
    expect(await article(join(FIXTURES, name))).toMatchObject({
      name,
      text: expected,
      encoding,
      headline: 'Brücke über die Wend gesperrt',
      outlet: null,
      published: null,
      words: 23,
      notes: []
    })
  })

  test('also where the letters have no zero bytes', async () => {
    expect(await article(join(FIXTURES, 'cyrillic-utf-16-le.txt'))).toMatchObject({
      encoding: 'UTF-16 LE',
      headline: 'Мост через реку закрыт'
    })
  })
})

describe('what cannot be read is refused with a reason', () => {
  test.each([
    ['empty.txt', 'empty', 'has no text in it'],
    ['blank.txt', 'empty', 'has no text in it'],
    ['picture.txt', 'binary', 'is not a text file'],
    ['paper.txt', 'binary', 'is not a text file'],
    ['noise.txt', 'binary', 'is not a text file'],
    ['refused-koi8-r.txt', 'undecodable', 'Save it as UTF-8'],
    ['refused-windows-1251.txt', 'undecodable', 'Save it as UTF-8'],
    ['refused-mac-roman.txt', 'undecodable', 'Save it as UTF-8'],
    ['refused-shift-jis.txt', 'undecodable', 'Save it as UTF-8'],
    ['refused-gb18030.txt', 'undecodable', 'Save it as UTF-8'],
    ['refused-utf-32-le.txt', 'undecodable', 'Save it as UTF-8']
  ])('%s: %s', async (name, kind, words) => {
    const { kind: found, sentence } = await failure(join(FIXTURES, name))
    expect(found).toBe(kind)
    expect(sentence).toContain(`“${name}” `)
    expect(sentence).toContain(words)
  })

  test('a format for which there is no parser, without reading it', async () => {
    expect(await failure(file('story.docx', 'PK'))).toEqual({
      ok: false,
      kind: 'unsupported',
      sentence: '“story.docx” is a .docx file; .txt and .md files can be opened. Copy its text and paste it here, or save it as plain text.'
    })
  })

  test('a byte over the limit, while the limit itself is read', { timeout: 30_000 }, async () => {
    expect((await article(file('fits.txt', 'word '.repeat(1_000_000)))).words).toBe(1_000_000)
    const { kind, sentence } = await failure(file('large.txt', `${'word '.repeat(1_000_000)}!`))
    expect([kind, sentence]).toEqual([
      'too-large',
      '“large.txt” is 5.1 MB; texts of up to 5 MB can be read. Paste the part that you want to compare.'
    ])
  })

  test('a gigabyte of nothing, by its size', async () => {
    const path = file('sparse.txt', '')
    const descriptor = openSync(path, 'r+')
    ftruncateSync(descriptor, 1_000_000_000)
    closeSync(descriptor)
    expect((await failure(path)).sentence).toContain('is 1000 MB')
  })

  test('a folder, a file that is gone, a path no system has', async () => {
    mkdirSync(join(folder, 'folder.txt'))
    expect((await failure(join(folder, 'folder.txt'))).sentence).toContain('is a folder')
    expect((await failure(join(folder, 'gone.txt'))).sentence).toContain('no longer there')
    expect((await failure(join(folder, 'fits.txt', 'within.txt'))).kind).toBe('unreadable')
    expect((await failure('nul\0.txt')).kind).toBe('unreadable')
    expect((await failure(join(folder, `${'x'.repeat(5000)}.txt`))).kind).toBe('unreadable')
  })

  test.skipIf(process.platform === 'win32')('pipes and devices, without waiting for them', async () => {
    execFileSync('mkfifo', [join(folder, 'pipe.txt')])
    expect((await failure(join(folder, 'pipe.txt'))).sentence).toContain('not an ordinary file')
    for (const device of ['/dev/zero', '/dev/null']) {
      const link = join(folder, `${device.slice(5)}.txt`)
      symlinkSync(device, link)
      expect((await failure(link)).sentence).toContain('not an ordinary file')
    }
  })

  test.skipIf(process.platform === 'win32' || process.getuid?.() === 0)('a file of somebody else', async () => {
    const path = file('secret.txt', 'text')
    chmodSync(path, 0)
    expect((await failure(path)).sentence).toContain('may not be read by you')
  })
})

test('what reading changed is said', async () => {
  expect(await article(join(FIXTURES, 'controls.txt'))).toMatchObject({
    text: 'Bridge shut\n\nThe old bridge was shut on Friday.\nSecond page.\n',
    notes: ['3 control characters were taken out.']
  })
  const broken = await article(join(FIXTURES, 'broken-utf-8.txt'))
  expect([broken.encoding, broken.notes]).toEqual(['UTF-8', ['1 character could not be read and is shown as \ufffd.']])
})

test('Markdown is read as its readers see it', async () => {
  const name = 'wendbridge-courier-2026-11-12.md'
  const read = await article(join(FIXTURES, name))
  expect(`${read.text}\n`).toBe(readFileSync(join(FIXTURES, `${name}.expected.txt`), 'utf8'))
  expect(read).toMatchObject({
    headline: 'Old bridge closed: "for weeks"',
    outlet: 'Wendbridge Courier',
    published: '2026-11-12T06:40',
    notes: []
  })
})

test('many files come back in their order, bad ones among them', async () => {
  const results = await readFiles([
    join(FIXTURES, 'utf-8.txt'),
    join(FIXTURES, 'empty.txt'),
    join(folder, 'story.docx'),
    join(FIXTURES, 'windows-1252.txt')
  ])
  expect(results.map(({ name, outcome }) => [name, outcome.ok ? 'read' : outcome.kind])).toEqual([
    ['utf-8.txt', 'read'],
    ['empty.txt', 'empty'],
    ['story.docx', 'unsupported'],
    ['windows-1252.txt', 'read']
  ])
})
