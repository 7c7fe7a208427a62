/** Ties the scheme `variorum:` to Electron; what it answers stands in `renderer-files`. */
import { protocol, session } from 'electron'
import { answerAddress, scheme } from './renderer-files'

/** Must run before Electron is ready. */
export function registerScheme(): void {
  protocol.registerSchemesAsPrivileged([{ scheme, privileges: { standard: true, secure: true, supportFetchAPI: true } }])
}

/** Answers `variorum://app/…` from `folder` (absolute) in the default session. */
export function serveRenderer(folder: string): void {
  session.defaultSession.protocol.handle(scheme, (request) => answerAddress(folder, request.method, request.url))
}
