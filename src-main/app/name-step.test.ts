import { expect, test } from 'vitest'
import { nameStep } from './name-step'

test.each([
  [null, '&Undo'],
  ['  ', '&Undo'],
  ['dismiss “Number: base says 41”', '&Undo dismiss “Number: base says 41”'],
  ['rename to “Smith & Sons”', '&Undo rename to “Smith && Sons”'],
  ['rename to “a\u202Eb\u0000\nc”', '&Undo rename to “ab c”'],
  [`note ${'x'.repeat(80)}`, `&Undo note ${'x'.repeat(54)}…`]
])('a step called %j', (step, label) => expect(nameStep('&Undo', step)).toBe(label))
