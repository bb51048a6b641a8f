/** What the facilitator's page is told of the displays. */
import type { Screens } from '#shared/contract/screens.ts'
import { type Bounds, overlapArea } from '../window-place.ts'
import { type Display, identityOf } from './display.ts'

export interface ScreensFacts {
  readonly displays: readonly Display[]
  readonly facilitator: Bounds
  /** The display that the room's window fills. */
  readonly room: Display | null
  readonly kind: Screens['room']
  readonly mirrored: boolean
}

export function describeScreens({ displays, facilitator, room, kind, mirrored }: ScreensFacts): Screens {
  const [holder] = displays.toSorted((a, b) => overlapArea(facilitator, b.bounds) - overlapArea(facilitator, a.bounds))
  return {
    room: kind,
    mirrored,
    displays: displays.map((display) => {
      const { label, width, height, internal } = identityOf(display)
      return {
        ...{ label, width, height, internal, scale: display.scaleFactor, primary: display.primary },
        ...{ facilitator: display === holder, room: display === room },
      }
    }),
  }
}
