import { expect, test } from 'vitest'
import { conceptsOf, relation } from './relations'

test.each([
  ['kill', 'kill', 'same'],
  ['rise', 'fall', 'antonym'],
  ['lift', 'impose', 'antonym'],
  ['confirm', 'deny', 'antonym'],
  ['happy', 'unhappy', 'antonym'],
  ['cold', 'sweltering', 'antonym'],
  ['kill', 'die', 'synonym'],
  ['truck', 'lorry', 'synonym'],
  ['destroy', 'destruction', 'derived'],
  ['dog', 'animal', 'hypernym'],
  ['river', 'lake', 'sibling'],
  ['red', 'blue', 'sibling'],
  ['six', 'eight', 'sibling'],
  ['table', 'idea', 'unrelated'],
  ['blorf', 'idea', 'unknown']
] as const)('%s and %s: %s', (one, other, kind) => {
  expect(relation(one, other).kind).toBe(kind)
  expect(relation(other, one)).toEqual(relation(one, other))
})

test('siblings under something narrow are nearer than under something wide', () => {
  expect(relation('river', 'lake').strength).toBeGreaterThan(relation('coach', 'lake').strength)
})

test('synonyms share a concept', () => {
  const shared = conceptsOf('truck').filter((concept) => conceptsOf('lorry').includes(concept))
  expect(shared.length).toBeGreaterThan(0)
})
