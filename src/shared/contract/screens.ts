/** The displays of the machine and which of them the room sees: for the page that is looked at before the room is full. */
import { z } from 'zod'
import { command, Done, event, facilitator, Nothing, query } from './call.ts'

/** One display. Sizes in device pixels. */
const ShownDisplay = z.object({
  /** The name that it gives itself; empty where it gives none. */
  label: z.string(),
  width: z.int(),
  height: z.int(),
  /** 1.5 for a scaling of 150 %. */
  scale: z.number(),
  internal: z.boolean(),
  primary: z.boolean(),
  /** The facilitator's window stands mostly here. */
  facilitator: z.boolean(),
  /** The room's window fills it. */
  room: z.boolean(),
})

/**
 * What the host knows of displays; `displays` is null where it knows nothing (a browser). `room`: whether the room's window
 * is open, fills a display, stands in a window beside the facilitator's, or is away until its display is plugged in again.
 */
export const Screens = z.object({
  displays: z.array(ShownDisplay).nullable(),
  room: z.enum(['closed', 'full', 'window', 'away']),
  /** The room sees what the facilitator sees. */
  mirrored: z.boolean(),
})
export type Screens = z.infer<typeof Screens>

/** Calls about displays. */
export const screensCalls = {
  'screens.get': query(facilitator, Nothing, Screens),
  /** The facilitator's and the room's window change displays. Nothing happens where there is one, or the host knows none. */
  'screens.swap': command(facilitator, Nothing, Done),
}

/** What happens to them. */
export const screensEvents = {
  'screens.changed': event(facilitator, Screens),
}
