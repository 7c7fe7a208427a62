import { Drafts } from './new-story/drafts-state.svelte'
import type { Target } from './new-story/target'
import type { Shell } from './shell.svelte'
import type { View } from './view'

/**
 * The texts gathered so far, kept while the editor looks elsewhere: one set for the new story, one for each story that
 * gets accounts, one for each that gets a version.
 */
export class Making {
  readonly newStory: Drafts
  readonly #others = new Map<string, Drafts>()
  readonly #shell: Shell

  constructor(shell: Shell) {
    this.#shell = shell
    this.newStory = new Drafts(shell)
  }

  /** The set a view works on; null when it gathers none. */
  at(view: View): { target: Target; drafts: Drafts } | null {
    if (view.name === 'new-story') return { target: { kind: 'story' }, drafts: this.newStory }
    if (view.name === 'add-accounts') {
      return { target: { kind: 'accounts', storyId: view.storyId }, drafts: this.#other(`accounts ${view.storyId}`) }
    }
    if (view.name === 'add-version') {
      const target = { kind: 'version', storyId: view.storyId, articleId: view.articleId } as const
      return { target, drafts: this.#other(`version ${view.storyId}`) }
    }
    return null
  }

  /** Texts anywhere that are not stored yet: closing the window asks about them. */
  get waiting(): number {
    return [this.newStory, ...this.#others.values()].reduce(
      (sum, drafts) => sum + drafts.rows.length + (drafts.unfinished.trim() ? 1 : 0),
      0
    )
  }

  clear(): void {
    for (const drafts of [this.newStory, ...this.#others.values()]) {
      drafts.clear()
      drafts.unfinished = ''
    }
  }

  #other(name: string): Drafts {
    const drafts = this.#others.get(name) ?? new Drafts(this.#shell)
    this.#others.set(name, drafts)
    return drafts
  }
}
