import type { Outcome, StoryView } from '../../src-main/contract'
import { request } from '../main-process'
import { nameArticle } from '../words/name-article'
import { oneLine } from '../words/plain-text'
import type { StoredText } from './drafts-state.svelte'

/** The story that texts are added to, and the texts it has: to warn of the same one twice. */
export async function readStory(storyId: string): Promise<Outcome<{ story: StoryView; texts: readonly StoredText[] }>> {
  const opened = await request('story/open', { storyId })
  if (!opened.ok) return opened
  const story = opened.value
  const views = await Promise.all(story.accounts.map(({ accountId }) => request('account/open', { storyId, accountId })))
  const names = new Map(story.accounts.map(({ accountId, name }) => [accountId, oneLine(name)]))
  const accounts = views.flatMap((view) =>
    view.ok ? [{ text: view.value.account.text, name: names.get(view.value.accountId) ?? '', accountId: view.value.accountId }] : []
  )
  return { ok: true, value: { story, texts: [{ text: story.base.text, name: nameArticle(story.base), accountId: null }, ...accounts] } }
}
