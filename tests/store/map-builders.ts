/** Records as a window makes them, and a workshop on whose map they can be put. */

import type { TLShapeId } from '@tldraw/tlschema'
import type { IndexKey } from '@tldraw/utils'
import type { WireRecord } from '#shared/contract/map.ts'
import type { WorkshopId } from '#shared/model/ids.ts'
import { EMPTY_INTERACTION, type InteractionFacts } from '#shared/model/interaction.ts'
import {
  createInteractionEnds,
  createInteractionShape,
  createPartyShape,
  createZoneShape,
} from '#shared/model/map-records.ts'
import { EMPTY_PARTY, type PartyFacts } from '#shared/model/party.ts'
import type { CoreApp } from './core-app.ts'

function wire(record: object): WireRecord {
  return record as WireRecord
}

const spot = (id: string) => ({ id: `shape:${id}` as TLShapeId, index: 'a1' as IndexKey })

export function party(id: string, facts: Partial<PartyFacts> = {}, at: { x?: number; y?: number } = {}): WireRecord {
  const box = { x: at.x ?? 0, y: at.y ?? 0, w: 160, h: 80 }
  return wire(createPartyShape({ ...EMPTY_PARTY, name: id, ...facts }, box, spot(id)))
}

/** The interaction and its two bindings, whose ids follow from its own. */
export function interaction(
  id: string,
  provider: string,
  customer: string,
  facts: Partial<InteractionFacts> = {},
): WireRecord[] {
  let number = 0
  const ends = createInteractionEnds(
    `shape:${id}` as TLShapeId,
    { provider: `shape:${provider}` as TLShapeId, customer: `shape:${customer}` as TLShapeId },
    () => {
      number += 1
      return `${id}-${number}`
    },
  )
  const shape = createInteractionShape({ ...EMPTY_INTERACTION, service: id, ...facts }, spot(id))
  return [wire(shape), ...ends.map(wire)]
}

export function zone(id: string, name = id): WireRecord {
  return wire(createZoneShape({ name, colour: 'teal' }, { x: 0, y: 0, w: 400, h: 300 }, spot(id)))
}

/** A native shape of tldraw. */
export function box(id: string, parentId = 'page:page', x = 0): WireRecord {
  return wire({
    ...{ id: `shape:${id}`, typeName: 'shape', type: 'group', x, y: 0, rotation: 0, index: 'a1', parentId },
    ...{ isLocked: false, opacity: 1, meta: {}, props: {} },
  })
}

/** An open workshop and a short way to put records on its map. */
export async function openMap(app: CoreApp, title = 'Map') {
  const { id } = await app.get('library.create', { title, client: '' })
  await app.get('library.open', { id })
  return { id, ...mapOf(app, id) }
}

export function mapOf(app: CoreApp, workshop: WorkshopId) {
  let number = 0
  const batch = (put: WireRecord[], remove: string[] = [], more: { gesture?: string; batchId?: string } = {}) => {
    number += 1
    return {
      ...{ workshop, put, remove, baseSequence: 0 },
      batchId: more.batchId ?? `batch-${number}-${Math.random().toString(36).slice(2)}`,
      gesture: more.gesture ?? `gesture-${number}`,
    }
  }
  return {
    batch,
    apply: (...args: Parameters<typeof batch>) => app.get('map.apply', batch(...args)),
    refusal: (...args: Parameters<typeof batch>) => app.refusal('map.apply', batch(...args)),
    load: () => app.get('map.load', { workshop }),
  }
}
