/** Moments of a journey: added, moved, taken out, and drawn, without a loop that leads nowhere. */
import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { curvePath, listLoops } from '#shared/charts/curve-path.ts'
import type { MomentId } from '#shared/model/ids.ts'
import { Journey, MOST_MOMENTS } from '#shared/model/journey.ts'
import { clampFeeling } from '#shared/text/feelings.ts'
import { sayWaiting } from '#shared/text/say-waiting.ts'
import {
  addMoment,
  emptyMoment,
  moveMoment,
  patchMoment,
  removeMoment,
  waitingOf,
} from '../../../src/renderer/src/features/journey/edit-journey.ts'

const id = (number: number) => `moment-${number}` as MomentId
const journeyOf = (count: number): Journey => ({
  moments: Array.from({ length: count }, (_, at) => emptyMoment(id(at))),
})

describe('editing', () => {
  test('a journey holds seven moments and no more', () => {
    expect(addMoment(journeyOf(MOST_MOMENTS), id(99)).moments).toHaveLength(MOST_MOMENTS)
    expect(addMoment(journeyOf(2), id(99)).moments.map((moment) => moment.id)).toEqual([id(0), id(1), id(99)])
  })

  test('taking out the last moment leaves nothing to say', () => {
    expect(removeMoment(journeyOf(1), id(0))).toBeNull()
  })

  test('a moment that others lead back to takes these loops along', () => {
    const looped = patchMoment(journeyOf(3), id(2), { backTo: id(0) })
    expect(removeMoment(looped, id(0))?.moments.map(({ backTo }) => backTo)).toEqual([null, null])
  })

  test('a loop that would lead forward after a move falls away, others stay', () => {
    const looped = patchMoment(patchMoment(journeyOf(3), id(1), { backTo: id(0) }), id(2), { backTo: id(0) })
    const moved = moveMoment(looped, id(0), 1)
    expect(moved.moments.map((moment) => [moment.id, moment.backTo])).toEqual([
      [id(1), null],
      [id(0), null],
      [id(2), id(0)],
    ])
    expect(moveMoment(journeyOf(2), id(0), -1)).toEqual(journeyOf(2))
  })

  test('whatever is done, the journey stays one that the core takes, and loops lead back', () => {
    const step = fc.oneof(
      fc.record({ do: fc.constant('add' as const), at: fc.nat(20) }),
      fc.record({ do: fc.constant('remove' as const), at: fc.nat(9) }),
      fc.record({ do: fc.constant('move' as const), at: fc.nat(9), by: fc.constantFrom(-1 as const, 1 as const) }),
      fc.record({ do: fc.constant('loop' as const), at: fc.nat(9), to: fc.nat(9) }),
    )
    fc.assert(
      fc.property(fc.array(step, { maxLength: 40 }), (steps) => {
        let journey: Journey = { moments: [] }
        let made = 0
        for (const one of steps) {
          const target = journey.moments[one.at % Math.max(1, journey.moments.length)]?.id ?? id(-1)
          if (one.do === 'add') journey = addMoment(journey, id(made++))
          if (one.do === 'remove') journey = removeMoment(journey, target) ?? { moments: [] }
          if (one.do === 'move') journey = moveMoment(journey, target, one.by)
          if (one.do === 'loop') {
            const place = journey.moments.findIndex((moment) => moment.id === target)
            const to = journey.moments[one.to % Math.max(1, place)]?.id ?? null
            if (place > 0) journey = patchMoment(journey, target, { backTo: to })
          }
          Journey.parse(journey)
          for (const { places } of listLoops(journey.moments)) expect(places[1]).toBeLessThan(places[0])
        }
      }),
    )
  })
})

describe('the curve', () => {
  test('joins what was said and leaves a gap where nothing was', () => {
    let journey = journeyOf(4)
    for (const [at, feeling] of [
      [0, 2],
      [1, -2],
      [3, 0],
    ] as const) {
      journey = patchMoment(journey, id(at), { feeling })
    }
    expect(curvePath(journey.moments)).toBe('M 50 0 C 100 0 100 100 150 100 M 350 50')
    expect(curvePath(journeyOf(3).moments)).toBe('')
  })

  test('a drag beyond the scale ends at its end', () => {
    expect([clampFeeling(9), clampFeeling(-3.2), clampFeeling(0.4), clampFeeling(-0.6)]).toEqual([2, -2, 0, -1])
  })
})

describe('waiting', () => {
  test('is summed over what was said, and said as people do', () => {
    expect(waitingOf(journeyOf(2))).toBeNull()
    const journey = patchMoment(patchMoment(journeyOf(3), id(0), { waitMinutes: 30 }), id(2), { waitMinutes: 0.4 })
    expect(waitingOf(journey)).toBe(30.4)
    expect([sayWaiting(1), sayWaiting(30.4), sayWaiting(95), sayWaiting(2 * 24 * 60 + 61)]).toEqual([
      '1 minute',
      '30 minutes',
      '1 h 35 min',
      '2 d 1 h',
    ])
  })
})
