/**
 * Keeps the palm away from the map while somebody writes with a pen. It listens above everything else, because the canvas
 * and its pinch gesture hear pointers on different ways. tldraw's own answer, to believe nothing but the pen from then
 * on, would also lock out the mouse: `editor/keep-sound.ts` forbids it.
 */
import type { Editor } from 'tldraw'
import { createPalmFilter } from './palm-filter.ts'

const EVENTS = ['pointerdown', 'pointermove', 'pointerup', 'pointercancel'] as const

/** Returns what stops it. */
export function rejectPalms(editor: Editor): () => void {
  const container = editor.getContainer()
  const filter = createPalmFilter()
  /** Touches on the map that count, by id. */
  const fingers = new Map<number, EventTarget>()

  function hearPen({ type, timeStamp }: PointerEvent): void {
    if (type === 'pointermove') filter.penMoved(timeStamp)
    else if (type !== 'pointerdown') filter.penUp(timeStamp)
    else {
      filter.penDown(timeStamp)
      if (fingers.size > 0) letGo()
    }
  }

  /** Ends what the touches have begun, as if they had never been there. */
  function letGo(): void {
    for (const [pointerId, target] of fingers) {
      filter.becomesPalm(pointerId)
      target.dispatchEvent(new PointerEvent('pointercancel', { pointerId, pointerType: 'touch', bubbles: true }))
    }
    fingers.clear()
    abandonGesture(editor)
  }

  function hearTouch(event: PointerEvent): void {
    const { pointerId, type, target } = event
    if (type === 'pointerdown') {
      if (!(target instanceof Element) || !container.contains(target)) return
      if (!filter.touchBegan(pointerId, event.timeStamp)) fingers.set(pointerId, target)
    }
    if (filter.isPalm(pointerId)) event.stopPropagation()
    if (type !== 'pointerup' && type !== 'pointercancel') return
    fingers.delete(pointerId)
    filter.touchEnded(pointerId)
  }

  const listen = (event: PointerEvent) => {
    if (!event.isTrusted) return
    if (event.pointerType === 'pen') hearPen(event)
    else if (event.pointerType === 'touch') hearTouch(event)
  }
  for (const name of EVENTS) window.addEventListener(name, listen, { capture: true })
  return () => {
    for (const name of EVENTS) window.removeEventListener(name, listen, { capture: true })
  }
}

/** A pinch ends; a stroke, a drag or a brush is taken back. */
function abandonGesture(editor: Editor): void {
  const { inputs } = editor
  if (inputs.isPinching) {
    const { x, y } = inputs.currentScreenPoint
    editor.dispatch({
      type: 'pinch',
      name: 'pinch_end',
      point: { x, y, z: editor.getZoomLevel() },
      delta: { x: 0, y: 0 },
      ...{ shiftKey: false, altKey: false, ctrlKey: false, metaKey: false, accelKey: false },
    })
  }
  // A stroke that is being dragged would be kept.
  inputs.isDragging = false
  inputs.isPointing = false
  editor.interrupt()
}
