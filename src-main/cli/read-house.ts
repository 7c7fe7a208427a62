import { readFile } from 'node:fs/promises'
import { readHouseList, type HouseList } from '../engine'
import { CannotDo } from './cannot-do'

/** A desk's house list from a JSON file; what is wrong with it becomes one sentence. */
export async function readHouse(file: string): Promise<HouseList> {
  const text = await readFile(file, 'utf8').catch(() => Promise.reject(new CannotDo(`The house list ${file} could not be read.`)))
  const outcome = readHouseList(parseJson(text, file))
  if (!outcome.ok) throw new CannotDo(`The house list ${file} cannot be used. ${outcome.sentence}`)
  return outcome.house
}

function parseJson(text: string, file: string): unknown {
  try {
    return JSON.parse(text)
  } catch {
    throw new CannotDo(`The house list ${file} is not JSON.`)
  }
}
