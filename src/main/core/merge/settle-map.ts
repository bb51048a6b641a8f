/**
 * The merged map as records that can be drawn: what came in gets a place where nothing of ours stands and a layer of its own,
 * and nothing is tied to something that is gone. A file without a common past comes in beside what is here.
 */
import { getIndexBetween, type IndexKey } from '@tldraw/utils'
import { type Box, boundsOf } from '#shared/layout/box.ts'
import { findFreeSpot } from '#shared/layout/free-spot.ts'
import { isZoneMember, type MapRecord } from '#shared/model/map-schema.ts'
import type { Records } from './map-units.ts'

/** Between what is here and what comes in beside it, and around a party that has to move, in map units. */
const BESIDE = 240
const GAP = 24

type Shape = MapRecord & { typeName: 'shape' }

const isShape = (record: MapRecord): record is Shape => record.typeName === 'shape'
const isOnPage = ({ parentId }: Shape) => parentId.startsWith('page:')

function boxOf({ x, y, props }: Shape): Box | null {
  const { w, h } = props as { w?: unknown; h?: unknown }
  return typeof w === 'number' && typeof h === 'number' ? { x, y, w, h } : null
}

function boxesOf(shapes: readonly Shape[]): Box[] {
  return shapes.filter(isOnPage).flatMap((shape) => boxOf(shape) ?? [])
}

/** Ties to what is gone go too; members of a zone that is open here are none. */
function dropLooseTies(merged: Map<string, MapRecord>): void {
  const bound = new Set<string>()
  for (const record of [...merged.values()]) {
    if (record.typeName !== 'binding') continue
    const to = merged.get(record.toId)
    const props = record.props as { end?: string; terminal?: string }
    const place = `${record.type} ${record.fromId} ${props.end ?? props.terminal ?? ''}`
    const isOpenZone =
      isZoneMember(record) && !(to?.typeName === 'shape' && (to.props as { collapsed?: boolean }).collapsed)
    if (!merged.has(record.fromId) || !to || isOpenZone || bound.has(place)) merged.delete(record.id)
    else bound.add(place)
  }
}

/** What lies in a group that one side dissolved: the group stays. */
function keepParents(merged: Map<string, MapRecord>, ours: Records, theirs: Records): void {
  for (const record of [...merged.values()]) {
    let at: MapRecord | undefined = record
    while (at && isShape(at) && !isOnPage(at) && !merged.has(at.parentId)) {
      const parent: MapRecord | undefined = ours.get(at.parentId) ?? theirs.get(at.parentId)
      if (parent) merged.set(parent.id, parent)
      at = parent
    }
  }
}

/** Moves what came in out of the way. */
function placeNew(merged: Map<string, MapRecord>, ours: Records, foreign: boolean): void {
  const shapes = [...merged.values()].filter(isShape)
  const here = boxesOf(shapes.filter(({ id }) => ours.has(id)))
  const added = shapes.filter((shape) => !ours.has(shape.id) && isOnPage(shape) && shape.type !== 'interaction')
  if (foreign) {
    if (here.length === 0 || added.length === 0) return
    const [all, come] = [boundsOf(here), boundsOf(boxesOf(added))]
    const [dx, dy] = [all.x + all.w + BESIDE - come.x, all.y - come.y]
    for (const shape of added) merged.set(shape.id, { ...shape, x: shape.x + dx, y: shape.y + dy })
    return
  }
  const hidden = new Set<string>([...merged.values()].filter(isZoneMember).map(({ fromId }) => fromId))
  const isParty = ({ id, type }: Shape) => type === 'party' && !hidden.has(id)
  const taken = boxesOf(shapes.filter((shape) => isParty(shape) && ours.has(shape.id)))
  for (const shape of added.filter(isParty)) {
    const wanted = boxOf(shape)
    if (!wanted) continue
    const { x, y } = findFreeSpot(wanted, taken, GAP)
    taken.push({ ...wanted, x, y })
    if (x !== shape.x || y !== shape.y) merged.set(shape.id, { ...shape, x, y })
  }
}

/** Two things in one layer cannot be told apart: the one that came in goes just above. */
function separateLayers(merged: Map<string, MapRecord>, ours: Records): void {
  const byParent = new Map<string, Shape[]>()
  for (const shape of [...merged.values()].filter(isShape)) {
    const siblings = byParent.get(shape.parentId)
    if (siblings) siblings.push(shape)
    else byParent.set(shape.parentId, [shape])
  }
  const rank = ({ id }: Shape) => (ours.has(id) ? 0 : 1)
  for (const children of byParent.values()) {
    children.sort((a, b) => (a.index < b.index ? -1 : a.index > b.index ? 1 : rank(a) - rank(b)))
    const above: (IndexKey | undefined)[] = []
    for (let at = children.length - 1; at >= 0; at -= 1) {
      const next = children[at + 1]
      above[at] = next && next.index !== children[at]?.index ? next.index : above[at + 1]
    }
    let last: IndexKey | null = null
    for (const [at, shape] of children.entries()) {
      if (last !== null && shape.index <= last && !ours.has(shape.id)) {
        const index = getIndexBetween(last, above[at])
        merged.set(shape.id, { ...shape, index })
        last = index
      } else if (last === null || shape.index > last) last = shape.index
    }
  }
}

/**
 * Makes the merged records fit together; `merged` is altered.
 * @param foreign there is no common past, so places there mean nothing here
 */
export function settleMap(merged: Map<string, MapRecord>, ours: Records, theirs: Records, foreign: boolean): void {
  keepParents(merged, ours, theirs)
  dropLooseTies(merged)
  placeNew(merged, ours, foreign)
  separateLayers(merged, ours)
}
