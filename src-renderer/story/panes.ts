import { handleReviewKey } from './review/review-keys'
import type { StoryState } from './story-state.svelte'

const focusable = 'button:not([disabled]), input, [tabindex="0"]'

/** The review's keys; F6 goes from pane to pane (texts, list, detail, and the toolbar before them), Escape closes the drawer. */
export function handleKeys(event: KeyboardEvent, view: HTMLElement | undefined, story: StoryState): void {
  if (!view || event.defaultPrevented || document.querySelector('dialog[open]')) return
  if (handleReviewKey(event, view, story)) return event.preventDefault()
  if (event.key === 'F6' && !event.ctrlKey && !event.altKey) walkPanes(view, event.shiftKey ? -1 : 1)
  else if (event.key === 'Escape' && story.drawer) story.drawer = false
  else return
  event.preventDefault()
}

function walkPanes(view: HTMLElement, direction: 1 | -1): void {
  const panes = [view.querySelector<HTMLElement>('header'), ...view.querySelectorAll<HTMLElement>('[data-pane]')].filter(
    (pane) => pane !== null
  )
  const at = panes.findIndex((pane) => pane.contains(document.activeElement))
  const next = panes[at < 0 ? Math.min(1, panes.length - 1) : (at + direction + panes.length) % panes.length]
  const target = next?.hasAttribute('tabindex') ? next : next?.querySelector<HTMLElement>(focusable)
  target?.focus()
}
