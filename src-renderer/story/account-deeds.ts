/** What an editor does to the accounts of the open story, each with the way back. */
import type { AccountSummary, Outcome, StoryView } from '../../src-main/contract'
import { nameArticle } from '../words/name-article'
import type { StoryState } from './story-state.svelte'

export interface Facts {
  readonly outlet: string | null
  readonly headline: string | null
  readonly published: string | null
}

type Asked = Promise<Outcome<StoryView>>

/** Does it, shows the story as it is then, and remembers the way back; a failure is shown instead. */
async function perform(state: StoryState, sentence: string, ask: () => Asked, back: () => Asked): Promise<Outcome<StoryView>> {
  const follow = async (asked: Asked): Asked => {
    const outcome = await asked
    if (outcome.ok) await state.take(outcome.value)
    return outcome
  }
  const outcome = await follow(ask())
  if (outcome.ok) state.shell.did({ sentence, undo: () => follow(back()), redo: () => follow(ask()) })
  else state.shell.complain(outcome)
  return outcome
}

export async function removeAccount(state: StoryState, account: AccountSummary): Promise<void> {
  const ids = { storyId: state.storyId, accountId: account.accountId }
  const { shell } = state
  await perform(
    state,
    `Removed ${nameArticle(account)}`,
    () => shell.ask('story/remove-account', ids),
    () => shell.ask('story/restore-account', ids)
  )
}

/** Base and account change places; all accounts are compared again. */
export async function useAsBase(state: StoryState, account: AccountSummary): Promise<void> {
  const { shell, storyId } = state
  const former = state.story?.base.articleId
  /** The article `articleId` as an account of the story as it is at that time. */
  const choose = async (articleId: string | undefined): Asked => {
    const chosen = state.story?.accounts.find((one) => one.articleId === articleId)
    if (!chosen) return { ok: false, kind: 'not-found', sentence: 'This account is no longer in the story. Nothing was changed.' }
    return shell.ask('story/choose-base', { storyId, accountId: chosen.accountId })
  }
  await perform(
    state,
    `${nameArticle(account)} is the base now`,
    () => choose(account.articleId),
    () => choose(former)
  )
}

/** Corrects outlet, headline and date; the text stays as it is. */
export async function editFacts(state: StoryState, article: Facts & { readonly articleId: string }, wish: Facts): Promise<boolean> {
  const { shell, storyId } = state
  const { articleId, outlet, headline, published } = article
  const outcome = await perform(
    state,
    `Corrected the facts of ${nameArticle(wish)}`,
    () => shell.ask('story/edit-article', { storyId, articleId, ...wish }),
    () => shell.ask('story/edit-article', { storyId, articleId, outlet, headline, published })
  )
  return outcome.ok
}
