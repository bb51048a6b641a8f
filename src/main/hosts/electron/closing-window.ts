/** Applies the close protocol to a window: holds it back for a moment so that the page can put its last edits on disk. */
import { type CloseEvent, type CloseState, FLUSH_LIMIT_MS, stepClose } from './close-protocol.ts'
import type { WindowApi } from './electron-api.ts'

/** A clock for "at most so long"; returns a function that stops it. */
export type StartTimer = (milliseconds: number, whenOver: () => void) => () => void

export interface ClosingOptions {
  readonly window: WindowApi
  readonly askToFlush: () => void
  readonly startTimer: StartTimer
  /** Something cannot be saved now. Resolves to whether to close all the same. */
  readonly askToLeave: () => Promise<boolean>
  /** The person stays: whatever wanted to close the window is off. */
  readonly onStay: () => void
}

/** A window under the close protocol. */
export interface ClosingWindow {
  /** The page answered or died, or the system goes down. */
  tell(event: Exclude<CloseEvent, 'close-asked'>): void
  /** Whether the window is on its way out: nobody needs its page any more. */
  isLeaving(): boolean
}

/** From now on the window closes by the protocol, whoever asks. */
export function closeGently({ window, askToFlush, startTimer, askToLeave, onStay }: ClosingOptions): ClosingWindow {
  let state: CloseState = 'open'
  let hung = false
  let stopTimer: () => void = () => undefined

  function step(event: CloseEvent, hold: () => void): void {
    const next = stepClose(state, event, !hung && !window.webContents.isCrashed())
    state = next.state
    for (const effect of next.effects) {
      if (effect === 'hold') hold()
      if (effect === 'ask') {
        stopTimer = startTimer(FLUSH_LIMIT_MS, () => {
          step('time-over', hold)
        })
      }
      if (effect === 'ask' || effect === 'ask-in-passing') askToFlush()
      if (effect === 'tell') {
        stopTimer()
        void askToLeave().then((leaves) => {
          tell(leaves ? 'leave' : 'stay')
          if (!leaves) onStay()
        })
      }
      if (effect === 'go') {
        stopTimer()
        // Not `close`, which would ask the page once more and never come back from one that hangs. Not at once: inside
        // the close event Electron would take the held close for a cancelled quit after the window has gone.
        setImmediate(() => window.destroy())
      }
    }
  }

  const tell = (event: CloseEvent) => {
    if (!window.isDestroyed()) step(event, () => undefined)
  }
  window.on('close', (event) => {
    step('close-asked', () => {
      event.preventDefault()
    })
  })
  window.on('unresponsive', () => {
    hung = true
    tell('page-lost')
  })
  window.on('responsive', () => {
    hung = false
  })
  window.webContents.on('render-process-gone', () => {
    tell('page-lost')
  })
  // Windows asks all programs first and may still stay; then it ends the session and waits for nobody.
  window.on('query-session-end', askToFlush)
  window.on('session-end', () => {
    tell('system-ends')
  })
  return { tell, isLeaving: () => state === 'flushing' || state === 'closing' }
}
