/** The window for the room: on the other screen if there is one, without menu, and never with a question on it. */
import { t } from '#shared/text/text.ts'
import type { Placement } from './displays/plan-audience.ts'
import type { WindowApi } from './electron-api.ts'
import { recoverPage } from './page-recovery.ts'
import { makePageWindow, type WindowSurroundings } from './page-window.ts'

export interface AudienceSurroundings extends WindowSurroundings {
  readonly now: () => number
}

/** Opens it where it belongs; the facilitator's window keeps the keyboard. Rejects when the page cannot be loaded. */
export async function openAudienceWindow(
  surroundings: AudienceSurroundings,
  placement: Placement,
  onOpened: (window: WindowApi) => void,
): Promise<void> {
  const { window, load } = makePageWindow(surroundings, 'audience', {
    ...(placement.kind === 'hidden' ? {} : placement.bounds),
    ...(placement.kind === 'full' ? { fullscreen: true } : {}),
    title: t('audience.title'),
    backgroundColor: '#000000',
  })
  window.removeMenu()
  window.once('ready-to-show', () => {
    window.showInactive()
  })
  const giveUp = async () => {
    if (!window.isDestroyed()) window.destroy()
    return false
  }
  recoverPage({
    window,
    isLeaving: () => false,
    now: surroundings.now,
    askAfterCrash: giveUp,
    askWhileHung: async () => true,
  })
  onOpened(window)
  try {
    await load()
  } catch (error) {
    await giveUp()
    throw error
  }
}
