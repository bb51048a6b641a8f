/** How large the names of parties and zones are where the map is seen from far: then they have their room to themselves. */
import { largestType } from '#shared/layout/largest-type.ts'
import { PARTY_BOX } from '#shared/layout/party-size.ts'
import type { PartyShape, ZoneShape } from '#shared/model/map-schema.ts'

/** The largest type, and the edge that stays free beside it. */
const FAR = { most: 36, edge: 12 } as const

/** In map units. */
export function nameFromFar({ name, w, h }: Pick<PartyShape['props'], 'name' | 'w' | 'h'>): number {
  return largestType(name, { w: w - 2 * FAR.edge, h: h - FAR.edge }, PARTY_BOX.nameSize, FAR.most)
}

/** The heading of a zone that is open: size of its type, its height, its distance from the edge. */
export const HEADING = { size: 26, height: 44, inset: 20 } as const
/** The largest type of a heading, in the room that layout leaves above the parties. */
const FAR_HEADING = { most: 48, height: 72 } as const

/** In map units, of a zone that is open. */
export function headingFromFar({ name, w }: Pick<ZoneShape['props'], 'name' | 'w'>): number {
  const room = { w: w - 2 * HEADING.inset, h: FAR_HEADING.height }
  return largestType(name, room, HEADING.size, FAR_HEADING.most)
}
