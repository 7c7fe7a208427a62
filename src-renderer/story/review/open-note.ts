import { tick } from 'svelte'
import type { StoryState } from '../story-state.svelte'
import { selectedWords, trimmed } from './selected-words'

/** The note of what is selected: the flag's, the pair's, or the one that is open. */
export function openNote(story: StoryState, view: HTMLElement): void {
  const { reading, shell } = story
  if (!reading || (reading.row === null && reading.subject === null)) {
    return shell.tell('Select a flag, a claim or some words first, then press N to write about it.')
  }
  story.noting = true
  if (!story.narrow) story.panel = true
  void tick().then(() => {
    view.querySelector<HTMLElement>('[data-note] textarea')?.focus()
  })
}

/** A note on the words that are selected in the texts, as in Word; without a selection on the selected flag or pair. */
export function openWordsNote(story: StoryState, view: HTMLElement): void {
  const { reading } = story
  const words = selectedWords(view.querySelector<HTMLElement>('#texts'))
  const told = words && reading ? trimmed(words, reading.view[words.side].text) : null
  if (!reading || !told) return openNote(story, view)
  const known = reading.review.looseNotes.find(({ [told.side]: span }) => span?.start === told.span.start && span.end === told.span.end)
  if (known) reading.openNote(known.note.noteId)
  else reading.selectSubject({ type: 'words', ...told }, reading.rowAt(told.side, told.span))
  openNote(story, view)
}
