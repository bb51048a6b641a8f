/** The displays, as the host knows them. A browser knows none: there the room's window is moved by hand. */
import type { Handlers } from '#shared/contract/index.ts'
import type { Screens, screensCalls } from '#shared/contract/screens.ts'

/** What a host with windows of its own offers. */
export interface HostScreens {
  read(): Screens
  swap(): void
}

const UNKNOWN: Screens = { displays: null, room: 'closed', mirrored: false }

/** Handlers of the calls about displays. */
export function screensArea(host: HostScreens | null): Handlers<typeof screensCalls> {
  return {
    'screens.get': () => host?.read() ?? UNKNOWN,
    'screens.swap': () => {
      host?.swap()
      return null
    },
  }
}
