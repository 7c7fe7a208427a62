import { describe, expect, test } from 'vitest'
import { fixPdf } from './same-bytes'

const time = '2026-11-12T07:22:00.000Z'

/** As Chromium writes it; `numbers` of the elements in the order in which they stand in the file. */
function printed(numbers: readonly number[], { title = '<FEFF0052>', made = '20261124111228' } = {}): string {
  const name = (number: number): string => `(node${String(number).padStart(8, '0')})`
  const sorted = [...numbers].sort((one, other) => one - other)
  const entries = sorted.map((number) => `${name(number)} ${80 + numbers.indexOf(number)} 0 R`)
  return [
    '%PDF-1.4',
    `<</Title ${title}`,
    '/Creator (Mozilla/5.0 \\(X11; Linux x86_64\\) Chrome/130.0.6723.137 Electron/33.2.1)',
    `/CreationDate (D:${made}+00'00')`,
    `/ModDate (D:${made}+00'00')>>`,
    ...numbers.map((number) => `<</S /P\n/ID ${name(number)}>>`),
    `/Headers [${name(numbers[1] ?? 0)}]`,
    `<</Limits [${name(sorted[0] ?? 0)} ${name(sorted.at(-1) ?? 0)}]\n/Names [${entries.join(' ')}]>>`,
    '\u00ff\u0080 bytes'
  ].join('\n')
}

const fix = (text: string): string => Buffer.from(fixPdf(Buffer.from(text, 'latin1'), time)).toString('latin1')

describe('a PDF says of itself what its report says', () => {
  test('dates are the report’s, the name is Variorum, and every offset stays', () => {
    const before = printed([1, 2, 3])
    const after = fix(before)
    expect(after).toContain("/CreationDate (D:20261112072200+00'00')")
    expect(after).toContain("/ModDate (D:20261112072200+00'00')")
    expect(after).toContain('/Creator (Variorum)   ')
    expect(after).not.toContain('Electron')
    expect(after).toHaveLength(before.length)
    expect(after.indexOf('/ModDate')).toBe(before.indexOf('/ModDate'))
    expect(after.endsWith('\u00ff\u0080 bytes')).toBe(true)
  })

  test('the same report printed at another time by a process that printed before gives the same bytes', () => {
    expect(fix(printed([141, 140, 12], { made: '20261124111300' }))).toBe(fix(printed([44, 52, 58])))
  })

  test('the list of elements is sorted, so that readers find them', () => {
    expect(fix(printed([58, 44, 52]))).toContain(
      '/Limits [(node00000001) (node00000003)]\n/Names [(node00000001) 80 0 R (node00000002) 81 0 R (node00000003) 82 0 R]'
    )
  })

  test('a title that reads like a number of an element stays as it is', () => {
    expect(fix(printed([58, 44], { title: '(node00000044)' }))).toContain('/Title (node00000044)')
  })
})
