import type { AccountView, StorySummary } from '../../src-main/contract'
import { request } from '../main-process'

/** What an editor should look at first: one base claim, and how many accounts contradict it. */
export interface FirstFlag {
  readonly claim: string
  /** The engine's sentence for the surest of them. */
  readonly explanation: string
  readonly accountId: string
  readonly accounts: number
  readonly severe: boolean
  readonly confidence: number
}

/** How many are shown: as many as fit beside the accounts of most stories. */
const shown = 3

/** Contradicted flags that nobody has decided yet, gathered by base claim: those with most accounts first, then the severe, then the sure. */
export function pickFirstFlags(views: readonly AccountView[]): readonly FirstFlag[] {
  const found = new Map<string, FirstFlag>()
  for (const { accountId, comparison, review } of views) {
    const decided = new Set(
      (review?.flags ?? []).filter((one) => one.state !== 'open' || one.corrected !== null).map(({ flag }) => flag.id)
    )
    const claimsHere = new Set<string>()
    for (const flag of comparison?.flags ?? []) {
      const claim = flag.base?.claims[0]
      if (flag.kind !== 'contradicted' || flag.update || decided.has(flag.id) || claim === undefined) continue
      const before = found.get(claim)
      const accounts = (before?.accounts ?? 0) + (claimsHere.has(claim) ? 0 : 1)
      const severe = flag.severity === 'high' || (before?.severe ?? false)
      const surer = !before || flag.confidence > before.confidence
      claimsHere.add(claim)
      found.set(claim, {
        ...(surer ? { claim, explanation: flag.explanation, accountId, confidence: flag.confidence } : before),
        accounts,
        severe
      })
    }
  }
  const weigh = (flag: FirstFlag): number => flag.accounts * 4 + (flag.severe ? 2 : 0) + flag.confidence
  return [...found.values()].sort((one, other) => weigh(other) - weigh(one)).slice(0, shown)
}

/** Reads the compared accounts of the selected story, a moment after the selection came to rest. */
export class FirstFlags {
  flags: readonly FirstFlag[] = $state.raw([])
  compared = $state(0)
  #turn = 0
  #timer: ReturnType<typeof setTimeout> | undefined

  /** 150 ms: arrow keys held down pass over stories without reading them. */
  show(story: StorySummary): () => void {
    const turn = ++this.#turn
    this.#timer = setTimeout(() => void this.#read(story, turn), 150)
    return () => clearTimeout(this.#timer)
  }

  async #read(story: StorySummary, turn: number): Promise<void> {
    const done = story.accounts.filter((account) => account.comparison.state === 'done')
    const outcomes = await Promise.all(done.map(({ accountId }) => request('account/open', { storyId: story.storyId, accountId })))
    if (turn !== this.#turn) return
    this.compared = done.length
    this.flags = pickFirstFlags(outcomes.flatMap((outcome) => (outcome.ok ? [outcome.value] : [])))
  }
}
