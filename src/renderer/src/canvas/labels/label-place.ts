/** Where the label of an interaction stands on the page, by its route and the place it was given. */
import type { Editor, TLShapeId } from 'tldraw'
import type { Point } from '../routes/geometry.ts'
import { labelPoint } from '../routes/route.ts'
import { routeOf } from '../shapes/route-of.ts'
import { labelStateOf } from './label-index.ts'

/** Place of the label on its line, from 0 to 1; null when there is no room for it. */
export function placeOf(editor: Editor, id: TLShapeId): number | null {
  const { at } = labelStateOf(editor, id)
  return at === undefined ? (routeOf(editor, id)?.labelAt ?? null) : at
}

/** Whether the label is to be seen at all. */
export function hasRoom(editor: Editor, id: TLShapeId): boolean {
  return labelStateOf(editor, id).at !== null && routeOf(editor, id) !== null
}

/** The middle of the label, hidden or not; null without a route. */
export function labelPlace(editor: Editor, id: TLShapeId): (Point & { readonly isHidden: boolean }) | null {
  const route = routeOf(editor, id)
  if (!route) return null
  const at = placeOf(editor, id)
  return { ...labelPoint(route, at ?? route.labelAt), isHidden: at === null }
}
