import { deleteComparisonsOf } from './comparisons'
import type { Handle } from './handle'
import { StorageProblem } from './outcome'
import { searchKey } from './search-key'
import { touchStory } from './stories'
import { wellFormed } from './well-formed'

/** What an editor knows about a text beside the text itself. */
export interface ArticleFacts {
  readonly outlet: string | null
  readonly headline: string | null
  /** ISO date or date-time. */
  readonly published: string | null
}

export interface StoredArticle extends ArticleFacts {
  readonly articleId: string
  readonly storyId: string
  readonly addedAt: string
}

interface ArticleRow {
  readonly article_id: string
  readonly story_id: string
  readonly outlet: string | null
  readonly headline: string | null
  readonly published: string | null
  readonly added_at: string
}

/** Its first version is inserted right after, in the same transaction. */
export function insertArticle(handle: Handle, article: StoredArticle): void {
  const facts = toFacts(article)
  handle
    .prepare(
      `INSERT INTO articles (article_id, story_id, outlet, headline, headline_key, published, added_at)
       VALUES (?, ?, ?, ?, ?, ?, ?)`
    )
    .run(article.articleId, article.storyId, facts.outlet, facts.headline, facts.headlineKey, facts.published, article.addedAt)
}

export function findArticle(handle: Handle, articleId: string): StoredArticle | null {
  const sql = 'SELECT article_id, story_id, outlet, headline, published, added_at FROM articles WHERE article_id = ?'
  const row = handle.prepare<[string], ArticleRow>(sql).get(articleId)
  return row === undefined ? null : toArticle(row)
}

/**
 * Comparisons rest on the headline and the date as well, so those of this article are taken out and made again.
 * A comparison that is running meanwhile must be cancelled by the caller, or it would be stored with the old facts.
 */
export function updateArticle(handle: Handle, articleId: string, changed: ArticleFacts, now: string): void {
  const article = findArticle(handle, articleId)
  if (article === null)
    throw new StorageProblem('not-found', 'This article is no longer in the library, so nothing was changed. Go back to the story.')
  const facts = toFacts(changed)
  handle
    .prepare('UPDATE articles SET outlet = ?, headline = ?, headline_key = ?, published = ? WHERE article_id = ?')
    .run(facts.outlet, facts.headline, facts.headlineKey, facts.published, articleId)
  if (facts.headline !== article.headline || facts.published !== article.published) deleteComparisonsOf(handle, articleId)
  touchStory(handle, article.storyId, now)
}

function toFacts(facts: ArticleFacts): ArticleFacts & { readonly headlineKey: string } {
  const headline = facts.headline === null ? null : wellFormed(facts.headline)
  return {
    outlet: facts.outlet === null ? null : wellFormed(facts.outlet),
    headline,
    headlineKey: searchKey(headline ?? ''),
    published: facts.published
  }
}

function toArticle(row: ArticleRow): StoredArticle {
  return {
    articleId: row.article_id,
    storyId: row.story_id,
    outlet: row.outlet,
    headline: row.headline,
    published: row.published,
    addedAt: row.added_at
  }
}
