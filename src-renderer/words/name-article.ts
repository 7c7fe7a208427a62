import { oneLine } from './plain-text'

interface Named {
  readonly outlet: string | null
  readonly headline: string | null
}

/** What an article is called where there is one line: its outlet, else its headline, else "Unnamed outlet". */
export function nameArticle(article: Named): string {
  return oneLine(article.outlet) || oneLine(article.headline) || 'Unnamed outlet'
}

/** A headline to read: "No headline" when there is none. */
export function sayHeadline(headline: string | null): string {
  return oneLine(headline) || 'No headline'
}
