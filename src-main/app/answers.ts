/** What the app answers to each request: actions for all that concerns the library, the system's own for the rest. */
import { actions, type Actions, type LibraryRequest } from '../actions'
import type { AppInfo, Input, IntakeResult, Outcome, Output } from '../contract'
import { readBytes, readText } from '../intake'
import type { Answers } from './answer-request'
import type { ReportAnswers } from './reports/report-desk'
import type { Shelf } from './shelf'

export interface AppAnswers {
  readonly info: () => AppInfo
  /** Shows the system's dialog and reads what was chosen. */
  readonly openFiles: () => Promise<readonly IntakeResult[]>
  readonly reports: ReportAnswers
}

/** Every request of the phrase book with its answer. */
export function answersOf(shelf: Shelf, { info, openFiles, reports }: AppAnswers): Answers {
  return {
    ...overLibrary(shelf, actions),
    ...reports,
    'app/info': () => ({ ok: true, value: info() }),
    'library/status': () => shelf.status(),
    'library/start-new': () => {
      shelf.startNew()
      return shelf.status()
    },
    'settings/read': () => ({ ok: true, value: shelf.settings() }),
    'intake/open-files': async () => ({ ok: true, value: await openFiles() }),
    'intake/read-bytes': ({ name, bytes }) => readBytes(name, bytes),
    'intake/read-text': ({ text }) => readText(text)
  }
}

type OverLibrary = { readonly [Name in LibraryRequest]: (input: Input<Name>) => Outcome<Output<Name>> }

/** Each action on the open library, or the reason why none is open. */
function overLibrary(shelf: Shelf, all: Actions): OverLibrary {
  const bind =
    <Name extends LibraryRequest>(name: Name) =>
    (input: Input<Name>): Outcome<Output<Name>> =>
      shelf.desk === null ? shelf.whyNot() : all[name](shelf.desk, input)
  return Object.fromEntries((Object.keys(all) as LibraryRequest[]).map((name) => [name, bind(name)])) as unknown as OverLibrary
}
