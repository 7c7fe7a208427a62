import type { MenuItemConstructorOptions } from 'electron'
import { describe, expect, test, vi } from 'vitest'
import * as v from 'valibot'
import type { MenuCommand } from '../contract'
import { eventSchemas } from '../contract/schemas'
import { menuTemplate, type MenuDeeds } from './menu-template'

function walk(items: readonly MenuItemConstructorOptions[]): MenuItemConstructorOptions[] {
  return items.flatMap((item) => (Array.isArray(item.submenu) ? [item, ...walk(item.submenu)] : [item]))
}

function open(mac: boolean): { items: MenuItemConstructorOptions[]; sent: string[]; deeds: MenuDeeds } {
  const sent: string[] = []
  const deeds = {
    send: (command: MenuCommand) => void sent.push(command),
    undo: vi.fn(),
    redo: vi.fn(),
    zoom: vi.fn(),
    restoreSamples: vi.fn()
  }
  return { items: walk(menuTemplate(deeds, mac, { undo: null, redo: null })), sent, deeds }
}

/** Undo and redo go through the text field first, see `menu.ts`. */
const commands = eventSchemas['menu/chosen'].entries.command.options.filter((command) => command !== 'undo' && command !== 'redo')

describe.each([
  ['macOS', true],
  ['Linux and Windows', false]
])('the menu on %s', (_name, mac) => {
  test('has an item that sends every command of the phrase book, once', () => {
    const { items, sent } = open(mac)
    const click = ({ click: chosen }: MenuItemConstructorOptions): void => (chosen as (() => void) | undefined)?.()
    items.forEach(click)
    expect([...sent].sort()).toEqual([...commands].sort())
    for (const command of sent) expect(v.is(eventSchemas['menu/chosen'], { command })).toBe(true)
  })

  test('gives no shortcut twice', () => {
    const shortcuts = open(mac).items.flatMap(({ accelerator }) => (typeof accelerator === 'string' ? [accelerator] : []))
    expect(new Set(shortcuts).size).toBe(shortcuts.length)
    expect(shortcuts).toEqual(
      expect.arrayContaining(['CmdOrCtrl+N', 'CmdOrCtrl+O', 'F7', 'Shift+F7', 'CmdOrCtrl+F', 'CmdOrCtrl+Z', 'CmdOrCtrl+1', 'CmdOrCtrl+L'])
    )
  })

  test('shows something to read or does what the system calls it, and never the developer tools', () => {
    for (const item of open(mac).items) {
      expect(item.type === 'separator' || item.label !== undefined || item.role !== undefined).toBe(true)
      expect(item.role ?? '').not.toMatch(/devtools|reload|toggleSpellChecker/i)
    }
  })
})

test('zoom, undo and samples are done by the main process', () => {
  const { items, deeds } = open(false)
  for (const id of ['zoom-in', 'zoom-in-plain', 'zoom-out', 'zoom-reset', 'undo', 'redo', 'restore-samples']) {
    const chosen = items.find((item) => item.id === id)?.click as (() => void) | undefined
    chosen?.()
  }
  expect(vi.mocked(deeds.zoom).mock.calls).toEqual([['in'], ['in'], ['out'], ['reset']])
  expect(deeds.undo).toHaveBeenCalledOnce()
  expect(deeds.redo).toHaveBeenCalledOnce()
  expect(deeds.restoreSamples).toHaveBeenCalledOnce()
})
