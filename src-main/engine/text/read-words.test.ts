import { expect, test } from 'vitest'
import { lemmatise } from './lemmatise'
import { normalise } from './normalise'
import { readWordsOf } from './read-words'

test.each([
  ["They don't know.", "They|do|n't|know|."],
  ["the firm's 67-year-old owner", "the|firm|'s|67|-|year|-|old|owner"],
  ['two-thirds of al-Mawasi', 'two-thirds|of|al-Mawasi'],
  ['1,200 people, 7.5% and $4.2bn', '1,200|people|,|7.5|%|and|$4.2|bn'],
  ['at 3:40 a.m. in the U.S. on St. John St.', 'at|3:40|a.m.|in|the|U.S.|on|St.|John|St.'],
  ['119km in the 1990s', '119|km|in|the|1990s']
])('%s is cut into %s', (text, expected) => {
  const words = readWordsOf(text)
  expect(words.map((word) => word.text).join('|')).toBe(expected)
  for (const word of words) expect(text.slice(word.start, word.end)).toBe(word.text)
})

test('what is written in several ways is compared as one', () => {
  const lemmas = (text: string): string =>
    readWordsOf(text)
      .map((word) => word.lemma)
      .join(' ')
  expect(lemmas('a cease-fire')).toBe(lemmas('a ceasefire'))
  expect(lemmas('7.5%')).toBe(lemmas('7.5 percent'))
  expect(lemmas('They can’t')).toBe(lemmas("they can't"))
  expect(lemmas('in the US')).toBe(lemmas('in the U.S.'))
  expect(lemmas('They told us')).not.toBe(lemmas('They told US'))
})

test.each([
  ['killed', 'verb', 'kill'],
  ['stopped', 'verb', 'stop'],
  ['closing', 'verb', 'close'],
  ['fell', 'verb', 'fall'],
  ['children', 'noun', 'child'],
  ['injuries', 'noun', 'injury'],
  ['boxes', 'noun', 'box'],
  ['news', 'noun', 'news'],
  ['injured', 'adjective', 'injure'],
  ['biggest', 'adjective', 'big'],
  ['organised', 'verb', 'organize'],
  ['colours', 'noun', 'color']
] as const)('%s as a %s is %s', (form, wordClass, lemma) => {
  expect(lemmatise(form, wordClass)).toBe(lemma)
})

test('normalising keeps the length', () => {
  for (const text of ['“Don’t” — İstanbul ‘yes’', '\ud800', 'ẞ']) expect(normalise(text)).toHaveLength(text.length)
})
