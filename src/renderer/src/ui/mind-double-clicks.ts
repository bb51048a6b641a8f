/**
 * Who double-clicks a button means it once. The second click must not do what has come to stand under the pointer in the
 * meantime (a row has moved there, the button says something else by now), nor go one step further by a button that leads
 * on. Keys and clicks without a pointer are left alone, and so is what may well be pressed twice, such as "one more".
 */

const CONTROLS = [
  ...['button', 'a[href]', 'summary', 'label', 'select', 'input[type="checkbox"]', 'input[type="radio"]'],
  ...['[role="button"]', '[role="radio"]', '[role="checkbox"]', '[role="switch"]', '[role="tab"]'],
].join()

/** Spread on a control whose second click would go further than the first: leading on, starting and pausing. */
export const PRESSED_ONCE = { 'data-pressed-once': '' } as const

interface Meant {
  readonly name: string
  readonly once: boolean
}

function controlAt({ target }: Event): Meant | null {
  const control = target instanceof Element ? target.closest(CONTROLS) : null
  if (control === null) return null
  const named = control.closest('label') ?? control
  const name = named.getAttribute('aria-label') ?? named.textContent ?? ''
  return { name, once: control.matches('[data-pressed-once]') }
}

/** Minds the double clicks of a window from now on; gives what ends it. */
export function mindDoubleClicks(on: Window): () => void {
  let meant: Meant | null = null
  const isStray = (event: MouseEvent): boolean => {
    const there = controlAt(event)
    return event.detail > 1 && there !== null && (there.once || there.name !== meant?.name)
  }
  const press = (event: MouseEvent) => {
    if (event.detail <= 1) meant = controlAt(event)
    // Else the keyboard would go there, too.
    else if (isStray(event)) event.preventDefault()
  }
  const click = (event: MouseEvent) => {
    if (!isStray(event)) return
    event.preventDefault()
    event.stopImmediatePropagation()
  }
  on.addEventListener('mousedown', press, true)
  on.addEventListener('click', click, true)
  return () => {
    on.removeEventListener('mousedown', press, true)
    on.removeEventListener('click', click, true)
  }
}
