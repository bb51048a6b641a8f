/** Pictures on slides, as large as their room lets them be. Only kinds that every program shows: PNG and JPEG. */
import { readPictureHead } from '#shared/model/picture-head.ts'
import type { Box } from './deck-slide.ts'

export interface SizedPicture {
  readonly bytes: Uint8Array
  readonly type: 'png' | 'jpeg'
  readonly width: number
  readonly height: number
}

/** Null for what no slide can show. */
export function pictureOf(bytes: Uint8Array): SizedPicture | null {
  const head = readPictureHead(bytes)
  if (head?.format !== 'png' && head?.format !== 'jpeg') return null
  return { bytes, type: head.format, width: head.width, height: head.height }
}

/** In the middle of its room, or at its right edge. */
export function placeWithin({ width, height }: SizedPicture, room: Box, side: 'middle' | 'right' = 'middle'): Box {
  const scale = Math.min(room.w / width, room.h / height)
  const [w, h] = [width * scale, height * scale]
  return { x: room.x + (room.w - w) * (side === 'right' ? 1 : 0.5), y: room.y + (room.h - h) / 2, w, h }
}
