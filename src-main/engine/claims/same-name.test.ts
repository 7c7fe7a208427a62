import { expect, test } from 'vitest'
import type { NameType } from '../reading'
import { maySame } from './same-name'

const named = (text: string, type: NameType): { words: string[]; type: NameType } => ({ words: text.toLowerCase().split(' '), type })

test.each<[string, string, NameType]>([
  ['Ruiz', 'Ana Ruiz', 'person'],
  ['J. Ruiz'.replace('.', ''), 'Juan Ruiz', 'person'],
  ['Ana Ruiz', 'Anna Ruiz', 'person'],
  ['Mohammed Said', 'Muhammad Said', 'person'],
  ['Juan Ruiz', 'Juan Carlos Ruiz', 'person'],
  ['NWB', 'National Weather Bureau', 'organisation'],
  ['Halden', 'Halden Steel', 'organisation'],
  ['German', 'Germany', 'place']
])('%s may be %s', (one, other, type) => {
  expect(maySame(named(one, type), named(other, type))).toBe(true)
  expect(maySame(named(other, type), named(one, type))).toBe(true)
})

test.each<[string, string, NameType]>([
  ['York', 'New York', 'place'],
  ['Calder', 'West Calder', 'place'],
  ['Calder', 'West Calder', 'unknown'],
  ['Tarnwick', 'University of Tarnwick', 'unknown'],
  ['Tarnwick', 'University of Tarnwick', 'organisation'],
  ['Marta Quill', 'Greta Quill', 'person'],
  ['Iran', 'Iraq', 'place'],
  ['Transport Board', 'Competition Board', 'organisation']
])('%s is not %s', (one, other, type) => {
  expect(maySame(named(one, type), named(other, type))).toBe(false)
  expect(maySame(named(other, type), named(one, type))).toBe(false)
})
