/**
 * How the lines of interactions are drawn. Each interaction says it for itself: so one can stand out, a copy keeps it, it is
 * undone like everything else, and a line needs to look at nothing but its own record. A new one follows the others.
 */
import type { Editor, TLShape, TLShapePartial } from '@tldraw/editor'
import { ROUTE_STYLES, type RouteStyle } from '#shared/model/interaction.ts'
import { type InteractionShape, isInteraction } from '#shared/model/map-schema.ts'

/** How most lines of the map are drawn; curved where there are none. */
export function routeStyleOfMap(editor: Editor): RouteStyle {
  const counts: Record<RouteStyle, number> = { curved: 0, elbow: 0, straight: 0 }
  for (const shape of editor.getCurrentPageShapes()) if (isInteraction(shape)) counts[shape.props.route] += 1
  return ROUTE_STYLES.reduce((best, style) => (counts[style] > counts[best] ? style : best))
}

/** What has to be written so that these are drawn so: the interactions among the selected shapes, or all of the map. */
export function routesToChange(editor: Editor, route: RouteStyle): readonly TLShapePartial<InteractionShape>[] {
  const selected = editor.getSelectedShapes().filter(isInteraction)
  return drawnAs(selected.length > 0 ? selected : editor.getCurrentPageShapes(), route)
}

/** What has to be written so that the interactions among these are drawn so. */
export function drawnAs(shapes: readonly TLShape[], route: RouteStyle): readonly TLShapePartial<InteractionShape>[] {
  return shapes
    .filter(isInteraction)
    .flatMap(({ id, props }) => (props.route === route ? [] : [{ id, type: 'interaction', props: { route } }]))
}
