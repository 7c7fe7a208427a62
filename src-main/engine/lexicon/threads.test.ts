import { expect, test } from 'vitest'
import { phrasalVerb } from './phrasal-verbs'
import { areKin, threadsOf } from './threads'

test('words of one thread are kin whichever stands first, and others are not', () => {
  expect(areKin('weep', 'tear')).toBe(true)
  expect(areKin('tear', 'weep')).toBe(true)
  expect(areKin('weep', 'jury')).toBe(false)
  expect(areKin('xylophone', 'xylophone')).toBe(false)
})

test('no thread has a blank word', () => {
  expect(threadsOf('')).toEqual([])
})

test('a verb with a small word behind it means another', () => {
  expect(phrasalVerb('turn', 'down')).toBe('reject')
  expect(phrasalVerb('turn', 'left')).toBeNull()
})
