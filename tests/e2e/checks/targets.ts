/** What can be pressed on a page, and is too small for a finger. */
import type { Page } from 'playwright-core'

/** In CSS pixels, for each side. */
export const SMALLEST_TARGET = 44

/** Names and sizes of targets that are too small. The mark of tldraw is not ours to change. */
export function smallTargets(page: Page): Promise<string[]> {
  return page.evaluate((smallest) => {
    const pressed =
      'button, input:not([type="hidden"]), select, textarea, summary, [role="menuitem"], [role="option"], [role="treeitem"]'
    return [...document.querySelectorAll<HTMLElement>(pressed)].flatMap((element) => {
      const { width, height } = (element.closest('label') ?? element).getBoundingClientRect()
      const isHidden = width <= 1 || height <= 1 || getComputedStyle(element).visibility === 'hidden'
      if (isHidden || element.closest('[inert], .tl-skip-to-main-content, [class*="watermark"]')) return []
      if (width >= smallest && height >= smallest) return []
      const name = `${element.tagName} ${element.ariaLabel ?? element.textContent.slice(0, 40)}`
      return [`${name}: ${Math.round(width)} x ${Math.round(height)}`]
    })
  }, SMALLEST_TARGET)
}
