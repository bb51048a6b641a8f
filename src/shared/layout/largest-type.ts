/** Type that must stand whole in its room, on a map seen from far or on paper: as large as the room takes it. */
import { estimateLines, estimateTextWidth, PARTY_BOX } from './party-size.ts'

const LINE = PARTY_BOX.nameLine / PARTY_BOX.nameSize
const STEP = 2

/** Largest size of type, from `least` to `most`, in which the text stands whole in the room; `least` if none does. In map units. */
export function largestType(
  text: string,
  room: { readonly w: number; readonly h: number },
  least: number,
  most: number,
): number {
  const widestWord = Math.max(...text.split(' ').map((word) => estimateTextWidth(word, 1)))
  for (let size = most; size > least; size -= STEP) {
    const fits = widestWord * size <= room.w && estimateLines(text, size, room.w) * size * LINE <= room.h
    if (fits) return size
  }
  return least
}
