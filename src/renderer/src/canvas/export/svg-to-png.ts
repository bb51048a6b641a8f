/** A drawing as a picture of dots, as sharp as a browser can make it, painted in strips so that the window answers between them. */

import { readAsData } from './read-as-data.ts'

/** Longest side and most dots that every browser paints. */
const LONGEST = 12_000
const MOST = 80_000_000
/** Dots of a strip: painting so many takes a moment that nobody feels. */
const STRIP = 1_500_000

export interface PngSize {
  /** Dots for each unit of the drawing, where there is room for so many. */
  readonly scale: number
  /** Dots of the longest side at most. */
  readonly longest?: number
}

export async function svgToPng(
  { svg, width, height }: { readonly svg: string; readonly width: number; readonly height: number },
  { scale, longest = LONGEST }: PngSize,
  pause: () => Promise<void>,
): Promise<Blob | null> {
  const fits = Math.min(scale, longest / Math.max(width, height), Math.sqrt(MOST / (width * height)))
  const image = new Image()
  // The bytes themselves: a drawing with text of tldraw that comes from an address may be painted, but not read again.
  image.src = await readAsData(new Blob([svg], { type: 'image/svg+xml' }))
  await image.decode()
  const canvas = document.createElement('canvas')
  canvas.width = Math.max(1, Math.round(width * fits))
  canvas.height = Math.max(1, Math.round(height * fits))
  const context = canvas.getContext('2d', { willReadFrequently: true })
  const rows = Math.max(1, Math.floor(STRIP / canvas.width))
  for (let top = 0; context && top < canvas.height; top += rows) {
    context.save()
    context.beginPath()
    context.rect(0, top, canvas.width, rows)
    context.clip()
    context.drawImage(image, 0, 0, canvas.width, canvas.height)
    context.restore()
    // A browser draws when somebody looks; without this it would draw all strips at once in the end.
    context.getImageData(0, top, 1, 1)
    await pause()
  }
  return await new Promise((resolve) => canvas.toBlob(resolve, 'image/png'))
}
