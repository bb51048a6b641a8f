/**
 * What of the room's picture the last row cannot read: text that is too small, that stands out too little from its ground,
 * or that stands where projectors cut the picture off. Text is measured as it is painted, scaled drawings included.
 */
import type { Page } from 'playwright-core'

export interface LegibleRule {
  /** Least height of text, as a share of the picture's height. */
  readonly least: number
  /** Least contrast of text with its ground. */
  readonly contrast: number
  /** Room at every edge without text, as a share of the picture. */
  readonly safe: number
}

function findInPage({ least, contrast, safe }: LegibleRule): string[] {
  interface Colour {
    readonly rgb: readonly number[]
    readonly alpha: number
  }
  const pen = document.createElement('canvas').getContext('2d', { willReadFrequently: true })
  const read = (text: string): Colour => {
    if (pen === null) throw new Error('a page without a canvas')
    pen.clearRect(0, 0, 1, 1)
    pen.fillStyle = text
    pen.fillRect(0, 0, 1, 1)
    const [red = 0, green = 0, blue = 0, alpha = 0] = pen.getImageData(0, 0, 1, 1).data
    return { rgb: [red, green, blue], alpha: alpha / 255 }
  }
  const over = ({ rgb, alpha }: Colour, below: readonly number[]) =>
    below.map((channel, at) => (rgb[at] ?? 0) * alpha + channel * (1 - alpha))
  const luminance = (rgb: readonly number[]) => {
    const [red = 0, green = 0, blue = 0] = rgb.map((channel) => {
      const share = channel / 255
      return share <= 0.04045 ? share / 12.92 : ((share + 0.055) / 1.055) ** 2.4
    })
    return 0.2126 * red + 0.7152 * green + 0.0722 * blue
  }
  const ratio = (one: readonly number[], other: readonly number[]) => {
    const [low = 0, high = 0] = [luminance(one), luminance(other)].sort((a, b) => a - b)
    return (high + 0.05) / (low + 0.05)
  }
  /** What is painted under a place, from the element itself down; shapes of a drawing by their fill. */
  const groundAt = (x: number, y: number, element: Element): readonly number[] => {
    const stack = document.elementsFromPoint(x, y)
    const from = stack.indexOf(element)
    const layers: Colour[] = []
    for (const below of from < 0 ? ancestorsOf(element) : stack.slice(from)) {
      const style = getComputedStyle(below)
      if (below instanceof SVGElement && below.tagName !== 'svg') {
        if (below.tagName === 'text' || below.tagName === 'tspan' || style.fill === 'none') continue
        if (isFilledAt(below, x, y) && !style.fill.startsWith('url')) layers.push(read(style.fill))
      } else layers.push(read(style.backgroundColor))
      if (layers.at(-1)?.alpha === 1) break
    }
    return layers.reverse().reduce<readonly number[]>((ground, layer) => over(layer, ground), [255, 255, 255])
  }
  /** A line is met as well, and paints no ground. */
  const isFilledAt = (shape: SVGElement, x: number, y: number) => {
    if (!(shape instanceof SVGGeometryElement) || shape instanceof SVGLineElement) return false
    const matrix = shape.getScreenCTM()
    return matrix !== null && shape.isPointInFill(new DOMPoint(x, y).matrixTransform(matrix.inverse()))
  }
  const ancestorsOf = (element: Element): Element[] =>
    element.parentElement === null ? [element] : [element, ...ancestorsOf(element.parentElement)]

  /** How much larger than its layout something is painted: what stands on a map is scaled with it. */
  const scaleAround = (element: Element): number =>
    ancestorsOf(element)
      .filter((one) => one instanceof HTMLElement && getComputedStyle(one).transform !== 'none')
      .map((one) => new DOMMatrix(getComputedStyle(one).transform))
      .reduce((scale, { c, d }) => scale * Math.hypot(c, d), 1)

  const found: string[] = []
  const texts = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT)
  for (let text = texts.nextNode(); text !== null; text = texts.nextNode()) {
    const element = text.parentElement
    const words = text.textContent?.trim() ?? ''
    if (element === null || words === '' || element.closest('script, style, title, [inert]') !== null) continue
    if (!element.checkVisibility({ visibilityProperty: true, opacityProperty: true })) continue
    const range = document.createRange()
    range.selectNodeContents(text)
    const { left, right, top, bottom, width, height } = range.getBoundingClientRect()
    // Smaller things are there for screen readers only.
    if (width <= 2 || height <= 2) continue
    const style = getComputedStyle(element)
    const drawing = element instanceof SVGGraphicsElement ? element.getCTM() : null
    const scale = drawing ? Math.hypot(drawing.c, drawing.d) : 1
    const size = Number.parseFloat(style.fontSize) * scale * scaleAround(element)
    const said = `"${words.slice(0, 40)}"`
    // A hair smaller by rounding counts as legible.
    const isSeen = right > 0 && bottom > 0 && left < window.innerWidth && top < window.innerHeight
    if (isSeen && size < least * window.innerHeight - 0.05)
      found.push(`${said} is ${size.toFixed(1)} pixels high, not ${(least * window.innerHeight).toFixed(1)}`)
    const edge = { x: safe * window.innerWidth - 1, y: safe * window.innerHeight - 1 }
    const isOut =
      left < edge.x || right > window.innerWidth - edge.x || top < edge.y || bottom > window.innerHeight - edge.y
    if (isOut) found.push(`${said} stands where the picture may be cut off`)
    const ink = drawing === null ? style.color : style.fill
    const ground = groundAt((left + right) / 2, (top + bottom) / 2, element)
    const stands = ratio(over(read(ink), ground), ground)
    if (isSeen && stands < contrast)
      found.push(`${said} stands out by ${stands.toFixed(1)} from its ground, not ${contrast}`)
  }
  return found
}

/** Readable lines; none when all is well. */
export function findIllegible(room: Page, rule: LegibleRule): Promise<string[]> {
  return room.evaluate(findInPage, rule)
}
