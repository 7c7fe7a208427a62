/**
 * What no page and no session of this app may do: reach a network, leave its address, open windows, embed pages, ask for permissions.
 * Unpublished copy lies in the window, so everything is refused that is not needed.
 */
import { app, session, type App, type Event, type Session, type WebContents, type WebContentsWillFrameNavigateEventParams } from 'electron'
import { origin } from './renderer-files'
import { isPreview } from './reports/report-pages'

/** Chromium services that would look for a network by themselves. */
const quiet = [
  'disable-background-networking',
  'disable-component-update',
  'disable-domain-reliability',
  'disable-sync',
  'disable-breakpad',
  'dns-prefetch-disable',
  'no-pings',
  'no-first-run'
]
const disabledFeatures = [
  'AutofillServerCommunication',
  'CertificateTransparencyComponentUpdater',
  'DialMediaRouteProvider',
  'InterestFeedContentSuggestions',
  'MediaRouter',
  'NetworkTimeServiceQuerying',
  'OptimizationHints',
  'Reporting',
  'Translate'
]
/** Copying text out of the window is the one thing a page is allowed to ask for. */
const allowedPermissions: ReadonlySet<string> = new Set(['clipboard-sanitized-write'])

/** Must run before Electron is ready. */
export function hardenApp(): void {
  // Root alone starts Chromium with --no-sandbox, since it cannot start otherwise; every window is still made with sandbox: true.
  if (!app.commandLine.hasSwitch('no-sandbox')) app.enableSandbox()
  for (const name of quiet) app.commandLine.appendSwitch(name)
  app.commandLine.appendSwitch('disable-features', disabledFeatures.join(','))
  // Every host name is unknown: even what slips through all other guards finds no address.
  app.commandLine.appendSwitch('host-resolver-rules', 'MAP * ~NOTFOUND')
  app.commandLine.appendSwitch('proxy-server', 'direct://')
  app.commandLine.appendSwitch('force-webrtc-ip-handling-policy', 'disable_non_proxied_udp')
  app.on('session-created', hardenSession)
  app.on('web-contents-created', (_event, contents) => hardenContents(contents))
  refuseRemoteLogins(app)
}

/** Sessions made before `hardenApp` listened: the default one. */
export function hardenDefaultSession(): void {
  hardenSession(session.defaultSession)
}

function hardenSession(one: Session): void {
  one.setPermissionRequestHandler((_contents, permission, answer) => answer(allowedPermissions.has(permission)))
  one.setPermissionCheckHandler((_contents, permission) => allowedPermissions.has(permission))
  one.setDevicePermissionHandler(() => false)
  one.webRequest.onBeforeRequest((details, answer) => answer({ cancel: !isOurs(details.url) }))
  one.setSpellCheckerEnabled(false)
  one.setSpellCheckerLanguages([])
  one.on('will-download', (event) => event.preventDefault())
  one.on('select-hid-device', (event) => event.preventDefault())
  one.on('select-serial-port', (event) => event.preventDefault())
  one.on('select-usb-device', (event) => event.preventDefault())
}

function hardenContents(contents: WebContents): void {
  contents.setWindowOpenHandler(() => ({ action: 'deny' }))
  contents.on('will-navigate', (event) => event.preventDefault())
  contents.on('will-frame-navigate', (event) => {
    if (event.isMainFrame || !showsPreview(event)) event.preventDefault()
  })
  contents.on('will-redirect', (event) => event.preventDefault())
  contents.on('will-attach-webview', (event) => event.preventDefault())
  contents.on('select-bluetooth-device', (event, _devices, answer) => {
    event.preventDefault()
    answer('')
  })
  contents.setWebRTCIPHandlingPolicy('disable_non_proxied_udp')
}

/** true when our own page puts a report into its frame; what is in the frame can send it nowhere. */
function showsPreview({ url, initiator, frame }: Event<WebContentsWillFrameNavigateEventParams>): boolean {
  return isPreview(url) && frame?.parent?.origin === origin && initiator?.origin === origin
}

function refuseRemoteLogins(one: App): void {
  one.on('login', (event) => event.preventDefault())
  one.on('certificate-error', (event, _contents, _url, _error, _certificate, answer) => {
    event.preventDefault()
    answer(false)
  })
  one.on('select-client-certificate', (event) => event.preventDefault())
}

/** true for the window's own files, for reports being previewed or printed, and for the developer tools' own pages, false for every address on a network or on the disk. */
export function isOurs(address: string): boolean {
  return address.startsWith(`${origin}/`) || isPreview(address) || address.startsWith('devtools://devtools/')
}
