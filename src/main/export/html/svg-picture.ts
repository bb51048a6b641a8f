/**
 * A drawing of the map as a picture on a page. It goes in as the address of an `<img>`: there a browser runs no script and
 * loads nothing, whatever stands in the drawing.
 */

/** An address with everything inside, and the size of the drawing in its own units. */
export interface SvgPicture {
  readonly address: string
  readonly width: number
  readonly height: number
}

const FALLBACK = { width: 1200, height: 800 } as const

function numberIn(tag: string, name: string): number | null {
  const value = Number.parseFloat(new RegExp(`\\s${name}\\s*=\\s*["']([^"']*)["']`).exec(tag)?.[1] ?? '')
  return Number.isFinite(value) && value > 0 ? value : null
}

/** Reads the size from the root, whose view box stands in where width and height are missing or are shares. */
export function svgPicture(svg: string): SvgPicture {
  const tag = /<svg\b[^>]*>/.exec(svg)?.[0] ?? ''
  const box =
    /\sviewBox\s*=\s*["']([^"']*)["']/
      .exec(tag)?.[1]
      ?.trim()
      .split(/[\s,]+/)
      .map(Number) ?? []
  const [, , boxWidth = Number.NaN, boxHeight = Number.NaN] = box
  const hasBox = boxWidth > 0 && boxHeight > 0
  return {
    address: `data:image/svg+xml;base64,${Buffer.from(svg, 'utf8').toString('base64')}`,
    width: hasBox ? boxWidth : (numberIn(tag, 'width') ?? FALLBACK.width),
    height: hasBox ? boxHeight : (numberIn(tag, 'height') ?? FALLBACK.height),
  }
}
