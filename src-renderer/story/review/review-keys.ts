/** The keys of the review. Letters belong to the texts and the list; they can be switched off. */
import { holdsMain, takesText } from '../../parts/keys'
import type { StoryState } from '../story-state.svelte'
import { beginPairing, cancelPairing, finishPairing, stepCandidate, unpair } from './correct'
import { confirmed, decide, leftOpen } from './decide'
import { leaveNote } from './leave-note'
import { openNote } from './open-note'
import { dismissals } from './review-words'
import { selectedWords } from './selected-words'
import { stepWord } from './word-cursor'

type Deed = () => void

/** true when the key was one of the review's. */
export function handleReviewKey(event: KeyboardEvent, view: HTMLElement, story: StoryState): boolean {
  const deed = deedOf(event, view, story)
  deed?.()
  return deed !== null
}

function deedOf(event: KeyboardEvent, view: HTMLElement, story: StoryState): Deed | null {
  if (holdsMain(event) && event.key === 'Enter' && !event.altKey && !event.shiftKey) return () => confirmAnywhere(story)
  if (event.altKey || event.metaKey || event.ctrlKey || takesText(event.target)) return null
  if (story.reading?.pairing) return whilePairing(event.key, story)
  if (story.dismissing === 'reasons') return whileDismissing(event.key, story)
  const step = wordStep(event, view, story)
  if (step) return step
  return story.shell.settings.letterKeys && inReach(event.target) ? letter(event, view, story) : null
}

/** Confirms, also while a note is written: the focus goes back to where the next flag is read. */
export function confirmAnywhere(story: StoryState): void {
  leaveNote()
  void decide(story, confirmed)
}

/** Shows the reasons; the next key chooses one. */
export function beginDismissal(story: StoryState): void {
  if (story.reading && story.reading.addressed.length > 0) story.dismissing = 'reasons'
  else story.shell.tell('No flag is selected. Press F7 to go to the next.')
}

/** Right and Left in the texts select words. */
function wordStep({ key, shiftKey, target }: KeyboardEvent, view: HTMLElement, { reading }: StoryState): Deed | null {
  const texts = textsOf(view)
  const inTexts = target === document.body || (target instanceof Node && texts?.contains(target) === true)
  if ((key !== 'ArrowRight' && key !== 'ArrowLeft') || !inTexts || !texts || !reading) return null
  return () =>
    void stepWord(texts, key === 'ArrowRight' ? 1 : -1, shiftKey, (side) => reading.view[side === 'base' ? 'base' : 'account'].text)
}

/** The focus stands in the texts, the list or the panel, or nowhere. */
function inReach(target: EventTarget | null): boolean {
  return target === document.body || (target instanceof Element && target.closest('[data-pane]') !== null)
}

function letter({ key, shiftKey }: KeyboardEvent, view: HTMLElement, story: StoryState): Deed | null {
  const words = (): ReturnType<typeof selectedWords> => selectedWords(textsOf(view))
  const deeds: Readonly<Record<string, Deed>> = {
    c: () => void decide(story, confirmed),
    d: () => beginDismissal(story),
    o: () => void decide(story, leftOpen),
    n: () => openNote(story, view),
    p: () => (story.matrix ? story.shell.tell('Press Enter to open the pair, then P to pair its claims.') : beginPairing(story, words())),
    P: () => void unpair(story)
  }
  return deeds[shiftKey ? key : key.toLowerCase()] ?? null
}

function whilePairing(key: string, story: StoryState): Deed | null {
  const deeds: Readonly<Record<string, Deed>> = {
    ArrowDown: () => stepCandidate(story, 1),
    ArrowUp: () => stepCandidate(story, -1),
    Enter: () => void finishPairing(story, null),
    Escape: () => cancelPairing(story)
  }
  return deeds[key] ?? null
}

function whileDismissing(key: string, story: StoryState): Deed | null {
  if (key === 'Escape') return () => void (story.dismissing = null)
  const reason = /^[1-6]$/u.test(key) ? dismissals[Number(key) - 1] : undefined
  if (!reason) return null
  if (reason.value === 'other') return () => void (story.dismissing = 'other')
  return () => {
    story.dismissing = null
    void decide(story, { verdict: 'dismissed', dismissal: reason.value, dismissalText: '' })
  }
}

export function textsOf(view: HTMLElement): HTMLElement | null {
  return view.querySelector<HTMLElement>('#texts')
}
