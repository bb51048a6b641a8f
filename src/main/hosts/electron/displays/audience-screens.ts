/** Keeps the room's window where the plan wants it, while displays come and go and the machine sleeps and wakes. What to do is decided in `plan-audience.ts`. */

import type { Screens } from '#shared/contract/screens.ts'
import type { ElectronApi, WindowApi } from '../electron-api.ts'
import type { KeptFile } from '../kept-file.ts'
import type { Bounds } from '../window-place.ts'
import { describeScreens } from './describe-screens.ts'
import { areMirrored, type DisplayIdentity, findDisplay } from './display.ts'
import {
  type AudienceEvent,
  type AudiencePlan,
  type AudienceState,
  type Placement,
  planAudience,
} from './plan-audience.ts'
import { readDisplays } from './read-displays.ts'

export interface AudienceScreensOptions {
  readonly screen: ElectronApi['screen']
  readonly powerMonitor: ElectronApi['powerMonitor']
  /** Which display the room was on last. */
  readonly kept: KeptFile<DisplayIdentity>
  readonly facilitator: () => WindowApi | null
  /** Something about it is different now. */
  readonly onChange: () => void
}

export interface AudienceScreens {
  /** Where the window begins that is about to be made. */
  open(): Placement
  /** The window is made; from here on it follows the displays until it is closed. */
  attach(window: WindowApi): void
  /** Asked for again while it is there. */
  present(): void
  /** Both windows change places. */
  swap(): void
  read(): Screens
}

const NOWHERE: Bounds = { x: 0, y: 0, width: 1, height: 1 }

/** Watches from now on. */
export function createAudienceScreens(options: AudienceScreensOptions): AudienceScreens {
  const { screen, powerMonitor, kept, facilitator, onChange } = options
  let state: AudienceState = { kind: 'closed' }
  let window: WindowApi | null = null

  const situation = () => ({
    displays: readDisplays(screen),
    facilitator: facilitator()?.getBounds() ?? NOWHERE,
    preference: kept.read(),
  })

  function plan(event: AudienceEvent): AudiencePlan {
    const now = situation()
    const planned = planAudience(now, state, event)
    state = planned.state
    if (JSON.stringify(planned.preference) !== JSON.stringify(now.preference) && planned.preference !== null) {
      kept.write(planned.preference)
    }
    return planned
  }

  function happened(event: AudienceEvent): void {
    const planned = plan(event)
    if (window !== null && !window.isDestroyed()) place(window, planned)
    const own = facilitator()
    if (planned.facilitator !== null && own !== null) moveTo(own, planned.facilitator)
    onChange()
  }

  for (const event of ['display-added', 'display-removed', 'display-metrics-changed'] as const) {
    screen.on(event, () => happened('displays'))
  }
  for (const event of ['resume', 'unlock-screen'] as const) powerMonitor.on(event, () => happened('woke'))

  return {
    open() {
      const { placement } = plan('open')
      onChange()
      return placement
    },
    attach(made) {
      window = made
      made.on('closed', () => {
        window = null
        happened('close')
      })
    },
    present: () => happened('open'),
    swap: () => happened('swap'),
    read() {
      const { displays, facilitator: at } = situation()
      const room = state.kind === 'full' ? findDisplay(state.on, displays) : null
      return describeScreens({ displays, facilitator: at, room, kind: state.kind, mirrored: areMirrored(displays) })
    },
  }
}

/** A full-screen window is moved by leaving the full screen first: otherwise the system brings it back to where it was. */
function place(window: WindowApi, { placement, repaint }: AudiencePlan): void {
  if (placement.kind === 'hidden') {
    window.hide()
    return
  }
  const full = placement.kind === 'full'
  const isThere = sameBounds(window.getBounds(), placement.bounds)
  if (window.isFullScreen() !== full || (full && !isThere)) {
    window.setFullScreen(false)
    window.setBounds(placement.bounds)
    window.setFullScreen(full)
  }
  window.showInactive()
  if (repaint) window.webContents.invalidate()
}

function moveTo(window: WindowApi, bounds: Bounds): void {
  const maximized = window.isMaximized()
  if (maximized) window.unmaximize()
  window.setBounds(bounds)
  if (maximized) window.maximize()
}

function sameBounds(a: Bounds, b: Bounds): boolean {
  return a.x === b.x && a.y === b.y && a.width === b.width && a.height === b.height
}
