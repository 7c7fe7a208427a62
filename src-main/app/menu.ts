/** Sets the menu bar and does what menu items do themselves. */
import { Menu, type BrowserWindow, type WebContents } from 'electron'
import type { UndoState } from '../contract'
import { menuTemplate, type MenuDeeds } from './menu-template'

/** Replaces Electron's own menu, developer tools and reload included. A label cannot change, so each new step makes a new menu. */
export function setMenu(deeds: MenuDeeds, steps: UndoState): void {
  Menu.setApplicationMenu(Menu.buildFromTemplate(menuTemplate(deeds, process.platform === 'darwin', steps)))
}

/** A world of its own beside the page's and the preload's, for the one question below. */
const askingWorld = 999
const editing = `(() => {
  const field = document.activeElement
  return field instanceof HTMLTextAreaElement || (field instanceof HTMLInputElement && !['button', 'checkbox', 'radio', 'range', 'submit'].includes(field.type)) || (field instanceof HTMLElement && field.isContentEditable)
})()`

/** Undo or redo: in the text field that has the focus, else by the window. */
export async function undoOrRedo(window: BrowserWindow, which: 'undo' | 'redo', tell: () => void): Promise<void> {
  if (await isEditing(window.webContents)) window.webContents[which]()
  else tell()
}

async function isEditing(contents: WebContents): Promise<boolean> {
  try {
    return (await contents.executeJavaScriptInIsolatedWorld(askingWorld, [{ code: editing }])) === true
  } catch {
    return false
  }
}

const steps = [0.8, 0.9, 1, 1.1, 1.25, 1.5, 1.75, 2]

/** The next zoom up or down: 1 -> "in" -> 1.1; stays at the ends. */
export function nextZoom(zoom: number, step: 'in' | 'out' | 'reset'): number {
  if (step === 'reset') return 1
  const further = step === 'in' ? steps.filter((one) => one > zoom + 0.001) : steps.filter((one) => one < zoom - 0.001).reverse()
  return further[0] ?? zoom
}
