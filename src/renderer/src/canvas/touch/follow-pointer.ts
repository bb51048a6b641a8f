/**
 * Handles on the map are large while it is worked with fingers or a pen, and small with the mouse. tldraw notices a change
 * of the pointer, but at the start it forgets what it has found.
 */
import type { Editor } from 'tldraw'

/** Returns what stops it. */
export function followPointer(editor: Editor): () => void {
  const become = (isCoarsePointer: boolean) => {
    if (editor.getInstanceState().isCoarsePointer !== isCoarsePointer) editor.updateInstanceState({ isCoarsePointer })
  }
  const listen = (event: PointerEvent) => become(event.pointerType !== 'mouse')
  become(window.matchMedia('(pointer: coarse)').matches)
  window.addEventListener('pointerdown', listen, { capture: true })
  return () => window.removeEventListener('pointerdown', listen, { capture: true })
}
