/** The system's own dialogs. Paths chosen here stay in the main process. */
import { dialog, type BrowserWindow } from 'electron'

/** Absolute paths of the chosen files; empty when the editor cancels. `folder` is where the dialog starts. */
export async function chooseFiles(window: BrowserWindow, folder: string): Promise<readonly string[]> {
  const chosen = await dialog.showOpenDialog(window, {
    title: 'Open files',
    buttonLabel: 'Open',
    defaultPath: folder,
    properties: ['openFile', 'multiSelections'],
    filters: [
      { name: 'Texts', extensions: ['txt', 'md', 'markdown', 'text'] },
      { name: 'All files', extensions: ['*'] }
    ]
  })
  return chosen.canceled ? [] : chosen.filePaths
}
