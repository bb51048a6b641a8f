/**
 * Runs inside a page, before its own scripts: notes for each press and each movement of the hand when the frames that
 * answer it have been painted. Two frames are counted for every page alike, because tldraw takes movements at the start of
 * a frame and lets React draw in the next.
 */
export interface PaintProbe {
  /** Milliseconds from each such event to the painting that answers it, since the last call. */
  take(kind: 'pointerdown' | 'pointermove'): number[]
}

declare global {
  interface Window {
    paintProbe?: PaintProbe
  }
}

export function installPaintProbe(): void {
  const found: { pointerdown: number[]; pointermove: number[] } = { pointerdown: [], pointermove: [] }
  for (const kind of ['pointerdown', 'pointermove'] as const) {
    document.addEventListener(
      kind,
      (event) => {
        if (event.buttons !== 1) return
        requestAnimationFrame(() =>
          requestAnimationFrame(() => {
            const { port1, port2 } = new MessageChannel()
            port1.onmessage = () => found[kind].push(performance.now() - event.timeStamp)
            port2.postMessage(null)
          }),
        )
      },
      true,
    )
  }
  window.paintProbe = { take: (kind) => found[kind].splice(0) }
}
