/** How small the words of a drawn chart become when it fills a wall. */
import type { Drawing } from '../model/drawing.ts'

/** SVG's own, where nobody says a size. */
const USUAL = 16

function sizesOf({ tag, attributes, children }: Drawing, inherited: number): readonly number[] {
  const own = Number.parseFloat(attributes['font-size'] ?? '')
  const size = Number.isFinite(own) && own > 0 ? own : inherited
  const says =
    (tag === 'text' || tag === 'tspan') && children.some((child) => typeof child === 'string' && child.trim())
  return [
    ...(says ? [size] : []),
    ...children.flatMap((child) => (typeof child === 'string' ? [] : sizesOf(child, size))),
  ]
}

/**
 * The least height of a word in the drawing as it is shown in a room of this size, in the units of the room; null where it
 * says nothing. The drawing keeps its proportions and is shown whole.
 */
export function smallestTextIn(drawing: Drawing, room: { readonly w: number; readonly h: number }): number | null {
  const [, , width = 0, height = 0] = (drawing.attributes.viewBox ?? '').split(/[\s,]+/).map(Number)
  const sizes = sizesOf(drawing, USUAL)
  if (!(width > 0) || !(height > 0) || sizes.length === 0) return null
  return Math.min(...sizes) * Math.min(room.w / width, room.h / height)
}
