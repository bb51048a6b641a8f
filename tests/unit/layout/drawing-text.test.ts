/** How small the words of a chart become on the wall. */
import { expect, test } from 'vitest'
import { smallestTextIn } from '#shared/layout/drawing-text.ts'
import type { Drawing } from '#shared/model/drawing.ts'

const chart = (children: Drawing['children'], viewBox = '0 0 800 400'): Drawing => ({
  ...{ tag: 'svg', attributes: { viewBox, 'font-size': '20' }, children },
})
const text = (words: string, size?: string): Drawing => ({
  ...{ tag: 'text', attributes: size === undefined ? {} : { 'font-size': size }, children: [words] },
})

test('the smallest words decide, sizes are handed down, and the whole drawing is shown', () => {
  const drawing = chart([
    text('large', '30px'),
    { tag: 'g', attributes: { 'font-size': '12' }, children: [text('small')] },
  ])
  // 1600 x 400 leaves the height to decide, 400 x 900 the width.
  expect(smallestTextIn(drawing, { w: 1600, h: 400 })).toBe(12)
  expect(smallestTextIn(drawing, { w: 400, h: 900 })).toBe(6)
  expect(smallestTextIn(chart([text('only')]), { w: 1600, h: 800 })).toBe(40)
})

test('what says nothing, or has no size, cannot be too small', () => {
  expect(smallestTextIn(chart([{ tag: 'rect', attributes: {}, children: [] }]), { w: 800, h: 400 })).toBeNull()
  expect(smallestTextIn(chart([text(' ')]), { w: 800, h: 400 })).toBeNull()
  expect(smallestTextIn(chart([text('words')], ''), { w: 800, h: 400 })).toBeNull()
})
