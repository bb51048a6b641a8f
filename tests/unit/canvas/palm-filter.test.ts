/** Which touches are taken for the hand that holds the pen. */
import { expect, test } from 'vitest'
import { createPalmFilter, PEN_LINGERS } from '../../../src/renderer/src/canvas/touch/palm-filter.ts'

test('without a pen no touch is a palm', () => {
  const filter = createPalmFilter()
  expect(filter.touchBegan(1, 10)).toBe(false)
  expect(filter.isPalm(1)).toBe(false)
})

test('a touch while the pen writes is a palm until it ends, also after the pen has gone', () => {
  const filter = createPalmFilter()
  filter.penDown(100)
  expect(filter.touchBegan(1, 10_000)).toBe(true)
  filter.penUp(10_100)
  expect(filter.isPalm(1)).toBe(true)
  filter.touchEnded(1)
  expect(filter.touchBegan(1, 10_100 + PEN_LINGERS)).toBe(false)
})

test('a pen that hovers, or has just gone, is still near', () => {
  const filter = createPalmFilter()
  filter.penMoved(1000)
  expect(filter.touchBegan(1, 1000 + PEN_LINGERS - 1)).toBe(true)
  filter.penDown(2000)
  filter.penUp(2100)
  expect(filter.touchBegan(2, 2100 + PEN_LINGERS - 1)).toBe(true)
  expect(filter.touchBegan(3, 2100 + PEN_LINGERS)).toBe(false)
})

test('a touch that was there before the pen becomes a palm, and others stay what they are', () => {
  const filter = createPalmFilter()
  filter.touchBegan(1, 0)
  filter.touchBegan(2, 0)
  filter.becomesPalm(1)
  expect(filter.isPalm(1)).toBe(true)
  expect(filter.isPalm(2)).toBe(false)
})
