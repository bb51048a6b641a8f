/**
 * Services that go one way and are rated low: nothing comes back by which the provider would notice. Fewer than four
 * customers give no mean, so such a service is not counted, which is no praise.
 */
import type { InteractionId } from '../../model/ids.ts'
import type { LatestResult } from '../latest-results.ts'
import { MIDPOINT, type RatingResult } from '../rating.ts'
import type { MapArcs } from './map-arcs.ts'

/** A service that goes one way and whose customers rate it low. */
export interface OneWayLow {
  readonly interaction: InteractionId
  /** Place of the arc in the arcs. */
  readonly arc: number
  /** Mean of the customers over the four dimensions, 1..5. */
  readonly mean: number
  readonly weakest: RatingResult['weakest']
  readonly voters: number
}

/** The lowest first. Low is a mean below the middle of the scale; `latest` holds what is known of each interaction now. */
export function oneWayLow(
  { arcs }: Pick<MapArcs, 'arcs'>,
  latest: ReadonlyMap<InteractionId, Pick<LatestResult, 'result'>>,
): readonly OneWayLow[] {
  return arcs
    .flatMap(({ answered, interactions }, arc) =>
      answered
        ? []
        : interactions.flatMap((interaction): OneWayLow[] => {
            const result = latest.get(interaction)?.result
            const mean = result?.customer.mean ?? null
            if (!result || mean === null || mean >= MIDPOINT - SMALL) return []
            return [{ interaction, arc, mean, weakest: result.weakest, voters: result.customer.voters }]
          }),
    )
    .sort((a, b) => a.mean - b.mean || (a.interaction < b.interaction ? -1 : 1))
}

const SMALL = 1e-9

/** What is known of services that go one way. */
export interface OneWayReading {
  readonly low: readonly OneWayLow[]
  /** How many of them have a mean at all. */
  readonly known: number
  /** Whether any rating has been revealed. */
  readonly isRated: boolean
}

/** The low ones, and how many could be known. */
export function readOneWay(
  map: Pick<MapArcs, 'arcs'>,
  latest: ReadonlyMap<InteractionId, Pick<LatestResult, 'result'>>,
): OneWayReading {
  const known = map.arcs
    .flatMap(({ answered, interactions }) => (answered ? [] : interactions))
    .filter((id) => (latest.get(id)?.result.customer.mean ?? null) !== null)
  return { low: oneWayLow(map, latest), known: known.length, isRated: latest.size > 0 }
}
