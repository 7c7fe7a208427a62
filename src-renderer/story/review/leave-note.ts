/** From a note the focus goes back to the list, or to the texts where there is none, so that the next letter decides. */
export function leaveNote(): void {
  if (!document.activeElement?.closest('[data-note]')) return
  const back = document.querySelector<HTMLElement>('[role="listbox"]') ?? document.querySelector<HTMLElement>('#texts')
  back?.focus({ preventScroll: true })
}
