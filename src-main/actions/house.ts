/** The desk's own list: spellings, names and phrases that it takes for the same. One for the library. */
import type { House, Input, Outcome } from '../contract'
import { emptyHouse, fingerprintOfHouse, readHouseList, type HouseList, type HouseOutcome } from '../engine'
import { changeHouse as changeStored, readHouse as readStored, type Handle } from '../storage'
import { queueLibrary } from './change-story'
import type { Desk } from './desk'
import { writeStep } from './take-step'

export const readHouse = (desk: Desk): Outcome<House> => desk.library.read((handle) => ({ text: readStored(handle)?.text ?? '' }))

/** Keeps the list as it was typed and compares everything again; a list that cannot be read is refused and the old one kept. */
export function changeHouse(desk: Desk, { text }: Input<'house/change'>): Outcome<House> {
  const read = readTyped(text)
  if (!read.ok) return { ok: false, kind: 'refused', sentence: `${read.sentence} The old list was kept.` }
  const fingerprint = fingerprintOfHouse(read.house)
  const deed = { label: 'change house list', storyId: null, accountId: null }
  const changed = writeStep(desk, deed, (handle) => changeStored(handle, { text, fingerprint }))
  if (!changed.ok) return changed
  queueLibrary(desk)
  return { ok: true, value: { text } }
}

/** The list that comparisons are made with. */
export function houseInUse(handle: Handle): HouseList {
  const read = readTyped(readStored(handle)?.text ?? '')
  return read.ok ? read.house : emptyHouse
}

/** Nothing typed is an empty list. */
function readTyped(text: string): HouseOutcome {
  if (text.trim() === '') return { ok: true, house: emptyHouse }
  try {
    return readHouseList(JSON.parse(text))
  } catch {
    return { ok: false, sentence: 'This is not written as JSON: look for a missing comma, quotation mark or bracket.' }
  }
}
