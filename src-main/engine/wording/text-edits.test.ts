import fc from 'fast-check'
import { expect, test } from 'vitest'
import { textEdits } from './text-edits'

const side = (edits: ReturnType<typeof textEdits>, left: 'added' | 'removed'): string =>
  edits.flatMap(({ kind, text }) => (kind === left ? [] : [text])).join('')

test('neighbouring changes are one change', () => {
  expect(textEdits('Two men died at sea', 'Three women died at sea')).toEqual([
    { kind: 'removed', text: 'Two men' },
    { kind: 'added', text: 'Three women' },
    { kind: 'kept', text: ' died at sea' }
  ])
})

test('a figure changes whole', () => {
  expect(textEdits('About 14,000 vehicles', 'More than 18,000 vehicles')).toEqual([
    { kind: 'removed', text: 'About 14,000' },
    { kind: 'added', text: 'More than 18,000' },
    { kind: 'kept', text: ' vehicles' }
  ])
})

test('both texts can be put together again from the edits', () => {
  const words = fc
    .array(fc.constantFrom('two', 'three', 'men', 'died', '“', ',', ' ', '  ', '\n', '1,200', 'Élan'))
    .map((parts) => parts.join(''))
  fc.assert(
    fc.property(words, words, (before, after) => {
      const edits = textEdits(before, after)
      expect(side(edits, 'added')).toBe(before)
      expect(side(edits, 'removed')).toBe(after)
    })
  )
})
