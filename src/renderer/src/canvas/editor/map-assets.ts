/** Pictures on the map live inside its records, as data: nothing is fetched and nothing lies beside the file. */
import type { TLAssetStore } from '@tldraw/editor'
import { FileHelpers } from '@tldraw/editor'

/** Bytes of a picture file that is taken in at all; larger ones are refused with a sentence. */
export const LARGEST_PICTURE = 30_000_000
/** Longest side of a picture as it is kept, in pixels. */
export const PICTURE_SIDE = 2400
/** Bytes of a picture as it is kept; above, it is drawn smaller and packed as JPEG. */
const KEPT_BYTES = 1_500_000

export function createMapAssets(): TLAssetStore {
  return {
    async upload(_asset, file) {
      return { src: await FileHelpers.blobToDataUrl(await shrinkPicture(file)) }
    },
    resolve: (asset) => asset.props.src,
  }
}

/** The file as it is if it is small enough, else a smaller picture of it. Vector pictures stay as they are. */
async function shrinkPicture(file: Blob): Promise<Blob> {
  if (file.size <= KEPT_BYTES || file.type === 'image/svg+xml') return file
  const bitmap = await createImageBitmap(file)
  const scale = Math.min(1, PICTURE_SIDE / Math.max(bitmap.width, bitmap.height))
  const canvas = new OffscreenCanvas(
    Math.max(1, Math.round(bitmap.width * scale)),
    Math.max(1, Math.round(bitmap.height * scale)),
  )
  const context = canvas.getContext('2d')
  if (!context) return file
  context.fillStyle = '#ffffff'
  context.fillRect(0, 0, canvas.width, canvas.height)
  context.drawImage(bitmap, 0, 0, canvas.width, canvas.height)
  bitmap.close()
  const smaller = await canvas.convertToBlob({ type: 'image/jpeg', quality: 0.86 })
  return smaller.size < file.size ? smaller : file
}
