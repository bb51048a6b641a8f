/**
 * Arrow keys mean a direction on the screen; rows of cells and lines run the way of the language. Ask here before
 * "right" is taken for "next". What is drawn from left to right in every language (map, charts) stays as it is.
 */

/** The part of a keyboard event that says where it happened. */
interface PlacedKey {
  readonly key: string
  readonly ctrlKey: boolean
  readonly metaKey: boolean
  readonly altKey: boolean
  readonly shiftKey: boolean
  readonly currentTarget: Element
}

/** A key with what is held beside it. */
export type ReadingKey = Omit<PlacedKey, 'currentTarget'>

const OTHER: Readonly<Record<string, string>> = { ArrowLeft: 'ArrowRight', ArrowRight: 'ArrowLeft' }

/** The key as it would be where lines run from left to right: the right arrow leads on, the left one back. */
export function readingKey(event: PlacedKey): ReadingKey {
  const { key, ctrlKey, metaKey, altKey, shiftKey } = event
  return { key: runsLeft(event.currentTarget) ? (OTHER[key] ?? key) : key, ctrlKey, metaKey, altKey, shiftKey }
}

function runsLeft(place: Element): boolean {
  return getComputedStyle(place).direction === 'rtl'
}
