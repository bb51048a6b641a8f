/** Where the numbers of bundles stand on their lines: they give way to boxes and to each other, as labels do. */
import type { Editor, TLShapeId } from 'tldraw'
import type { Detail } from '../editor/level-of-detail.ts'
import { placeLabels } from '../labels/place-labels.ts'
import type { RouteBox } from '../routes/geometry.ts'
import { labelPoint } from '../routes/route.ts'
import { routeOfBundle } from './bundle.ts'
import type { Bundle } from './fold.ts'

/** Size of a number in map units: it stays readable from far. */
const SIZE: Readonly<Record<Detail, number>> = { near: 38, middle: 70, far: 130 }

/** The place of each number on its line, from 0 to 1. */
export function placeNumbers(
  editor: Editor,
  bundles: readonly Bundle[],
  detail: Detail,
): ReadonlyMap<string, number | null> {
  if (bundles.length === 0) return new Map()
  const ends = new Set(bundles.flatMap(({ from, to }) => [from, to]))
  const boxes = [...ends].flatMap((id) => editor.getShapePageBounds(id as TLShapeId) ?? [])
  const size = SIZE[detail]
  const wishes = bundles.flatMap((bundle) => {
    const route = routeOfBundle(editor, bundle)
    if (!route) return []
    const { line, labelAt, labelLift } = route
    const weight = bundle.interactions.length
    return [{ id: bundle.id, line, w: size, h: size, at: labelAt, lift: labelLift, kept: null, weight }]
  })
  return placeLabels(wishes, boxes, true)
}

/** What the numbers cover, seen from near: no label stands there. */
export function numberBoxes(editor: Editor, bundles: readonly Bundle[]): readonly RouteBox[] {
  const places = placeNumbers(editor, bundles, 'near')
  const size = SIZE.near
  return bundles.flatMap((bundle) => {
    const route = routeOfBundle(editor, bundle)
    if (!route) return []
    const { x, y } = labelPoint(route, places.get(bundle.id) ?? route.labelAt)
    return [{ x: x - size / 2, y: y - size / 2, w: size, h: size }]
  })
}
