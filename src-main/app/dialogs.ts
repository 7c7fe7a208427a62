/** The system's own dialogs. Paths chosen here stay in the main process. */
import { dialog, type BrowserWindow } from 'electron'
import { extname, join } from 'node:path'
import type { FileType } from './reports/file-types'

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

/** Absolute path to save at, with its extension; null when the editor cancels. The system asks before a file is replaced. */
export async function chooseSaveFile(
  window: BrowserWindow,
  folder: string,
  name: string,
  { name: type, extension }: FileType
): Promise<string | null> {
  const chosen = await dialog.showSaveDialog(window, {
    title: 'Save the report',
    buttonLabel: 'Save',
    defaultPath: join(folder, name),
    properties: ['showOverwriteConfirmation', 'createDirectory'],
    filters: [{ name: type, extensions: [extension] }]
  })
  if (chosen.canceled || chosen.filePath === '') return null
  return extname(chosen.filePath) === '' ? `${chosen.filePath}.${extension}` : chosen.filePath
}
