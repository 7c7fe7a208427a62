import { fileURLToPath } from 'node:url'
import { expect, test } from 'vitest'
import { evaluate } from './evaluate'
import { renderAblation } from './render-ablation'
import { families } from '../engine/flags/rules'
import { measureAblation } from '../training/measure-ablation'

const story = fileURLToPath(new URL('../../fixtures/stories/rate-rise.json', import.meta.url))

test('a story is measured whole, then once without each family, and a family that is gone finds nothing', async () => {
  const measured = await measureAblation((subject) => evaluate([story], { subject }))
  expect(measured.map(({ without }) => without)).toEqual([null, ...families])
  const [whole, ...rest] = measured.map(({ evaluation }) => evaluation.stories?.all.kinds.contradicted.recall ?? 0)
  expect(whole).toBeGreaterThan(Math.min(...rest))
  expect(measured[0]?.rules).toBe(0)
  expect(measured.slice(1).every(({ rules }) => rules > 0)).toBe(true)
  const found = measured.find(({ without }) => without === 'figures')?.evaluation.reliability?.reasons ?? []
  expect(found.find(({ name }) => name === 'number')?.flags ?? 0).toBe(0)
  const lines = renderAblation(measured).trimEnd().split('\n')
  expect(lines).toHaveLength(families.length + 2)
  expect(lines[1]).toMatch(/^nothing\s+0\s+\d+\.\d \/ \d+\.\d \/ \d+\.\d/)
}, 120_000)
