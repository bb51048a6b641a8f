/** Every box that the shell shows, with its words. Each resolves to plain data; closing a box is the harmless answer. */
import type { MessageBoxOptions } from 'electron'
import { t } from '#shared/text/text.ts'
import type { DialogOwner, ElectronApi } from './electron-api.ts'

type Dialog = ElectronApi['dialog']

async function ask(dialog: Dialog, owner: DialogOwner | null, options: MessageBoxOptions): Promise<number> {
  const box = { noLink: true, normalizeAccessKeys: false, ...options }
  const { response } = owner === null ? await dialog.showMessageBox(box) : await dialog.showMessageBox(owner, box)
  return response
}

/** Whether to lead to a page outside. */
export async function askExternal(dialog: Dialog, owner: DialogOwner | null, address: string): Promise<boolean> {
  const response = await ask(dialog, owner, {
    type: 'question',
    message: t('shell.external.message'),
    detail: t('shell.external.detail', { address }),
    buttons: [t('shell.external.cancel'), t('shell.external.open')],
    defaultId: 0,
    cancelId: 0,
  })
  return response === 1
}

/** After a page died twice in a short time. */
export async function askAfterCrash(dialog: Dialog, owner: DialogOwner): Promise<'reload' | 'quit'> {
  const response = await ask(dialog, owner, {
    type: 'error',
    message: t('shell.crashed.message'),
    detail: t('shell.crashed.detail'),
    buttons: [t('shell.crashed.reload'), t('shell.crashed.quit')],
    defaultId: 0,
    cancelId: 0,
  })
  return response === 1 ? 'quit' : 'reload'
}

/** While a page does not answer; `signal` takes the box away when it does. */
export async function askWhileHung(
  dialog: Dialog,
  owner: DialogOwner,
  signal: AbortSignal,
): Promise<'wait' | 'reload' | 'quit'> {
  const response = await ask(dialog, owner, {
    type: 'warning',
    message: t('shell.hung.message'),
    detail: t('shell.hung.detail'),
    buttons: [t('shell.hung.wait'), t('shell.hung.reload'), t('shell.hung.quit')],
    defaultId: 0,
    cancelId: 0,
    signal,
  })
  return (['wait', 'reload', 'quit'] as const)[response] ?? 'wait'
}

/** While something cannot be saved and the window is to close. */
export async function askToLeave(dialog: Dialog, owner: DialogOwner): Promise<boolean> {
  const response = await ask(dialog, owner, {
    type: 'warning',
    message: t('shell.notSaved.message'),
    detail: t('shell.notSaved.detail'),
    buttons: [t('shell.notSaved.stay'), t('shell.notSaved.leave')],
    defaultId: 0,
    cancelId: 0,
  })
  return response === 1
}

/** After an error in the main process. */
export async function askAfterFailure(dialog: Dialog, file: string): Promise<'go-on' | 'quit'> {
  const response = await ask(dialog, null, {
    type: 'error',
    message: t('shell.failed.message'),
    detail: t('shell.failed.detail', { file }),
    buttons: [t('shell.failed.goOn'), t('shell.failed.quit')],
    defaultId: 0,
    cancelId: 0,
  })
  return response === 1 ? 'quit' : 'go-on'
}

/** Says why something that was handed over is not opened. */
export async function sayNotOpened(dialog: Dialog, owner: DialogOwner | null, message: string): Promise<void> {
  await ask(dialog, owner, { type: 'info', message, buttons: [t('shell.understood')] })
}
