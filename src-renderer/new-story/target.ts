/** What the gathered texts become. */
export type Target =
  | { readonly kind: 'story' }
  | { readonly kind: 'accounts'; readonly storyId: string }
  | { readonly kind: 'version'; readonly storyId: string; readonly articleId: string | null }
