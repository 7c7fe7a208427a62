import fc from 'fast-check'
import { expect, test } from 'vitest'
import { fitting } from './plain-letters'

const words = /[\p{Lu}][\p{L}\p{M}\p{N}]*|[\p{N}]+|[\p{M}]|[^\s]/gu
const fit = fitting(words)

test.each([
  ['ASCII', 'Port Sella, 3 March: “closed” – £40', true],
  ['a letter beyond ASCII', 'The café is closed', false],
  ['a combining mark', 'e\u0301tude', false],
  ['a digit of another script', 'from ٣ to 4', false],
  ['letters of two code units', '𝒜 letter', false]
])('%s', (_what, text, simple) => {
  expect(fit(text) !== words).toBe(simple)
})

test('the simple form matches what the full one matches', () => {
  const signs = [..."aZ09 .,’'“”‘–—…•£€¥₹‐‑\xa0\n[]\\éÉ\u0301٣ßſK"]
  fc.assert(
    fc.property(fc.array(fc.constantFrom(...signs)), (found) => {
      const text = found.join('')
      expect(text.match(fit(text))).toEqual(text.match(words))
    })
  )
})

test('no sign that counts as plain is a letter, a mark or a digit beyond ASCII', () => {
  const plain = Array.from({ length: 0x3000 }, (_, code) => String.fromCharCode(code + 128)).filter((sign) => fit(sign) !== words)
  expect(plain.filter((sign) => /[\p{L}\p{M}\p{N}]/u.test(sign))).toEqual([])
  expect(plain.length).toBeGreaterThan(10)
})
