/** Frame: what the workshop looks at, who is in the room, and in which money it counts. */
import { z } from 'zod'
import { PartyId } from './ids.ts'
import { LIMITS } from './limits.ts'

/** On which side of the services that are looked at a group of people sits. */
export const ROOM_SIDES = ['provider', 'customer', 'both'] as const
export type RoomSide = (typeof ROOM_SIDES)[number]

/** People in the room who belong together; `parties` are those on the map for whom they speak. */
export const GroupPresent = z.object({
  name: z.string().max(LIMITS.name),
  people: z.int().min(0).max(LIMITS.voters),
  side: z.enum(ROOM_SIDES),
  parties: z.array(PartyId).max(LIMITS.listed),
})
export type GroupPresent = z.infer<typeof GroupPresent>

/** A loaded hourly rate of a group, in the workshop's currency; `from` is what the helper reckoned it from. */
export const Rate = z.object({
  group: z.string().max(LIMITS.name),
  perHour: z.number().min(0).max(100_000),
  from: z
    .object({
      /** Per year. */
      salary: z.number().min(0).max(100_000_000),
      /** 0.3 is 30 % on top of the salary. */
      onCostShare: z.number().min(0).max(5),
      /** Per year. */
      productiveHours: z.number().min(1).max(8784),
    })
    .nullable(),
})
export type Rate = z.infer<typeof Rate>

/** What Frame asks. Empty text and empty lists mean "not said yet". */
export const Frame = z.object({
  scope: z.string().max(LIMITS.note),
  groups: z.array(GroupPresent).max(LIMITS.listed),
  /** ISO 4217, as `EUR`; empty while not chosen. */
  currency: z.string().regex(/^([A-Z]{3})?$/),
  rates: z.array(Rate).max(LIMITS.listed),
  /** Names of the people, if they want to be named. */
  names: z.array(z.string().max(LIMITS.name)).max(LIMITS.voters),
  /** The facilitator knows that only one side is in the room, and goes on. */
  oneSideAccepted: z.boolean(),
})
export type Frame = z.infer<typeof Frame>

/** Before anything was said. */
export const EMPTY_FRAME: Frame = { scope: '', groups: [], currency: '', rates: [], names: [], oneSideAccepted: false }

/**
 * How many people sit in each chair when ballots are opened; null where a group does both, for only they know how many of
 * them will take which chair.
 */
export function votersPresent({ groups }: Frame): { readonly provider: number; readonly customer: number } | null {
  if (groups.some(({ side, people }) => side === 'both' && people > 0)) return null
  const on = (chair: 'provider' | 'customer') =>
    groups.reduce((sum, { side, people }) => (side === chair ? sum + people : sum), 0)
  return { provider: on('provider'), customer: on('customer') }
}

/** Which sides sit in the room. Groups without people do not count. */
export function sidesPresent(frame: Frame): { readonly provider: boolean; readonly customer: boolean } {
  const here = frame.groups.filter(({ people }) => people > 0)
  return {
    provider: here.some(({ side }) => side !== 'customer'),
    customer: here.some(({ side }) => side !== 'provider'),
  }
}
