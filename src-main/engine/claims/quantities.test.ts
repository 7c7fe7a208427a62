import { describe, expect, it } from 'vitest'
import type { Quantity } from '../reading'
import { readWordsOf } from '../text/read-words'
import { findMoments } from './dates'
import { cutFigures } from './figure-tokens'
import { findQuantities } from './quantities'

/** "1200 person", "~300 car", ">1000", "0.5 share", "7200 s": one quantity in a line of print. */
function print(quantity: Quantity): string {
  const value = (number: number): string => String(Math.round(number * 1000) / 1000)
  const span = quantity.low === quantity.high ? value(quantity.low) : `${value(quantity.low)}..${value(quantity.high)}`
  const kind = quantity.unit ?? (quantity.dimension === 'count' ? '' : quantity.dimension)
  return [span, kind, quantity.counted ?? ''].filter((part) => part !== '').join(' ')
}

function read(sentence: string): string {
  const words = readWordsOf(sentence)
  const tokens = cutFigures(sentence, 0, sentence.length)
  const article = { text: sentence, headline: null, outlet: null, published: '2026-03-12' }
  return findQuantities(words, tokens, findMoments(tokens, article)).map(print).join(' | ')
}

describe('figures', () => {
  it.each([
    ['The ferry carried 1,200 passengers.', '1200 passenger'],
    ['Some 2.4 million customers lost power.', '2160000..2640000 customer'],
    ['Two and a half million households were cut off.', '2500000 household'],
    ['A dozen tugs stood by.', '12 tug'],
    ['Half a million people signed.', '500000 person'],
    ['One hundred and twenty sailors were saved.', '120 sailor'],
    ['It cost $4.2m.', '4200000 USD'],
    ['The fine was €3bn, or £2.6 billion.', '3000000000 EUR | 2600000000 GBP'],
    ['Twenty-four miners are missing.', '24 miner'],
    ['Hundreds of thousands of voters stayed at home.', '100000..2000000 voter'],
    ['Dozens of homes burned.', '18..240 home'],
    ['A third of the crew was ill.', '0.333 share crew'],
    ['Two-thirds of members voted.', '0.667 share member'],
    ['One in three pupils failed.', '0.333 share pupil'],
    ['Nine out of 10 doctors agreed.', '0.9 share doctor'],
    ['Four of the five nurses left.', '4 nurse | 5 nurse'],
    ['Between 20 and 30 boats sank.', '20..30 boat'],
    ['More than 1,000 sheep died.', '1000..Infinity sheep'],
    ['Nearly 300 flats were flooded.', '264..300 flat'],
    ['Prices rose by 5 percent.', '5 %'],
    ['Turnout was up 3 percentage points.', '3 points'],
    ['The rope is 30 miles long.', '48280.32 m'],
    ['The train did 119km/h.', '119 km/h'],
    ['No pilots were hurt.', '0 pilot'],
    ['None of them drowned.', '0'],
    ['The strike lasted 2 hours and 15 minutes.', '8100 s'],
    ['Half an hour later the wall fell.', '1800 s'],
    ['The 61-year-old driver survived.', '61 year'],
    ['Ada Brook, 44, was charged.', '44 year'],
    ['A man in his fifties died.', '50..59 year'],
    ['She was the second witness.', '2 ordinal witness'],
    ['Output doubled.', '2 times'],
    ['It was twice rejected.', '2 times'],
    ['Tests are done every two weeks.', '1209600 s'],
    ['They won 3-1 in Leeds.', '3001 score'],
    ['It shrank from 40 seats to 25.', '40 seat | 25']
  ])('%s', (sentence, expected) => {
    expect(read(sentence)).toBe(expected)
  })

  it.each([
    'Route 17 was closed.',
    'A Boeing 737 turned back.',
    'Article 5 was invoked.',
    'An F-16 crashed.',
    'COVID-19 spread.',
    'They met one another.',
    'She could wait no longer.',
    'It happened in 2019.',
    'They met on March 3 at 3:40 p.m.'
  ])('counts nothing in: %s', (sentence) => {
    expect(read(sentence)).toBe('')
  })
})
