/** Every name of the phrase book as values, for the preload's list and the router; a missing or foreign name does not compile. */
import type { EventName, RequestName } from './requests'

type Listed<Names extends string> = Readonly<Record<Names, true>>

const requests: Listed<RequestName> = {
  'app/info': true,
  'library/status': true,
  'library/start-new': true,
  'library/list': true,
  'library/restore-samples': true,
  'intake/open-files': true,
  'intake/read-bytes': true,
  'intake/read-text': true,
  'story/create': true,
  'story/open': true,
  'story/rename': true,
  'story/delete': true,
  'story/restore': true,
  'story/erase': true,
  'story/add-accounts': true,
  'story/add-version': true,
  'story/choose-base': true,
  'story/edit-article': true,
  'story/remove-account': true,
  'story/restore-account': true,
  'account/open': true,
  'account/column': true,
  'account/compare': true,
  'account/cancel': true,
  'account/why-not': true,
  'house/read': true,
  'house/change': true,
  'settings/read': true,
  'settings/change': true,
  'review/decide': true,
  'review/write-note': true,
  'review/remove-note': true,
  'review/correct': true,
  'review/withdraw-correction': true,
  'review/put-away': true,
  'review/tags': true,
  'undo/state': true,
  'undo/undo': true,
  'undo/redo': true,
  'report/describe': true,
  'report/preview': true,
  'report/print': true,
  'report/save': true,
  'report/cancel': true,
  'report/show-in-folder': true,
  'report/copy': true,
  'report/correction-note': true,
  'report/copy-text': true
}

const events: Listed<EventName> = {
  'comparison/state': true,
  'library/changed': true,
  'intake/offered': true,
  'menu/chosen': true,
  'settings/changed': true,
  'undo/changed': true,
  'review/changed': true,
  'report/progress': true
}

export const requestNames: readonly RequestName[] = Object.keys(requests) as RequestName[]
export const eventNames: readonly EventName[] = Object.keys(events) as EventName[]

/** true for a name of the phrase book, false for anything else, `__proto__` and `constructor` included. */
export const isRequestName = (name: unknown): name is RequestName => typeof name === 'string' && Object.hasOwn(requests, name)
export const isEventName = (name: unknown): name is EventName => typeof name === 'string' && Object.hasOwn(events, name)
