import * as v from 'valibot'
import { expect, test } from 'vitest'
import { eventNames, isEventName, isRequestName, requestNames } from './names'
import { eventSchemas, requestSchemas } from './schemas'
import { tooLarge } from './view-schemas'

test.each(requestNames)('%s has a schema for what is asked and for what is answered', (name) => {
  expect(requestSchemas[name].input.kind).toBe('schema')
  expect(requestSchemas[name].output.kind).toBe('schema')
  for (const garbage of [undefined, Symbol('x'), () => 1, 7, 'text', [[]], { unheardOf: true }]) {
    expect(v.is(requestSchemas[name].input, garbage)).toBe(false)
  }
})

test('no schema is left over', () => {
  expect(Object.keys(requestSchemas).sort()).toEqual([...requestNames].sort())
  expect(Object.keys(eventSchemas).sort()).toEqual([...eventNames].sort())
})

test.each(eventNames)('%s has a schema for what is told', (name) => {
  expect(v.is(eventSchemas[name], null)).toBe(false)
})

test.each(['__proto__', 'constructor', 'toString', '', 'library/List', 7, null])('%s is no name of the phrase book', (name) => {
  expect(isRequestName(name)).toBe(false)
  expect(isEventName(name)).toBe(false)
})

test('texts are capped, and a text over the cap is known as such', () => {
  const schema = requestSchemas['story/add-version'].input
  const draft = { name: 'a.txt', headline: null, outlet: null, published: null, encoding: 'UTF-8', words: 1, notes: [] }
  const ask = (text: string): v.SafeParseResult<typeof schema> =>
    v.safeParse(schema, { storyId: 's', articleId: 'a', draft: { ...draft, text } })
  expect(ask('x'.repeat(5_300_000)).success).toBe(true)
  expect(ask('x'.repeat(5_300_001)).issues?.map(({ message }) => message)).toEqual([tooLarge])
})

test.each(['../../etc/passwd', 'a/b', '', 'x'.repeat(65), '__proto__'])('%s is no id', (id) => {
  expect(v.is(requestSchemas['story/open'].input, { storyId: id })).toBe(false)
})

test('a key of Object.prototype is neither taken over nor let loose', () => {
  const payload: unknown = JSON.parse('{"theme":"dark","__proto__":{"polluted":true}}')
  const read = v.safeParse(requestSchemas['settings/change'].input, payload)
  expect({}).not.toHaveProperty('polluted')
  if (read.success) expect(Object.keys(read.output)).toEqual(['theme'])
})
