/** Moves the view of a page by the wheel, a step in each frame, and says what each frame cost. */
import type { CDPSession, Page } from 'playwright-core'
import { spent } from './main-thread.ts'

export interface Pan {
  /** Milliseconds from frame to frame. */
  readonly intervals: readonly number[]
  /** Work of the main thread for each frame, and the part of it that is script, in milliseconds. */
  readonly work: number
  readonly script: number
}

const FRAMES = 90

/** There and back again, so that the page stands where it stood. `session` has its Performance domain switched on. */
export async function pan(page: Page, session: CDPSession): Promise<Pan> {
  const before = await spent(session)
  const intervals = await page.evaluate(
    (frames) =>
      new Promise<number[]>((resolve, reject) => {
        const canvas = document.querySelector('.tl-canvas')
        if (!canvas) {
          reject(new Error('no canvas'))
          return
        }
        const { left, top, width, height } = canvas.getBoundingClientRect()
        const middle = { clientX: left + width / 2, clientY: top + height / 2 }
        const found: number[] = []
        let last: number | null = null
        const step = (now: number) => {
          if (last !== null) found.push(now - last)
          last = now
          if (found.length === frames) {
            resolve(found)
            return
          }
          const way = found.length < frames / 2 ? 1 : -1
          const wheel = { deltaX: 24 * way, deltaY: 14 * way, bubbles: true, cancelable: true, ...middle }
          canvas.dispatchEvent(new WheelEvent('wheel', wheel))
          requestAnimationFrame(step)
        }
        requestAnimationFrame(step)
      }),
    FRAMES,
  )
  const after = await spent(session)
  return {
    intervals,
    work: (after.work - before.work) / FRAMES,
    script: (after.script - before.script) / FRAMES,
  }
}
