/** Decisions, and then on to the next open flag, as accept and reject do in Word. */
import type { DismissalReason, MatrixFlag, Verdict } from '../../../src-main/contract'
import { count } from '../../words/count'
import { nameFlag, sayFlag } from '../flag-words'
import type { ReadingState } from '../reading-state.svelte'
import type { StoryState } from '../story-state.svelte'
import type { ListedFlag } from '../visible-flags'
import { sayDecision } from './review-words'

export interface Wish {
  /** null opens again. */
  readonly verdict: Verdict | null
  readonly dismissal: DismissalReason | null
  readonly dismissalText: string
}

export const confirmed: Wish = { verdict: 'confirmed', dismissal: null, dismissalText: '' }
export const leftOpen: Wish = { verdict: null, dismissal: null, dismissalText: '' }

/** Decides the selected flag, or all that are chosen, says so and moves on. */
export async function decide(story: StoryState, wish: Wish): Promise<void> {
  const { reading, shell } = story
  if (!reading) return
  const addressed = reading.addressed.filter(({ corrected }) => !corrected)
  if (addressed.length === 0) {
    const only = reading.addressed.length > 0
    shell.tell(only ? 'This flag is marked as no difference. Withdraw that first.' : 'No flag is selected. Press F7 to go to the next.')
    return
  }
  const changing = addressed.filter((listed) => changes(reading, listed, wish))
  const stored = reading.review.decide({ ...wish, flagIds: changing.map(({ flag }) => flag.id) })
  const sentence = sayDone(addressed, wish, reading)
  const told = changing.length > 0 ? shell.doing(sentence, stored) : stored
  if (changing.length === 0) shell.tell(sentence)
  const next = shell.settings.moveOn ? moveOn(story, reading, addressed) : null
  if (!next) reading.choice.clear()
  shell.say(next ? `${sentence}. ${nameFlag(next.flag, next.unsure)}. ${next.flag.explanation}` : sentence)
  const first = changing[0]
  if (!(await told) && first && story.reading === reading) reading.selectFlag(first.flag.id)
}

/** Selects the next open flag: where the view has an order of its own in that, else in the account's. */
function moveOn(story: StoryState, reading: ReadingState, decided: readonly ListedFlag[]): MatrixFlag | ListedFlag | null {
  if (story.goOn) return story.goOn()
  const next = nextOpen(reading.visible, decided)
  if (next) reading.selectFlag(next.flag.id)
  return next
}

function changes(reading: ReadingState, { flag, state }: ListedFlag, wish: Wish): boolean {
  if (wish.verdict === null) return state !== 'open' || reading.review.reviewed(flag.id)?.decision !== null
  if (wish.verdict !== state || wish.verdict === 'dismissed') return true
  return reading.review.reviewed(flag.id)?.standing === 'changed'
}

/** The next open flag after the last one that was decided, round the end; null when none is left. */
export function nextOpen(visible: readonly ListedFlag[], decided: readonly ListedFlag[]): ListedFlag | null {
  const ids = new Set(decided.map(({ flag }) => flag.id))
  const last = visible.findLastIndex(({ flag }) => ids.has(flag.id))
  const open = ({ flag, state }: ListedFlag): boolean => state === 'open' && !ids.has(flag.id)
  return [...visible.slice(last + 1), ...visible.slice(0, last + 1)].find(open) ?? null
}

/** "Dismissed: less precise", "Confirmed 12 flags", "Left open: Number"; with the last one: "All 41 flags are decided". */
function sayDone(addressed: readonly ListedFlag[], wish: Wish, reading: ReadingState): string {
  const only = addressed.length === 1 ? addressed[0] : undefined
  const what = only ? sayFlag(only.flag) : count(addressed.length, 'flag')
  const { open, total } = reading.review.progress
  const all = open === 0 && wish.verdict !== null ? `. ${total === 1 ? 'The only flag is' : `All ${total} flags are`} decided` : ''
  if (wish.verdict === null) return only ? `Left open: ${what}` : `Left ${what} open`
  if (wish.verdict === 'confirmed') return (only ? `Confirmed: ${what}` : `Confirmed ${what}`) + all
  return (
    (only
      ? sayDecision({ ...wish, verdict: 'dismissed' })
      : `Dismissed ${what}: ${sayDecision({ ...wish, verdict: 'dismissed' }).slice(11)}`) + all
  )
}
