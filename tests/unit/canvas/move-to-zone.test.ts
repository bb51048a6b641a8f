/** Putting parties into a zone and out of it: room is found or made, and nobody else is drawn in. */
import type { TLShapeId } from '@tldraw/editor'
import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { boxesOverlap } from '#shared/layout/box.ts'
import { findSpotInZone, holdsMiddle } from '#shared/layout/zone-spot.ts'
import { zoneAround } from '../../../src/renderer/src/canvas/commands/make-shapes.ts'
import { moveToZone } from '../../../src/renderer/src/canvas/commands/move-to-zone.ts'
import { collapseZones, expandZones } from '../../../src/renderer/src/canvas/zones/collapse-zones.ts'
import { openHeadlessMap } from './headless-map.ts'

const carryOut = (map: ReturnType<typeof openHeadlessMap>, parties: readonly TLShapeId[], zone: TLShapeId | null) => {
  const move = moveToZone(map.editor, parties, zone)
  if (typeof move === 'function') move()
  return move
}

describe('moving to a zone', () => {
  test('puts each party on a place of its own in it, and out of it beside all zones', () => {
    const map = openHeadlessMap()
    const parties = Array.from({ length: 5 }, (_, at) => map.party(`P${at}`, at * 400, -600))
    const zone = map.zone('Front', 0, 0, 420, 260)
    carryOut(map, parties, zone)
    expect(parties.map((id) => zoneAround(map.editor, id))).toEqual(parties.map(() => zone))
    carryOut(map, parties.slice(0, 2), null)
    expect(parties.map((id) => zoneAround(map.editor, id) === zone)).toEqual([false, false, true, true, true])
    for (const one of parties) {
      for (const other of parties) {
        if (one === other) continue
        const [a, b] = [map.editor.getShapePageBounds(one), map.editor.getShapePageBounds(other)]
        expect(a && b && boxesOverlap(a, b, 31)).toBe(false)
      }
    }
  })

  test('moves nobody who is there, and nothing for somebody who is not on the map', () => {
    const map = openHeadlessMap()
    const zone = map.zone('Front', 0, 0, 600, 400)
    const inside = map.party('Inside', 200, 150)
    expect(carryOut(map, [inside], zone)).toBe('there')
    expect(moveToZone(map.editor, ['shape:nobody'], zone)).toBeNull()
    expect(moveToZone(map.editor, [inside], inside)).toBeNull()
  })
})

test('goes into a collapsed zone and out of it: tied, then standing free', () => {
  const map = openHeadlessMap()
  const zone = map.zone('Front', 0, 0, 600, 400)
  const inside = map.party('Inside', 200, 150)
  const other = map.party('Other', 1_000, 0)
  collapseZones(map.editor, [zone])
  carryOut(map, [other], zone)
  expect([inside, other].map((id) => zoneAround(map.editor, id))).toEqual([zone, zone])
  carryOut(map, [inside, other], null)
  expect([inside, other].map((id) => zoneAround(map.editor, id))).toEqual([null, null])
  expandZones(map.editor, [zone])
  carryOut(map, [inside], zone)
  expect([inside, other].map((id) => zoneAround(map.editor, id))).toEqual([zone, null])
})

test('a zone grows around nobody who stood outside', () => {
  const box = fc.record({
    x: fc.integer({ min: -400, max: 900 }),
    y: fc.integer({ min: -400, max: 900 }),
    w: fc.constant(168),
    h: fc.constant(72),
  })
  fc.assert(
    fc.property(fc.array(box, { maxLength: 12 }), (taken) => {
      const area = { x: 0, y: 0, w: 400, h: 300 }
      const found = findSpotInZone({ x: 900, y: 40, w: 168, h: 72 }, area, taken, [])
      expect(holdsMiddle(found.area, found.spot)).toBe(true)
      for (const other of taken) expect(holdsMiddle(found.area, other)).toBe(holdsMiddle(area, other))
    }),
  )
})
