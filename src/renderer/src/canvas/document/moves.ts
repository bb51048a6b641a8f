/**
 * Tells things that only move from everything else that can happen to shapes, so that what does not hang off places need
 * not be read anew at every step of a drag.
 */
import { RESET_VALUE } from '@tldraw/state'
import type { RecordsDiff } from '@tldraw/store'
import type { TLShape, TLShapeId } from '@tldraw/tlschema'

/** What a store says happened to its shapes since some moment. */
export type ShapeHistory = readonly RecordsDiff<TLShape>[] | RESET_VALUE

/** The shapes that were moved or turned, as they are now; null when anything else happened, or the past is not known. */
export function movesIn(history: ShapeHistory): ReadonlyMap<TLShapeId, TLShape> | null {
  if (history === RESET_VALUE) return null
  const moved = new Map<TLShapeId, TLShape>()
  for (const { added, removed, updated } of history) {
    for (const _ in added) return null
    for (const _ in removed) return null
    for (const [before, after] of Object.values(updated)) {
      if (!isMove(before, after)) return null
      moved.set(after.id, after)
    }
  }
  return moved
}

function isMove(before: TLShape, after: TLShape): boolean {
  return (
    before.props === after.props &&
    before.meta === after.meta &&
    before.index === after.index &&
    before.parentId === after.parentId &&
    before.opacity === after.opacity &&
    before.isLocked === after.isLocked
  )
}
