/** How far a share can be trusted: the interval against published ones, and what must hold of any. */
import fc from 'fast-check'
import { expect, test } from 'vitest'
import { wilsonInterval } from '#shared/method/proportion.ts'

// Newcombe 1998, doi:10.1002/(SICI)1097-0258(19980430)17:8<857::AID-SIM777>3.0.CO;2-E, table I, method 3.
test.each([
  [81, 263, 0.2553, 0.3662],
  [15, 148, 0.0624, 0.1605],
  [0, 20, 0, 0.1611],
  [1, 29, 0.0061, 0.1718],
])('%i of %i lies within the published interval', (part, whole, low, high) => {
  const interval = wilsonInterval(part, whole)
  expect(interval.share).toBeCloseTo(part / whole, 10)
  expect(interval.low).toBeCloseTo(low, 4)
  expect(interval.high).toBeCloseTo(high, 4)
})

test('no miss in twelve cases still allows 24 %', () => {
  const { low, high } = wilsonInterval(0, 12)
  expect(low).toBe(0)
  expect(Math.round(high * 100)).toBe(24)
})

test('holds the share, stays within 0..1, mirrors, and narrows with more cases', () => {
  const cases = fc
    .integer({ min: 1, max: 5000 })
    .chain((whole) => fc.record({ whole: fc.constant(whole), part: fc.integer({ min: 0, max: whole }) }))
  fc.assert(
    fc.property(cases, ({ part, whole }) => {
      const { low, share, high } = wilsonInterval(part, whole)
      expect(low).toBeGreaterThanOrEqual(0)
      expect(low).toBeLessThanOrEqual(share)
      expect(high).toBeGreaterThanOrEqual(share)
      expect(high).toBeLessThanOrEqual(1)
      const mirrored = wilsonInterval(whole - part, whole)
      expect(mirrored.low).toBeCloseTo(1 - high, 10)
      const more = wilsonInterval(part * 4, whole * 4)
      expect(more.high - more.low).toBeLessThan(high - low)
    }),
  )
})

test.each([
  ['part', 13, 12],
  ['part', -1, 12],
  ['part', 1.5, 12],
  ['part', Number.NaN, 12],
  ['whole', 0, 0],
  ['whole', 1, Number.POSITIVE_INFINITY],
])('refuses by the name of the field: %s for %d of %d', (field, part, whole) => {
  expect(() => wilsonInterval(part, whole)).toThrow(new RegExp(`^${field}: `))
})
