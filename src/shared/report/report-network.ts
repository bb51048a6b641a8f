/** The network in a report: figures of every party and group, and the services that go one way and are rated low. */
import { latestResults } from '../method/latest-results.ts'
import { normalisedBetweenness } from '../method/network/betweenness.ts'
import { degreesOf, densityOf, reciprocityOf } from '../method/network/degrees.ts'
import { eiOf } from '../method/network/ei-index.ts'
import { arcsOf, graphOf } from '../method/network/map-arcs.ts'
import { oneWayLow } from '../method/network/one-way-low.ts'
import { groupsOf } from '../method/network/party-groups.ts'
import { rankHubs, waysOf } from '../method/network/ways.ts'
import { compareNames } from '../model/names.ts'
import { surroundingsOf } from './report-costs.ts'
import type { ReportFacts } from './report-facts.ts'

/** Null shares: there is nothing to divide by. A missing arc is no proof: a map holds what the room remembered. */
export function reportNetwork(facts: ReportFacts) {
  const { parties, interactions, zoneOf, ballots } = facts
  const map = arcsOf(parties, interactions, surroundingsOf(facts).assumptions.periodsPerYear)
  const ways = waysOf(graphOf(map))
  const nameOf = (node: number) => parties.find(({ id }) => id === map.parties[node])?.name ?? ''
  const hubs = rankHubs(ways, (a, b) => compareNames(nameOf(a), nameOf(b)) || a - b)
  const groups = groupsOf(parties, zoneOf)
  const ei = eiOf(groups, map)
  return {
    parties: degreesOf(map).map((degree, node) => ({
      party: map.parties[node],
      name: nameOf(node),
      ...degree,
      betweenness: ways.raw[node] ?? 0,
      betweennessNormalised: normalisedBetweenness(ways.raw[node] ?? 0, map.parties.length),
      hub: hubs.includes(node) ? hubs.indexOf(node) + 1 : null,
    })),
    arcs: map.arcs.length,
    toItself: map.toItself,
    withoutVolume: map.withoutVolume,
    density: densityOf(map),
    reciprocity: reciprocityOf(map),
    parts: ways.parts.map((part) => part.map((node) => map.parties[node])),
    cutPoints: ways.cutPoints.map(({ node, parts, cutOff }) => ({
      party: map.parties[node],
      parts,
      cutOff: cutOff.map((one) => map.parties[one]),
    })),
    ei: {
      whole: ei.whole,
      groups: groups.map((group, index) => ({ ...group, ...ei.groups[index] })),
      ungrouped: ei.ungrouped,
    },
    oneWayLow: oneWayLow(map, latestResults(ballots)).map(({ arc: _, weakest, ...low }) => ({ ...low, weakest })),
  }
}
