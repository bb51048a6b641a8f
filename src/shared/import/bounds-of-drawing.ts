/** Where a drawing lies, told from its records alone: labels that grow with their text are taken as they were written. */
import type { TLShape } from '@tldraw/tlschema'
import { type Box, boundsOf, moveBox } from '../layout/box.ts'

interface Point {
  readonly x: number
  readonly y: number
}

/** The points of a stroke, of a line, or the ends of an arrow, seen from its place. */
function pointsOf({ props }: TLShape): readonly Point[] {
  if ('segments' in props) return props.segments.flatMap(({ points }) => points)
  if ('points' in props) return Object.values(props.points)
  if ('start' in props) return [props.start, props.end]
  const size = 'w' in props && 'h' in props ? { x: props.w, y: props.h } : null
  return [{ x: 0, y: 0 }, ...(size ? [size] : [])]
}

/** The box around all, as if nothing were turned; an empty one at the origin when there are none. A group has what it holds. */
export function boundsOfDrawing(shapes: readonly TLShape[]): Box {
  const all = new Map<string, TLShape>(shapes.map((shape) => [shape.id, shape]))
  const boxes = shapes.flatMap((shape) => {
    if (shape.type === 'group') return []
    const box = boundsOf(pointsOf(shape).map((point) => ({ ...point, w: 0, h: 0 })))
    let place = moveBox(box, shape.x, shape.y)
    for (let parent = all.get(shape.parentId); parent; parent = all.get(parent.parentId)) {
      place = moveBox(place, parent.x, parent.y)
    }
    return [place]
  })
  return boundsOf(boxes)
}
