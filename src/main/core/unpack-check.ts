/**
 * Unpacks a ZIP that may come from anywhere. A small file may grow without end: its list of parts may name one part a thousand
 * times, and lie about sizes. So first the list is looked through, then everything is unpacked once, piece by piece and thrown
 * away; only what came through both is unpacked to be kept.
 */
import { Unzip, UnzipInflate, UnzipPassThrough, unzipSync } from 'fflate'

/** More parts than any document has. */
const MOST_PARTS = 5_000

/** Whether the list of parts, which stands at the end, names each once and promises no more than `most` bytes. */
function isListSound(bytes: Uint8Array, most: number): boolean {
  const names = new Set<string>()
  let parts = 0
  let promised = 0
  unzipSync(bytes, {
    filter: ({ name, originalSize }) => {
      parts += 1
      promised += originalSize
      names.add(name)
      return false
    },
  })
  return parts === names.size && parts <= MOST_PARTS && promised <= most
}

/** Whether all that is in it, whatever it promises, comes to no more than `most` bytes. */
function isSmall(bytes: Uint8Array, most: number): boolean {
  let unpacked = 0
  let broken = false
  const zip = new Unzip((file) => {
    file.ondata = (error, piece) => {
      if (error) broken = true
      else unpacked += piece.length
      if (unpacked > most) broken = true
    }
    try {
      file.start()
    } catch {
      broken = true
    }
  })
  zip.register(UnzipInflate)
  zip.register(UnzipPassThrough)
  const PIECE = 65_536
  for (let from = 0; from < bytes.length && !broken; from += PIECE) {
    zip.push(bytes.subarray(from, from + PIECE), from + PIECE >= bytes.length)
  }
  return !broken
}

/** What is in it, by name; null when it grows beyond `most` bytes, or is no ZIP that can be read. */
export function unpack(bytes: Uint8Array, most: number): ReadonlyMap<string, Uint8Array> | null {
  try {
    return isListSound(bytes, most) && isSmall(bytes, most) ? new Map(Object.entries(unzipSync(bytes))) : null
  } catch {
    return null
  }
}
