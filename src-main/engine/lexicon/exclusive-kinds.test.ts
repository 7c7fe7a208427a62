import { describe, expect, it } from 'vitest'
import { judgePair } from '../judge-pair'
import { areExclusiveKinds } from './exclusive-kinds'

describe('areExclusiveKinds', () => {
  it.each([
    ['violin', 'trombone'],
    ['cider', 'tea'],
    ['salmon', 'trout'],
    ['sofa', 'chair']
  ])('%s shuts out %s, whichever stands first', (one, other) => {
    expect([areExclusiveKinds(one, other), areExclusiveKinds(other, one)]).toEqual([true, true])
  })

  it.each([
    ['wine', 'champagne'],
    ['dog', 'animal'],
    ['guitar', 'music'],
    ['sofa', 'couch'],
    ['guitar', 'guitar']
  ])('%s leaves room for %s', (one, other) => {
    expect(areExclusiveKinds(one, other)).toBe(false)
  })
})

describe('judgePair on one exchanged thing', () => {
  it.each([
    ['The cellist played her cello in the square.', 'The cellist played her trombone in the square.', true],
    ['The depot stands near the ferry pier.', 'The depot stands far from the ferry pier.', true],
    ['The keeper locked the gull in the kitchen.', 'The keeper locked the gull in the dining room.', true],
    ['Nobody is painting the boathouse.', 'Someone is painting the boathouse.', true],
    ['The warden closed the gate at dusk.', 'The warden shut the gate at dusk.', false],
    ['There is no woman mending a net.', 'Some children are feeding the hens.', false]
  ])('%s / %s', (base, account, contradicted) => {
    expect(judgePair(base, account).contradicted).toBe(contradicted)
  })
})
