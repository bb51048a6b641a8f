/**
 * The route of each interaction on the map, kept until one of its parties moves, its lane or its style changes, or another
 * way around what stands between has been found. Shapes may read it: it hangs off the two parties, the own lane and the
 * way of the pair, never off a query.
 */
import type { ComputedCache } from '@tldraw/store'
import type { Editor, TLRecord, TLShape, TLShapeId } from 'tldraw'
import { isInteraction } from '#shared/model/map-schema.ts'
import { laneIndexOf } from '../lanes/lane-index.ts'
import { samePoints } from '../routes/geometry.ts'
import { sameLine } from '../routes/line.ts'
import { type Route, routeBetween, routeToItself } from '../routes/route.ts'
import { wayBetween } from '../routes/way-index.ts'

const caches = new WeakMap<Editor, ComputedCache<Route | null, TLShape>>()

/** The route, or null while an end is missing. */
export function routeOf(editor: Editor, interaction: TLShapeId): Route | null {
  return cacheOf(editor).get(interaction) ?? null
}

function cacheOf(editor: Editor): ComputedCache<Route | null, TLShape> {
  const known = caches.get(editor)
  if (known) return known
  const lanes = laneIndexOf(editor.store)
  const made = editor.store.createComputedCache<Route | null, TLShape & TLRecord>(
    'interaction route',
    (shape) => {
      if (!isInteraction(shape)) return null
      const lane = lanes.laneOf(shape.id)
      if (!lane) return null
      const provider = editor.getShapePageBounds(lane.provider as TLShapeId)
      const customer = editor.getShapePageBounds(lane.customer as TLShapeId)
      if (!provider || !customer) return null
      const style = shape.props.route
      if (lane.provider === lane.customer) return routeToItself(provider, lane, style)
      const [first, second] = lane.forward ? [lane.provider, lane.customer] : [lane.customer, lane.provider]
      const boxes = lane.forward ? ([provider, customer] as const) : ([customer, provider] as const)
      const way = wayBetween(editor, { first, second, style, count: lane.count }, ...boxes)
      return routeBetween(provider, customer, lane, style, way)
    },
    { areRecordsEqual: isDrawnAlike, areResultsEqual: sameRoute },
  )
  caches.set(editor, made)
  return made
}

function isDrawnAlike(a: TLShape, b: TLShape): boolean {
  if (a.id !== b.id || a.type !== b.type) return false
  return !isInteraction(a) || !isInteraction(b) || a.props.route === b.props.route
}

/** A way that turns out to be the direct one draws no line again. */
function sameRoute(a: Route | null, b: Route | null): boolean {
  if (!a || !b) return a === b
  const sameLabel = a.labelAt === b.labelAt && a.labelLift === b.labelLift
  return sameLabel && sameLine(a.line, b.line) && samePoints(a.arrow, b.arrow)
}
