/**
 * Lines up and spreads out what is selected. Interactions follow their parties, zones take along what lies in them, and
 * what is locked stays. Callers set the undo mark.
 */
import type { Editor, TLShape, TLShapeId, TLShapePartial } from '@tldraw/editor'
import type { Corner, PlacedBox } from '#shared/layout/align-boxes.ts'
import { isInteraction, isZone } from '#shared/model/map-schema.ts'
import { findCargo } from './zone-cargo.ts'

/** Moves smaller than this are none: sums of fractions are never exact. */
const NOTHING = 1e-6

/** The boxes among the selected shapes that can be moved. */
export function movableBoxes(editor: Editor): readonly PlacedBox<TLShapeId>[] {
  return editor.getSelectedShapes().flatMap((shape) => {
    const bounds = isInteraction(shape) || shape.isLocked ? undefined : editor.getShapePageBounds(shape.id)
    return bounds ? [{ id: shape.id, x: bounds.x, y: bounds.y, w: bounds.w, h: bounds.h }] : []
  })
}

/** What has to be written so that each box stands at its corner. Empty when all stand there already. */
export function movesTo(
  editor: Editor,
  boxes: readonly PlacedBox<TLShapeId>[],
  corners: ReadonlyMap<TLShapeId, Corner>,
): readonly TLShapePartial[] {
  const moving = new Set(boxes.map((box) => box.id))
  const moves = new Map<TLShapeId, TLShapePartial>()
  const move = (shape: TLShape, by: Corner) => {
    if (moves.has(shape.id)) return
    const at = editor.getShapePageTransform(shape.id).point()
    const { x, y } = editor.getPointInParentSpace(shape, { x: at.x + by.x, y: at.y + by.y })
    moves.set(shape.id, { id: shape.id, type: shape.type, x, y })
  }
  for (const box of boxes) {
    const shape = editor.getShape(box.id)
    const corner = corners.get(box.id)
    if (!shape || !corner) continue
    const by = { x: corner.x - box.x, y: corner.y - box.y }
    if (Math.abs(by.x) < NOTHING && Math.abs(by.y) < NOTHING) continue
    move(shape, by)
    if (isZone(shape)) for (const carried of findCargo(editor, shape, moving)) move(carried, by)
  }
  return [...moves.values()]
}
