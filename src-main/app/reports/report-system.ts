/** What reports need of the system: its save dialog, its clipboard, its printers, its file manager. */
import { app, shell, type BrowserWindow } from 'electron'
import { existsSync } from 'node:fs'
import { dirname } from 'node:path'
import { chooseSaveFile } from '../dialogs'
import { openPrintWindow } from '../window'
import { copyClip } from './copy-clip'
import type { ReportSystem } from './report-desk'

/** `showWindow`: the window that the dialog belongs to. The dialog starts where the last report was saved. */
export function reportSystem(showWindow: () => BrowserWindow): ReportSystem {
  let folder = app.getPath('documents')
  return {
    chooseFile: async (name, type) => {
      const path = await chooseSaveFile(showWindow(), folder, name, type)
      if (path !== null) folder = dirname(path)
      return path
    },
    copy: copyClip,
    showInFolder: (path) => {
      if (!existsSync(path)) return false
      shell.showItemInFolder(path)
      return true
    },
    printPage
  }
}

async function printPage(address: string): Promise<'printed' | 'cancelled' | 'no printer'> {
  const window = openPrintWindow()
  try {
    await window.loadURL(address)
    if ((await window.webContents.getPrintersAsync()).length === 0) return 'no printer'
    return await new Promise((resolve) => {
      window.webContents.print({ printBackground: true }, (printed) => resolve(printed ? 'printed' : 'cancelled'))
    })
  } finally {
    window.destroy()
  }
}
