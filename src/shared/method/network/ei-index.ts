/**
 * Do services stay inside a group or cross its border? The E-I index (Krackhardt & Stern 1988, doi:10.2307/2786835) over
 * arcs: (E - I) / (E + I), from -1 (all inside) to 1 (all across). A small group among many serves others mostly even by
 * chance, so the index means nothing without its baseline: what it would be if every possible arc were there.
 */
import type { PartyId } from '../../model/ids.ts'
import type { MapArcs } from './map-arcs.ts'
import type { PartyGroup } from './party-groups.ts'

/** Of one group, or of all together. */
export interface EiIndex {
  /** Arcs across the border. */
  readonly external: number
  /** Arcs inside. */
  readonly internal: number
  /** -1..1; null without an arc. */
  readonly ei: number | null
  readonly possibleExternal: number
  readonly possibleInternal: number
  /** -1..1: the index if every possible arc were there; null where there is nothing to compare: nobody outside, or nobody else inside. */
  readonly baseline: number | null
}

export interface EiReading {
  readonly whole: EiIndex
  /** In the order of the groups. */
  readonly groups: readonly EiIndex[]
  /** Parties that are in no group: neither they nor their arcs are counted. */
  readonly ungrouped: number
}

/** An arc across a border counts for both groups, and once for the whole. */
export function eiOf(groups: readonly Pick<PartyGroup, 'parties'>[], { parties, arcs }: MapArcs): EiReading {
  const groupOf = new Map<PartyId, number>()
  for (const [index, group] of groups.entries()) for (const party of group.parties) groupOf.set(party, index)
  const places = parties.map((party) => groupOf.get(party))
  const sizes = groups.map(() => 0)
  for (const place of places) if (place !== undefined) sizes[place] = (sizes[place] ?? 0) + 1
  const internal = groups.map(() => 0)
  const external = groups.map(() => 0)
  let across = 0
  for (const { provider, customer } of arcs) {
    const [from, to] = [places[provider], places[customer]]
    if (from === undefined || to === undefined) continue
    if (from === to) internal[from] = (internal[from] ?? 0) + 1
    else {
      across += 1
      for (const end of [from, to]) external[end] = (external[end] ?? 0) + 1
    }
  }
  const all = sizes.reduce((sum, size) => sum + size, 0)
  const inside = sizes.map((size) => size * (size - 1))
  const insideAll = inside.reduce((sum, count) => sum + count, 0)
  return {
    whole: indexOf(
      across,
      internal.reduce((sum, count) => sum + count, 0),
      all * Math.max(0, all - 1) - insideAll,
      insideAll,
    ),
    groups: sizes.map((size, index) =>
      indexOf(external[index] ?? 0, internal[index] ?? 0, 2 * size * (all - size), inside[index] ?? 0),
    ),
    ungrouped: parties.length - all,
  }
}

function indexOf(external: number, internal: number, possibleExternal: number, possibleInternal: number): EiIndex {
  const isComparable = possibleExternal > 0 && possibleInternal > 0
  return {
    external,
    internal,
    ei: ratio(external, internal),
    possibleExternal,
    possibleInternal,
    baseline: isComparable ? ratio(possibleExternal, possibleInternal) : null,
  }
}

function ratio(external: number, internal: number): number | null {
  const all = external + internal
  return all === 0 ? null : (external - internal) / all
}

/** Differences from the baseline below this say nothing. */
const AS_CHANCE = 0.05

/** How an index compares with chance; null where there is nothing to compare. */
export function eiAgainstChance({ ei, baseline }: EiIndex): 'inward' | 'outward' | 'chance' | null {
  if (ei === null || baseline === null) return null
  if (Math.abs(ei - baseline) < AS_CHANCE) return 'chance'
  return ei < baseline ? 'inward' : 'outward'
}
