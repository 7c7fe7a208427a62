/** Ties every request of the phrase book to its answer; the only place that listens to a page. */
import type { BrowserWindow, IpcMain, IpcMainInvokeEvent } from 'electron'
import { requestNames } from '../contract/names'
import { answerRequest, type Answers, type Log } from './answer-request'
import { origin } from './renderer-files'

/** Listens for every request; `window` gives the window that may ask, or null while there is none. */
export function handleRequests(ipc: IpcMain, window: () => BrowserWindow | null, answers: Answers, log: Log): void {
  for (const name of requestNames) {
    ipc.handle(name, (event, payload: unknown) => answerRequest(name, isOurPage(event, window()), payload, answers, log))
  }
}

/** true when the main frame of our window asks and still shows our address. */
function isOurPage(event: IpcMainInvokeEvent, window: BrowserWindow | null): boolean {
  const frame = event.senderFrame
  if (frame === null || window === null || window.isDestroyed()) return false
  return frame === window.webContents.mainFrame && frame.origin === origin
}
