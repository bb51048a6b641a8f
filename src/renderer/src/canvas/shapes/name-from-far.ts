/** How large the name of a party is where the map is seen from far: then it has its box to itself. */
import { largestType } from '#shared/layout/largest-type.ts'
import { PARTY_BOX } from '#shared/layout/party-size.ts'
import type { PartyShape } from '#shared/model/map-schema.ts'

/** The largest type, and the edge that stays free beside it. */
const FAR = { most: 36, edge: 12 } as const

/** In map units. */
export function nameFromFar({ name, w, h }: Pick<PartyShape['props'], 'name' | 'w' | 'h'>): number {
  return largestType(name, { w: w - 2 * FAR.edge, h: h - FAR.edge }, PARTY_BOX.nameSize, FAR.most)
}
