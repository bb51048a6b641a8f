/**
 * How much of the bar over a workshop has to give way, measured: how long its words are depends on the language, on the view that
 * is chosen and on the workshop's title. Each change begins with everything and takes away until the rest has room, before it is seen.
 */
import { type RefObject, useLayoutEffect, useState } from 'react'
import type { SegmentLook } from '../../ui/segmented.tsx'
import { readRem } from '../../ui/use-rem.ts'

/**
 * What is left of the bar: with `signs-only` the chosen view has lost its words too, with `short` so has the button that
 * presents; with `folded` the views stand behind one button, which leaves room for the words of both.
 */
export type Crowding = SegmentLook | 'short' | 'folded'

/** What leads to the room is the last to lose its words: it is looked for in a hurry, and by people who see Baton for the first time. */
const STEPS: readonly Crowding[] = ['both', 'words', 'signs', 'signs-only', 'short', 'folded']

const LAST = STEPS.length - 1

/** So much of its title a workshop keeps at least, in rem. */
const TITLE = 9

/** `about` is all that changes how much there is in the bar; `from` the look that its window allows at most. */
export function useCrowding(
  bar: RefObject<HTMLElement | null>,
  title: RefObject<HTMLElement | null>,
  from: Crowding,
  about: string,
): Crowding {
  const key = `${from} ${about}`
  const [found, setFound] = useState({ key, step: STEPS.indexOf(from) })
  const step = found.key === key ? found.step : STEPS.indexOf(from)
  useLayoutEffect(() => {
    if (step === LAST) return
    // A cut title is no reason to fold the views: a button that is cut off is.
    const gives = step === LAST - 1 ? isOverfull(bar.current) : isCrowded(bar.current, title.current)
    if (gives) setFound({ key, step: step + 1 })
  })
  return STEPS[step] ?? 'folded'
}

function isOverfull(bar: HTMLElement | null): boolean {
  return bar !== null && bar.scrollWidth > bar.clientWidth
}

function isCrowded(bar: HTMLElement | null, title: HTMLElement | null): boolean {
  if (bar === null || title === null) return false
  if (isOverfull(bar) || title.scrollWidth > title.clientWidth) return true
  const [words] = title.getElementsByTagName('h1')
  const button = words?.firstElementChild ?? null
  const isCut = button !== null && button.scrollWidth > button.clientWidth
  return isCut && title.clientWidth < TITLE * readRem()
}
