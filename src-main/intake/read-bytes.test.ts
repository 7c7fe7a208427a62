import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { readBytes, readText } from './read-bytes'

const anyText = fc.string({ unit: 'binary', maxLength: 300 })
/** Western text of some length, as Windows-1252 can hold it. */
const western = fc
  .array(
    fc.constantFrom(
      'The bridge',
      'was shut',
      'in Zürich',
      'for weeks –',
      '“he said”,',
      'café owners’',
      '£1.2m',
      'señor',
      'déjà vu.',
      '…\n\n'
    ),
    {
      minLength: 3,
      maxLength: 60
    }
  )
  .map((words) => words.join(' '))
/** Anything intake leaves as it is: no controls, no other line ends, well formed, no byte order mark in front. */
const clean = fc
  .string({ unit: 'grapheme', minLength: 1, maxLength: 300 })
  .filter((text) => /[\p{L}\p{N}]/u.test(text) && !/[\p{Cc}\u2028\u2029\ufffd]|^\ufeff/u.test(text))

describe('laws', () => {
  test('no bytes and no text make it throw, and what it answers can be stored', () => {
    const bytes = fc.oneof(
      fc.uint8Array({ maxLength: 600 }),
      anyText.map((text) => Buffer.from(text))
    )
    fc.assert(
      fc.property(bytes, fc.constantFrom('a.txt', 'a.md', 'a'), (content, name) => {
        const outcome = readBytes(name, content)
        if (!outcome.ok) return outcome.sentence.length > 20
        return !/[\u0000-\u0008\u000b-\u001f\u007f]|\p{Surrogate}/u.test(outcome.value.text) && outcome.value.text.trim() !== ''
      }),
      { numRuns: 1000 }
    )
  })

  test('reading what was read changes nothing', () => {
    fc.assert(
      fc.property(anyText, (text) => {
        const once = readText(text)
        if (!once.ok) return true
        const twice = readText(once.value.text)
        return twice.ok && twice.value.text === once.value.text && twice.value.notes.length === 0 && twice.value.words === once.value.words
      }),
      { numRuns: 500 }
    )
  })

  test.each([
    ['utf8', 'UTF-8', ''],
    ['utf8', 'UTF-8', '\ufeff'],
    ['utf16le', 'UTF-16 LE', '\ufeff']
  ] as const)('a clean text survives %s (%s) to the letter', (encoding, name, mark) => {
    fc.assert(
      fc.property(clean, (text) => {
        const outcome = readBytes('a.txt', Buffer.from(mark + text, encoding))
        expect(outcome).toMatchObject({ ok: true, value: { text, encoding: name, notes: [] } })
      }),
      { numRuns: 300 }
    )
  })

  test('Western text survives UTF-16 without a mark and Windows-1252', () => {
    fc.assert(
      fc.property(western, (text) => {
        const little = Buffer.from(text, 'utf16le')
        expect(readBytes('a.txt', little)).toMatchObject({ ok: true, value: { text, encoding: 'UTF-16 LE' } })
        expect(readBytes('a.txt', Buffer.from(little).swap16())).toMatchObject({ ok: true, value: { text, encoding: 'UTF-16 BE' } })
        const narrow = readBytes('a.txt', windows1252(text))
        expect(narrow).toMatchObject({ ok: true, value: { text } })
      }),
      { numRuns: 200 }
    )
  })
})

/** What TextEncoder cannot do: the few characters beyond Latin-1 that these tests use. */
function windows1252(text: string): Uint8Array {
  const bytes: Readonly<Record<string, number>> = { '–': 0x96, '“': 0x93, '”': 0x94, '’': 0x92, '…': 0x85 }
  return Uint8Array.from(text, (letter) => bytes[letter] ?? letter.charCodeAt(0))
}

describe('pasted text', () => {
  test('is called that, keeps what the outlet wrote, and says what was taken out', () => {
    const outcome = readText('A\u0308rger um Bru\u0308cke\r\n\r\n\u202eabc\u202c said\u00a0so.\u2028Next\u0000 line \ud800.')
    expect(outcome).toMatchObject({
      ok: true,
      value: {
        name: 'Pasted text',
        headline: 'A\u0308rger um Bru\u0308cke',
        text: 'A\u0308rger um Bru\u0308cke\n\n\u202eabc\u202c said\u00a0so.\nNext line \ufffd.',
        encoding: 'UTF-8',
        notes: ['1 control character was taken out.', '1 character could not be read and is shown as \ufffd.']
      }
    })
  })

  test.each([
    ['', 'empty'],
    [' \n\u200b\ufeff', 'empty'],
    ['ü'.repeat(2_500_001), 'too-large']
  ])('of no use is refused', (text, kind) => {
    expect(readText(text)).toMatchObject({ ok: false, kind })
  })
})

test('file names are shown on one line, without tricks, and not at full length', () => {
  const outcome = readBytes(`C:\\copy\\\u202egnp\u0007${'x'.repeat(200)}.exe`, new Uint8Array(1))
  expect(outcome.ok ? '' : outcome.sentence).toMatch(/^“gnpx{57}…x{11}\.exe” is a \.exe file/)
})

test.each([
  ['brackets', '['.repeat(5000)],
  ['quotations in quotations', '>'.repeat(5000)],
  ['emphasis', '_a'.repeat(50_000)],
  ['bare list marks', 'a\n-\n'.repeat(10_000)],
  ['a book', `${'The **river** rose. '.repeat(20)}\n\n`.repeat(1000)]
])('Markdown made to exhaust the parser is handed on as it is: %s', (_, source) => {
  const outcome = readBytes('a.md', Buffer.from(`x\n\n${source}`))
  expect(outcome).toMatchObject({
    ok: true,
    value: { notes: ['The Markdown is too long or too deeply nested to be read, so its marks are shown.'] }
  })
})
