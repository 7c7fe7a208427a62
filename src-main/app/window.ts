/** The one factory of windows. Every window is sandboxed, isolated from Node and shows our own address only. */
import { app, BrowserWindow, nativeTheme, screen, type WebPreferences } from 'electron'
import { startAddress } from './renderer-files'
import { placeOnScreen, smallest, type WindowPlace } from './window-place'

/** The colour `--chrome` of the look, so that nothing white flashes before the page is drawn. */
const background = { light: '#F5F5F3', dark: '#1E2123' }
/** How long a move or resize rests before its place is kept. */
const restMs = 400

export interface WindowOptions {
  readonly preload: string
  readonly place: WindowPlace | null
  readonly zoom: number
  readonly keepPlace: (place: WindowPlace) => void
}

const hardened: WebPreferences = {
  sandbox: true,
  contextIsolation: true,
  webSecurity: true,
  nodeIntegration: false,
  nodeIntegrationInWorker: false,
  nodeIntegrationInSubFrames: false,
  webviewTag: false,
  allowRunningInsecureContent: false,
  experimentalFeatures: false,
  navigateOnDragDrop: false,
  spellcheck: false,
  devTools: !app.isPackaged,
  safeDialogs: true,
  disableDialogs: true,
  autoplayPolicy: 'document-user-activation-required'
}

/** Opens the window where it last stood; it is shown once its page is drawn. */
export function openWindow(options: WindowOptions): BrowserWindow {
  const { maximized, ...rectangle } = placeOnScreen(options.place, workAreas())
  const window = new BrowserWindow({
    ...rectangle,
    minWidth: smallest.width,
    minHeight: smallest.height,
    show: false,
    title: 'Variorum',
    backgroundColor: windowBackground(),
    webPreferences: { ...hardened, preload: options.preload, zoomFactor: options.zoom }
  })
  window.once('ready-to-show', () => {
    if (maximized) window.maximize()
    window.show()
  })
  window.on('page-title-updated', (event) => event.preventDefault())
  rememberPlace(window, options.keepPlace)
  void window.loadURL(startAddress)
  return window
}

/** A window that is never shown, without bridge and without scripts: reports are printed in it. */
export function openPrintWindow(): BrowserWindow {
  return new BrowserWindow({ show: false, width: 794, height: 1123, webPreferences: { ...hardened, javascript: false, devTools: false } })
}

export const windowBackground = (): string => (nativeTheme.shouldUseDarkColors ? background.dark : background.light)

/** Work areas of all screens, the main one first. */
function workAreas(): Electron.Rectangle[] {
  const main = screen.getPrimaryDisplay()
  return [main, ...screen.getAllDisplays().filter(({ id }) => id !== main.id)].map(({ workArea }) => workArea)
}

function rememberPlace(window: BrowserWindow, keep: (place: WindowPlace) => void): void {
  let timer: NodeJS.Timeout | undefined
  const keepNow = (): void => {
    clearTimeout(timer)
    if (!window.isDestroyed() && !window.isMinimized() && !window.isFullScreen()) {
      keep({ ...window.getNormalBounds(), maximized: window.isMaximized() })
    }
  }
  const keepSoon = (): void => {
    clearTimeout(timer)
    timer = setTimeout(keepNow, restMs)
  }
  window.on('resize', keepSoon)
  window.on('move', keepSoon)
  window.on('close', keepNow)
}
