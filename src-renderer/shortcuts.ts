import type { MenuCommand } from '../src-main/contract'
import { holdsMain, takesText } from './parts/keys'

/** Keys that mean the same everywhere in the window. `main` is Ctrl, on a Mac Cmd. */
interface Shortcut {
  readonly key: string
  readonly main?: true
  readonly shift?: true
  readonly alt?: true
  /** Left to the text when something is being typed. */
  readonly outsideText?: true
  readonly command: MenuCommand
}

const shortcuts: readonly Shortcut[] = [
  { key: 'n', main: true, command: 'new-story' },
  { key: 'o', main: true, command: 'open-files' },
  { key: 'z', main: true, outsideText: true, command: 'undo' },
  { key: 'z', main: true, shift: true, outsideText: true, command: 'redo' },
  { key: 'y', main: true, outsideText: true, command: 'redo' },
  { key: 'f', main: true, command: 'find' },
  { key: 'f', main: true, shift: true, command: 'find-stories' },
  { key: 'F7', command: 'next-flag' },
  { key: 'F7', shift: true, command: 'previous-flag' },
  { key: 'F5', alt: true, command: 'next-flag' },
  { key: 'F5', alt: true, shift: true, command: 'previous-flag' },
  { key: 'Tab', main: true, command: 'next-account' },
  { key: 'Tab', main: true, shift: true, command: 'previous-account' },
  { key: '1', main: true, command: 'layout-side-by-side' },
  { key: '2', main: true, command: 'layout-inline' },
  { key: '3', main: true, command: 'layout-matrix' },
  { key: 'u', main: true, command: 'toggle-agreed' },
  { key: 'l', main: true, command: 'toggle-list' },
  { key: 'm', main: true, alt: true, command: 'note-words' },
  { key: 'c', main: true, shift: true, outsideText: true, command: 'copy-flag' },
  { key: ',', main: true, command: 'settings' },
  { key: 'a', main: true, shift: true, command: 'add-account' },
  { key: 'n', main: true, shift: true, command: 'add-version' },
  { key: 'e', main: true, command: 'export' },
  { key: 'p', main: true, command: 'print' },
  { key: 'ArrowLeft', alt: true, outsideText: true, command: 'stories' },
  { key: 'F1', command: 'shortcuts' },
  { key: 'F2', command: 'rename-story' }
]

function fits(shortcut: Shortcut, event: KeyboardEvent): boolean {
  const key = event.key.length === 1 ? event.key.toLowerCase() : event.key
  return (
    shortcut.key === key &&
    (shortcut.main ?? false) === holdsMain(event) &&
    (shortcut.shift ?? false) === event.shiftKey &&
    (shortcut.alt ?? false) === event.altKey
  )
}

/** The command a key press stands for, or null when the key belongs to what has the focus. */
export function commandOf(event: KeyboardEvent): MenuCommand | null {
  const typing = takesText(event.target)
  if (event.key === '?' && !typing && !holdsMain(event) && !event.altKey) return 'shortcuts'
  return shortcuts.find((shortcut) => fits(shortcut, event) && !(typing && shortcut.outsideText))?.command ?? null
}
