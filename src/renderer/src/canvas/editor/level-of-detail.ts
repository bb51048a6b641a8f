/** How much of each shape is painted, by zoom: one attribute on the map's frame, read by the shapes' style sheet. */
import { react, unsafe__withoutCapture } from '@tldraw/state'
import type { Editor } from 'tldraw'

export type Detail = 'near' | 'middle' | 'far'

/** Below the first, services and small lines cannot be read; below the second, names cannot either. */
const NEAR = 0.45
const MIDDLE = 0.18
/** A map whose services would cover more than this share of it shows them only when a person goes close. */
const CROWDED = 0.2
const NEAR_WHEN_CROWDED = 0.8
/** Area of a service on its line, in map units. */
const SERVICE_AREA = 150 * 44

/** @param crowding the share of the map that its services would cover */
export function detailAt(zoom: number, crowding: number): Detail {
  if (zoom >= (crowding > CROWDED ? NEAR_WHEN_CROWDED : NEAR)) return 'near'
  return zoom >= MIDDLE ? 'middle' : 'far'
}

/** Looked up when the zoom changes, not whenever something moves. */
function crowdingOf(editor: Editor): number {
  const bounds = editor.getCurrentPageBounds()
  if (!bounds) return 0
  const services = editor.getCurrentPageShapes().filter((shape) => (shape.type as string) === 'interaction').length
  return (services * SERVICE_AREA) / Math.max(1, bounds.w * bounds.h)
}

/** Writes the attribute whenever it changes. Returns what stops it. */
export function watchDetail(editor: Editor): () => void {
  const container = editor.getContainer()
  return react('level of detail', () => {
    const zoom = editor.getZoomLevel()
    const detail = detailAt(
      zoom,
      unsafe__withoutCapture(() => crowdingOf(editor)),
    )
    if (container.dataset.detail !== detail) container.dataset.detail = detail
  })
}
