/** Places for the parties of an imported cast, with a zone around each group if groups are given. */
import type { ImportedCast } from '../model/imported-table.ts'
import type { CastPlaces } from '../model/map-records.ts'
import type { ZoneFacts } from '../model/zone.ts'
import type { Box } from './box.ts'
import { type LayoutNode, layOutGraph } from './lay-out-graph.ts'
import { sizeParty } from './party-size.ts'

/** A zone that a cast is laid out with. */
export interface CastZone {
  readonly facts: ZoneFacts
  /** Positions in `cast.parties`. A party belongs to the first zone that names it. */
  readonly members: readonly number[]
}

export interface CastLayoutOptions {
  /** Parties that are on the map already and stay there, by their position in the cast. */
  readonly fixed?: ReadonlyMap<number, Box>
  readonly zones?: readonly CastZone[]
  /** Other boxes on the map, which nothing is put over. */
  readonly obstacles?: readonly Box[]
  readonly origin?: { readonly x: number; readonly y: number }
}

/** Boxes in the order of `cast.parties`, and the areas of the zones. Zones without members are left out. */
export function layOutCast(cast: ImportedCast, options: CastLayoutOptions = {}): Required<CastPlaces> {
  const zoneOf = new Map<number, string>()
  for (const [index, zone] of (options.zones ?? []).entries()) {
    for (const member of zone.members) if (!zoneOf.has(member)) zoneOf.set(member, String(index))
  }
  const nodes = cast.parties.map((party, position): LayoutNode => {
    const stands = options.fixed?.get(position)
    const zone = zoneOf.get(position) ?? null
    return { id: String(position), zone, ...(stands ? { ...stands, fixed: true } : sizeParty(party)) }
  })
  const arcs = cast.interactions.map((interaction) => ({
    provider: String(interaction.provider),
    customer: String(interaction.customer),
  }))
  const { fixed: _, zones: __, ...rest } = options
  const layout = layOutGraph(nodes, arcs, rest)
  return {
    parties: nodes.map((node) => layout.boxes.get(node.id) ?? { x: 0, y: 0, w: node.w, h: node.h }),
    zones: (options.zones ?? []).flatMap((zone, index) => {
      const box = layout.zones.get(String(index))
      return box ? [{ facts: zone.facts, box }] : []
    }),
  }
}
