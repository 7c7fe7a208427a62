import type { LibraryStatus } from '../src-main/contract'

/** What fills the window. */
export type View =
  | { readonly name: 'starting' }
  | { readonly name: 'unusable'; readonly status: Extract<LibraryStatus, { state: 'unusable' }> }
  | { readonly name: 'stories' }
  | { readonly name: 'new-story' }
  | { readonly name: 'add-accounts'; readonly storyId: string }
  /** `articleId` null: the editor chooses which article the new text replaces. */
  | { readonly name: 'add-version'; readonly storyId: string; readonly articleId: string | null }
  /** `accountId` null: the first account. */
  | { readonly name: 'story'; readonly storyId: string; readonly accountId: string | null }
  /** `accountId`: where to go back to. `print`: the report goes to the printer as soon as it can. */
  | { readonly name: 'export'; readonly storyId: string; readonly accountId: string | null; readonly print: boolean }

/** What lies over the view. */
export type Sheet = 'settings' | 'shortcuts' | 'about' | null
