/** Two versions of a map as one: everything of both is there, can be shown, and what is gone stands in nobody's way. */
import type { TLShapeId } from '@tldraw/tlschema'
import type { IndexKey } from '@tldraw/utils'
import fc from 'fast-check'
import { expect, test } from 'vitest'
import { boxesOverlap } from '#shared/layout/box.ts'
import { EMPTY_INTERACTION } from '#shared/model/interaction.ts'
import { readContents } from '#shared/model/map-contents.ts'
import { admitRecords } from '#shared/model/map-door.ts'
import {
  createBaseRecords,
  createInteractionEnds,
  createInteractionShape,
  createPartyShape,
  createZoneShape,
} from '#shared/model/map-records.ts'
import {
  createMapSchema,
  isInteraction,
  isInteractionEnd,
  isParty,
  isZone,
  type MapRecord,
} from '#shared/model/map-schema.ts'
import { EMPTY_PARTY } from '#shared/model/party.ts'
import { listDifferences } from '#shared/versions/list-differences.ts'
import { markDifferences } from '../../../src/renderer/src/canvas/versions/difference-marks.ts'
import { overlayRecords } from '../../../src/renderer/src/canvas/versions/overlay-records.ts'

const spot = (id: string) => ({ id: `shape:${id}` as TLShapeId, index: 'a1' as IndexKey })
const party = (id: string, x = 0): MapRecord =>
  createPartyShape({ ...EMPTY_PARTY, name: id }, { x, y: 0, w: 160, h: 80 }, spot(id)) as never
const serves = (id: string, provider: string, customer: string): MapRecord[] => {
  const ends = { provider: `shape:${provider}` as TLShapeId, customer: `shape:${customer}` as TLShapeId }
  let end = 0
  const newId = () => `${id}-${end++}`
  const shape = createInteractionShape({ ...EMPTY_INTERACTION, service: id }, spot(id))
  return [shape, ...createInteractionEnds(`shape:${id}` as TLShapeId, ends, newId)] as never
}
const zone = (id: string): MapRecord =>
  createZoneShape({ name: id, colour: 'teal' }, { x: 0, y: 0, w: 400, h: 300 }, spot(id)) as never

const NAMES = ['a', 'b', 'c', 'd'] as const
/** A map as hands make it: interactions only between parties that are there. */
const map = fc
  .record({
    parties: fc.uniqueArray(fc.tuple(fc.constantFrom(...NAMES), fc.nat({ max: 4 })), { selector: ([id]) => id }),
    interactions: fc.uniqueArray(
      fc.tuple(fc.constantFrom('i', 'j', 'k'), fc.constantFrom(...NAMES), fc.constantFrom(...NAMES)),
      { selector: ([id]) => id },
    ),
    zones: fc.uniqueArray(fc.constantFrom('z', 'y')),
  })
  .map(({ parties, interactions, zones }) => {
    const there = new Set(parties.map(([id]) => id))
    return [
      ...createBaseRecords('Map'),
      ...parties.map(([id, x]) => party(id, 100 * x)),
      ...interactions.filter(([, from, to]) => there.has(from) && there.has(to)).flatMap((one) => serves(...one)),
      ...zones.map((id) => zone(`z-${id}`)),
    ] as MapRecord[]
  })

const schema = createMapSchema()
const idsOf = (records: readonly MapRecord[]) => records.map(({ id }) => id)
const isThing = (record: MapRecord) => isParty(record) || isInteraction(record) || isZone(record)

test('everything of both versions is there once, and the door lets all of it in', () => {
  fc.assert(
    fc.property(map, map, (before, after) => {
      const { records, formerWays } = overlayRecords(before, after)
      const ids = idsOf(records)
      expect(new Set(ids).size).toBe(ids.length)
      expect(ids).toEqual(expect.arrayContaining(idsOf(after)))
      expect(ids).toEqual(expect.arrayContaining(idsOf(before.filter(isThing))))
      expect(admitRecords(records, schema).setAside).toEqual([])
      for (const interaction of records.filter(isInteraction)) {
        expect(records.filter((record) => isInteractionEnd(record) && record.fromId === interaction.id)).toHaveLength(2)
      }
      for (const id of formerWays) expect(ids).toContain(id)
    }),
  )
})

test('what is gone stands in the way of nothing that is there', () => {
  fc.assert(
    fc.property(map, map, (before, after) => {
      const { records } = overlayRecords(before, after)
      const boxOf = (id: string) => {
        const found = records.find((record) => record.id === id)
        return found && isParty(found) ? { x: found.x, y: found.y, w: found.props.w, h: found.props.h } : null
      }
      const there = new Set(idsOf(after.filter(isParty)))
      for (const gone of before.filter((record) => isParty(record) && !there.has(record.id))) {
        for (const id of there) {
          const [one, other] = [boxOf(gone.id), boxOf(id)]
          expect(one && other && boxesOverlap(one, other)).toBe(false)
        }
      }
    }),
  )
})

test('a version over itself is that version', () => {
  fc.assert(
    fc.property(map, (one) => {
      const { records, formerWays } = overlayRecords(one, structuredClone(one))
      expect(idsOf(records).sort()).toEqual(idsOf(one).sort())
      expect(formerWays.size).toBe(0)
    }),
  )
})

test('a rerouted interaction has its former way beside the one that it has now, each with its mark', () => {
  const cast = [...createBaseRecords('Map'), party('a'), party('b', 300)]
  const before = [...cast, party('c', 600), ...serves('i', 'a', 'c')] as MapRecord[]
  const after = [...cast, ...serves('i', 'a', 'b')] as MapRecord[]
  const { records, formerWays } = overlayRecords(before, after)
  const [way] = formerWays
  const ends = (id: string) =>
    records.flatMap((record) => (isInteractionEnd(record) && record.fromId === id ? [record.toId as string] : []))
  expect(way && ends(way)).toEqual(['shape:a', 'shape:c'])
  expect(ends('shape:i')).toEqual(['shape:a', 'shape:b'])
  const contents = (all: readonly MapRecord[]) => {
    const { parties, interactions, zones } = readContents(all)
    return {
      parties: [...parties],
      interactions: [...interactions],
      zones: [...zones],
      ratings: [],
      costs: [],
      changes: [],
    }
  }
  const { parties, lines } = markDifferences(listDifferences(contents(before), contents(after)), formerWays)
  expect([...parties]).toEqual([['shape:c', { kind: 'removed', text: 'removed' }]])
  expect([...lines]).toEqual([
    ['shape:i', { kind: 'rerouted', text: 'rerouted', sign: '→' }],
    [way, { kind: 'former', text: 'before', sign: '·' }],
  ])
})
