/** How much of each shape is painted, by zoom: one attribute on the map's frame, read by the shapes' style sheet. */
import { react, type Signal } from '@tldraw/state'
import type { Editor } from 'tldraw'

export type Detail = 'near' | 'middle' | 'far'

/** Below the first, services and small lines cannot be read; below the second, names cannot either. */
const NEAR = 0.45
const MIDDLE = 0.18

export function detailAt(zoom: number): Detail {
  if (zoom >= NEAR) return 'near'
  return zoom >= MIDDLE ? 'middle' : 'far'
}

/** Height of the services of interactions, and of the smallest lines in shapes, as the style sheet of the shapes has them. */
const SERVICE = 16
const SMALL = 13

/**
 * Writes the attribute whenever it changes. Returns what stops it.
 * @param least pixels that text must be high to be painted, for a picture that is seen from far; 0 for a laptop
 */
export function watchDetail(editor: Editor, least: Signal<number> | null = null): () => void {
  const container = editor.getContainer()
  return react('level of detail', () => {
    const zoom = editor.getZoomLevel()
    const pixels = least?.get() ?? 0
    const known = detailAt(zoom)
    const detail = known === 'near' && zoom * SERVICE < pixels ? 'middle' : known
    if (container.dataset.detail !== detail) container.dataset.detail = detail
    container.toggleAttribute('data-without-small', zoom * SMALL < pixels)
    if (pixels > 0) container.style.setProperty('--least-text', `${pixels}px`)
  })
}
