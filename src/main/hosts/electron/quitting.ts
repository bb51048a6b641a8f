/**
 * The end of the program. Windows close gently first; then the core closes its workshop files, for which it gets a
 * moment. When the system itself goes down nothing is held back: what was called saved is on disk already.
 */

import type { StartTimer } from './closing-window.ts'
import type { AppApi, ElectronApi } from './electron-api.ts'

/** How long closing the workshop files may take before the program ends all the same. */
export const CLOSE_LIMIT_MS = 3000

export interface QuittingOptions {
  readonly app: AppApi
  readonly powerMonitor: ElectronApi['powerMonitor']
  readonly platform: string
  readonly startTimer: StartTimer
  /** Closes the core; called once at most. */
  readonly closeCore: () => Promise<void>
  /** Asks windows to put their last edits on disk, without waiting. */
  readonly endInPassing: () => void
}

/** What the windows tell about a quit. */
export interface Quitting {
  /** The person stays: closing a window later is no quit. */
  calledOff(): void
}

/** Must be called once Electron is ready: before that there is no power monitor. */
export function quitWell(options: QuittingOptions): Quitting {
  const { app, powerMonitor, platform, startTimer, closeCore, endInPassing } = options
  let quitting = false
  let systemEnds = false
  let core: 'open' | 'closing' | 'closed' = 'open'

  app.on('before-quit', () => {
    quitting = true
  })
  // A window that was held back has cancelled the quit; once it is gone, the quit goes on.
  app.on('window-all-closed', () => {
    if (quitting || platform !== 'darwin') app.quit()
  })
  powerMonitor.on('shutdown', () => {
    systemEnds = true
    endInPassing()
  })
  app.on('will-quit', (event) => {
    if (core === 'closed') return
    if (systemEnds) {
      core = 'closed'
      void closeCore().catch(() => undefined)
      return
    }
    event.preventDefault()
    if (core === 'closing') return
    core = 'closing'
    let ended = false
    const end = () => {
      if (ended) return
      ended = true
      core = 'closed'
      stopTimer()
      app.exit(0)
    }
    const stopTimer = startTimer(CLOSE_LIMIT_MS, end)
    closeCore().then(end, end)
  })

  return {
    calledOff() {
      quitting = false
    },
  }
}
