import { resolve } from 'node:path'
import { expect, test } from 'vitest'
import { readCommandLine } from './command-line'

const here = resolve('/desk')
const appFolder = resolve('/opt/variorum')
const read = (...given: string[]): ReturnType<typeof readCommandLine> => readCommandLine(given, here, appFolder)

test('nothing given means the usual folder and no files', () => {
  expect(read()).toEqual({ data: null, files: [] })
})

test('files are taken from the folder of the start', () => {
  expect(read('a.txt', '/elsewhere/b.txt')).toEqual({ data: null, files: [resolve(here, 'a.txt'), resolve('/elsewhere/b.txt')] })
})

test.each([['--data', 'library'], ['--data=library']])('the folder of the library is chosen by %s %s', (...given) => {
  expect(read(...given, 'a.txt')).toEqual({ data: resolve(here, 'library'), files: [resolve(here, 'a.txt')] })
})

test('what belongs to Chromium, and the folder of an unpackaged app, are no files', () => {
  expect(read('--no-sandbox', '--remote-debugging-port=0', appFolder, 'a.txt').files).toEqual([resolve(here, 'a.txt')])
})

test('a folder that is missing after --data is not guessed', () => {
  expect(read('--data')).toEqual({ data: null, files: [] })
  expect(read('--data', '--inspect').data).toBeNull()
})
