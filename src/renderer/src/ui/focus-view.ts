/**
 * Gives the keyboard to the view in the middle of the window when the place that had it is gone. Without it a key pressed
 * right after a dialog closed, or something was revealed, would go nowhere. A view is marked with `data-view`.
 */

/** Frames in which a table has drawn its cells, or has none. */
const FRAMES = 30

/** Whether the keyboard is nowhere, or on the view as a whole: what appears in the view may take it. */
export function isKeyboardFree(): boolean {
  const { activeElement: at, body } = document
  return at === null || at === body || at.matches('[data-view]')
}

/** To the first cell of a table, once it is drawn; until then, and elsewhere, to the view itself. */
export function focusView(): void {
  const view = document.querySelector<HTMLElement>('[data-view]')
  if (view === null) return
  view.focus({ preventScroll: true })
  const look = (frames: number) => {
    if (frames === 0 || document.activeElement !== view) return
    const cell = view.querySelector<HTMLElement>('[role="grid"] [tabindex="0"]')
    if (cell) cell.focus({ preventScroll: true })
    else requestAnimationFrame(() => look(frames - 1))
  }
  look(FRAMES)
}
