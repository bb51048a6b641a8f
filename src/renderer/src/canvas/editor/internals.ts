/**
 * The cuts into what tldraw 3.15.6 does with hands (for what it paints see `paint-less.ts`). Each replaces or wraps something that is not promised to stay, which is safe because the
 * version is pinned; `tests/unit/canvas/internals.test.ts` fails as soon as one of them is no longer where it is here.
 */
import type { Editor, StateNode, TLClickEventInfo, TLKeyboardEventInfo, TLPointerEventInfo } from 'tldraw'
import { isParty, isZone } from '#shared/model/map-schema.ts'
import { castParty } from '../tools/naming.ts'

/** Handlers of a state that are wrapped here. */
interface Handlers {
  onPointerMove?(info: TLPointerEventInfo): void
  onPointerUp?(info: TLPointerEventInfo): void
  onDoubleClick?(info: TLClickEventInfo): void
  onKeyDown?(info: TLKeyboardEventInfo): void
  onKeyUp?(info: TLKeyboardEventInfo): void
}

function stateOf(editor: Editor, path: string): StateNode & Handlers {
  const state = editor.getStateDescendant(path)
  if (!state) throw new Error(`tldraw has no state ${path}`)
  return state as StateNode & Handlers
}

/** The pointer that tldraw pretends to move when the camera does. */
export const CAMERA_POINTER = -10

/**
 * While the camera moves nobody hovers: asking what lies under the pointer would cost a look at every shape. Where frames
 * are slow tldraw takes the camera for resting between two of them, so it also counts who moved the pointer.
 */
export function restHoverWhileMoving(editor: Editor): void {
  const idle = stateOf(editor, 'select.idle')
  const original = idle.onPointerMove
  idle.onPointerMove = (info) => {
    if (info.pointerId === CAMERA_POINTER || editor.getCameraState() === 'moving') return
    original?.call(idle, info)
  }
}

/**
 * Nothing on the map takes what is dropped on it (zones carry by place, there are no frames): so nobody needs to look,
 * at every move of a drag, which of all shapes lies under the pointer.
 */
export function dropIntoNothing(editor: Editor): void {
  for (const [type, util] of Object.entries(editor.shapeUtils)) {
    if (util?.onDragShapesIn ?? util?.onDragShapesOver ?? util?.onDragShapesOut ?? util?.onDropShapesOver) {
      throw new Error(`shapes of type ${type} take what is dropped on them`)
    }
  }
  editor.getDraggingOverShape = () => undefined
}

/** A double click on the empty map, also inside a zone, makes a party instead of a text. */
export function castOnDoubleClick(editor: Editor): void {
  const idle = stateOf(editor, 'select.idle')
  const original = idle.onDoubleClick
  idle.onDoubleClick = (info) => {
    const isPlain = info.phase === 'up' && !info.shiftKey && !info.ctrlKey && info.target !== 'handle'
    if (isPlain && !editor.getIsReadonly() && isEmptyHere(editor)) {
      castParty(editor, editor.inputs.currentPagePoint)
      return
    }
    original?.call(idle, info)
  }
}

/**
 * Enter opens a text when it comes up, so an Enter that chose something in a dialog or the palette would open what is
 * selected as soon as the keyboard is back: only one that went down on the map counts.
 */
export function enterBeginsHere(editor: Editor): void {
  const idle = stateOf(editor, 'select.idle')
  const { onKeyDown, onKeyUp } = idle
  let isDown = false
  idle.onKeyDown = (info) => {
    isDown = info.code === 'Enter'
    onKeyDown?.call(idle, info)
  }
  idle.onKeyUp = (info) => {
    const begun = isDown
    if (info.code === 'Enter') isDown = false
    if (info.code !== 'Enter' || begun) onKeyUp?.call(idle, info)
  }
}

function isEmptyHere(editor: Editor): boolean {
  const point = editor.inputs.currentPagePoint
  const margin = editor.options.hitTestMargin / editor.getZoomLevel()
  if (editor.getShapeAtPoint(point, { margin, hitInside: false, hitLabels: true, hitLocked: true })) return false
  const inside = editor.getShapeAtPoint(point, { margin, hitInside: true })
  return inside === undefined || isZone(inside)
}

/** Dragging the handle of a party, or clicking it, begins an interaction of which it is the provider. */
export function serveFromHandle(editor: Editor): void {
  const pointing = stateOf(editor, 'select.pointing_handle') as StateNode & Handlers & { info?: TLPointerEventInfo }
  const { onPointerMove, onPointerUp } = pointing
  const begin = (): boolean => {
    const info = pointing.info
    if (info?.target !== 'handle' || !isParty(info.shape)) return false
    editor.setCurrentTool('interaction', { provider: info.shape.id })
    return true
  }
  pointing.onPointerMove = (info) => {
    if (editor.inputs.isDragging && begin()) return
    onPointerMove?.call(pointing, info)
  }
  pointing.onPointerUp = (info) => {
    if (begin()) return
    onPointerUp?.call(pointing, info)
  }
}
