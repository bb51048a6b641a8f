/** Words of differences lie over each other from afar and not from near: then signs stand alone. */
import { expect, test } from 'vitest'
import { isCrowd } from '../../../src/renderer/src/canvas/versions/watch-crowd.ts'

const word = (x: number, y: number) => ({ x, y, w: 50, h: 16 })
/** So many words beside each other, with air between them. */
const row = (count: number) => Array.from({ length: count }, (_, at) => word(at * 60, 0))

test('words that lie on each other are a crowd, words beside or below each other are none', () => {
  expect(isCrowd([])).toBe(false)
  expect(isCrowd([word(0, 0)])).toBe(false)
  expect(isCrowd([word(0, 0), word(30, 10)])).toBe(true)
  expect(isCrowd([word(0, 0), word(50, 0), word(0, 16)])).toBe(false)
})

test('two that meet among many are no crowd', () => {
  expect(isCrowd([...row(18), word(0, 100), word(10, 100)])).toBe(false)
  expect(isCrowd([...row(17), word(0, 100), word(10, 100)])).toBe(true)
})
