/** Fingers and a pen on the page, as the browser gets them from the system: through its own debugging protocol. */
import type { CDPSession, Page } from 'playwright-core'
import type { Spot } from './canvas-reader.ts'

/** Moves that the way between two places is cut into. */
const STEPS = 8

const between = (from: Spot, to: Spot, share: number): Spot => ({
  x: from.x + (to.x - from.x) * share,
  y: from.y + (to.y - from.y) * share,
})

export class Hands {
  readonly #session: CDPSession
  /** Fingers that are down, by their number. */
  readonly #down = new Map<number, Spot>()

  private constructor(session: CDPSession) {
    this.#session = session
  }

  static async over(page: Page): Promise<Hands> {
    return new Hands(await page.context().newCDPSession(page))
  }

  async #touch(type: 'touchStart' | 'touchMove' | 'touchEnd'): Promise<void> {
    const touchPoints = [...this.#down].map(([id, { x, y }]) => ({ id, x, y, radiusX: 9, radiusY: 9, force: 0.5 }))
    await this.#session.send('Input.dispatchTouchEvent', { type, touchPoints })
  }

  async down(finger: number, at: Spot): Promise<void> {
    this.#down.set(finger, at)
    await this.#touch('touchStart')
  }

  async up(finger: number): Promise<void> {
    this.#down.delete(finger)
    await this.#touch('touchEnd')
  }

  /** Fingers that are down go to other places, at the same time. */
  async move(places: Readonly<Record<number, Spot>>): Promise<void> {
    const from = new Map(this.#down)
    for (let step = 1; step <= STEPS; step++) {
      for (const [finger, to] of Object.entries(places)) {
        const begin = from.get(Number(finger))
        if (begin) this.#down.set(Number(finger), between(begin, to, step / STEPS))
      }
      await this.#touch('touchMove')
    }
  }

  async tap(at: Spot): Promise<void> {
    await this.down(0, at)
    await this.up(0)
  }

  async drag(from: Spot, to: Spot): Promise<void> {
    await this.down(0, from)
    await this.move({ 0: to })
    await this.up(0)
  }

  /** Two fingers go apart around the middle and come up one after the other, as they do. */
  async spread(middle: Spot, from: number, to: number): Promise<void> {
    const beside = (away: number): Spot => ({ x: middle.x + away, y: middle.y })
    await this.down(0, beside(-from))
    await this.down(1, beside(from))
    await this.move({ 0: beside(-to), 1: beside(to) })
    await this.up(0)
  }

  async #pen(type: 'mousePressed' | 'mouseMoved' | 'mouseReleased', { x, y }: Spot, touching: boolean): Promise<void> {
    const pen = { pointerType: 'pen', button: 'left', buttons: touching ? 1 : 0, clickCount: 1, force: 0.5 } as const
    const hover = { pointerType: 'pen', button: 'none', buttons: 0 } as const
    const plain = type === 'mouseMoved' && !touching
    await this.#session.send('Input.dispatchMouseEvent', { type, x, y, ...(plain ? hover : pen) })
  }

  async penDown(at: Spot): Promise<void> {
    await this.#pen('mouseMoved', at, false)
    await this.#pen('mousePressed', at, true)
  }

  async penMove(from: Spot, to: Spot): Promise<void> {
    for (let step = 1; step <= STEPS; step++) await this.#pen('mouseMoved', between(from, to, step / STEPS), true)
  }

  async penUp(at: Spot): Promise<void> {
    await this.#pen('mouseReleased', at, false)
  }
}
