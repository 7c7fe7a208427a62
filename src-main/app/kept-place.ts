/** The window's place among the library's settings. Without a library there is none, and none is kept. */
import type { Desk } from '../actions'
import { changeSettings, readSettings } from '../storage'
import { readPlace, type WindowPlace } from './window-place'

const name = 'windowPlace'

export function readKeptPlace(desk: Desk | null): WindowPlace | null {
  const stored = desk?.library.read((handle) => readSettings(handle)[name])
  return stored?.ok === true ? readPlace(stored.value) : null
}

/** A place that could not be stored is only a place. */
export function keepPlace(desk: Desk | null, place: WindowPlace): void {
  desk?.library.write((handle) => changeSettings(handle, { [name]: place }))
}
