/** Wires the library, the window, the menu and the requests together, from the moment Electron is ready until it quits. */
import { app, ipcMain, nativeTheme, type BrowserWindow } from 'electron'
import { availableParallelism } from 'node:os'
import { fileURLToPath } from 'node:url'
import type { Tell } from '../actions'
import type { AppInfo, IntakeResult } from '../contract'
import { engineVersion } from '../engine'
import { readFiles } from '../intake'
import { answersOf } from './answers'
import { chooseFiles } from './dialogs'
import { handleRequests } from './handle-requests'
import { hardenDefaultSession } from './harden'
import { keepPlace, readKeptPlace } from './kept-place'
import { nextZoom, setMenu, undoOrRedo } from './menu'
import type { MenuDeeds } from './menu-template'
import { serve } from './protocol'
import { ReportDesk } from './reports/report-desk'
import { ReportPages } from './reports/report-pages'
import { reportSystem } from './reports/report-system'
import { Shelf } from './shelf'
import { openWindow, windowBackground } from './window'

// All lie beside this bundle, which is out/main/main.js.
const preload = fileURLToPath(new URL('../preload/preload.cjs', import.meta.url))
const renderer = fileURLToPath(new URL('../renderer/', import.meta.url))
const workerFile = new URL('./compare-worker.js', import.meta.url)
const reportWorkerFile = new URL('./report-worker.js', import.meta.url)

/** Opens the library in `folder` and the window; `files` (absolute paths) are offered as a new story. */
export function runVariorum(folder: string, files: readonly string[]): void {
  let window: BrowserWindow | null = null
  /** Settles when the page can hear events. */
  let pageReady = Promise.resolve()

  const tell: Tell = (name, event) => {
    if (window !== null && !window.isDestroyed()) window.webContents.send(name, event)
    if (name === 'settings/changed') applySettings()
    if (name === 'undo/changed' && window !== null) void showMenu()
  }
  const pages = new ReportPages()
  const workers = Math.min(2, Math.max(1, availableParallelism() - 1))
  const shelf = new Shelf({ folder, workerFile, workers, tell })
  const reports = new ReportDesk({
    shelf,
    pages,
    workerFile: reportWorkerFile,
    appVersion: app.getVersion(),
    tell,
    system: reportSystem(showWindow)
  })
  const answers = answersOf(shelf, { info: () => describeApp(folder), openFiles, reports: reports.answers() })

  function applySettings(): void {
    const { theme, zoom } = shelf.settings()
    nativeTheme.themeSource = theme
    if (window === null || window.isDestroyed()) return
    window.setBackgroundColor(windowBackground())
    window.webContents.setZoomFactor(zoom)
  }

  function showWindow(): BrowserWindow {
    if (window !== null) {
      if (window.isMinimized()) window.restore()
      window.focus()
      return window
    }
    const { zoom } = shelf.settings()
    const opened = openWindow({ preload, zoom, place: readKeptPlace(shelf.desk), keepPlace: (place) => keepPlace(shelf.desk, place) })
    pageReady = new Promise((resolve) => opened.webContents.once('did-finish-load', () => resolve()))
    opened.webContents.on('did-finish-load', applySettings)
    opened.once('closed', () => (window = null))
    window = opened
    return opened
  }

  async function offer(paths: readonly string[]): Promise<void> {
    const results = paths.length === 0 ? [] : await readFiles(paths)
    showWindow()
    await pageReady
    if (results.length > 0) tell('intake/offered', { results })
  }

  async function openFiles(): Promise<readonly IntakeResult[]> {
    return readFiles(await chooseFiles(showWindow(), app.getPath('documents')))
  }

  function undo(which: 'undo' | 'redo'): void {
    if (window !== null) void undoOrRedo(window, which, () => tell('menu/chosen', { command: which }))
  }

  /** Also after every step, since the items name the next one. */
  async function showMenu(): Promise<void> {
    const steps = await answers['undo/state'](null)
    setMenu(deeds, steps.ok ? steps.value : { undo: null, redo: null })
  }

  const deeds: MenuDeeds = {
    send: (command) => tell('menu/chosen', { command }),
    undo: () => undo('undo'),
    redo: () => undo('redo'),
    zoom: (step) => void answers['settings/change']({ zoom: nextZoom(shelf.settings().zoom, step) }),
    restoreSamples: () => {
      void answers['library/restore-samples'](null)
      tell('menu/chosen', { command: 'stories' })
    }
  }

  hardenDefaultSession()
  serve(renderer, pages)
  handleRequests(
    ipcMain,
    () => window,
    answers,
    (line) => console.error(line)
  )
  void showMenu()
  nativeTheme.on('updated', () => window?.setBackgroundColor(windowBackground()))
  app.on('second-instance', (_event, _arguments, _folder, handed) => void offer(filesOf(handed)))
  app.on('open-file', (event, path) => {
    event.preventDefault()
    void offer([path])
  })
  app.on('activate', () => showWindow())
  app.on('window-all-closed', () => {
    if (process.platform !== 'darwin') app.quit()
  })
  app.on('will-quit', (event) => {
    event.preventDefault()
    reports.close()
    void shelf.close().finally(() => app.exit(0))
  })
  applySettings()
  void offer(files)
}

function describeApp(folder: string): AppInfo {
  return {
    version: app.getVersion(),
    engineVersion,
    electron: process.versions.electron ?? '',
    libraryFolder: folder,
    platform: process.platform === 'darwin' || process.platform === 'win32' ? process.platform : 'linux'
  }
}

/** What a second start handed over; it is another process, so nothing is taken for granted. */
function filesOf(handed: unknown): readonly string[] {
  const files: unknown = typeof handed === 'object' && handed !== null && 'files' in handed ? handed.files : null
  return Array.isArray(files) ? files.filter((file): file is string => typeof file === 'string').slice(0, 50) : []
}
