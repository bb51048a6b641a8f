/**
 * What must always be true of the map, whatever hand or command changes it: an interaction lies at the origin of the
 * page, parties and zones stand upright, an interaction that has lost an end goes away, and what lies in a collapsed zone
 * goes and is copied where the zone is.
 */
import type { Editor, TLShape, TLShapeId } from 'tldraw'
import { isInteraction, isInteractionEnd, isParty, isZone } from '#shared/model/map-schema.ts'
import { carryMembers } from '../zones/carry-members.ts'
import { copyMembers } from '../zones/copy-members.ts'

/** The shape as it may be. The same object when nothing is wrong. */
export function pinShape(shape: TLShape, page: TLShape['parentId']): TLShape {
  if (isInteraction(shape)) {
    const isPinned = shape.x === 0 && shape.y === 0 && shape.rotation === 0 && shape.parentId === page
    return isPinned ? shape : { ...shape, x: 0, y: 0, rotation: 0, parentId: page }
  }
  if ((isParty(shape) || isZone(shape)) && shape.rotation !== 0) return { ...shape, rotation: 0 }
  return shape
}

/** A change as it may be. The record from before when the change would only have moved an interaction: nothing happens then. */
export function pinChange(before: TLShape, after: TLShape, page: TLShape['parentId']): TLShape {
  const pinned = pinShape(after, page)
  if (pinned === after || !isInteraction(after)) return pinned
  const keys = Object.keys(pinned) as (keyof TLShape)[]
  return keys.every((key) => pinned[key] === before[key]) ? before : pinned
}

/** Holds these rules for an editor. Returns what lets go. */
export function keepSound(editor: Editor): () => void {
  const suspects = new Set<TLShapeId>()
  let isSweeping = false
  const suspect = (id: TLShapeId) => {
    suspects.add(id)
    if (isSweeping) return
    isSweeping = true
    // Bindings are made after their shapes, so only the end of the step shows who has been left with less than two.
    queueMicrotask(() => {
      isSweeping = false
      const lone = [...suspects].filter((each) => isLone(editor, each))
      suspects.clear()
      if (lone.length === 0 || editor.isDisposed) return
      editor.run(() => void editor.deleteShapes(lone), { history: 'record-preserveRedoStack', ignoreShapeLock: true })
    })
  }
  const { sideEffects } = editor
  const stops = [
    carryMembers(editor),
    copyMembers(editor),
    sideEffects.registerBeforeCreateHandler('shape', (shape) => pinShape(shape, editor.getCurrentPageId())),
    sideEffects.registerBeforeChangeHandler('shape', (before, after) =>
      pinChange(before, after, editor.getCurrentPageId()),
    ),
    sideEffects.registerAfterCreateHandler('shape', (shape, source) => {
      if (source === 'user' && isInteraction(shape)) suspect(shape.id)
    }),
    sideEffects.registerAfterDeleteHandler('binding', (binding, source) => {
      if (source === 'user' && isInteractionEnd(binding)) suspect(binding.fromId)
    }),
    // A pen would lock the mouse out; here both work all the time.
    sideEffects.registerBeforeChangeHandler('instance', (_before, after) =>
      after.isPenMode ? { ...after, isPenMode: false } : after,
    ),
  ]
  return () => {
    for (const stop of stops) stop()
  }
}

function isLone(editor: Editor, id: TLShapeId): boolean {
  const shape = editor.getShape(id)
  if (!shape || !isInteraction(shape)) return false
  const ends = editor.getBindingsFromShape(shape, 'interactionEnd').filter(isInteractionEnd)
  return new Set(ends.map((binding) => binding.props.end)).size < 2
}
