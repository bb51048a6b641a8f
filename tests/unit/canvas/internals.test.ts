/** The places in tldraw 3.15.6 that the canvas cuts into. When one of these fails, look at the cut named in the test first. */
import { readFileSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { createTLStore, Editor } from '@tldraw/editor'
import { PageRecordType } from '@tldraw/tlschema'
import { getIndices, type IndexKey } from '@tldraw/utils'
import { SelectTool } from 'tldraw'
import { describe, expect, test } from 'vitest'
import { createBaseRecords, createPartyShape } from '#shared/model/map-records.ts'
import { createMapSchema } from '#shared/model/map-schema.ts'
import { EMPTY_PARTY } from '#shared/model/party.ts'
import { CAMERA_POINTER } from '../../../src/renderer/src/canvas/editor/internals.ts'
import type { MapChange } from '../../../src/renderer/src/canvas/sync/batch-collector.ts'
import { watchDocument } from '../../../src/renderer/src/canvas/sync/gesture-watch.ts'

/** Where the editor's own modules lie, one file for each. */
const editorFolder = join(dirname(fileURLToPath(import.meta.resolve('@tldraw/editor'))), '..', 'dist-esm', 'lib')

function stateClass(id: string): { prototype: Record<string, unknown> } {
  const found = SelectTool.children().find((child) => child.id === id)
  if (!found) throw new Error(`no state ${id}`)
  return found as unknown as { prototype: Record<string, unknown> }
}

/** The text of a method. */
function sourceOf(method: string): string {
  const text = Object.getOwnPropertyDescriptor(Editor.prototype, method)?.value
  return String(text)
}

describe('what the cuts stand on', () => {
  test('the idle state takes pointer moves and double clicks as methods (hover, casting)', () => {
    expect(typeof stateClass('idle').prototype.onPointerMove).toBe('function')
    expect(typeof stateClass('idle').prototype.onDoubleClick).toBe('function')
    expect(String(stateClass('idle').prototype.onPointerMove)).toContain('updateHoveredShapeId')
  })

  test('a camera that moves moves a pointer of its own (hover)', () => {
    const constants = readFileSync(join(editorFolder, 'constants.mjs'), 'utf8')
    expect(constants).toContain(`CAMERA_MOVE: ${CAMERA_POINTER}`)
    expect(sourceOf('_setCamera')).toContain('pointerId: INTERNAL_POINTER_IDS.CAMERA_MOVE')
  })

  test('the idle state takes keys as methods and opens a text when Enter comes up (Enter that began elsewhere)', () => {
    expect(typeof stateClass('idle').prototype.onKeyDown).toBe('function')
    expect(String(stateClass('idle').prototype.onKeyUp)).toMatch(/Enter[\s\S]*startEditingShape/)
  })

  test('the state of a pressed handle takes moves and releases as methods (serving from a handle)', () => {
    expect(typeof stateClass('pointing_handle').prototype.onPointerMove).toBe('function')
    expect(typeof stateClass('pointing_handle').prototype.onPointerUp).toBe('function')
    expect(String(stateClass('pointing_handle').prototype.onEnter)).toContain('this.info = info')
  })

  test('a drag asks the editor what it is over, and nothing on the map takes what is dropped', () => {
    expect(sourceOf('getDraggingOverShape')).toContain('shapeUtil.onDragShapesOver || shapeUtil.onDragShapesIn')
    expect(String(stateClass('translating'))).toContain('this.dragAndDropManager.startDraggingShapes(')
  })

  test('culling reads `_notVisibleShapes` (padding)', () => {
    const hidden = new Set(['shape:out'])
    const stand = {
      _notVisibleShapes: { get: () => hidden },
      getSelectedShapeIds: () => [],
      getEditingShapeId: () => null,
    }
    const ask = (method: 'getNotVisibleShapes' | 'getCulledShapes') => Editor.prototype[method].call(stand as never)
    expect(ask('getNotVisibleShapes')).toBe(hidden)
    Object.assign(stand, { getNotVisibleShapes: () => hidden })
    expect(ask('getCulledShapes')).toEqual(hidden)
  })

  test('every shape asks `getCulledShapes` whether it is painted, and the canvas `getRenderingShapes` for its list', () => {
    const source = (file: string) => readFileSync(join(editorFolder, file), 'utf8')
    expect(source('components/Shape.mjs')).toContain('editor.getCulledShapes()')
    expect(source('components/default-components/DefaultCanvas.mjs')).toContain('editor.getRenderingShapes()')
    // What the list holds, and that places are no part of what is drawn from it.
    expect(sourceOf('getUnorderedRenderingShapes')).toContain('this.getErasingShapeIds()')
    expect(source('components/Shape.mjs')).toContain('areShapesContentEqual(prev.shape, next.shape)')
    expect(source('components/Shape.mjs')).toContain('editor.getShapePageTransform(id)')
    expect(source('utils/areShapesContentEqual.mjs')).toContain('a.props === b.props && a.meta === b.meta')
  })

  test('the canvas takes the outlines from `ShapeIndicators`, each by its id', () => {
    const indicator = readFileSync(
      join(editorFolder, 'components/default-components/DefaultShapeIndicator.mjs'),
      'utf8',
    )
    expect(indicator).toMatch(/shapeId,\s+className,\s+color,\s+hidden,\s+opacity/)
  })

  test('undo and redo go through `history`, which knows its newest mark (gestures)', () => {
    expect(sourceOf('undo')).toContain('this.history.undo()')
    expect(sourceOf('redo')).toContain('this.history.redo()')
    expect(sourceOf('getMarkIdMatching')).toContain('this.history.getMarkIdMatching(')
    expect(sourceOf('markHistoryStoppingPoint')).toContain('this.history._mark(')
  })

  test('a step begins, is undone and redone by one method each (slices)', () => {
    const editor = readFileSync(join(editorFolder, 'editor/Editor.mjs'), 'utf8')
    // The fourth is the old name of the mark, which nothing calls any more.
    expect(editor.match(/this\.history\.(?:_mark|undo|redo)\(/g)).toHaveLength(4)
    expect(sourceOf('mark')).toContain('deprecated')
  })

  test('its style sheet makes shapes catch the pointer while something is selected (electron.vite.config.ts)', () => {
    const styles = readFileSync(fileURLToPath(import.meta.resolve('tldraw/tldraw.css')), 'utf8')
    expect(styles.match(/data-isselectinganything/g)).toHaveLength(1)
  })

  test('a canvas listens on the page with functions bound on the spot (electron.vite.config.ts)', () => {
    const focus = readFileSync(join(editorFolder, 'editor/managers/FocusManager/FocusManager.mjs'), 'utf8')
    expect(focus.match(/document\.body\.\w+EventListener\("\w+", this\.handle\w+\.bind\(this\)\)/g)).toHaveLength(4)
  })
})

describe('watching the document', () => {
  const party = (id: string, x: number) =>
    createPartyShape(
      { ...EMPTY_PARTY, name: id },
      { x, y: 0, w: 168, h: 72 },
      {
        id: `shape:${id}` as never,
        index: getIndices(1)[0] as IndexKey,
      },
    ) as never

  function watched() {
    const store = createTLStore({ schema: createMapSchema() })
    const changes: MapChange[] = []
    watchDocument(store, (change) => changes.push(change))
    return { store, changes }
  }

  test('a change by hand is reported at once, as whole records and removed ids', () => {
    const { store, changes } = watched()
    store.put(createBaseRecords('Trial'))
    store.put([party('a', 10)])
    store.put([party('a', 20)])
    store.remove(['shape:a' as never])
    expect(changes.map(({ put, removed }) => [put.length, removed.length])).toEqual([
      [2, 0],
      [1, 0],
      [1, 0],
      [0, 1],
    ])
    expect(changes[2]?.put[0]).toMatchObject({ id: 'shape:a', x: 20, props: { name: 'a' } })
    expect(changes[3]?.removed).toEqual(['shape:a'])
  })

  test('what comes from the core, and what belongs to the window, is not reported', () => {
    const { store, changes } = watched()
    store.mergeRemoteChanges(() => {
      store.put([...createBaseRecords('Trial'), party('a', 10)])
    })
    const page = store.allRecords().find((record) => record.typeName === 'page')
    store.put([store.schema.types.camera.create({ id: `camera:${page?.id}` as never }) as never])
    expect(changes).toEqual([])
    expect(PageRecordType.isId(page?.id ?? '')).toBe(true)
  })
})
