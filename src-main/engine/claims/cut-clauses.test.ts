import { expect, test } from 'vitest'
import { readWordsOf } from '../text/read-words'
import { cutClauses } from './cut-clauses'

/** "|" stands where one claim ends and the next begins. */
function cut(text: string): string {
  const words = readWordsOf(text)
  return cutClauses(words)
    .map(({ from, to }) => text.slice(words[from]?.start, words[to - 1]?.end))
    .join(' | ')
}

test.each([
  ['The dam burst at noon, and the river flooded two villages.', 'The dam burst at noon | the river flooded two villages.'],
  ['The plant lost $61 million and blamed cracks in its turbines.', 'The plant lost $61 million | blamed cracks in its turbines.'],
  ['The board closed the bridge, which carries 4,000 cars a day.', 'The board closed the bridge | which carries 4,000 cars a day.'],
  ['Leona Straker, who heads the board, said it would open a review.', 'Leona Straker, who heads the board | said it would open a review.'],
  ['The mayor called off the parade; the police closed the square.', 'The mayor called off the parade | the police closed the square.'],
  ['The water rose for six hours, officials said.', 'The water rose for six hours, officials said.'],
  ['The water rose for six hours, said Ines Calder, a hydrologist.', 'The water rose for six hours, said Ines Calder, a hydrologist.'],
  ['"We waited, and we prayed, and nobody came," she said.', '"We waited, and we prayed, and nobody came," she said.'],
  [
    '"The dam burst at noon, and the river flooded two villages," she said.',
    '"The dam burst at noon, and the river flooded two villages," she said.'
  ],
  ['The tower, built in 1962, fell.', 'The tower, built in 1962, fell.'],
  ['Doctors and nurses left.', 'Doctors and nurses left.'],
  ['The mayor said that doctors and nurses were leaving.', 'The mayor said that doctors and nurses were leaving.'],
  [
    'The line has been shut since the storm and buses are replacing trains.',
    'The line has been shut since the storm | buses are replacing trains.'
  ],
  ['Crews rescued about 40 people, many of them from rooftops.', 'Crews rescued about 40 people | many of them from rooftops.'],
  ['The firm paid $9,000 to end the case, without admitting a fault.', 'The firm paid $9,000 to end the case | without admitting a fault.'],
  ['Shares fell 7 percent, their steepest drop since 2019.', 'Shares fell 7 percent | their steepest drop since 2019.'],
  [
    'Mara Inge would run the group, and Tom Pell, who founded it, would become its chairman.',
    'Mara Inge would run the group | Tom Pell, who founded it | would become its chairman.'
  ],
  ['The union rejected the offer, saying the rise was too small.', 'The union rejected the offer | saying the rise was too small.']
])('%s', (text, expected) => {
  expect(cut(text)).toBe(expected)
})
