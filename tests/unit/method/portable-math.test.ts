/** Logarithm and exponential that every engine rounds alike are still logarithm and exponential. */
import fc from 'fast-check'
import { expect, test } from 'vitest'
import { portableExp, portableLog } from '#shared/method/portable-math.ts'

test('the logarithm is the logarithm', () => {
  fc.assert(
    fc.property(fc.double({ min: 1e-300, max: 1e300, noNaN: true }), (value) => {
      expect(Math.abs(portableLog(value) - Math.log(value))).toBeLessThanOrEqual(
        1e-11 * Math.max(1, Math.log(value) ** 2),
      )
    }),
  )
  expect(portableLog(1)).toBe(0)
  expect(portableLog(0)).toBe(Number.NEGATIVE_INFINITY)
  expect(portableLog(Number.POSITIVE_INFINITY)).toBe(Number.POSITIVE_INFINITY)
  expect(portableLog(-1)).toBeNaN()
  expect(portableLog(Number.NaN)).toBeNaN()
})

test('the exponential is the exponential', () => {
  fc.assert(
    fc.property(fc.double({ min: -100, max: 100, noNaN: true }), (power) => {
      expect(Math.abs(portableExp(power) / Math.exp(power) - 1)).toBeLessThan(1e-10)
    }),
  )
  expect(portableExp(0)).toBe(1)
  expect(portableExp(Number.NEGATIVE_INFINITY)).toBe(0)
})
