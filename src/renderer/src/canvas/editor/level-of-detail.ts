/** How much of each shape is painted, by zoom: one attribute on the map's frame, read by the shapes' style sheet. */
import { react } from '@tldraw/state'
import type { Editor } from 'tldraw'

export type Detail = 'near' | 'middle' | 'far'

/** Below the first, services and small lines cannot be read; below the second, names cannot either. */
export function detailAt(zoom: number): Detail {
  if (zoom >= 0.45) return 'near'
  return zoom >= 0.18 ? 'middle' : 'far'
}

/** Writes the attribute whenever it changes. Returns what stops it. */
export function watchDetail(editor: Editor): () => void {
  const container = editor.getContainer()
  return react('level of detail', () => {
    const detail = detailAt(editor.getZoomLevel())
    if (container.dataset.detail !== detail) container.dataset.detail = detail
  })
}
