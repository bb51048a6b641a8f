/** Which backups stay: days and weeks are held apart, nothing new is thrown away, whatever the clock says. */
import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { DAYS_KEPT, type Generation, keepGenerations, LAST_KEPT, WEEKS_KEPT } from '#shared/backups/keep-generations.ts'

const MINUTE = 60_000
const DAY = 24 * 60 * MINUTE
const START = Date.parse('2026-03-02T09:00:00.000Z')
const ROOM = 1e12

const made = (time: number, bytes = 1000): Generation => ({ id: `at-${time}`, at: new Date(time).toISOString(), bytes })
const keep = (all: readonly Generation[], now: number, maxBytes = ROOM) =>
  keepGenerations(all, { now: new Date(now).toISOString(), maxBytes })

/** Makes one every quarter of an hour of a working day, and lets go after each, as Baton does. */
function work(days: number, gap = 15 * MINUTE): Generation[] {
  let kept: Generation[] = []
  for (let day = 0; day < days; day += 1) {
    for (let time = START + day * DAY; time < START + day * DAY + 8 * 60 * MINUTE; time += gap) {
      kept.push(made(time))
      const ids = keep(kept, time)
      kept = kept.filter(({ id }) => ids.has(id))
    }
  }
  return kept
}

describe('backups of many working days', () => {
  test('are the last ten, then the last of each of fourteen days, then the last of each of twelve weeks', () => {
    const days = 120
    const end = START + (days - 1) * DAY + (8 * 60 - 15) * MINUTE
    const ages = work(days).map(({ at }) => (end - Date.parse(at)) / DAY)
    expect(ages.filter((age) => age < 0.5)).toHaveLength(LAST_KEPT)
    for (let day = 1; day < DAYS_KEPT; day += 1) expect(ages).toContain(day)
    expect(Math.max(...ages)).toBeGreaterThan((WEEKS_KEPT - 2) * 7)
    expect(Math.max(...ages)).toBeLessThan(WEEKS_KEPT * 7)
    const weekly = ages.filter((age) => age >= DAYS_KEPT).sort((a, b) => a - b)
    for (const [index, age] of weekly.entries()) expect(age - (weekly[index - 1] ?? age - 7)).toBe(7)
  })

  test('stay the same when nothing new is made and a day passes, but for what has grown too old', () => {
    const all = work(30)
    const now = Date.parse(all.at(-1)?.at ?? '')
    expect(keep(all, now).size).toBe(all.length)
    expect(keep(all, now + DAY).size).toBeGreaterThanOrEqual(all.length - 2)
  })
})

describe('whatever there is', () => {
  const backups = fc
    .uniqueArray(fc.tuple(fc.integer({ min: -200 * 24, max: 200 * 24 }), fc.integer({ min: 1, max: 5000 })), {
      maxLength: 80,
      selector: ([hours]) => hours,
    })
    .map((all) => all.map(([hours, bytes]) => made(START + hours * 60 * MINUTE, bytes)))

  test('the newest stays, and the newest that the clock of now can have made', () => {
    fc.assert(
      fc.property(backups, fc.integer({ min: 0, max: 20_000 }), (all, maxBytes) => {
        const kept = keep(all, START, maxBytes)
        const newest = all.toSorted((a, b) => Date.parse(b.at) - Date.parse(a.at))
        const present = newest.filter(({ at }) => Date.parse(at) <= START)
        for (const one of [newest[0], present[0]]) if (one) expect(kept.has(one.id)).toBe(true)
      }),
    )
  })

  test('no more bytes stay than are allowed, beside those two', () => {
    fc.assert(
      fc.property(backups, fc.integer({ min: 0, max: 20_000 }), (all, maxBytes) => {
        const kept = keep(all, START, maxBytes)
        const bytes = all.filter(({ id }) => kept.has(id)).map((one) => one.bytes)
        const largest = bytes.toSorted((a, b) => b - a).slice(0, 2)
        const rest = bytes.reduce((sum, one) => sum + one, 0) - largest.reduce((sum, one) => sum + one, 0)
        expect(rest).toBeLessThanOrEqual(maxBytes)
      }),
    )
  })

  test('letting go twice lets go of nothing more', () => {
    fc.assert(
      fc.property(backups, fc.integer({ min: 0, max: 50_000 }), (all, maxBytes) => {
        const once = all.filter(({ id }) => keep(all, START, maxBytes).has(id))
        const twice = once.filter(({ id }) => keep(once, START, maxBytes).has(id))
        expect(twice).toEqual(once)
      }),
    )
  })
})

test('a clock that was set back lets neither what was made before nor what is made after be thrown away', () => {
  const before = Array.from({ length: 10 }, (_, index) => made(START + index * 15 * MINUTE))
  const back = START - 60 * DAY
  let all: Generation[] = [...before]
  for (let count = 0; count < 10; count += 1) {
    const time = back + count * 15 * MINUTE
    all.push(made(time))
    const kept = keep(all, time)
    all = all.filter(({ id }) => kept.has(id))
  }
  expect(all).toHaveLength(20)
})
