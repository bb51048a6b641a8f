/**
 * The map as a network: one arc for each ordered pair of which the first serves the second, however many interactions say
 * so. What a party does for itself ties it to nobody and is only counted.
 */
import type { InteractionId, PartyId } from '../../model/ids.ts'
import type { Interaction, Period } from '../../model/interaction.ts'
import type { Party } from '../../model/party.ts'
import type { Graph } from './graph.ts'

/** All that one party serves another. */
export interface MapArc {
  /** Place in the parties. */
  readonly provider: number
  readonly customer: number
  /** In the order of their ids. */
  readonly interactions: readonly InteractionId[]
  /** Requests per year of those interactions whose volume was said. */
  readonly perYear: number
  /** Whether the customer serves the provider too. */
  readonly answered: boolean
}

/** Parties and arcs are in the order of ids, so that the order in which a map is read changes no figure. */
export interface MapArcs {
  readonly parties: readonly PartyId[]
  readonly arcs: readonly MapArc[]
  /** Interactions of a party with itself, which are left out. */
  readonly toItself: number
  /** Interactions between two parties whose volume was not said: they count as arcs, with no request. */
  readonly withoutVolume: number
}

/** How often each period comes in a year. */
export type PeriodsPerYear = Readonly<Record<Period, number>>

/** An interaction whose party is not in the list is left out. */
export function arcsOf(
  parties: readonly Pick<Party, 'id'>[],
  interactions: readonly Pick<Interaction, 'id' | 'provider' | 'customer' | 'volume' | 'period'>[],
  periodsPerYear: PeriodsPerYear,
): MapArcs {
  const ids = parties.map(({ id }) => id).sort(byId)
  const places = new Map(ids.map((id, place) => [id, place]))
  const found = new Map<number, { interactions: InteractionId[]; perYear: number }>()
  let [toItself, withoutVolume] = [0, 0]
  for (const { id, provider, customer, volume, period } of [...interactions].sort((a, b) => byId(a.id, b.id))) {
    const [from, to] = [places.get(provider), places.get(customer)]
    if (from === undefined || to === undefined) continue
    if (from === to) {
      toItself += 1
      continue
    }
    if (volume === null) withoutVolume += 1
    const key = from * ids.length + to
    const arc = found.get(key) ?? { interactions: [], perYear: 0 }
    arc.interactions.push(id)
    arc.perYear += (volume ?? 0) * periodsPerYear[period]
    found.set(key, arc)
  }
  const arcs = [...found]
    .sort(([a], [b]) => a - b)
    .map(([key, arc]): MapArc => {
      const [provider, customer] = [Math.floor(key / ids.length), key % ids.length]
      return { ...arc, provider, customer, answered: found.has(customer * ids.length + provider) }
    })
  return { parties: ids, arcs, toItself, withoutVolume }
}

/** The bare graph, for what looks at ways alone. */
export function graphOf({ parties, arcs }: Pick<MapArcs, 'parties' | 'arcs'>): Graph {
  return { size: parties.length, from: arcs.map((arc) => arc.provider), to: arcs.map((arc) => arc.customer) }
}

function byId(a: string, b: string): number {
  return a < b ? -1 : Number(a > b)
}
