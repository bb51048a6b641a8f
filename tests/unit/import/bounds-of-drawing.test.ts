/** Where a drawing lies is told from its records: strokes by their points, boxes by their size, what is grouped by its group. */
import type { TLShape } from '@tldraw/tlschema'
import { expect, test } from 'vitest'
import { boundsOfDrawing } from '#shared/import/bounds-of-drawing.ts'

const shape = (type: string, x: number, y: number, props: object, more: object = {}) =>
  ({ id: `shape:${type}`, parentId: 'page:a', type, x, y, props, ...more }) as unknown as TLShape

test('around strokes, lines, arrows and boxes, wherever their places are', () => {
  const stroke = shape('draw', 100, 0, { segments: [{ points: [{ x: -20, y: 5 }] }, { points: [{ x: 4, y: 40 }] }] })
  expect(boundsOfDrawing([stroke])).toEqual({ x: 80, y: 5, w: 24, h: 35 })
  const line = shape('line', 0, 0, { points: { a: { x: 0, y: 0 }, b: { x: 300, y: 10 } } })
  expect(boundsOfDrawing([stroke, line])).toEqual({ x: 0, y: 0, w: 300, h: 40 })
  const arrow = shape('arrow', 10, 10, { start: { x: 0, y: -50 }, end: { x: 5, y: 5 } })
  expect(boundsOfDrawing([arrow])).toEqual({ x: 10, y: -40, w: 5, h: 55 })
  expect(boundsOfDrawing([shape('geo', 7, 8, { w: 30, h: 20 })])).toEqual({ x: 7, y: 8, w: 30, h: 20 })
  expect(boundsOfDrawing([shape('note', 7, 8, {})])).toEqual({ x: 7, y: 8, w: 0, h: 0 })
})

test('what is in a group stands where its group stands, and the group itself takes no room', () => {
  const group = shape('group', 1000, 500, {})
  const inner = shape('geo', 1, 2, { w: 10, h: 10 }, { parentId: group.id })
  expect(boundsOfDrawing([group, inner])).toEqual({ x: 1001, y: 502, w: 10, h: 10 })
  expect(boundsOfDrawing([])).toEqual({ x: 0, y: 0, w: 0, h: 0 })
})
