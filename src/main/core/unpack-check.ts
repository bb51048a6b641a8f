/**
 * Whether a ZIP may be unpacked: everything in it is unpacked once, piece by piece and thrown away, so that a small file that
 * would grow without end is found out before it fills the memory. What its head says of sizes is not believed.
 */
import { Unzip, UnzipInflate, UnzipPassThrough } from 'fflate'

/** Names of what is in it; null when it grows beyond `most` bytes, or is no ZIP that can be read. */
export function listZip(bytes: Uint8Array, most: number): readonly string[] | null {
  const names: string[] = []
  let unpacked = 0
  let broken = false
  const zip = new Unzip((file) => {
    names.push(file.name)
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
  try {
    for (let from = 0; from < bytes.length && !broken; from += PIECE) {
      zip.push(bytes.subarray(from, from + PIECE), from + PIECE >= bytes.length)
    }
  } catch {
    return null
  }
  return broken ? null : names
}
