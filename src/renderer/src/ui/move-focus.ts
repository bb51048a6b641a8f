/** Arrow keys among buttons that stand in a row or a column, as in lists and toolbars; Home and End go to the ends. */
import type { KeyboardEvent } from 'react'
import { readingKey } from './reading-key.ts'

/**
 * Moves the focus among these, if one of them has it and the key means a move; the key then goes no further.
 * @param wrap whether the first comes after the last
 */
export function moveFocus(
  event: KeyboardEvent,
  items: readonly HTMLElement[],
  axis: 'across' | 'down',
  wrap = false,
): void {
  const at = items.findIndex((item) => item.matches(':focus'))
  const [back, on] = axis === 'across' ? ['ArrowLeft', 'ArrowRight'] : ['ArrowUp', 'ArrowDown']
  const last = items.length - 1
  const to = { [back]: at - 1, [on]: at + 1, Home: 0, End: last }[readingKey(event).key]
  if (at < 0 || to === undefined) return
  event.preventDefault()
  event.stopPropagation()
  const inside = wrap ? (to + items.length) % items.length : Math.max(0, Math.min(last, to))
  items[inside]?.focus()
}
