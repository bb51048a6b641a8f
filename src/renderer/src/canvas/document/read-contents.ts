/**
 * What the map says, read from its records: for Inspector, Outline and Matrix. Facts keep their identity while a record
 * only moves, and the lists keep theirs while nothing they say has changed, so that a drag repaints no table.
 */
import { type Computed, computed, isUninitialized, unsafe__withoutCapture } from '@tldraw/state'
import type { TLShape, TLShapeId, TLStore } from '@tldraw/tlschema'
import { byIndex, inReadingOrder } from '#shared/layout/reading-order.ts'
import type { InteractionId, PartyId, ZoneId } from '#shared/model/ids.ts'
import { type Interaction, InteractionFacts } from '#shared/model/interaction.ts'
import { isInteraction, isParty, isZone } from '#shared/model/map-schema.ts'
import { type Party, PartyFacts } from '#shared/model/party.ts'
import { type Zone, ZoneFacts } from '#shared/model/zone.ts'
import type { Ends } from '../lanes/assign-lanes.ts'
import type { LaneIndex } from '../lanes/lane-index.ts'
import type { MapContents } from '../map-api.ts'
import { movesIn } from './moves.ts'

const PARTY_KEYS = Object.keys(PartyFacts.shape) as (keyof PartyFacts)[]
const INTERACTION_KEYS = Object.keys(InteractionFacts.shape) as (keyof InteractionFacts)[]
const ZONE_KEYS = Object.keys(ZoneFacts.shape) as (keyof ZoneFacts)[]

export function readContents(store: TLStore, lanes: LaneIndex): Computed<MapContents> {
  const shapes = store.query.records('shape')
  const changes = store.query.filterHistory('shape')
  const order = new ReadingOrder()
  let known: ReadonlyMap<string, Ends> | null = null
  const parties = new Facts<Party>(PARTY_KEYS)
  const interactions = new Facts<Interaction>([...INTERACTION_KEYS, 'provider', 'customer'])
  const zones = new Facts<Zone>(ZONE_KEYS)
  let last: MapContents = { parties: [], interactions: [], zones: [] }
  return computed<MapContents>('map contents', (before, epoch) => {
    changes.get()
    const ends = lanes.ends.get()
    const moves = ends === known && !isUninitialized(before) ? movesIn(changes.getDiffSince(epoch)) : null
    if (moves && order.outlasts(moves)) return last
    known = ends
    const all = unsafe__withoutCapture(() => shapes.get())
    const places = all.filter(isParty).sort(inReadingOrder)
    const areas = all.filter(isZone).sort(inReadingOrder)
    order.is(places, areas)
    const rank = new Map<string, number>(places.map((party, index) => [party.id, index]))
    const tied: { shape: TLShape; interaction: Interaction; provider: number; customer: number }[] = []
    for (const shape of all) {
      if (!isInteraction(shape)) continue
      const of = ends.get(shape.id)
      const provider = of && rank.get(of.provider)
      const customer = of && rank.get(of.customer)
      if (!of || provider === undefined || customer === undefined) continue
      const id = shape.id as string as InteractionId
      const facts = { ...shape.props, provider: of.provider as PartyId, customer: of.customer as PartyId }
      tied.push({ shape, interaction: interactions.of(id, facts), provider, customer })
    }
    tied.sort((a, b) => a.provider - b.provider || a.customer - b.customer || byIndex(a.shape, b.shape))
    const next: MapContents = {
      parties: keep(
        last.parties,
        places.map((shape) => parties.of(shape.id as string as PartyId, shape.props)),
      ),
      interactions: keep(
        last.interactions,
        tied.map(({ interaction }) => interaction),
      ),
      zones: keep(
        last.zones,
        areas.map((shape) => zones.of(shape.id as string as ZoneId, shape.props)),
      ),
    }
    if (next.parties === last.parties && next.interactions === last.interactions && next.zones === last.zones) {
      return last
    }
    last = next
    return next
  })
}

/** More moves than this at once are not worth being looked at one by one. */
const FEW = 50

/** Knows parties and zones in reading order, to see whether the order is still the same after some have moved. */
class ReadingOrder {
  readonly #lists: TLShape[][] = []
  readonly #places = new Map<TLShapeId, { readonly list: TLShape[]; readonly at: number }>()

  is(...lists: readonly (readonly TLShape[])[]): void {
    this.#places.clear()
    this.#lists.splice(0, this.#lists.length, ...lists.map((list) => [...list]))
    for (const list of this.#lists) for (const [at, { id }] of list.entries()) this.#places.set(id, { list, at })
  }

  /** Takes the moves in. Once it has said no it has to be told anew. */
  outlasts(moves: ReadonlyMap<TLShapeId, TLShape>): boolean {
    if (moves.size > FEW) return false
    const touched = [...moves].flatMap(([id, shape]) => {
      const place = this.#places.get(id)
      if (!place) return []
      place.list[place.at] = shape
      return [place]
    })
    return touched.every(({ list, at }) => follows(list[at - 1], list[at]) && follows(list[at], list[at + 1]))
  }
}

function follows(a: TLShape | undefined, b: TLShape | undefined): boolean {
  return !a || !b || inReadingOrder(a, b) <= 0
}

/** Remembers the last facts of each id, and gives the same object while they are equal. */
class Facts<T extends { readonly id: string }> {
  readonly #keys: readonly (keyof T)[]
  readonly #known = new Map<string, T>()

  constructor(keys: readonly (keyof T)[]) {
    this.#keys = keys
  }

  of(id: T['id'], source: Omit<T, 'id'>): T {
    const read = source as T
    const known = this.#known.get(id)
    if (known && this.#keys.every((key) => known[key] === read[key])) return known
    const made: Partial<T> = {}
    for (const key of this.#keys) made[key] = read[key]
    const fresh = { ...made, id } as T
    this.#known.set(id, fresh)
    return fresh
  }
}

function keep<T>(last: readonly T[], next: readonly T[]): readonly T[] {
  return last.length === next.length && last.every((item, index) => item === next[index]) ? last : next
}
