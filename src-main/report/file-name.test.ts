import { expect, test } from 'vitest'
import { fileNameFor } from './file-name'

const name = (title: string): string => fileNameFor({ title, madeAt: '2026-11-12T07:22:00Z' }, 'pdf')

test.each([
  ['Wendbridge flood: 12 dead?', 'Wendbridge flood 12 dead, review 2026-11-12.pdf'],
  ['../../etc/passwd', 'etc passwd, review 2026-11-12.pdf'],
  ['C:\\temp\\x', 'C temp x, review 2026-11-12.pdf'],
  ['.hidden', 'hidden, review 2026-11-12.pdf'],
  ['-rf', 'rf, review 2026-11-12.pdf'],
  ['nul', 'Variorum, review 2026-11-12.pdf'],
  ['', 'Variorum, review 2026-11-12.pdf'],
  ['Mayor\u202Egnp\u0000\n.exe', 'Mayorgnp.exe, review 2026-11-12.pdf'],
  ['Flut in Köln', 'Flut in Köln, review 2026-11-12.pdf']
])('%j -> %s', (title, expected) => expect(name(title)).toBe(expected))

test('a name is cut by bytes, between characters', () => {
  const cut = name('🌊'.repeat(100))
  expect(Buffer.byteLength(cut)).toBeLessThan(160)
  expect(cut).toMatch(/^(?:🌊)+, review/u)
})

test('two Word files of one story have different names', () => {
  expect(fileNameFor({ title: 'a', madeAt: '' }, 'docx')).not.toBe(fileNameFor({ title: 'a', madeAt: '' }, 'docx-marked'))
})
