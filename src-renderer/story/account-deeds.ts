/** What an editor does to the accounts of the open story, each taken back by Undo. */
import type { AccountSummary, Outcome, StoryView } from '../../src-main/contract'
import { nameArticle } from '../words/name-article'
import { oneLine } from '../words/plain-text'
import type { StoryState } from './story-state.svelte'

export interface Facts {
  readonly outlet: string | null
  readonly headline: string | null
  readonly published: string | null
}

type Asked = Promise<Outcome<StoryView>>

/** Shows the story as it is then, and says what was done; a failure is shown instead. */
async function perform(state: StoryState, sentence: string, asked: Asked): Promise<boolean> {
  const outcome = await asked
  if (!outcome.ok) {
    state.shell.complain(outcome)
    return false
  }
  await state.take(outcome.value)
  state.shell.did(sentence)
  return true
}

export async function removeAccount(state: StoryState, account: AccountSummary): Promise<void> {
  const { shell, storyId } = state
  await perform(state, `Removed ${oneLine(account.name)}`, shell.ask('story/remove-account', { storyId, accountId: account.accountId }))
}

/** Base and account change places; all accounts are compared again. */
export async function useAsBase(state: StoryState, account: AccountSummary): Promise<void> {
  const { shell, storyId } = state
  const asked = shell.ask('story/choose-base', { storyId, accountId: account.accountId })
  await perform(state, `${oneLine(account.name)} is the base now`, asked)
}

/** Corrects outlet, headline and date; the text stays as it is. */
export async function editFacts(state: StoryState, articleId: string, wish: Facts): Promise<boolean> {
  const { shell, storyId } = state
  return perform(state, `Corrected the facts of ${nameArticle(wish)}`, shell.ask('story/edit-article', { storyId, articleId, ...wish }))
}
