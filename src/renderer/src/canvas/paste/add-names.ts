/** A pasted list becomes parties: those that stand already are found again, the others stand in rows, in reading order. */
import { Box, type Editor, type TLShapeId } from 'tldraw'
import { findBlockSpot, layOutList } from '#shared/layout/lay-out-list.ts'
import { sizeParty } from '#shared/layout/party-size.ts'
import { createCastRecords } from '#shared/model/map-records.ts'
import { isInteraction, isParty } from '#shared/model/map-schema.ts'
import { foldName } from '#shared/model/names.ts'
import { EMPTY_PARTY } from '#shared/model/party.ts'
import { FIT_DURATION, fitMap } from '../editor/fit-map.ts'

/** Room that a block keeps from the edge of the view, in pixels, and from what stands on the map, in map units. */
const VIEW_MARGIN = 48
const BLOCK_GAP = 64

/** The parties on the map by their folded name; of several with one name the first. */
export function partiesByName(editor: Editor): Map<string, TLShapeId> {
  const known = new Map<string, TLShapeId>()
  for (const shape of editor.getCurrentPageShapesSorted()) {
    if (!isParty(shape)) continue
    const key = foldName(shape.props.name)
    if (key !== '' && !known.has(key)) known.set(key, shape.id)
  }
  return known
}

/** Names without those on the map and without repetitions, and the parties found. */
export function sortNames(editor: Editor, names: readonly string[]): { fresh: string[]; found: TLShapeId[] } {
  const known = partiesByName(editor)
  const fresh = new Map<string, string>()
  const found = new Set<TLShapeId>()
  for (const name of names) {
    const key = foldName(name)
    const id = known.get(key)
    if (id) found.add(id)
    else if (!fresh.has(key)) fresh.set(key, name)
  }
  return { fresh: [...fresh.values()], found: [...found] }
}

/**
 * Makes parties of names that no party has. Callers set the undo mark and have checked that there is room. `near` is a
 * point of the page; without it they stand below the parties selected, or where the view begins.
 */
export function addNames(
  editor: Editor,
  names: readonly string[],
  near?: { x: number; y: number },
): readonly TLShapeId[] {
  const parties = names.map((name) => ({ ...EMPTY_PARTY, name }))
  const view = editor.getViewportPageBounds()
  const margin = VIEW_MARGIN / editor.getZoomLevel()
  const { boxes, ...size } = layOutList(parties.map(sizeParty), view.w - 2 * margin)
  const at = near ?? besideSelection(editor) ?? { x: view.x + margin, y: view.y + margin }
  const spot = findBlockSpot({ ...at, ...size }, takenBoxes(editor), BLOCK_GAP)
  const places = boxes.map((box) => ({ ...box, x: Math.round(spot.x + box.x), y: Math.round(spot.y + box.y) }))
  const page = editor.getCurrentPageId()
  const last = editor.getSortedChildIdsForParent(page).at(-1)
  const above = last && editor.getShape(last)?.index
  const cast = createCastRecords({ parties, interactions: [] }, { parties: places }, () => crypto.randomUUID(), {
    page,
    ...(above ? { above } : {}),
  })
  editor.store.put(cast.records)
  return cast.partyIds
}

/** Below the parties that are selected, where they are in view. */
function besideSelection(editor: Editor): { x: number; y: number } | null {
  const selected = editor.getSelectedShapes()
  const bounds = editor.getSelectionPageBounds()
  if (!bounds || !selected.every(isParty) || !editor.getViewportPageBounds().collides(bounds)) return null
  return { x: bounds.x, y: bounds.maxY + BLOCK_GAP }
}

function takenBoxes(editor: Editor) {
  return editor.getCurrentPageShapes().flatMap((shape) => {
    const box = isInteraction(shape) ? undefined : editor.getShapePageBounds(shape.id)
    return box ? [{ x: box.x, y: box.y, w: box.w, h: box.h }] : []
  })
}

/** Moves the view only as far as it takes to see these; what does not fit is seen with the whole map. */
export function showShapes(editor: Editor, ids: readonly TLShapeId[]): void {
  const bounds = Box.Common(ids.flatMap((id) => editor.getShapePageBounds(id) ?? []))
  const view = editor.getViewportPageBounds()
  if (ids.length === 0 || view.contains(bounds)) return
  if (bounds.w > view.w || bounds.h > view.h) fitMap(editor, FIT_DURATION)
  else editor.centerOnPoint(bounds.center, { animation: { duration: FIT_DURATION } })
}
