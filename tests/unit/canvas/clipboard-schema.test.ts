/** Shapes on the clipboard from another version of Baton: older ones come up to date, newer ones stay outside with a sentence. */
import { atom } from '@tldraw/state'
import { expect, test } from 'vitest'
import type { MapRecord } from '#shared/model/map-schema.ts'
import { t } from '#shared/text/text.ts'
import { takeShapes } from '../../../src/renderer/src/canvas/editor/own-content.ts'
import { hearNotices } from '../../../src/renderer/src/canvas/editor/say.ts'
import { openHeadlessMap } from './headless-map.ts'

function copyAll() {
  const map = openHeadlessMap()
  const notice = atom<string | null>('notice', null)
  hearNotices(map.editor, notice)
  const area = map.zone('Front', 0, 0, 900, 400)
  map.interaction(map.party('Sales', 40, 80), map.party('Dispatch', 500, 80), 'order')
  const content = map.editor.getContentFromCurrentPage([...map.editor.getCurrentPageShapeIds()])
  if (!content) throw new Error('nothing was copied')
  return { ...map, notice, area, content }
}

test('what an older Baton copied is pasted as if it had been made today', async () => {
  const { editor, content, says } = copyAll()
  const now = editor.store.schema.serialize()
  const first = { ...now, sequences: { ...now.sequences } }
  for (const name of ['zone', 'interaction']) first.sequences[`com.tldraw.shape.${name}`] = 0
  const shapes = content.shapes.map((shape) => {
    const older = editor.store.schema.migratePersistedRecord(shape as MapRecord, first, 'down')
    if (older.type !== 'success') throw new Error('there is no way down')
    return older.value as typeof shape
  })
  expect(shapes.some((shape) => 'route' in shape.props || 'collapsed' in shape.props)).toBe(false)
  await takeShapes(editor, { content: { ...content, shapes, schema: first } })
  expect(says()).toEqual(['Sales > Dispatch: order', 'Sales > Dispatch: order'])
  const props = editor.getCurrentPageShapes().map((shape) => shape.props as { route?: string; collapsed?: boolean })
  expect(props.filter(({ route }) => route === 'curved')).toHaveLength(2)
  expect(props.filter(({ collapsed }) => collapsed === false)).toHaveLength(2)
})

test('what a newer Baton copied stays outside, with a sentence', async () => {
  const { editor, content, notice, document } = copyAll()
  const before = document()
  const schema = editor.store.schema.serialize()
  const later = { ...schema, sequences: { ...schema.sequences, 'com.tldraw.shape.zone': 99 } }
  await takeShapes(editor, { content: { ...content, schema: later } })
  expect(notice.get()).toBe(t('map.newerShapes'))
  expect(document()).toEqual(before)
})

test('shapes that are each other’s parents, as only a forged clipboard has them, stay outside', async () => {
  const { editor, content, notice, document } = copyAll()
  const before = document()
  const [one, other] = content.shapes
  if (!one || !other) throw new Error('nothing was copied')
  const shapes = [
    { ...one, parentId: other.id },
    { ...other, parentId: one.id },
  ]
  await takeShapes(editor, { content: { ...content, shapes, rootShapeIds: [] } })
  expect(notice.get()).toBe(t('map.newerShapes'))
  expect(document()).toEqual(before)
})
