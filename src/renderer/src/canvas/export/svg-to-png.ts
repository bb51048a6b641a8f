/** A drawing as a picture of dots, as sharp as a browser can make it. */

/** Longest side and most dots that every browser paints. */
const LONGEST = 12_000
const MOST = 80_000_000

/** @param scale dots for each unit of the drawing, where there is room for so many */
export async function svgToPng(
  drawing: { readonly svg: string; readonly width: number; readonly height: number },
  scale: number,
): Promise<Blob | null> {
  const { svg, width, height } = drawing
  const fits = Math.min(scale, LONGEST / Math.max(width, height), Math.sqrt(MOST / (width * height)))
  const image = new Image()
  const url = URL.createObjectURL(new Blob([svg], { type: 'image/svg+xml' }))
  try {
    image.src = url
    await image.decode()
    const canvas = document.createElement('canvas')
    canvas.width = Math.max(1, Math.round(width * fits))
    canvas.height = Math.max(1, Math.round(height * fits))
    canvas.getContext('2d')?.drawImage(image, 0, 0, canvas.width, canvas.height)
    return await new Promise((resolve) => canvas.toBlob(resolve, 'image/png'))
  } finally {
    URL.revokeObjectURL(url)
  }
}
