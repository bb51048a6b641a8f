/** Where on a past map the step that led to it is to be seen: around parties and zones, and in the middle of interactions. */
import type { HistoryDeed } from '#shared/model/history.ts'
import { isInteractionEnd, isParty, isZone, type MapRecord } from '#shared/model/map-schema.ts'

/** A place in page coordinates. An interaction has no size: its mark is a sign on the line. */
export interface StepMark {
  readonly id: string
  readonly kind: 'added' | 'revised'
  readonly of: HistoryDeed['of']
  readonly box: { readonly x: number; readonly y: number; readonly w: number; readonly h: number }
}

/** More would hide the map that they are about. */
const MOST = 40

/** @param records of the map after the step; what was removed is not there any more, and only the lines tell of it */
export function stepMarks(records: readonly MapRecord[], deeds: readonly HistoryDeed[]): readonly StepMark[] {
  if (deeds.length === 0) return []
  const byId = new Map(records.map((record) => [record.id as string, record]))
  const boxOf = (id: string) => {
    const shape = byId.get(id)
    if (!shape || !(isParty(shape) || isZone(shape)) || !shape.parentId.startsWith('page:')) return null
    return { x: shape.x, y: shape.y, w: shape.props.w, h: shape.props.h }
  }
  const between = (id: string) => {
    const ends = records.filter(isInteractionEnd).filter(({ fromId }) => fromId === id)
    const [a, b] = ends.map(({ toId }) => boxOf(toId))
    if (!a || !b) return null
    return { x: (a.x + a.w / 2 + b.x + b.w / 2) / 2, y: (a.y + a.h / 2 + b.y + b.h / 2) / 2, w: 0, h: 0 }
  }
  return deeds.slice(0, MOST).flatMap(({ id, of, kind }) => {
    const box = kind === 'removed' ? null : of === 'interaction' ? between(id) : boxOf(id)
    return box && kind !== 'removed' ? [{ id, kind, of, box }] : []
  })
}
