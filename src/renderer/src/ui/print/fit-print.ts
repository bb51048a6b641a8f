/** Type on paper: as large as its room takes it. */
import { largestType } from '#shared/layout/largest-type.ts'

const POINTS_PER_MM = 72 / 25.4

/** In points, for a room in millimetres. Type is never smaller than `least`, whatever the text. */
export function fitPrint(
  text: string,
  room: { readonly width: number; readonly height: number },
  { least, most }: { readonly least: number; readonly most: number },
): number {
  return largestType(text, { w: room.width * POINTS_PER_MM, h: room.height * POINTS_PER_MM }, least, most)
}
