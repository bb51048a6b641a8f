/** Adds an imported cast beside what is on the map. Parties of the same name are the same party. */
import type { Editor, TLShapeId } from '@tldraw/editor'
import { layOutCast } from '#shared/layout/lay-out-cast.ts'
import type { ImportedCast } from '#shared/model/imported-table.ts'
import { type Box, createCastRecords } from '#shared/model/map-records.ts'
import { isInteraction, isParty } from '#shared/model/map-schema.ts'
import { foldName } from '#shared/model/names.ts'
import { keysForInteractions } from './drawing-order.ts'
import { routeStyleOfMap } from './route-style.ts'
import { obstaclesOf } from './tidy-map.ts'

export interface AddedCast {
  /** New parties, without those reused. */
  readonly parties: readonly TLShapeId[]
  readonly interactions: readonly TLShapeId[]
}

/** Callers set the undo mark and have checked that there is room. */
export function addCast(editor: Editor, cast: ImportedCast, newId: () => string): AddedCast {
  const known = new Map<string, TLShapeId>()
  const standing: Box[] = []
  for (const shape of editor.getCurrentPageShapes()) {
    if (!isParty(shape)) continue
    const bounds = editor.getShapePageBounds(shape.id)
    if (bounds) standing.push({ x: bounds.x, y: bounds.y, w: bounds.w, h: bounds.h })
    const key = foldName(shape.props.name)
    if (!known.has(key)) known.set(key, shape.id)
  }
  const existing = new Map<number, TLShapeId>()
  const fixed = new Map<number, Box>()
  for (const [position, party] of cast.parties.entries()) {
    const id = known.get(foldName(party.name))
    const bounds = id && editor.getShapePageBounds(id)
    if (!id || !bounds) continue
    existing.set(position, id)
    fixed.set(position, { x: bounds.x, y: bounds.y, w: bounds.w, h: bounds.h })
  }
  const all = editor.getCurrentPageBounds()
  const places = layOutCast(cast, {
    fixed,
    obstacles: [...obstaclesOf(editor), ...standing],
    ...(all ? { origin: { x: Math.round(all.x), y: Math.round(all.maxY + 160) } } : {}),
  })
  const page = editor.getCurrentPageId()
  const last = editor.getSortedChildIdsForParent(page).at(-1)
  const above = last && editor.getShape(last)?.index
  const made = createCastRecords(cast, places, newId, {
    page,
    existing,
    route: routeStyleOfMap(editor),
    ...(above ? { above } : {}),
  })
  const keys = above ? keysForInteractions(editor, made.interactionIds.length) : []
  let next = 0
  const records = made.records.map((record) => {
    const key = record.typeName === 'shape' && isInteraction(record) ? keys[next++] : undefined
    return key ? { ...record, index: key } : record
  })
  editor.store.put(records)
  const reused = new Set(existing.values())
  return { parties: made.partyIds.filter((id) => !reused.has(id)), interactions: made.interactionIds }
}
