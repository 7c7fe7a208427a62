/**
 * Every question the window may ask and every event it is told: the phrase book between window and main process.
 * Each answer is an `Outcome`; each input is checked against its schema before anything is done.
 */
import type { PassedRule } from '../engine'
import type { MatrixColumn } from '../report'
import type { Outcome } from './outcome'
import type { ReportRequests, ReviewEvents, ReviewRequests } from './review-requests'
import type { AccountView, AppInfo, ComparisonState, Draft, House, LibraryStatus, Settings, StorySummary, StoryView } from './views'

export interface Requests extends ReviewRequests, ReportRequests {
  'app/info': { input: null; output: AppInfo }
  'library/status': { input: null; output: LibraryStatus }
  /** Starts a new library beside an unusable one, which stays where it is. */
  'library/start-new': { input: null; output: LibraryStatus }
  /** Newest work first. `query` is sought in titles and headlines; `trash` lists deleted stories instead. */
  'library/list': { input: { query: string; trash: boolean }; output: readonly StorySummary[] }
  /** Puts the sample stories back as they came. */
  'library/restore-samples': { input: null; output: readonly StorySummary[] }

  /** Opens the system's file dialog; an empty list when the editor cancels it. */
  'intake/open-files': { input: null; output: readonly IntakeResult[] }
  /** Dropped files: the page reads the bytes, so no path crosses the bridge. */
  'intake/read-bytes': { input: { name: string; bytes: Uint8Array }; output: Draft }
  'intake/read-text': { input: { text: string }; output: Draft }

  /** `base` is an index into `drafts`. `anyway` takes the same text twice, which is otherwise a Failure of kind `duplicate`. */
  'story/create': {
    input: { title: string | null; drafts: readonly Draft[]; base: number; anyway?: boolean | undefined }
    output: StoryView
  }
  'story/open': { input: { storyId: string }; output: StoryView }
  'story/rename': { input: { storyId: string; title: string }; output: StoryView }
  /** Into the trash; `story/restore` is its undo. */
  'story/delete': { input: { storyId: string }; output: null }
  'story/restore': { input: { storyId: string }; output: StorySummary }
  /** Out of the trash for good. */
  'story/erase': { input: { storyId: string }; output: null }
  /** A text the story already has is a Failure of kind `duplicate` and nothing is added, unless `anyway` is set. */
  'story/add-accounts': { input: { storyId: string; drafts: readonly Draft[]; anyway?: boolean | undefined }; output: StoryView }
  /** A later text of the base or of an account; the earlier versions stay stored. */
  'story/add-version': { input: { storyId: string; articleId: string; draft: Draft }; output: StoryView }
  /** The account becomes the base and the base an account; all are compared again. */
  'story/choose-base': { input: { storyId: string; accountId: string }; output: StoryView }
  'story/edit-article': {
    input: { storyId: string; articleId: string; outlet: string | null; headline: string | null; published: string | null }
    output: StoryView
  }
  'story/remove-account': { input: { storyId: string; accountId: string }; output: StoryView }
  'story/restore-account': { input: { storyId: string; accountId: string }; output: StoryView }

  'account/open': { input: { storyId: string; accountId: string }; output: AccountView }
  /** What the account makes of every claim of the base; null while it is not compared. */
  'account/column': { input: { storyId: string; accountId: string }; output: MatrixColumn | null }
  'account/compare': { input: { storyId: string; accountId: string }; output: ComparisonState }
  /** Accounts already compared keep their comparison. */
  'account/cancel': { input: { storyId: string; accountId: string }; output: ComparisonState }

  /** Why two claims beside each other raised no (further) flag. `base` and `account` are claims of one of the comparison's pairs. */
  'account/why-not': {
    input: { storyId: string; accountId: string; base: readonly string[]; account: readonly string[] }
    output: readonly PassedRule[]
  }

  'house/read': { input: null; output: House }
  /** A list that cannot be read is a Failure of kind `refused` whose sentence says where it is wrong; otherwise all is compared again. */
  'house/change': { input: { text: string }; output: House }
  'settings/read': { input: null; output: Settings }
  'settings/change': { input: { readonly [Key in keyof Settings]?: Settings[Key] | undefined }; output: Settings }
}

export type RequestName = keyof Requests
export type Input<Name extends RequestName> = Requests[Name]['input']
export type Output<Name extends RequestName> = Requests[Name]['output']

/** One chosen or dropped file: a draft, or why there is none. */
export interface IntakeResult {
  readonly name: string
  readonly outcome: Outcome<Draft>
}

export interface Events extends ReviewEvents {
  'comparison/state': { storyId: string; accountId: string; state: ComparisonState }
  'library/changed': { storyId: string | null }
  /** Files named on the command line or handed over by a second start: offered as a new story. */
  'intake/offered': { results: readonly IntakeResult[] }
  'menu/chosen': { command: MenuCommand }
  'settings/changed': { settings: Settings }
}

/** What the menu asks of the window; everything else the menu does itself. */
export type MenuCommand =
  | 'new-story'
  | 'open-files'
  | 'add-account'
  | 'add-version'
  | 'rename-story'
  | 'delete-story'
  | 'undo'
  | 'redo'
  | 'find'
  | 'find-stories'
  | 'next-flag'
  | 'previous-flag'
  | 'next-account'
  | 'previous-account'
  | 'layout-side-by-side'
  | 'layout-inline'
  | 'layout-matrix'
  | 'toggle-agreed'
  | 'toggle-list'
  | 'confirm-flag'
  | 'dismiss-flag'
  | 'leave-open'
  | 'note'
  | 'note-words'
  | 'pair'
  | 'unpair'
  | 'toggle-move-on'
  | 'copy-flag'
  | 'copy-summary'
  | 'correction-note'
  | 'export'
  | 'print'
  | 'stories'
  | 'settings'
  | 'shortcuts'
  | 'about'

export type EventName = keyof Events

/** The one object the page is given, as `window.variorum`. */
export interface Bridge {
  request<Name extends RequestName>(name: Name, input: Input<Name>): Promise<Outcome<Output<Name>>>
  /** Returns the function that stops listening. */
  onEvent<Name extends EventName>(name: Name, listener: (event: Events[Name]) => void): () => void
}
