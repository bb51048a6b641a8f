/** How much of each shape is painted, by zoom: one attribute on the map's frame, read by the shapes' style sheet. */
import { react } from '@tldraw/state'
import type { Editor } from 'tldraw'

export type Detail = 'near' | 'middle' | 'far'

/** Below the first, services and small lines cannot be read; below the second, names cannot either. */
const NEAR = 0.45
const MIDDLE = 0.18

export function detailAt(zoom: number): Detail {
  if (zoom >= NEAR) return 'near'
  return zoom >= MIDDLE ? 'middle' : 'far'
}

/**
 * Writes the attribute whenever it changes. Returns what stops it.
 * @param near the zoom from which small text is painted: seen from the last row it must be larger than on a laptop
 */
export function watchDetail(editor: Editor, near = NEAR): () => void {
  const container = editor.getContainer()
  return react('level of detail', () => {
    const zoom = editor.getZoomLevel()
    const known = detailAt(zoom)
    const detail = known === 'near' && zoom < near ? 'middle' : known
    if (container.dataset.detail !== detail) container.dataset.detail = detail
  })
}
