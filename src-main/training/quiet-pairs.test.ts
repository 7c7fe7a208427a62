import { expect, it } from 'vitest'
import { readQuietPairs } from './quiet-pairs'

const article = { outlet: null, headline: null, published: null, text: 'One.\n\nTwo.\n\nThree.\n\nFour.' }

it('sets the halves of each article against each other, and every other paragraph against those between', () => {
  const pairs = readQuietPairs({ id: 'story', base: article, accounts: [{ ...article, text: 'Too short.', gold: [] }] })
  expect(pairs.map(({ base, accounts }) => [base.text, accounts[0]?.text])).toEqual([
    ['One.\n\nTwo.', 'Three.\n\nFour.'],
    ['One.\n\nThree.', 'Two.\n\nFour.']
  ])
  expect(pairs.every(({ id, accounts }) => id === 'story' && accounts[0]?.gold.length === 0)).toBe(true)
})
