/** The room's window beside the facilitator's, and what the facilitator does with the map in it. */
import type { BrowserContext, Locator, Page } from 'playwright-core'
import { t } from '#shared/text/text.ts'

/** Longer than anything on the map waits before it is drawn anew. */
const QUIET_MS = 500

/** Until nothing has changed in the page for so long. */
function untilQuiet(milliseconds: number): Promise<void> {
  return new Promise((resolve) => {
    const watch = new MutationObserver(() => {
      clearTimeout(timer)
      timer = setTimeout(end, milliseconds)
    })
    const end = () => {
      watch.disconnect()
      resolve()
    }
    let timer = setTimeout(end, milliseconds)
    watch.observe(document, { subtree: true, childList: true, attributes: true, characterData: true })
  })
}

export class RoomOnPage {
  /** The room's own page. */
  readonly wall: Page
  readonly facilitator: Page

  constructor(wall: Page, facilitator: Page) {
    this.wall = wall
    this.facilitator = facilitator
  }

  /** Begins to present with the key for it; the room's window is a page of this context. */
  static async open(facilitator: Page, context: BrowserContext): Promise<RoomOnPage> {
    const opening = context.waitForEvent('page')
    await facilitator.keyboard.press('F5')
    const room = new RoomOnPage(await opening, facilitator)
    await room.wall.getByRole('heading').first().waitFor()
    await facilitator.bringToFront()
    return room
  }

  /** Shows the whole map, and lets the room follow. */
  async showMap(): Promise<void> {
    await this.facilitator.getByRole('button', { name: t('presenting.choose') }).click()
    await this.facilitator.getByRole('menuitem', { name: t('presenting.scene.map'), exact: true }).click()
    await this.parties().first().waitFor()
  }

  parties(): Locator {
    return this.wall.locator('.tl-shape[data-shape-type="party"]')
  }

  /** A button of the presenter strip for the map in the room. */
  tool(name: 'follow' | 'stay' | 'showThis' | 'spotlight' | 'laser' | 'lens'): Locator {
    const tools = this.facilitator.getByRole('group', { name: t('room.tools') })
    return tools.getByRole('button', { name: t(`room.${name}`) })
  }

  /** The room's pixels, once they have come to rest: also labels and lines, which wait for rest themselves. */
  async picture(): Promise<Buffer> {
    let last: Buffer | null = null
    for (;;) {
      await this.wall.evaluate(untilQuiet, QUIET_MS)
      const next = await this.wall.screenshot()
      // On a busy machine what was asked for may reach the room after the first rest.
      if (last?.equals(next)) return next
      last = next
    }
  }

  /** Until the room shows another picture than this one. */
  async becomesOther(picture: Buffer): Promise<void> {
    while ((await this.wall.screenshot()).equals(picture))
      await this.wall.evaluate(() => new Promise(requestAnimationFrame))
  }

  /** How many parties stand in the room's picture. */
  countInSight(): Promise<number> {
    return this.parties().evaluateAll((shapes) => {
      const isInSight = ({ left, right, top, bottom }: DOMRect) =>
        right > 0 && bottom > 0 && left < window.innerWidth && top < window.innerHeight && right > left
      return shapes.filter((shape) => isInSight(shape.getBoundingClientRect())).length
    })
  }

  /** The pointer of a mouse in the middle of the room's picture. */
  cursor(): Promise<string> {
    return this.wall.evaluate(() => {
      const middle = document.elementFromPoint(window.innerWidth / 2, window.innerHeight / 2)
      return middle === null ? '' : getComputedStyle(middle).cursor
    })
  }
}
