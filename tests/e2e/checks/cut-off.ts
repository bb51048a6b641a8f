/**
 * What is cut off on a page: controls that lie outside the window or under an edge without a way to scroll there, and
 * texts that are clipped without their whole text being offered. What lies on the map itself is left out: a map pans; and
 * so is the link over it that comes into view when it has the focus.
 */
import type { Page } from 'playwright-core'

function findInPage(): string[] {
  const TOLERANCE = 1.5
  const CONTROLS =
    'button, a[href], input, select, textarea, summary, [tabindex], [role="button"], [role="menuitem"], [role="option"]'

  interface Box {
    left: number
    top: number
    right: number
    bottom: number
  }

  const describe = (element: Element): string => {
    const name = element.getAttribute('aria-label') ?? element.textContent?.trim().slice(0, 40) ?? ''
    return `<${element.tagName.toLowerCase()} "${name}">`
  }
  const isShown = (element: Element): boolean => {
    if (element.closest('[inert], [aria-hidden="true"], .tl-canvas, .tl-skip-to-main-content') !== null) return false
    if (!element.checkVisibility({ visibilityProperty: true, opacityProperty: true })) return false
    const { width, height } = element.getBoundingClientRect()
    // Smaller things are there for screen readers only.
    return width > 2 && height > 2
  }
  const inside = (box: Box, frame: Box): boolean =>
    box.left >= frame.left - TOLERANCE &&
    box.top >= frame.top - TOLERANCE &&
    box.right <= frame.right + TOLERANCE &&
    box.bottom <= frame.bottom + TOLERANCE

  /** The element that cuts the box off, if there is one. Places that scroll can bring it into view, so they stand for it. */
  const cutBy = (element: Element, first: Box): Element | 'window' | null => {
    let box = first
    let position = getComputedStyle(element).position
    for (let parent = element.parentElement; parent !== null && position !== 'fixed'; parent = parent.parentElement) {
      const style = getComputedStyle(parent)
      const frame = parent.getBoundingClientRect()
      const scrolls = (overflow: string) => overflow === 'auto' || overflow === 'scroll'
      const hides = (overflow: string) => overflow === 'hidden' || overflow === 'clip'
      if (hides(style.overflowX) && (box.left < frame.left - TOLERANCE || box.right > frame.right + TOLERANCE))
        return parent
      if (hides(style.overflowY) && (box.top < frame.top - TOLERANCE || box.bottom > frame.bottom + TOLERANCE))
        return parent
      box = {
        left: scrolls(style.overflowX) ? Math.max(box.left, frame.left) : box.left,
        right: scrolls(style.overflowX) ? Math.max(frame.left, Math.min(box.right, frame.right)) : box.right,
        top: scrolls(style.overflowY) ? Math.max(Math.min(box.top, frame.bottom), frame.top) : box.top,
        bottom: scrolls(style.overflowY) ? Math.max(frame.top, Math.min(box.bottom, frame.bottom)) : box.bottom,
      }
      if (scrolls(style.overflowX)) box.left = Math.min(box.left, frame.right)
      position = style.position
    }
    const view = { left: 0, top: 0, right: window.innerWidth, bottom: window.innerHeight }
    return inside(box, view) ? null : 'window'
  }

  const found: string[] = []
  for (const element of document.querySelectorAll(CONTROLS)) {
    if (!isShown(element)) continue
    const edge = cutBy(element, element.getBoundingClientRect())
    if (edge !== null)
      found.push(`${describe(element)} is cut off by ${edge === 'window' ? 'the window' : describe(edge)}`)
  }

  // An option that ends in dots says the rest once it is chosen.
  const offersWhole = (element: Element): boolean => element.closest('[title], [aria-label], [role="option"]') !== null
  const endsInDots = (element: Element): boolean => {
    const style = getComputedStyle(element)
    return style.textOverflow === 'ellipsis' || style.webkitLineClamp !== 'none'
  }
  const texts = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT)
  for (let text = texts.nextNode(); text !== null; text = texts.nextNode()) {
    const element = text.parentElement
    if (element === null || text.textContent?.trim() === '' || !isShown(element)) continue
    if (element.closest('option, script, style, datalist') !== null) continue
    const range = document.createRange()
    range.selectNodeContents(text)
    const box = range.getBoundingClientRect()
    if (box.width === 0) continue
    const edge = cutBy(element.firstElementChild ?? element, box) ?? ownEdge(element, box)
    if (edge === null) continue
    const cutting = edge === 'window' ? null : edge
    if (!(cutting !== null && endsInDots(cutting) && offersWhole(cutting))) {
      found.push(
        `the text "${text.textContent?.trim().slice(0, 60)}" is cut off by ${cutting ? describe(cutting) : 'the window'}`,
      )
    }
  }
  /** The element's own edge, for a text directly in it. */
  function ownEdge(element: Element, box: Box): Element | null {
    const style = getComputedStyle(element)
    const frame = element.getBoundingClientRect()
    const hides = (overflow: string) => overflow === 'hidden' || overflow === 'clip'
    if (hides(style.overflowX) && box.right > frame.right + TOLERANCE) return element
    if (hides(style.overflowY) && box.bottom > frame.bottom + TOLERANCE) return element
    return null
  }
  if (document.documentElement.scrollWidth > window.innerWidth) found.push('the page is wider than the window')
  return found
}

/** Readable lines; none when all is well. */
export function findCutOff(page: Page): Promise<string[]> {
  return page.evaluate(findInPage)
}
