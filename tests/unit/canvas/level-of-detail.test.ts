/** What is painted at which zoom. */
import { expect, test } from 'vitest'
import { detailAt } from '../../../src/renderer/src/canvas/editor/level-of-detail.ts'

test('services are painted while they can be read, then names only, then boxes only', () => {
  expect(detailAt(1)).toBe('near')
  expect(detailAt(0.5)).toBe('near')
  expect(detailAt(0.3)).toBe('middle')
  expect(detailAt(0.1)).toBe('far')
})
