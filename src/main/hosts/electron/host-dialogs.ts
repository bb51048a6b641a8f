/** The core's `Dialogs` port over Electron: where to save, which folder, and showing or opening a file. */
import { extname, join } from 'node:path'
import type { SaveDialogOptions } from 'electron'
import { t } from '#shared/text/text.ts'
import type { Dialogs } from '../../core/ports/system.ts'
import type { DialogOwner, ElectronApi } from './electron-api.ts'

/** What the save dialog is asked for. The dialog itself asks before a file is replaced. */
export function describeSaveDialog(suggestedName: string, folder: string): SaveDialogOptions {
  const extension = extname(suggestedName).slice(1)
  const name = extension === 'baton' ? t('shell.workshopFiles') : t('shell.otherFiles')
  return {
    title: t('shell.saveTitle'),
    defaultPath: join(folder, suggestedName),
    filters: extension === '' ? [] : [{ name, extensions: [extension] }],
    properties: ['showOverwriteConfirmation', 'createDirectory'],
  }
}

/** `owner`: the window that a dialog belongs to. */
export function createDialogs(
  electron: Pick<ElectronApi, 'app' | 'dialog' | 'shell'>,
  owner: () => DialogOwner | null,
): Dialogs {
  return {
    async chooseTarget(suggestedName) {
      const window = owner()
      if (window === null) return null
      const options = describeSaveDialog(suggestedName, electron.app.getPath('documents'))
      const { canceled, filePath } = await electron.dialog.showSaveDialog(window, options)
      return canceled || filePath === '' ? null : filePath
    },
    async chooseFolder(title) {
      const window = owner()
      if (window === null) return null
      const { canceled, filePaths } = await electron.dialog.showOpenDialog(window, {
        title,
        message: title,
        properties: ['openDirectory', 'createDirectory'],
      })
      return canceled ? null : (filePaths[0] ?? null)
    },
    async reveal(path) {
      electron.shell.showItemInFolder(path)
    },
    // What went wrong comes as a text.
    open: async (path) => (await electron.shell.openPath(path)) === '',
  }
}
