import { tick } from 'svelte'

/** Remembers whether texts or list have the focus; the function that comes back gives it to the new ones, drawn after another comparison. */
export function holdFocus(): () => Promise<void> {
  const pane = document.activeElement?.closest('[data-pane]')
  const selector = pane?.id === 'texts' ? '#texts' : pane?.getAttribute('role') === 'listbox' ? '[role="listbox"]' : null
  return async () => {
    if (selector === null) return
    await tick()
    // Where it stayed, as in the matrix, nothing was lost.
    if (document.activeElement !== document.body) return
    document.querySelector<HTMLElement>(selector)?.focus({ preventScroll: true })
  }
}
