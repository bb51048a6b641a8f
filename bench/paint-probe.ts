/**
 * Runs inside a page, before its own scripts: notes for each press and each movement of the hand when the picture that
 * answers it is complete. That is the painting of the last frame that changed something on the canvas, before the first
 * frame that changed nothing: no page is charged for frames that it does not need. What stands around the canvas is not
 * looked at, on any page.
 */
export interface PaintProbe {
  /** Milliseconds from each such event to its complete picture, since the last call. */
  take(kind: 'pointerdown' | 'pointermove'): number[]
  /** Resolves when every event so far has its picture. */
  rest(): Promise<void>
}

declare global {
  interface Window {
    paintProbe?: PaintProbe
  }
}

export function installPaintProbe(): void {
  /** An event that changes nothing in so many frames has no picture. */
  const PATIENCE = 12
  const found: { pointerdown: number[]; pointermove: number[] } = { pointerdown: [], pointermove: [] }
  let watching = Promise.resolve()

  async function watch(kind: 'pointerdown' | 'pointermove', from: number): Promise<void> {
    const canvas = document.querySelector('.tl-canvas')
    if (!canvas) return
    const observer = new MutationObserver(() => {
      changed = true
    })
    let changed = false
    observer.observe(canvas, { subtree: true, childList: true, attributes: true, characterData: true })
    const look = () => {
      changed ||= observer.takeRecords().length > 0
      const was = changed
      changed = false
      return was
    }
    let complete: number | null = null
    for (let frame = 0; frame < PATIENCE || complete !== null; frame += 1) {
      const painted = await new Promise<number>((resolve) => {
        requestAnimationFrame(() => {
          const { port1, port2 } = new MessageChannel()
          port1.onmessage = () => resolve(performance.now())
          port2.postMessage(null)
        })
      })
      if (look()) complete = painted
      else if (complete !== null) break
    }
    observer.disconnect()
    if (complete !== null) found[kind].push(complete - from)
  }

  for (const kind of ['pointerdown', 'pointermove'] as const) {
    document.addEventListener(
      kind,
      (event) => {
        if (event.buttons === 1) watching = Promise.all([watching, watch(kind, event.timeStamp)]).then(() => undefined)
      },
      true,
    )
  }
  window.paintProbe = { take: (kind) => found[kind].splice(0), rest: () => watching }
}
