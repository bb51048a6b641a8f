/**
 * The route of each interaction on the map, kept until one of its parties moves or its lane changes. Shapes may read it:
 * it hangs off the two parties and the own lane, never off a query.
 */
import type { ComputedCache } from '@tldraw/store'
import type { Editor, TLRecord, TLShape, TLShapeId } from 'tldraw'
import { isInteraction } from '#shared/model/map-schema.ts'
import { laneIndexOf } from '../lanes/lane-index.ts'
import { type Route, routeBetween, routeToItself } from '../routes/route.ts'

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
      return lane.provider === lane.customer ? routeToItself(provider, lane) : routeBetween(provider, customer, lane)
    },
    { areRecordsEqual: (a, b) => a.id === b.id && a.type === b.type },
  )
  caches.set(editor, made)
  return made
}
