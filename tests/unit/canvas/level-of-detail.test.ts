/** What is painted at which zoom. */
import { expect, test } from 'vitest'
import { detailAt } from '../../../src/renderer/src/canvas/editor/level-of-detail.ts'

test('services are shown when they can be read, and in a crowded map only from close by', () => {
  expect(detailAt(1, 0.05)).toBe('near')
  expect(detailAt(0.5, 0.05)).toBe('near')
  expect(detailAt(0.3, 0.05)).toBe('middle')
  expect(detailAt(0.1, 0.05)).toBe('far')
  expect(detailAt(0.5, 0.6)).toBe('middle')
  expect(detailAt(0.9, 0.6)).toBe('near')
})
