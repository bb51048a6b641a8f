/**
 * The map read as a network, for React. Ways are walked anew only when a link comes or goes, not while names are typed or
 * things are moved; until the new answer is there, the old reading stays.
 */
import { useEffect, useMemo, useRef, useState } from 'react'
import { latestResults } from '#shared/method/latest-results.ts'
import type { Graph } from '#shared/method/network/graph.ts'
import { arcsOf, graphOf, type MapArcs } from '#shared/method/network/map-arcs.ts'
import { type OneWayReading, readOneWay } from '#shared/method/network/one-way-low.ts'
import type { Passing } from '#shared/method/network/passing.ts'
import { answerWays, type WayAnswer } from '#shared/method/network/ways.ts'
import { USUAL_ASSUMPTIONS } from '#shared/model/assumptions.ts'
import type { PartyId, WorkshopId } from '#shared/model/ids.ts'
import type { NetworkReading } from '#shared/text/network-sentences.ts'
import type { MapContents } from '../../canvas/map-api.ts'
import { useCoreQuery } from '../../rpc/core-provider.tsx'
import { useStatement } from '../../rpc/use-evidence.ts'
import { askWays, isQuick } from './ask-ways.ts'

/** Arcs of what the map says, with the periods of a year that the workshop reckons with. */
export function useMapArcs(workshop: WorkshopId, { parties, interactions }: MapContents): MapArcs {
  const assumptions = useStatement(workshop, 'assumptions', 'workshop')?.value ?? USUAL_ASSUMPTIONS
  const { periodsPerYear } = assumptions
  return useMemo(() => arcsOf(parties, interactions, periodsPerYear), [parties, interactions, periodsPerYear])
}

/** Null until the first answer is there. */
export function useNetwork(map: MapArcs): NetworkReading | null {
  const key = useMemo(() => keyOf(map), [map])
  const graph = useSame(key, () => graphOf(map))
  const answer = useAnswer(graph, null)
  const last = useRef<NetworkReading | null>(null)
  return useMemo(() => {
    if (answer?.graph === graph && 'ways' in answer.answer) last.current = { map, ways: answer.answer.ways }
    return last.current
  }, [answer, graph, map])
}

/** What passes through one party of the reading; null for none, and until the answer is there. */
export function usePassing({ map }: NetworkReading, party: PartyId | null): Passing | null {
  const graph = useMemo(() => graphOf(map), [map])
  const node = party === null ? -1 : map.parties.indexOf(party)
  const answer = useAnswer(graph, node < 0 ? undefined : node)
  return answer?.graph === graph && answer.node === node && 'passing' in answer.answer ? answer.answer.passing : null
}

/** One-way services that are rated low; null while ratings are being read. */
export function useOneWayLow(workshop: WorkshopId, map: MapArcs): OneWayReading | null {
  const { data } = useCoreQuery('ratings.list', { workshop })
  return useMemo(() => {
    return data === undefined ? null : readOneWay(map, latestResults(data))
  }, [data, map])
}

interface Answered {
  readonly graph: Graph
  readonly node: number | null
  readonly answer: WayAnswer
}

/** `node` is undefined while nothing is asked. */
function useAnswer(graph: Graph, node: number | null | undefined): Answered | null {
  const quick = useMemo((): Answered | null => {
    if (node === undefined || !isQuick(graph)) return null
    return { graph, node, answer: node === null ? answerWays({ graph, node }) : answerWays({ graph, node }) }
  }, [graph, node])
  const [later, setLater] = useState<Answered | null>(null)
  useEffect(() => {
    if (node === undefined || isQuick(graph)) return
    return askWays(node === null ? { graph, node } : { graph, node }, (answer) => setLater({ graph, node, answer }))
  }, [graph, node])
  return quick ?? later
}

/** Everything that a graph hangs off. */
function keyOf({ parties, arcs }: MapArcs): string {
  return `${parties.join(' ')} | ${arcs.map(({ provider, customer }) => `${provider}>${customer}`).join(' ')}`
}

/** What was made for this key, as long as the key stays the same. */
function useSame<T>(key: string, make: () => T): T {
  const kept = useRef<{ readonly key: string; readonly value: T } | null>(null)
  if (kept.current?.key !== key) kept.current = { key, value: make() }
  return kept.current.value
}
