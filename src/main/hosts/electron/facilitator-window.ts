/** The facilitator's window: opens where it was, shows itself once painted, closes gently and comes back after a crash. */
import type { EventName, Payload } from '#shared/contract/index.ts'
import { t } from '#shared/text/text.ts'
import { closeGently, type StartTimer } from './closing-window.ts'
import type { ElectronApi, WindowApi } from './electron-api.ts'
import { sendEvent } from './ipc-transport.ts'
import type { KeptFile } from './kept-file.ts'
import { recoverPage } from './page-recovery.ts'
import { makePageWindow, type WindowSurroundings } from './page-window.ts'
import { askAfterCrash, askToLeave, askWhileHung } from './questions.ts'
import { LEAST_SIZE, placeWindow, type Screen, type WindowPlace } from './window-place.ts'

export interface FacilitatorSurroundings extends WindowSurroundings {
  readonly electron: Pick<ElectronApi, 'BrowserWindow' | 'dialog'>
  readonly place: KeptFile<WindowPlace>
  readonly screens: () => readonly Screen[]
  readonly startTimer: StartTimer
  readonly now: () => number
  readonly quit: () => void
  /** A quit was on its way, and the person stays. */
  readonly stay: () => void
}

/** The window as the shell handles it. */
export interface FacilitatorWindow {
  readonly window: WindowApi
  /** Sends an event to the page; false when nobody is there to hear it. */
  send<N extends EventName>(name: N, payload: Payload<N>): boolean
  /** The page answered: everything it held is on disk, or not. */
  flushed(saved: boolean): void
  /** Lets the page put what it holds on disk, and waits for nothing: the window stays. */
  flush(): void
  /** The system goes down: ask the page once and wait for nothing. */
  endInPassing(): void
  /** To the front, whatever it was before. */
  present(): void
  load(): Promise<void>
}

/** Makes the window, hidden; call `load` next. */
export function openFacilitatorWindow(surroundings: FacilitatorSurroundings): FacilitatorWindow {
  const { electron, place, screens, startTimer, now, quit, stay } = surroundings
  const opening = placeWindow(place.read(), screens())
  const page = makePageWindow(surroundings, 'facilitator', {
    ...opening.bounds,
    minWidth: Math.min(LEAST_SIZE.width, opening.bounds.width),
    minHeight: Math.min(LEAST_SIZE.height, opening.bounds.height),
    title: t('shell.windowTitle'),
  })
  const { window, caller } = page
  const send = <N extends EventName>(name: N, payload: Payload<N>) =>
    !window.isDestroyed() && sendEvent(window.webContents, caller, name, payload)

  let shown = false
  const show = () => {
    if (shown || window.isDestroyed()) return
    shown = true
    if (opening.maximized) window.maximize()
    window.show()
  }
  window.once('ready-to-show', show)
  // A page that dies before its first picture must not leave a program without any window.
  window.webContents.on('render-process-gone', show)

  window.on('close', () => {
    place.write({ bounds: window.getNormalBounds(), maximized: window.isMaximized() })
  })
  const askToFlush = () => void send('shell.flushRequested', {})
  const closing = closeGently({
    ...{ window, startTimer, askToFlush, onStay: stay },
    askToLeave: () => askToLeave(electron.dialog, window),
  })
  const reloadUnlessQuit = (choice: string) => {
    if (choice === 'quit') quit()
    return choice === 'reload'
  }
  recoverPage({
    window,
    isLeaving: closing.isLeaving,
    now,
    askAfterCrash: async () => reloadUnlessQuit(await askAfterCrash(electron.dialog, window)),
    askWhileHung: async (signal) => reloadUnlessQuit(await askWhileHung(electron.dialog, window, signal)),
  })

  return {
    window,
    send,
    flushed: (saved) => {
      closing.tell(saved ? 'flushed' : 'not-saved')
    },
    flush: askToFlush,
    endInPassing: () => {
      closing.tell('system-ends')
    },
    present: () => {
      if (window.isMinimized()) window.restore()
      show()
      window.show()
      window.focus()
    },
    load: async () => {
      try {
        await page.load()
      } finally {
        show()
      }
    },
  }
}
