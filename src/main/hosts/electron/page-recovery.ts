/** Brings a window back whose page has died or hangs. What was saved is with the core and untouched by it. */
import { recoverFrom } from './crash-recovery.ts'
import type { WindowApi } from './electron-api.ts'

export interface RecoveryOptions {
  readonly window: WindowApi
  /** A window that is closing needs no page any more. */
  readonly isLeaving: () => boolean
  /** Milliseconds of any clock that only goes forward. */
  readonly now: () => number
  /** Loading again did not help. Resolves to whether to try once more. */
  readonly askAfterCrash: () => Promise<boolean>
  /** The page hangs. `signal` ends the question when the page answers again. Resolves to whether to load it again. */
  readonly askWhileHung: (signal: AbortSignal) => Promise<boolean>
}

/** Watches the window’s page for the rest of its life. */
export function recoverPage({ window, isLeaving, now, askAfterCrash, askWhileHung }: RecoveryOptions): void {
  const deaths: number[] = []
  let wanted = false
  let question: AbortController | null = null

  const loadAgain = () => {
    if (!window.isDestroyed() && !isLeaving()) window.webContents.reload()
  }

  window.webContents.on('render-process-gone', (_event, details) => {
    question?.abort()
    if (isLeaving()) return
    const recovery = wanted ? 'reload' : recoverFrom(details.reason, deaths, now())
    wanted = false
    deaths.push(now())
    if (recovery === 'reload') loadAgain()
    if (recovery === 'ask') {
      void askAfterCrash().then((again) => {
        if (again) loadAgain()
      })
    }
  })

  window.on('unresponsive', () => {
    if (question !== null) return
    const asked = new AbortController()
    question = asked
    void askWhileHung(asked.signal).then((again) => {
      question = null
      if (!again || asked.signal.aborted || window.isDestroyed()) return
      // A page that hangs cannot be loaded again; one that died can.
      wanted = true
      window.webContents.forcefullyCrashRenderer()
    })
  })
  window.on('responsive', () => {
    question?.abort()
  })
}
