import { expect, test } from 'vitest'
import { reasonLabels } from '../../src-main/engine'
import { reasonOrder, sayReason } from './flag-words'

test('the window says every reason as the engine does', () => {
  expect(Object.fromEntries(reasonOrder.map((reason) => [reason, sayReason(reason)]))).toEqual(reasonLabels)
})
