/**
 * Reads what kind of picture some bytes are, and how many pixels it will have once unpacked, from its beginning alone. A
 * newcomer would let the browser unpack it and look: a small file can unpack to gigabytes.
 */

export const PICTURE_FORMATS = ['jpeg', 'png', 'webp', 'gif', 'avif'] as const
export type PictureFormat = (typeof PICTURE_FORMATS)[number]

export interface PictureHead {
  readonly format: PictureFormat
  /** In pixels, as stored; a photo may be turned when it is shown. */
  readonly width: number
  readonly height: number
}

/** How much of a file is needed: photos carry a preview and their story before the size. */
export const HEAD_BYTES = 512 * 1024

/** Null for everything that is none of these formats, or is cut off before its size. */
export function readPictureHead(bytes: Uint8Array): PictureHead | null {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength)
  try {
    if (view.getUint16(0) === 0xffd8) return jpeg(view)
    if (text(view, 1, 3) === 'PNG' && text(view, 12, 4) === 'IHDR') {
      return { format: 'png', width: view.getUint32(16), height: view.getUint32(20) }
    }
    if (text(view, 0, 3) === 'GIF') {
      return { format: 'gif', width: view.getUint16(6, true), height: view.getUint16(8, true) }
    }
    if (text(view, 0, 4) === 'RIFF' && text(view, 8, 4) === 'WEBP') return webp(view)
    if (text(view, 4, 4) === 'ftyp' && /^avi[fs]$/.test(text(view, 8, 4))) return avif(view)
  } catch (error) {
    if (!(error instanceof RangeError)) throw error
  }
  return null
}

/** Kinds of files that people try, and that cannot be shown. */
export type ForeignFile = 'heic' | 'pdf' | 'svg' | 'other'

/** What a file is that is no picture of ours. */
export function guessForeign(bytes: Uint8Array): ForeignFile {
  const beginning = String.fromCharCode(...bytes.subarray(0, 1024))
  if (/^.{4}ftyp(?:hei[cxms]|hev[cx]|mif1|msf1)/s.test(beginning)) return 'heic'
  if (beginning.startsWith('%PDF')) return 'pdf'
  return /<svg[\s>]/i.test(beginning) ? 'svg' : 'other'
}

function text(view: DataView, at: number, length: number): string {
  let read = ''
  for (let index = at; index < at + length; index++) read += String.fromCharCode(view.getUint8(index))
  return read
}

/** From segment to segment up to the frame, which says the size. */
function jpeg(view: DataView): PictureHead | null {
  let at = 2
  for (;;) {
    if (view.getUint8(at) !== 0xff) return null
    const marker = view.getUint8(at + 1)
    if (marker === 0xff) {
      at += 1
      continue
    }
    const isFrame = marker >= 0xc0 && marker <= 0xcf && ![0xc4, 0xc8, 0xcc].includes(marker)
    if (isFrame) return { format: 'jpeg', width: view.getUint16(at + 7), height: view.getUint16(at + 5) }
    at += 2 + view.getUint16(at + 2)
  }
}

function webp(view: DataView): PictureHead | null {
  const kind = text(view, 12, 4)
  const three = (at: number) => view.getUint16(at, true) + (view.getUint8(at + 2) << 16)
  if (kind === 'VP8X') return { format: 'webp', width: three(24) + 1, height: three(27) + 1 }
  if (kind === 'VP8L') {
    const bits = view.getUint32(21, true)
    return { format: 'webp', width: (bits & 0x3fff) + 1, height: ((bits >> 14) & 0x3fff) + 1 }
  }
  if (kind !== 'VP8 ') return null
  return { format: 'webp', width: view.getUint16(26, true) & 0x3fff, height: view.getUint16(28, true) & 0x3fff }
}

/** The largest of the sizes that are named: a preview may stand before the picture. */
function avif(view: DataView): PictureHead | null {
  let largest: PictureHead | null = null
  const end = Math.min(view.byteLength - 16, HEAD_BYTES)
  for (let at = 12; at < end; at++) {
    if (view.getUint32(at) !== 0x69737065) continue
    const size = { format: 'avif', width: view.getUint32(at + 8), height: view.getUint32(at + 12) } as const
    if (largest === null || size.width * size.height > largest.width * largest.height) largest = size
  }
  return largest
}
