/** Where the room's camera has to stand to show a frame: all of it, in the middle, with room around it for what projectors cut off. */
import { Box, type Editor } from 'tldraw'
import type { MapFrame } from '#shared/model/room-map.ts'

/** Of the picture, at each edge: projectors cut off up to a twentieth. */
const SAFE = 0.05
/** The mark of tldraw stands at the lower edge; nothing that matters lies under it. */
const LEAST_FOOT = 44
/** A single party is not blown up beyond this. */
const CLOSEST = 3
/** Of a glide, in milliseconds. */
const GLIDE = 450

interface Size {
  readonly w: number
  readonly h: number
}

/** @param isWhole the frame is the whole map, which needs room around it; any other frame has its own */
export function cameraFor(
  { x, y, w, h }: MapFrame,
  screen: Size,
  isWhole: boolean,
): { x: number; y: number; z: number } {
  const [side, head] = isWhole ? [SAFE * screen.w, SAFE * screen.h] : [0, 0]
  const foot = isWhole ? Math.max(head, LEAST_FOOT) : 0
  const room = { w: Math.max(1, screen.w - 2 * side), h: Math.max(1, screen.h - head - foot) }
  const z = Math.min(room.w / Math.max(1, w), room.h / Math.max(1, h), isWhole ? CLOSEST : 8)
  const left = side + (room.w - w * z) / 2
  const top = head + (room.h - h * z) / 2
  return { x: left / z - x, y: top / z - y, z }
}

/** Everything on the map that is not hidden, as a frame; null on an empty map. */
export function wholeFrame(editor: Editor): MapFrame | null {
  const shapes = editor.getCurrentPageShapes().filter((shape) => !editor.isShapeHidden(shape))
  if (shapes.length === 0) return null
  const { x, y, w, h } = Box.Common(shapes.flatMap((shape) => editor.getShapePageBounds(shape.id) ?? []))
  return { x, y, w: Math.max(1, w), h: Math.max(1, h) }
}

/** Moves the room's camera. @param glides slowly enough for eyes to follow; a hand is followed at once */
export function moveCamera(editor: Editor, frame: MapFrame | null, glides: boolean): void {
  const target = frame ?? wholeFrame(editor)
  if (target === null) return
  const { w, h } = editor.getViewportScreenBounds()
  editor.stopCameraAnimation()
  editor.setCamera(cameraFor(target, { w, h }, frame === null), {
    force: true,
    ...(glides ? { animation: { duration: GLIDE } } : { immediate: true }),
  })
}
