/**
 * The windows that are open, one of each role at most, and what was handed over to them: it waits until the
 * facilitator's page listens, also across a crash of that page.
 */

import type { EventName, Payload } from '#shared/contract/index.ts'
import type { ActionId } from '#shared/model/action.ts'
import { openAudienceWindow } from './audience-window.ts'
import type { AudienceScreens } from './displays/audience-screens.ts'
import type { ElectronApi, WindowApi } from './electron-api.ts'
import { type FacilitatorSurroundings, type FacilitatorWindow, openFacilitatorWindow } from './facilitator-window.ts'
import type { NativeMenu } from './native-menu.ts'
import { askExternal } from './questions.ts'
import { createWaiting } from './waiting.ts'

/** Everything that the shell does with its windows. */
export interface OpenWindows {
  /** The facilitator's window, or null while it is closed (macOS keeps the program without one). */
  facilitator(): WindowApi | null
  /** Brings it to the front; opens it where it is closed. */
  presentFacilitator(): void
  /** Opens it or shows it again; rejects when its page cannot be loaded. */
  presentAudience(): Promise<void>
  /** Takes it away; it opens again where it was. */
  closeAudience(): void
  /** Asks first, then hands the address to the system browser. */
  leadOutside(address: string): void
  /** Tells the facilitator's page, now or as soon as it listens. */
  tell<N extends EventName>(name: N, payload: Payload<N>): void
  /** The page answered that all it held is on disk, or not. */
  flushed(saved: boolean): void
  /** Lets the page put what it holds on disk: the machine is about to sleep. */
  flush(): void
  /** The page listens, and says what can be chosen. */
  listening(enabled: readonly ActionId[]): void
  /** Another language is spoken. The pages see to themselves. */
  sayAnew(): void
  endInPassing(): void
}

export interface OpenWindowsOptions {
  readonly surroundings: FacilitatorSurroundings
  readonly electron: Pick<ElectronApi, 'dialog' | 'shell'>
  readonly screens: AudienceScreens
  readonly menu: () => NativeMenu
  /** A page did not load, perhaps because its window went away meanwhile. */
  readonly onLoadFailed: (error: unknown) => void
}

/** No window is open yet. */
export function createOpenWindows({
  surroundings,
  electron,
  screens,
  menu,
  onLoadFailed,
}: OpenWindowsOptions): OpenWindows {
  const waiting = createWaiting<(window: FacilitatorWindow) => void>()
  let current: FacilitatorWindow | null = null
  let audience: WindowApi | null = null
  let asking = false

  function pageGone(): void {
    waiting.shut()
    menu().setEnabled(null)
  }

  function closeAudience(): void {
    if (audience !== null && !audience.isDestroyed()) audience.destroy()
  }

  function openFacilitator(): void {
    const opened = openFacilitatorWindow(surroundings)
    current = opened
    opened.window.webContents.on('render-process-gone', pageGone)
    opened.window.on('closed', () => {
      current = null
      pageGone()
      closeAudience()
    })
    opened.load().catch(onLoadFailed)
  }

  return {
    facilitator: () => current?.window ?? null,
    presentFacilitator() {
      if (current === null) openFacilitator()
      else current.present()
    },
    async presentAudience() {
      if (audience !== null) screens.present()
      else if (current !== null) {
        await openAudienceWindow(surroundings, screens.open(), (window) => {
          audience = window
          screens.attach(window)
          window.on('closed', () => {
            audience = null
          })
        })
      }
    },
    closeAudience,
    leadOutside(address) {
      if (asking) return
      asking = true
      void askExternal(electron.dialog, current?.window ?? null, address)
        .then((yes) => (yes ? electron.shell.openExternal(address) : undefined))
        .catch(() => undefined)
        .finally(() => {
          asking = false
        })
    },
    tell(name, payload) {
      waiting.add((window) => void window.send(name, payload))
    },
    flushed(saved) {
      current?.flushed(saved)
    },
    flush() {
      current?.flush()
    },
    listening(enabled) {
      menu().setEnabled(enabled)
      const window = current
      if (window !== null) waiting.open((deliver) => deliver(window))
    },
    sayAnew() {
      menu().sayAnew()
      // A new menu bar is given to every window that is open.
      if (audience !== null && !audience.isDestroyed()) audience.removeMenu()
    },
    endInPassing() {
      current?.endInPassing()
    },
  }
}
