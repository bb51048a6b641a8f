/** What the network says of each party and each group, with names: the rows of the tables, and what sentences are made of. Pure. */

import type { PartyId } from '../../model/ids.ts'
import { compareNames } from '../../model/names.ts'
import type { Party } from '../../model/party.ts'
import { normalisedBetweenness } from './betweenness.ts'
import { type Degree, degreesOf } from './degrees.ts'
import { type EiIndex, eiOf } from './ei-index.ts'
import type { MapArcs } from './map-arcs.ts'
import type { PartyGroup } from './party-groups.ts'
import { rankHubs, type Ways } from './ways.ts'

/** Who is lost together with a cut point. */
export interface CutOff {
  readonly ids: readonly PartyId[]
  /** In their order. */
  readonly names: readonly string[]
  /** How many parts are left of what hung together. */
  readonly parts: number
  /** False where no part is larger than every other: then nobody is cut off from "the rest". */
  readonly hasRest: boolean
}

/** What is known of one party. */
export interface PartyFigures extends Degree {
  readonly id: PartyId
  readonly name: string
  readonly between: number
  /** Of the shortest ways between all other pairs that can reach each other, 0..1; null without such a pair. */
  readonly share: number | null
  /** Of all other pairs, 0..1; null with fewer than three parties. */
  readonly normalised: number | null
  /** 1 for the first hub; null for who stands between nobody. */
  readonly rank: number | null
  readonly cutOff: CutOff | null
}

/** In the order of the nodes. A party that has just gone has no name. */
export function figuresOf(
  map: MapArcs,
  ways: Ways,
  parties: readonly Pick<Party, 'id' | 'name'>[],
): readonly PartyFigures[] {
  const names = new Map(parties.map(({ id, name }) => [id, name]))
  const nameAt = (node: number) => names.get(map.parties[node] as PartyId) ?? ''
  const byName = (a: number, b: number) => compareNames(nameAt(a), nameAt(b)) || a - b
  const ranks = new Map(rankHubs(ways, byName).map((node, index) => [node, index + 1]))
  const cuts = new Map(ways.cutPoints.map((cut) => [cut.node, cut]))
  return degreesOf(map).map((degree, node) => {
    const between = ways.raw[node] ?? 0
    const pairs = ways.pairs[node] ?? 0
    const cut = cuts.get(node)
    const off = cut ? [...cut.cutOff].sort(byName) : []
    return {
      ...degree,
      id: map.parties[node] as PartyId,
      name: nameAt(node),
      between,
      share: pairs === 0 ? null : between / pairs,
      normalised: normalisedBetweenness(between, map.parties.length),
      rank: ranks.get(node) ?? null,
      cutOff: cut
        ? {
            ids: off.map((one) => map.parties[one] as PartyId),
            names: off.map(nameAt),
            parts: cut.parts,
            hasRest: cut.hasRest,
          }
        : null,
    }
  })
}

/** Hubs by rank. */
export function hubsOf(figures: readonly PartyFigures[]): readonly PartyFigures[] {
  return figures.filter(({ rank }) => rank !== null).sort((a, b) => (a.rank ?? 0) - (b.rank ?? 0))
}

/** Cut points, those that cut off most first, of equal ones the greater hub. */
export function cutPointsOf(figures: readonly PartyFigures[]): readonly (PartyFigures & { readonly cutOff: CutOff })[] {
  return figures
    .flatMap((one) => (one.cutOff === null ? [] : [{ ...one, cutOff: one.cutOff }]))
    .sort((a, b) => b.cutOff.ids.length - a.cutOff.ids.length || b.between - a.between || compareNames(a.name, b.name))
}

/** What is known of one group. */
export interface GroupFigures extends EiIndex {
  readonly group: PartyGroup
}

export function groupFiguresOf(groups: readonly PartyGroup[], map: MapArcs) {
  const { whole, groups: each, ungrouped } = eiOf(groups, map)
  const figures = groups.flatMap((group, index): GroupFigures[] => {
    const ei = each[index]
    return ei ? [{ ...ei, group }] : []
  })
  return { whole, groups: figures, ungrouped }
}

/** The share (0..1) of links inside that an E-I index stands for: -1 is all of them. */
export function insideShare(ei: number): number {
  return (1 - ei) / 2
}
