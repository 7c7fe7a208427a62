import type { MenuCommand } from '../../src-main/contract'
import { nameFlag } from './flag-words'
import { claimNumber } from './rows'
import type { StoryState } from './story-state.svelte'

interface Ways {
  readonly onadd: () => void
  readonly onversion: (articleId: string | null) => void
}

/** A command from the menu or a key, while a story is open; false when it is not the story's. */
export function handleCommand(command: MenuCommand, story: StoryState, { onadd, onversion }: Ways): boolean {
  const deeds: Partial<Record<MenuCommand, () => void>> = {
    'next-flag': () => stepFlag(story, 1),
    'previous-flag': () => stepFlag(story, -1),
    'next-account': () => story.step(1),
    'previous-account': () => story.step(-1),
    'layout-side-by-side': () => void story.shell.change({ layout: 'side-by-side' }),
    'layout-inline': () => void story.shell.change({ layout: 'inline' }),
    'toggle-agreed': () => void story.shell.change({ foldAgreed: !story.shell.settings.foldAgreed }),
    'toggle-list': () => story.toggleList(),
    'add-account': onadd,
    'add-version': () => onversion(null)
  }
  const deed = deeds[command]
  deed?.()
  return deed !== undefined
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
