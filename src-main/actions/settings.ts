/** The editor's settings: stored one by one, so that a new one starts with its usual value in an old library. */
import * as v from 'valibot'
import type { Input, Outcome, Settings } from '../contract'
import { someSettings } from '../contract/view-schemas'
import { changeSettings as changeStored, readSettings as readStored, type Library } from '../storage'
import type { Desk } from './desk'

export const usualSettings: Settings = {
  theme: 'system',
  zoom: 1,
  layout: 'side-by-side',
  foldAgreed: true,
  spokenMarks: false,
  welcomed: false,
  inspectorWidth: 340,
  reviewer: '',
  moveOn: true,
  letterKeys: true,
  paper: 'a4'
}

/** What is stored and still makes sense, the usual values for the rest. */
export function readSettings(library: Library): Outcome<Settings> {
  return library.read((handle) => {
    const stored = readStored(handle)
    const known = Object.entries(someSettings.entries).flatMap(([name, schema]) => {
      const value = Object.hasOwn(stored, name) ? stored[name] : undefined
      return value !== undefined && v.is(schema, value) ? [[name, value] as const] : []
    })
    return { ...usualSettings, ...(Object.fromEntries(known) as Partial<Settings>) }
  })
}

export function changeSettings(desk: Desk, changed: Input<'settings/change'>): Outcome<Settings> {
  const stored = desk.library.write((handle) => changeStored(handle, changed))
  if (!stored.ok) return stored
  const settings = readSettings(desk.library)
  if (settings.ok) desk.tell('settings/changed', { settings: settings.value })
  return settings
}
