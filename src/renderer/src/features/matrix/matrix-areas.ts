/** What the parties of the matrix are put together by: the zone they stand in, the group they belong to, or nothing. */
import type { PartyId, ZoneId } from '#shared/model/ids.ts'
import { listGroups } from '#shared/model/names.ts'
import type { Party } from '#shared/model/party.ts'
import type { Zone } from '#shared/model/zone.ts'
import { nameZone } from '#shared/text/name-zone.ts'
import { t } from '#shared/text/text.ts'

export const GROUPINGS = ['zone', 'group', 'name'] as const
export type Grouping = (typeof GROUPINGS)[number]

/** Where a party belongs, and how the areas follow each other. */
export interface Area {
  readonly rank: number
  readonly name: string
  /** A zone that is collapsed on the map: its parties are here all the same. */
  readonly collapsed: boolean
}

export type AreaOf = (party: Party) => Area

/** Null where nothing is put together. Zones follow each other as on the map, groups by name; who is in none comes last. */
export function areasBy(
  grouping: Grouping,
  parties: readonly Party[],
  zones: readonly Zone[],
  zoneOf: ReadonlyMap<PartyId, ZoneId>,
  collapsed: ReadonlySet<ZoneId>,
): AreaOf | null {
  if (grouping === 'zone' && zones.length > 0) {
    const areas = new Map<ZoneId, Area>(
      zones.map(({ id, name }, rank) => [id, { rank, name: nameZone(name), collapsed: collapsed.has(id) }]),
    )
    const outside = { rank: zones.length, name: t('matrix.noZone'), collapsed: false }
    return ({ id }) => areas.get(zoneOf.get(id) as ZoneId) ?? outside
  }
  const groups = listGroups(parties)
  if (grouping !== 'group' || groups.length === 0) return null
  const areas = new Map<string, Area>(groups.map((name, rank) => [name, { rank, name, collapsed: false }]))
  const none = { rank: groups.length, name: t('matrix.noGroup'), collapsed: false }
  return ({ group }) => areas.get(group) ?? none
}

/** The groupings that say something about this map; the first is how the matrix begins. */
export function groupingsOf(parties: readonly Party[], zones: readonly Zone[]): readonly Grouping[] {
  const groups = listGroups(parties).length > 0
  return GROUPINGS.filter((one) => one === 'name' || (one === 'zone' ? zones.length > 0 : groups))
}
