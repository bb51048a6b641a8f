/** In which zone a party stands, read from records alone: as the map shows it. */

import type { TLShapeId } from '@tldraw/tlschema'
import type { IndexKey } from '@tldraw/utils'
import { expect, test } from 'vitest'
import { createPartyShape, createZoneShape } from '#shared/model/map-records.ts'
import type { MapRecord } from '#shared/model/map-schema.ts'
import { EMPTY_PARTY } from '#shared/model/party.ts'
import { zonesOfParties } from '#shared/report/zones-of-parties.ts'

const spot = (id: string) => ({ id: `shape:${id}` as TLShapeId, index: 'a1' as IndexKey })
const at = (x: number, y: number, w: number, h: number) => ({ x, y, w, h })
const party = (id: string, x: number, y: number) =>
  createPartyShape({ ...EMPTY_PARTY, name: id }, at(x, y, 100, 60), spot(id)) as MapRecord
const zone = (id: string, box: ReturnType<typeof at>, collapsed = false) => {
  const shape = createZoneShape({ name: id, colour: 'teal' }, box, spot(id))
  return { ...shape, props: { ...shape.props, collapsed } } as MapRecord
}
const tie = (from: string, to: string) => {
  const ends = { fromId: `shape:${from}`, toId: `shape:${to}`, props: { dx: 0, dy: 0 } }
  return { id: `binding:${from}`, typeName: 'binding', type: 'zoneMember', meta: {}, ...ends } as unknown as MapRecord
}
const read = (...records: MapRecord[]) => Object.fromEntries(zonesOfParties(records))

test('a party stands where its middle lies, in the smallest of zones that overlap, or in none', () => {
  const zones = [zone('hall', at(0, 0, 900, 900)), zone('desk', at(0, 0, 200, 200))]
  expect(read(...zones, party('in', 20, 20), party('out', 2000, 0), party('edge', 180, 20))).toEqual({
    'shape:in': 'desk',
    'shape:edge': 'hall',
  })
})

test('a collapsed zone holds what is tied to it and nothing that only lies there', () => {
  const records = [zone('away', at(0, 0, 400, 400), true), party('tied', 5000, 0), party('lying', 20, 20)]
  expect(read(...records, tie('tied', 'away'))).toEqual({ 'shape:tied': 'away' })
})

test('what is grouped stands where its group puts it', () => {
  const group = {
    ...{ id: 'shape:g', typeName: 'shape', type: 'group', x: 1000, y: 1000, rotation: 0, index: 'a1' },
    ...{ parentId: 'page:page', isLocked: false, opacity: 1, meta: {}, props: {} },
  } as unknown as MapRecord
  const inGroup = { ...party('in', 10, 10), parentId: 'shape:g' } as MapRecord
  expect(read(zone('far', at(900, 900, 400, 400)), group, inGroup)).toEqual({ 'shape:in': 'far' })
  const away = zone('away', at(0, 0, 400, 400), true)
  expect(read(away, group, inGroup, tie('g', 'away'))).toEqual({ 'shape:in': 'away' })
})
