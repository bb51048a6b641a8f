/** The list of stops, the steps that are made for them, and the parts that they are split into. */
import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { boxesOverlap } from '#shared/layout/box.ts'
import type { Evidence } from '#shared/model/evidence.ts'
import type { StopId, ZoneId } from '#shared/model/ids.ts'
import type { MapRecord } from '#shared/model/map-schema.ts'
import { EMPTY_STOPS, type Stop, type Stops } from '#shared/model/stop.ts'
import { addStop, changeStop, editStops, moveStop, removeStop, replaceStop } from '#shared/stops/edit-stops.ts'
import { laterAt, withHeading } from '#shared/stops/frame-of-stop.ts'
import { leftOutAt } from '#shared/stops/left-out.ts'
import { idOfZoneStop, listStops, stopsOf } from '#shared/stops/list-stops.ts'
import { makeSteps, STEP_WAYS } from '#shared/stops/make-steps.ts'
import { SERVICE_TEXT, splitParties, splitStop } from '#shared/stops/split-stop.ts'
import { box, interaction, party, zone } from '../../store/map-builders.ts'

const zones = ['shape:one', 'shape:two', 'shape:three'] as ZoneId[]
const names = (stops: readonly Stop[]) => stops.map(({ id }) => id)
const of = (zone: string) => idOfZoneStop(zone)

describe('the list', () => {
  test('has every zone in reading order until something is said, and new zones come last', () => {
    expect(names(listStops(null, zones))).toEqual(zones.map(of))
    const said = editStops(null, zones.slice(0, 2), moveStop(of('shape:two'), 0))
    expect(names(listStops(said, zones))).toEqual(['shape:two', 'shape:one', 'shape:three'].map(of))
  })

  test('leaves out a zone that is no stop, also when it comes back to the map, and takes it in again', () => {
    const said = editStops(null, zones, removeStop(of('shape:one')))
    expect(names(listStops(said, zones))).toEqual(['shape:two', 'shape:three'].map(of))
    const [first] = listStops(null, zones)
    if (!first) throw new Error('there is a first stop')
    const again = editStops(said, zones, addStop(first))
    expect(names(listStops(again, zones))).toEqual(['shape:two', 'shape:three', 'shape:one'].map(of))
    expect(again.without).toEqual([])
  })

  test('keeps every stop once, whatever is done to it', () => {
    const edits = fc.array(fc.tuple(fc.nat(2), fc.nat(4), fc.nat(2)), { maxLength: 20 })
    fc.assert(
      fc.property(edits, (series) => {
        let said: Stops = EMPTY_STOPS
        for (const [which, to, what] of series) {
          const id = of(zones[which] ?? '')
          const edit = what === 0 ? moveStop(id, to) : what === 1 ? changeStop(id, { note: 'x' }) : removeStop(id)
          said = editStops(said, zones, edit)
        }
        const ids = names(listStops(said, zones))
        expect(new Set(ids).size).toBe(ids.length)
        expect([...ids, ...said.without.map(of)].sort()).toEqual(zones.map(of).sort())
      }),
    )
  })

  test('puts parts in the place of the whole', () => {
    const parts = ['part-1', 'part-2'].map((id): Stop => {
      return { id: id as StopId, view: { by: 'things', ids: ['shape:a'] }, title: id, note: '', steps: [] }
    })
    const said = editStops(null, zones, replaceStop(of('shape:two'), parts))
    expect(names(listStops(said, zones))).toEqual([of('shape:one'), 'part-1', 'part-2', of('shape:three')])
  })

  test('names a stop by its title, its zone, or what is in it', () => {
    const records = [zone('desk', 'Service desk'), party('a'), party('b'), party('c')] as unknown as MapRecord[]
    const things = (ids: string[], title = ''): Stop => {
      return { id: `s-${ids.length}-${title}` as StopId, view: { by: 'things', ids }, title, note: '', steps: [] }
    }
    const stops = [things(['shape:a', 'shape:b', 'shape:c']), things(['shape:a'], 'Start'), things(['shape:b'])]
    const shown = stopsOf(records, [{ kind: 'stops', subject: 'workshop', value: { stops, without: [] } }])
    expect(shown.map(({ name }) => name)).toEqual(['a, b and 1 more', 'Start', 'b', 'Service desk'])
  })
})

const GAP = { x: 300, y: 200 }
/** Parties in rows, each serving the next. */
function grid(columns: number, rows: number): MapRecord[] {
  const ids = Array.from({ length: columns * rows }, (_, index) => `p${index}`)
  const parties = ids.map((id, at) => party(id, {}, { x: (at % columns) * GAP.x, y: Math.floor(at / columns) * GAP.y }))
  const ties = ids.slice(1).flatMap((id, at) => interaction(`i${at}`, ids[at] ?? '', id))
  return [...ties, ...parties] as unknown as MapRecord[]
}
const WHOLE = { by: 'frame', frame: { x: -100, y: -100, w: 100_000, h: 100_000 } } as const

