/** Everything an editor can ask of an open library, by the names of the phrase book. */
import type { Input, Outcome, Output, ReportRequests, RequestName } from '../contract'
import { listTags } from '../storage'
import { addAccounts } from './add-accounts'
import { addVersion } from './add-version'
import { chooseBase } from './choose-base'
import { cancelComparison, compareAgain } from './compare-account'
import { createStory } from './create-story'
import type { Desk } from './desk'
import { editArticle } from './edit-article'
import { changeHouse, readHouse } from './house'
import { libraryStatus } from './library-status'
import { listStories } from './list-stories'
import { openAccount } from './open-account'
import { openColumn } from './open-column'
import { openStory } from './open-story'
import { removeAccount, restoreAccount } from './remove-account'
import { renameStory } from './rename-story'
import { correct, withdrawCorrection } from './review/correct'
import { decide } from './review/decide'
import { putAway } from './review/put-away'
import { removeNote, writeNote } from './review/write-note'
import { restoreSamples } from './samples'
import { changeSettings, readSettings } from './settings'
import { deleteStory, eraseStory, restoreStory } from './trash'
import { redo, readUndo, undo } from './undo'
import { whyNot } from './why-not'

export type { Desk, Tell } from './desk'
export { closeDesk, openDesk, type DeskOptions } from './open-desk'
export { usualSettings } from './settings'
export { giveSamples, restoreSamples } from './samples'
export { describeReport, gatherReport, type ReportMaker } from './gather-report'
export { writeReportFile } from './write-report-file'

/** Requests that need no library, or the system's dialogs: answered by the app. */
export type AppRequest =
  'app/info' | 'library/start-new' | 'intake/open-files' | 'intake/read-bytes' | 'intake/read-text' | keyof ReportRequests
export type LibraryRequest = Exclude<RequestName, AppRequest>

export type Actions = { readonly [Name in LibraryRequest]: (desk: Desk, input: Input<Name>) => Outcome<Output<Name>> }

export const actions: Actions = {
  'library/status': libraryStatus,
  'library/list': listStories,
  'library/restore-samples': restoreSamples,
  'story/create': createStory,
  'story/open': openStory,
  'story/rename': renameStory,
  'story/delete': deleteStory,
  'story/restore': restoreStory,
  'story/erase': eraseStory,
  'story/add-accounts': addAccounts,
  'story/add-version': addVersion,
  'story/choose-base': chooseBase,
  'story/edit-article': editArticle,
  'story/remove-account': removeAccount,
  'story/restore-account': restoreAccount,
  'account/open': openAccount,
  'account/column': openColumn,
  'account/compare': compareAgain,
  'account/cancel': cancelComparison,
  'account/why-not': whyNot,
  'house/read': readHouse,
  'house/change': changeHouse,
  'settings/read': (desk) => readSettings(desk.library),
  'settings/change': changeSettings,
  'review/decide': decide,
  'review/write-note': writeNote,
  'review/remove-note': removeNote,
  'review/correct': correct,
  'review/withdraw-correction': withdrawCorrection,
  'review/put-away': putAway,
  'review/tags': (desk) => desk.library.read(listTags),
  'undo/state': readUndo,
  'undo/undo': undo,
  'undo/redo': redo
}
