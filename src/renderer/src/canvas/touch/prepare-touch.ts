/** Makes the map ready for fingers and pens beside the mouse: all three work at any time. Returns what undoes it. */
import type { Editor } from 'tldraw'
import { followPointer } from './follow-pointer.ts'
import { ownTouches } from './own-touches.ts'
import { rejectPalms } from './reject-palms.ts'

export function prepareTouch(editor: Editor): () => void {
  const stops = [followPointer(editor), ownTouches(editor), rejectPalms(editor)]
  return () => {
    for (const stop of stops) stop()
  }
}
