import { expect, test } from 'vitest'
import { contextLength, makeAnchor, selectorsOf } from './anchor'

test('an anchor holds its words and what stands around them', () => {
  const text = `${'a'.repeat(100)} forty-one ${'b'.repeat(100)}`
  expect(makeAnchor(text, { start: 101, end: 110 })).toEqual({
    start: 101,
    end: 110,
    exact: 'forty-one',
    prefix: `${'a'.repeat(contextLength - 1)} `,
    suffix: ` ${'b'.repeat(contextLength - 1)}`
  })
  expect(makeAnchor('41', { start: 0, end: 2 })).toMatchObject({ prefix: '', suffix: '' })
})

test('no words, no anchor', () => {
  for (const span of [
    { start: 1, end: 1 },
    { start: -1, end: 1 },
    { start: 0, end: 4 }
  ])
    expect(() => makeAnchor('abc', span)).toThrow('No words at')
})

test('W3C selectors count characters, not code units', () => {
  const text = '👩‍🚒 says “41”.'
  const start = text.indexOf('41')
  const [position, quote] = selectorsOf(text, makeAnchor(text, { start, end: start + 2 }))
  expect(position).toEqual({ type: 'TextPositionSelector', start: start - 2, end: start })
  expect([...text].slice(position.start, position.end).join('')).toBe('41')
  expect(quote).toEqual({ type: 'TextQuoteSelector', exact: '41', prefix: '👩‍🚒 says “', suffix: '”.' })
})
