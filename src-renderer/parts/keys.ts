/** Shortcuts as they are written on this system: "Ctrl+Shift+F" -> "Ctrl Shift F", on a Mac "⌘⇧F" in words: "Cmd Shift F". */
const onMac = navigator.userAgent.includes('Macintosh')

/** For the eye, e.g. "Ctrl N". */
export function writeKeys(keys: string): string {
  return keys
    .split('+')
    .map((key) => (onMac && key === 'Ctrl' ? 'Cmd' : key))
    .join(' ')
}

/** For `aria-keyshortcuts`, e.g. "Control+N". */
export function spellKeys(keys: string): string {
  return keys.replace('Ctrl', onMac ? 'Meta' : 'Control')
}

/** true when the main modifier (Cmd on a Mac, Ctrl elsewhere) is held. */
export function holdsMain(event: KeyboardEvent | MouseEvent): boolean {
  return onMac ? event.metaKey : event.ctrlKey
}

/** true when what has the focus takes typed text, so that letters and editing keys belong to it. */
export function takesText(target: EventTarget | null): boolean {
  if (target instanceof HTMLTextAreaElement || target instanceof HTMLSelectElement) return true
  if (target instanceof HTMLInputElement) return !['checkbox', 'radio', 'button', 'range'].includes(target.type)
  return target instanceof HTMLElement && target.isContentEditable
}
