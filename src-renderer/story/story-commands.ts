import type { MenuCommand } from '../../src-main/contract'
import { nameFlag } from './flag-words'
import { beginPairing, unpair } from './review/correct'
import { decide, leftOpen } from './review/decide'
import { openNote, openWordsNote } from './review/open-note'
import { beginDismissal, confirmAnywhere, textsOf } from './review/review-keys'
import { selectedWords } from './review/selected-words'
import { claimNumber } from './rows'
import type { StoryState } from './story-state.svelte'

interface Ways {
  readonly onadd: () => void
  readonly onversion: (articleId: string | null) => void
  /** The element that holds the story; null before it is there. */
  readonly view: () => HTMLElement | null
}

/** A command from the menu or a key, while a story is open; false when it is not the story's. */
export function handleCommand(command: MenuCommand, story: StoryState, { onadd, onversion, view }: Ways): boolean {
  const deeds: Partial<Record<MenuCommand, () => void>> = {
    'next-flag': () => stepFlag(story, 1),
    'previous-flag': () => stepFlag(story, -1),
    'next-account': () => story.step(1),
    'previous-account': () => story.step(-1),
    'layout-side-by-side': () => void story.shell.change({ layout: 'side-by-side' }),
    'layout-matrix': () => void story.shell.change({ layout: 'matrix' }),
    'layout-inline': () => void story.shell.change({ layout: 'inline' }),
    'toggle-agreed': () => void story.shell.change({ foldAgreed: !story.shell.settings.foldAgreed }),
    'toggle-list': () => story.toggleList(),
    'add-account': onadd,
    'add-version': () => onversion(null)
  }
  const deed = deeds[command] ?? reviewDeeds(story, view)[command]
  deed?.()
  return deed !== undefined
}

/** What the menu has of the review; the letters are in `review-keys.ts`. */
function reviewDeeds(story: StoryState, view: () => HTMLElement | null): Partial<Record<MenuCommand, () => void>> {
  const inView = (deed: (element: HTMLElement) => void) => (): void => {
    const element = view()
    if (element) deed(element)
  }
  return {
    'confirm-flag': () => confirmAnywhere(story),
    'dismiss-flag': () => beginDismissal(story),
    'leave-open': () => void decide(story, leftOpen),
    note: inView((element) => openNote(story, element)),
    'note-words': inView((element) => openWordsNote(story, element)),
    pair: inView((element) => beginPairing(story, selectedWords(textsOf(element)))),
    unpair: () => void unpair(story),
    'toggle-move-on': () => void story.shell.change({ moveOn: !story.shell.settings.moveOn }),
    'copy-flag': () => void copyFlag(story)
  }
}

async function copyFlag({ reading, shell, storyId, accountId }: StoryState): Promise<void> {
  const flagId = reading?.selected?.flag.id
  if (accountId === null || flagId === undefined) return shell.tell('Select a flag first, then copy it.')
  const outcome = await shell.ask('report/copy', { storyId, accountId, flagId })
  if (outcome.ok) shell.tell('Copied the flag')
  else shell.complain(outcome)
}

/** Walks on and says where that led: "Contradicted: number, claim 3, 2 of 10. Number: base says …" */
function stepFlag(story: StoryState, direction: 1 | -1): void {
  const { reading, shell } = story
  const listed = reading?.stepFlag(direction)
  if (!reading || !listed) {
    if (reading) shell.tell('There is no flag to go to.')
    return
  }
  const { flag, unsure } = listed
  const claim = claimNumber(flag.base?.claims[0] ?? flag.account?.claims[0] ?? '')
  shell.say(`${nameFlag(flag, unsure)}, claim ${claim}, ${reading.position + 1} of ${reading.visible.length}. ${flag.explanation}`)
}
