/** The menu as data, so that a test can walk it; `menu.ts` hands it to Electron. */
import type { MenuItemConstructorOptions } from 'electron'
import type { MenuCommand, UndoState } from '../contract'
import { nameStep } from './name-step'

/** What the menu does itself; every other item sends its command to the window. */
export interface MenuDeeds {
  readonly send: (command: MenuCommand) => void
  /** Undo and redo act on the text field that has the focus, else the window is told. */
  readonly undo: () => void
  readonly redo: () => void
  /** Steps of the zoom kept in the settings; `reset` is 100 %. */
  readonly zoom: (step: 'in' | 'out' | 'reset') => void
  readonly restoreSamples: () => void
}

type Item = MenuItemConstructorOptions

const line: Item = { type: 'separator' }

/** The whole menu bar for one platform; macOS gets its app menu and keeps Quit and About there. `steps` names Undo and Redo. */
export function menuTemplate(deeds: MenuDeeds, mac: boolean, steps: UndoState): Item[] {
  const ask = (label: string, command: MenuCommand, accelerator?: string): Item => ({
    id: command,
    label,
    ...(accelerator === undefined ? {} : { accelerator }),
    click: () => deeds.send(command)
  })
  return [
    ...(mac ? [appMenu(ask)] : []),
    fileMenu(ask, mac),
    editMenu(ask, deeds, mac, steps),
    reviewMenu(ask),
    viewMenu(ask, deeds, mac),
    goMenu(ask, mac),
    windowMenu(mac),
    helpMenu(ask, deeds, mac)
  ]
}

type Ask = (label: string, command: MenuCommand, accelerator?: string) => Item

const appMenu = (ask: Ask): Item => ({
  label: 'Variorum',
  submenu: [
    ask('About Variorum', 'about'),
    line,
    ask('Settings…', 'settings', 'Command+,'),
    line,
    { role: 'hide' },
    { role: 'hideOthers' },
    { role: 'unhide' },
    line,
    { role: 'quit' }
  ]
})

const fileMenu = (ask: Ask, mac: boolean): Item => ({
  label: '&File',
  submenu: [
    ask('&New Story', 'new-story', 'CmdOrCtrl+N'),
    ask('&Open Files…', 'open-files', 'CmdOrCtrl+O'),
    line,
    ask('&Add Account…', 'add-account', 'CmdOrCtrl+Shift+A'),
    ask('Add a Later &Version…', 'add-version', 'CmdOrCtrl+Shift+N'),
    line,
    ask('&Export Report…', 'export', 'CmdOrCtrl+E'),
    ask('&Print Report…', 'print', 'CmdOrCtrl+P'),
    line,
    ask('&Rename Story…', 'rename-story', 'F2'),
    ask('&Delete Story', 'delete-story'),
    line,
    ...(mac ? [] : [ask('&Settings…', 'settings', 'Ctrl+,'), line]),
    { role: 'close' },
    ...(mac ? [] : [{ role: 'quit' } satisfies Item])
  ]
})

const editMenu = (ask: Ask, deeds: MenuDeeds, mac: boolean, { undo, redo }: UndoState): Item => ({
  label: '&Edit',
  submenu: [
    // Always enabled: in a text field both act on what was typed there.
    { id: 'undo', label: nameStep('&Undo', undo), accelerator: 'CmdOrCtrl+Z', click: () => deeds.undo() },
    { id: 'redo', label: nameStep('&Redo', redo), accelerator: mac ? 'Command+Shift+Z' : 'Ctrl+Shift+Z', click: () => deeds.redo() },
    line,
    { role: 'cut' },
    { role: 'copy' },
    { role: 'paste' },
    { role: 'selectAll' },
    line,
    ask('&Find…', 'find', 'CmdOrCtrl+F'),
    ask('Find in &All Stories…', 'find-stories', 'CmdOrCtrl+Shift+F')
  ]
})

/** Single letters do the same in the texts and the list; here they would be taken from what is being typed. */
const reviewMenu = (ask: Ask): Item => ({
  label: '&Review',
  submenu: [
    ask('&Confirm', 'confirm-flag', 'CmdOrCtrl+Enter'),
    ask('&Dismiss…', 'dismiss-flag'),
    ask('&Leave Open', 'leave-open'),
    ask('&Go On After a Decision', 'toggle-move-on'),
    line,
    ask('&Note', 'note'),
    ask('Note on the &Selected Words', 'note-words', 'CmdOrCtrl+Alt+M'),
    line,
    ask('&Pair', 'pair'),
    ask('&Unpair…', 'unpair'),
    line,
    ask('Copy &Flag', 'copy-flag', 'CmdOrCtrl+Shift+C'),
    ask('Copy Su&mmary', 'copy-summary'),
    ask('Co&rrection Note…', 'correction-note')
  ]
})

const viewMenu = (ask: Ask, deeds: MenuDeeds, mac: boolean): Item => ({
  label: '&View',
  submenu: [
    ask('&Side by Side', 'layout-side-by-side', 'CmdOrCtrl+1'),
    ask('&Inline', 'layout-inline', 'CmdOrCtrl+2'),
    ask('&Matrix', 'layout-matrix', 'CmdOrCtrl+3'),
    line,
    ask('Fold or Show &Unchanged', 'toggle-agreed', 'CmdOrCtrl+U'),
    ask('Flag &List', 'toggle-list', 'CmdOrCtrl+L'),
    line,
    { id: 'zoom-in', label: 'Zoom &In', accelerator: 'CmdOrCtrl+Plus', click: () => deeds.zoom('in') },
    // The plus sign without Shift, as most keyboards have it.
    { id: 'zoom-in-plain', label: 'Zoom In', accelerator: 'CmdOrCtrl+=', visible: false, click: () => deeds.zoom('in') },
    { id: 'zoom-out', label: 'Zoom &Out', accelerator: 'CmdOrCtrl+-', click: () => deeds.zoom('out') },
    { id: 'zoom-reset', label: '&Actual Size', accelerator: 'CmdOrCtrl+0', click: () => deeds.zoom('reset') },
    line,
    { role: 'togglefullscreen', ...(mac ? {} : { accelerator: 'F11' }) }
  ]
})

const goMenu = (ask: Ask, mac: boolean): Item => ({
  label: '&Go',
  submenu: [
    ask('&Next Flag', 'next-flag', 'F7'),
    ask('&Previous Flag', 'previous-flag', 'Shift+F7'),
    line,
    ask('Next A&ccount', 'next-account', 'Ctrl+Tab'),
    ask('Previous Acc&ount', 'previous-account', 'Ctrl+Shift+Tab'),
    line,
    ask('All &Stories', 'stories', mac ? 'Command+[' : 'Alt+Left')
  ]
})

const windowMenu = (mac: boolean): Item => ({
  label: '&Window',
  submenu: [{ role: 'minimize' }, ...(mac ? ([{ role: 'zoom' }, line, { role: 'front' }] satisfies Item[]) : [])]
})

const helpMenu = (ask: Ask, deeds: MenuDeeds, mac: boolean): Item => ({
  label: '&Help',
  role: 'help',
  submenu: [
    ask('&Keyboard Shortcuts', 'shortcuts', 'F1'),
    { id: 'restore-samples', label: '&Sample Stories', click: () => deeds.restoreSamples() },
    ...(mac ? [] : [line, ask('&About Variorum', 'about')])
  ]
})
