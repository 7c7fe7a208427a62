/** Ties the scheme `variorum:` to Electron; what it answers stands in `renderer-files`. */
import { protocol, session } from 'electron'
import { answerAddress, scheme } from './renderer-files'
import { isPreview, type ReportPages } from './reports/report-pages'

/** Must run before Electron is ready. */
export function registerScheme(): void {
  protocol.registerSchemesAsPrivileged([{ scheme, privileges: { standard: true, secure: true, supportFetchAPI: true } }])
}

/** Answers `variorum://app/…` from `folder` (absolute; null: not at all) and `variorum://preview/…` from `pages`, in the default session. */
export function serve(folder: string | null, pages: ReportPages): void {
  session.defaultSession.protocol.handle(scheme, ({ method, url }) => {
    if (isPreview(url)) return pages.answer(method, url)
    return folder === null ? new Response('Not found', { status: 404 }) : answerAddress(folder, method, url)
  })
}
