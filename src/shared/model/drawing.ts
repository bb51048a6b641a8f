/**
 * A chart as it was drawn, for showing it to the room: shapes and text of an SVG, with nothing in it that could run or ask
 * for anything. Whatever is not on these lists is left behind, also words that a chart says only to who points at it.
 */
import { z } from 'zod'

export const DRAWING_TAGS = [
  ...(['svg', 'g', 'defs', 'pattern', 'clipPath', 'path', 'rect', 'circle', 'ellipse', 'line'] as const),
  ...(['polygon', 'polyline', 'text', 'tspan'] as const),
] as const
export const DRAWING_ATTRIBUTES = [
  ...(['id', 'viewBox', 'x', 'y', 'x1', 'y1', 'x2', 'y2', 'cx', 'cy', 'r', 'rx', 'ry', 'dx', 'dy'] as const),
  ...(['d', 'points', 'width', 'height', 'transform', 'fill', 'fill-opacity', 'opacity', 'clip-path'] as const),
  ...(['stroke', 'stroke-width', 'stroke-dasharray', 'stroke-linejoin', 'stroke-linecap', 'stroke-opacity'] as const),
  ...(['paint-order', 'patternUnits', 'patternTransform', 'font-size', 'font-weight', 'font-style'] as const),
  ...(['text-anchor', 'dominant-baseline', 'letter-spacing'] as const),
] as const
export type DrawingTag = (typeof DRAWING_TAGS)[number]
export type DrawingAttribute = (typeof DRAWING_ATTRIBUTES)[number]

/** One element of it. */
export interface Drawing {
  readonly tag: DrawingTag
  readonly attributes: Readonly<Partial<Record<DrawingAttribute, string>>>
  readonly children: readonly (Drawing | string)[]
}

/** May only point at what is in the drawing itself. */
const Value = z
  .string()
  .max(50_000)
  .refine((value) => !/url\(\s*['"]?\s*[^#'"\s]/i.test(value), 'points outside')

export const Drawing: z.ZodType<Drawing> = z.lazy(() =>
  z.object({
    tag: z.enum(DRAWING_TAGS),
    attributes: z.partialRecord(z.enum(DRAWING_ATTRIBUTES), Value),
    children: z.array(z.union([z.string().max(2_000), Drawing])).max(5_000),
  }),
) as z.ZodType<Drawing>
