import { oneLine } from './plain-text'

interface Named {
  readonly outlet: string | null
  readonly headline: string | null
}

/** What an article is called where there is one line: its outlet, else its headline, else "Unnamed outlet". */
export function nameArticle(article: Named): string {
  return oneLine(article.outlet) || oneLine(article.headline) || 'Unnamed outlet'
}
