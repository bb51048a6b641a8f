/**
 * Makes a picture file fit to be kept: turned the way it is meant, no larger than needed, without the place and the time
 * that cameras write into it. Its head is read before it is unpacked: what would unpack to gigabytes never is.
 */
import { LIMITS } from '#shared/model/limits.ts'
import { type ForeignFile, guessForeign, HEAD_BYTES, readPictureHead } from '#shared/model/picture-head.ts'

/** Why a file is no picture for the map; each has a sentence under `pictures.problem`. */
export type PictureProblem = ForeignFile | 'tooLarge' | 'tooManyPixels' | 'empty' | 'unreadable'

export type Prepared =
  | { readonly ok: true; readonly file: File }
  | { readonly ok: false; readonly problem: PictureProblem }

/** Above this a picture without loss is worth less than its room. */
const LOSSLESS_BYTES = 1_500_000
const QUALITY = 0.86
/** A picture that is still too large is drawn again at this part of its size. */
const SMALLER = 0.7

/** `map`: as large and as sharp as it is worth. `page`: small enough for the head of a page, in a form that slides show too. */
export type PictureUse = 'map' | 'page'
/** Dots of the longest side of a picture for a page. */
const PAGE_SIDE = 1600

const refuse = (problem: PictureProblem): Prepared => ({ ok: false, problem })

export async function preparePicture(file: File, use: PictureUse): Promise<Prepared> {
  if (file.size > LIMITS.pictureFileBytes) return refuse('tooLarge')
  if (file.size === 0) return refuse('empty')
  try {
    const beginning = new Uint8Array(await file.slice(0, HEAD_BYTES).arrayBuffer())
    const head = readPictureHead(beginning)
    if (head === null) return refuse(guessForeign(beginning))
    if (head.width === 0 || head.height === 0) return refuse('empty')
    if (head.width * head.height > LIMITS.picturePixels) return refuse('tooManyPixels')
    const bitmap = await createImageBitmap(file)
    try {
      return { ok: true, file: new File([await pack(bitmap, head.format === 'jpeg', use)], file.name) }
    } finally {
      bitmap.close()
    }
  } catch {
    // The browser says nothing of use: the file is gone, or its bytes are none that it can unpack.
    return refuse('unreadable')
  }
}

async function pack(bitmap: ImageBitmap, isPhoto: boolean, use: PictureUse): Promise<Blob> {
  const [side, bytes] = use === 'map' ? [LIMITS.pictureSide, LIMITS.pictureBytes] : [PAGE_SIDE, LOSSLESS_BYTES]
  let scale = Math.min(1, side / Math.max(bitmap.width, bitmap.height))
  for (;;) {
    const blob = await packAt(bitmap, scale, isPhoto, use)
    if (blob.size <= bytes) return blob
    scale *= SMALLER
  }
}

async function packAt(bitmap: ImageBitmap, scale: number, isPhoto: boolean, use: PictureUse): Promise<Blob> {
  const width = Math.max(1, Math.round(bitmap.width * scale))
  const height = Math.max(1, Math.round(bitmap.height * scale))
  const canvas = new OffscreenCanvas(width, height)
  const context = canvas.getContext('2d')
  if (!context) throw new Error('nowhere to draw')
  context.imageSmoothingQuality = 'high'
  context.drawImage(bitmap, 0, 0, width, height)
  if (isPhoto) return canvas.convertToBlob({ type: 'image/jpeg', quality: QUALITY })
  const lossless = await canvas.convertToBlob({ type: 'image/png' })
  // No slide shows WebP: there it becomes smaller instead.
  if (use === 'page' || lossless.size <= LOSSLESS_BYTES) return lossless
  return canvas.convertToBlob({ type: 'image/webp', quality: QUALITY })
}
