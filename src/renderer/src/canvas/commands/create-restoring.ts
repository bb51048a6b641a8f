/** Brings back what was: something that left the map, or the whole map as it stood once. Each is one undo step. */

import type { Editor, TLRecord } from '@tldraw/editor'
import type { RecordsDiff } from '@tldraw/store'
import type { TLShape } from '@tldraw/tlschema'
import { isEqual } from '@tldraw/utils'
import { findFreeSpot } from '#shared/layout/free-spot.ts'
import { admitRecords } from '#shared/model/map-door.ts'
import { createMapSchema, isDocumentRecord, isParty } from '#shared/model/map-schema.ts'
import type { MapCommands, Restored } from '../map-api.ts'
import type { ShapingParts } from './create-shaping.ts'
import { hasRoom, PARTY_GAP } from './make-shapes.ts'
import { standingBoxes } from './standing-boxes.ts'

const schema = createMapSchema()

export function createRestoring({
  editor: mounted,
  step,
}: Pick<ShapingParts, 'editor' | 'step'>): Pick<MapCommands, 'putBack' | 'becomeAgain'> {
  return {
    putBack(records) {
      const editor = mounted()
      const missing = (records as readonly unknown[] as TLRecord[]).filter(({ id }) => !editor?.store.has(id))
      if (!editor || missing.length === 0) return 'same'
      const shapes = missing.filter((record): record is TLShape => record.typeName === 'shape')
      if (!hasRoom(editor, shapes.length)) return 'full'
      return step<Restored>('put back', 'same', () => {
        const placed = shapes.map((shape) => roomFor(editor, rooted(editor, shape)))
        editor.store.put([...placed, ...missing.filter(({ typeName }) => typeName !== 'shape')])
        editor.setSelectedShapes(shapes.map(({ id }) => id))
        return 'restored'
      })
    },
    becomeAgain(records) {
      const editor = mounted()
      const diff = editor && differenceTo(editor, admitRecords(records, schema).records)
      if (!diff) return 'same'
      return step<Restored>('restore map', 'same', () => {
        editor.complete()
        editor.selectNone()
        editor.setHoveredShape(null)
        // Every record comes as it was: nothing may follow from one before the others are there.
        editor.store.applyDiff(diff, { runCallbacks: false })
        return 'restored'
      })
    },
  }
}

/** Where its group is gone it lies on the page. */
function rooted(editor: Editor, shape: TLShape): TLShape {
  return editor.store.has(shape.parentId) ? shape : { ...shape, parentId: editor.getCurrentPageId() }
}

/** A party stands where it stood, or beside whatever stands there now. */
function roomFor(editor: Editor, shape: TLShape): TLShape {
  if (!isParty(shape) || shape.parentId !== editor.getCurrentPageId()) return shape
  const { w, h } = shape.props
  const { x, y } = findFreeSpot({ x: shape.x, y: shape.y, w, h }, standingBoxes(editor), PARTY_GAP)
  return { ...shape, x, y }
}

/** What has to happen to the map so that it holds just these records; null when it does. The page and the document stay. */
function differenceTo(editor: Editor, records: readonly TLRecord[]): RecordsDiff<TLRecord> | null {
  const diff = { added: {}, updated: {}, removed: {} } as RecordsDiff<TLRecord>
  const stays = ({ typeName }: TLRecord) => typeName === 'page' || typeName === 'document'
  const wanted = new Set<string>()
  for (const record of records) {
    wanted.add(record.id)
    if (stays(record)) continue
    const now = editor.store.get(record.id)
    if (!now) Object.assign(diff.added, { [record.id]: record })
    else if (!isEqual(now, record)) Object.assign(diff.updated, { [record.id]: [now, record] })
  }
  for (const record of editor.store.allRecords()) {
    if (!isDocumentRecord(record) || stays(record) || wanted.has(record.id)) continue
    Object.assign(diff.removed, { [record.id]: record })
  }
  return Object.values(diff).some((part) => Object.keys(part).length > 0) ? diff : null
}
