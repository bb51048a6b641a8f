/** The window for the room: on the other screen if there is one, without menu, and never with a question on it. */
import { t } from '#shared/text/text.ts'
import type { WindowApi } from './electron-api.ts'
import { recoverPage } from './page-recovery.ts'
import { makePageWindow, type WindowSurroundings } from './page-window.ts'
import { type Bounds, placeAudience, type Screen } from './window-place.ts'

export interface AudienceSurroundings extends WindowSurroundings {
  readonly screens: () => readonly Screen[]
  readonly now: () => number
}

/** Opens it beside the facilitator's window, which keeps the keyboard. Rejects when the page cannot be loaded. */
export async function openAudienceWindow(
  surroundings: AudienceSurroundings,
  facilitator: Bounds,
  onOpened: (window: WindowApi) => void,
): Promise<void> {
  const { bounds, fullScreen } = placeAudience(facilitator, surroundings.screens())
  const { window, load } = makePageWindow(surroundings, 'audience', {
    ...bounds,
    ...(fullScreen ? { fullscreen: true } : {}),
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