describe('steps', () => {
  const records = grid(3, 1)

  test('go party by party, interaction by interaction, or both with each interaction once both parties are there', () => {
    expect(makeSteps(WHOLE, 'parties', records)).toEqual([['shape:p0'], ['shape:p1'], ['shape:p2']])
    expect(makeSteps(WHOLE, 'interactions', records)).toEqual([['shape:i0'], ['shape:i1']])
    expect(makeSteps(WHOLE, 'both', records).flat()).toEqual(['p0', 'p1', 'i0', 'p2', 'i1'].map((id) => `shape:${id}`))
  })

  test('never are more than a presentation can hold, and leave nothing out', () => {
    const many = grid(20, 8)
    for (const way of STEP_WAYS) {
      const steps = makeSteps(WHOLE, way, many)
      expect(steps.length).toBeLessThanOrEqual(100)
      expect(new Set(steps.flat()).size).toBe(steps.flat().length)
      expect(steps.flat().length).toBe({ parties: 160, interactions: 159, both: 319 }[way])
    }
  })

  test('take away step by step what the room does not get yet', () => {
    const steps = makeSteps(WHOLE, 'both', records)
    const counts = steps.map((_, step) => laterAt({ steps }, step, records).length)
    expect(counts).toEqual([5, 4, 3, 2, 1])
    expect(laterAt({ steps }, steps.length, records)).toEqual([])
    // The first party alone: both interactions hang on what is not there.
    expect(laterAt({ steps: [['shape:p1']] }, 0, records).toSorted()).toEqual(['shape:i0', 'shape:i1', 'shape:p1'])
  })
})

test('of interactions the room gets those that concern the stop; what merely crosses it stays away, but not from a framed part', () => {
  const records = grid(6, 1)
  const view = { by: 'things', ids: ['shape:p0', 'shape:p1'] } as const
  const kept = (one: Pick<Stop, 'view' | 'steps'>) => {
    const left = new Set(leftOutAt(one, one.steps.length, records))
    return records.flatMap(({ id, typeName }) => (typeName === 'shape' && /:i/.test(id) && !left.has(id) ? [id] : []))
  }
  expect(kept({ view: { ...view, ids: [...view.ids] }, steps: [] })).toEqual(['shape:i0', 'shape:i1'])
  expect(kept({ view: { by: 'things', ids: ['shape:i4'] }, steps: [] })).toEqual(['shape:i3', 'shape:i4'])
  expect(kept({ view: WHOLE, steps: [] })).toHaveLength(5)
})

test('words that stand beside a stop stay away, those in it and on a framed part are there', () => {
  const props = { autoSize: true, scale: 1, size: 'm', w: 100, richText: { type: 'text', text: 'words' } }
  const words = (id: string, x: number) => ({ ...box(id, 'page:page', x), type: 'text', y: 20, props })
  const records = [party('a'), words('inside', 20), words('beside', 900)] as unknown as MapRecord[]
  const view: Stop['view'] = { by: 'things', ids: ['shape:a'] }
  expect(leftOutAt({ view, steps: [] }, 0, records)).toEqual(['shape:beside'])
  expect(leftOutAt({ view: { by: 'things', ids: ['shape:a', 'shape:beside'] }, steps: [] }, 0, records)).toEqual([])
  expect(leftOutAt({ view: WHOLE, steps: [] }, 0, records)).toEqual([])
})

describe('parts that can be read', () => {
  const screen = { w: 1800, h: 1000 }

  test('hold every party once, and each fits the picture at the least size of text', () => {
    const sizes = fc.record({ columns: fc.integer({ min: 1, max: 9 }), rows: fc.integer({ min: 1, max: 7 }) })
    fc.assert(
      fc.property(sizes, fc.integer({ min: 18, max: 40 }), ({ columns, rows }, least) => {
        const records = grid(columns, rows)
        const parts = splitParties(WHOLE, records, { screen, least })
        expect(parts.flat().length).toBe(columns * rows)
        expect(new Set(parts.flat()).size).toBe(columns * rows)
        const newId = () => 'part-x' as StopId
        const stop: Stop = { id: newId(), view: WHOLE, title: '', note: 'n', steps: [] }
        const stops = splitStop(stop, 'Map', records, { screen, least, newId })
        const said: Evidence = { kind: 'stops', subject: 'workshop', value: { stops: [...stops], without: [] } }
        for (const one of stopsOf(records, [said])) {
          const frame = withHeading(one.frame)
          const zoom = Math.min(screen.w / frame.w, screen.h / frame.h)
          expect(zoom * SERVICE_TEXT).toBeGreaterThanOrEqual(least - 0.05)
        }
      }),
      { numRuns: 30 },
    )
  })

  test('keep their share of the steps, number themselves, and the first keeps the note', () => {
    const records = grid(12, 1)
    let number = 0
    const newId = () => `part-${number++}` as StopId
    const steps = makeSteps(WHOLE, 'parties', records)
    const stop: Stop = { id: newId(), view: WHOLE, title: '', note: 'Say it slowly', steps }
    const parts = splitStop(stop, 'All', records, { screen, least: 24, newId })
    expect(parts.length).toBeGreaterThan(1)
    expect(parts[0]).toMatchObject({ title: `All, part 1 of ${parts.length}`, note: 'Say it slowly' })
    expect(parts.slice(1).every(({ note }) => note === '')).toBe(true)
    expect(parts.flatMap((one) => one.steps).flat()).toEqual(steps.flat())
  })
})

test('a heading has room above what is framed, and takes nothing from it', () => {
  const frame = { x: 10, y: 20, w: 1600, h: 300 }
  const higher = withHeading(frame)
  expect(higher).toMatchObject({ x: 10, w: 1600 })
  expect(higher.y + higher.h).toBe(320)
  expect(boxesOverlap(frame, { ...higher, h: frame.y - higher.y })).toBe(false)
  expect(frame.y - higher.y).toBeGreaterThan(80)
})
