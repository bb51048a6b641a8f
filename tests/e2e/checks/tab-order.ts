/** Goes through a page by keyboard and tells which controls it never reached, and whether it got stuck. */
import type { Page } from 'playwright-core'

interface KeyWalk {
  /** Names of controls that can take the focus but were never given it. */
  readonly missed: readonly string[]
  /** How many were reached. */
  readonly reached: number
  /** The control that kept the focus whatever was pressed; null when there is none. */
  readonly stuckAt: string | null
}

/** Marks every control that the keyboard should reach: of the dialog or menu on top, or else of the page. Gives their number. */
function markControls(): number {
  for (const element of document.querySelectorAll<HTMLElement>('[data-key-mark]')) delete element.dataset.keyMark
  const over = [...document.querySelectorAll('[role="dialog"], [role="alertdialog"], [role="menu"]')].at(-1)
  const isMenu = over?.getAttribute('role') === 'menu'
  const selector = isMenu
    ? '[role="menuitem"]'
    : 'button, a[href], input, select, textarea, summary, [tabindex], [contenteditable="true"]'
  let count = 0
  for (const element of (over ?? document).querySelectorAll<HTMLElement>(selector)) {
    const usable =
      (isMenu || element.tabIndex >= 0) &&
      !element.matches(':disabled, [aria-disabled="true"], [type="hidden"], [type="file"]') &&
      element.closest('[inert], [aria-hidden="true"]') === null &&
      element.checkVisibility({ visibilityProperty: true })
    if (!usable) continue
    element.dataset.keyMark = String(count)
    count += 1
  }
  return count
}

async function readFocus() {
  // Menus and groups hand the focus on a moment after the key.
  await new Promise((resolve) => requestAnimationFrame(() => setTimeout(resolve)))
  const element = document.activeElement
  if (!(element instanceof HTMLElement) || element === document.body) return null
  const label = document.querySelector(`label[for="${CSS.escape(element.id)}"]`)?.textContent
  const name = element.getAttribute('aria-label') ?? label ?? element.textContent?.trim().slice(0, 40)
  return {
    /** Its own, or that of the group around it; null for what is no control, such as the frame of a menu. */
    mark: element.closest<HTMLElement>('[data-key-mark]')?.dataset.keyMark ?? null,
    name: name ?? element.tagName,
    /** Day, month and year of a date are three stops in one control. */
    stops: element.matches('[type="date"]') ? 4 : 1,
    isMap: element.matches('.tl-container'),
  }
}

/** A group that hands the focus on to what is chosen in it counts as reached with that, and radio buttons with the chosen one. */
function nameUnreached(reached: readonly string[]): string[] {
  const isReached = (element: HTMLElement) => reached.includes(element.dataset.keyMark ?? '')
  const was = (element: HTMLElement) =>
    isReached(element) ||
    (element.matches('[type="radio"][name]') &&
      [...document.getElementsByName(element.getAttribute('name') ?? '')].some(isReached))
  return [...document.querySelectorAll<HTMLElement>('[data-key-mark]')]
    .filter((element) => !was(element) && ![...element.querySelectorAll<HTMLElement>('[data-key-mark]')].some(was))
    .filter((element) => element.tabIndex >= 0 || element.matches('[role="menuitem"]'))
    .map((element) => element.getAttribute('aria-label') ?? element.textContent?.trim().slice(0, 40) ?? element.tagName)
}

declare global {
  interface Window {
    /** What took the focus while {@link walkQuickly} was pressing keys. */
    keyMarksReached?: Set<string>
  }
}

/** From now on the page itself notes every control that takes the focus, so that nobody has to ask after each key. */
function noteFocus(): void {
  const reached = new Set<string>()
  window.keyMarksReached = reached
  document.addEventListener('focusin', ({ target }) => {
    const mark = target instanceof Element && target.closest<HTMLElement>('[data-key-mark]')?.dataset.keyMark
    if (mark && window.keyMarksReached === reached) reached.add(mark)
  })
}

async function listReached(): Promise<string[]> {
  await new Promise((resolve) => requestAnimationFrame(() => setTimeout(resolve)))
  return [...(window.keyMarksReached ?? [])]
}

/** Keys that are pressed before the page is asked what they reached. */
const BURST = 16

/** Presses Tab as long as that reaches something new. Gives the marks of what was reached. */
async function walkQuickly(page: Page, count: number): Promise<Set<string>> {
  await page.evaluate(noteFocus)
  let reached = new Set<string>()
  for (let before = -1; reached.size > before && reached.size < count; ) {
    before = reached.size
    for (let step = 0; step < Math.min(BURST, count - before + 2); step++) await page.keyboard.press('Tab')
    reached = new Set(await page.evaluate(listReached))
  }
  return reached
}

/**
 * Starts where the focus is: by Tab, or with the arrow in a menu. On the map Escape lets go of what is selected, then Tab
 * leaves. As far as Tab alone leads it goes quickly, and from there on with a look at the focus after each key.
 */
export async function walkByKeys(page: Page): Promise<KeyWalk> {
  const count = await page.evaluate(markControls)
  const isMenu = (await page.getByRole('menu').count()) > 0
  const key = isMenu ? 'ArrowDown' : 'Tab'
  const first = await page.evaluate(readFocus)
  const marks = isMenu ? new Set<string>() : await walkQuickly(page, count)
  if (first?.mark) marks.add(first.mark)
  const missing = await page.evaluate(nameUnreached, [...marks])
  if (missing.length === 0) return { missed: [], reached: marks.size, stuckAt: null }
  let last = await page.evaluate(readFocus)
  let stood = 0
  for (let step = 0; step < count * 2 + 8 && marks.size < count; step++) {
    await page.keyboard.press(key)
    const focus = await page.evaluate(readFocus)
    stood = focus !== null && focus.mark === last?.mark && focus.name === last.name ? stood + 1 : 0
    if (focus !== null && stood >= focus.stops) {
      if (!focus.isMap || stood > 2) return { missed: [], reached: marks.size, stuckAt: focus.name }
      await page.keyboard.press('Escape')
    }
    if (focus?.mark) marks.add(focus.mark)
    last = focus
  }
  return { missed: await page.evaluate(nameUnreached, [...marks]), reached: marks.size, stuckAt: null }
}
