import type { Input, Outcome, StoryView } from '../contract'
import { findArticle, updateArticle } from '../storage'
import { changeStory, forgetComparisons } from './change-story'
import type { Desk } from './desk'
import { missingArticle } from './views'

/** Corrects what is known of a text. Headline and date bear on the comparison, so it is made again when they change. */
export function editArticle(desk: Desk, { storyId, articleId, ...facts }: Input<'story/edit-article'>): Outcome<StoryView> {
  forgetComparisons(desk, storyId)
  return changeStory(desk, storyId, 'edit article', (handle) => {
    if (findArticle(handle, articleId)?.storyId !== storyId) throw missingArticle()
    updateArticle(
      handle,
      articleId,
      { outlet: tidy(facts.outlet), headline: tidy(facts.headline), published: tidy(facts.published) },
      desk.now()
    )
  })
}

/** "  The Ledger " -> "The Ledger"; nothing but spaces is unknown. */
const tidy = (given: string | null): string | null => (given === null || given.trim() === '' ? null : given.trim())
