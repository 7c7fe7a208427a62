import { expect, test } from 'vitest'
import { readArticle } from '../compare-account'
import { subjectsOf } from './subjects'

/** The last claim's subject, as words in the order of the name. */
function subjectOf(text: string): string {
  const { claims } = readArticle({ text, headline: null, outlet: null, published: null }, 'base')
  return [...(subjectsOf(claims).at(-1) ?? [])].join(' ')
}

test.each([
  ['Corin Talvik was tried in May. He was fined $900.', 'corin talvik'],
  ['Corin Talvik owns the mill. Mayor Ines Calder thanked him. She shut the mill.', 'ines calder'],
  ['Mayor Ines Calder met Corin Talvik, a baker. The mayor left at noon.', 'ines calder'],
  ['Ines Calder, the mayor, closed the bridge and blamed cracks in its piers.', 'ines calder'],
  ['Talvik Airways lost $4 million. The company will cut 300 jobs.', 'talvik airways'],
  ['The rain fell for six hours.', '']
])('%s', (text, subject) => {
  expect(subjectOf(text)).toBe(subject)
})
