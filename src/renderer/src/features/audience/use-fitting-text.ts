/** Text as large as its box allows, between what the last row can read and what looks like shouting. */
import { type RefObject, useLayoutEffect, useRef } from 'react'

/** In hundredths of the wall's smaller side: 1080 lines make 24 and 92 pixels. What the last row needs counts before it. */
const SMALLEST = 2.2
const LARGEST = 8.5
const STEP = 0.1

export interface FittingText {
  readonly box: RefObject<HTMLDivElement | null>
  readonly inside: RefObject<HTMLParagraphElement | null>
}

/** Put `box` on an element of a given size and `inside` on the text in it. */
export function useFittingText(text: string): FittingText {
  const box = useRef<HTMLDivElement>(null)
  const inside = useRef<HTMLParagraphElement>(null)
  // biome-ignore lint/correctness/useExhaustiveDependencies: another text has another size
  useLayoutEffect(() => {
    const outer = box.current
    const inner = inside.current
    if (outer === null || inner === null) return
    const fits = (size: number) => {
      inner.style.fontSize = `max(${size}cqmin, var(--least))`
      return inner.scrollHeight <= outer.clientHeight && inner.scrollWidth <= outer.clientWidth
    }
    const resize = () => {
      let [low, high] = [SMALLEST, LARGEST]
      if (fits(high)) return
      while (high - low > STEP) {
        const middle = (low + high) / 2
        if (fits(middle)) low = middle
        else high = middle
      }
      fits(low)
    }
    resize()
    const watch = new ResizeObserver(resize)
    watch.observe(outer)
    void document.fonts.ready.then(resize)
    return () => watch.disconnect()
  }, [text])
  return { box, inside }
}
