/**
 * One short explanation for many things of one kind, such as the cells of a matrix: beside whatever is pointed at or has
 * the keyboard. A tooltip around each of a thousand cells would cost more than the cells. What it says must be the name of
 * the thing too: screen readers are told there.
 */
import { type FocusEvent, type PointerEvent, type ReactNode, useEffect, useLayoutEffect, useRef, useState } from 'react'
import { createPortal } from 'react-dom'
import styles from './tip-around.module.css'

/** Before the first one opens, in milliseconds: whoever passes by is not disturbed. */
const DELAY = 350
/** Pixels between a thing and what is said about it, and to the edge of the window. */
const GAP = 6

export interface TipAroundProps {
  readonly className?: string | undefined
  /** Gets the `data-tip` of a thing inside; null where nothing is to be said. */
  readonly say: (key: string) => ReactNode
  readonly children: ReactNode
}

interface Shown {
  readonly key: string
  readonly at: DOMRect
}

/** An element around the things. It is drawn anew alone when another one is explained. */
export function TipAround({ className, say, children }: TipAroundProps) {
  const [shown, setShown] = useState<Shown | null>(null)
  const timer = useRef(0)
  useEffect(() => () => window.clearTimeout(timer.current), [])

  const open = (thing: HTMLElement, delay: number) => {
    window.clearTimeout(timer.current)
    timer.current = window.setTimeout(() => {
      if (thing.isConnected) setShown({ key: thing.dataset.tip ?? '', at: thing.getBoundingClientRect() })
    }, delay)
  }
  const close = () => {
    window.clearTimeout(timer.current)
    setShown(null)
  }
  const point = ({ target, pointerType }: PointerEvent) => {
    const thing = target instanceof Element ? target.closest<HTMLElement>('[data-tip]') : null
    if (thing === null || pointerType === 'touch') close()
    else if (thing.dataset.tip !== shown?.key) open(thing, shown ? 0 : DELAY)
  }
  const focus = ({ target }: FocusEvent) => {
    // A click gives the focus too: what was clicked is known already.
    if (target instanceof HTMLElement && target.matches('[data-tip]:focus-visible')) open(target, 0)
    else close()
  }
  const words = shown && say(shown.key)
  return (
    <>
      {/* biome-ignore lint/a11y/noStaticElementInteractions: it only watches what is inside */}
      <div
        className={className}
        onPointerOver={point}
        onPointerLeave={close}
        onPointerDown={close}
        onFocus={focus}
        onBlur={close}
        onScrollCapture={close}
        onKeyDown={(event) => {
          if (event.key === 'Escape') close()
        }}
      >
        {children}
      </div>
      {words && shown && createPortal(<Bubble at={shown.at}>{words}</Bubble>, document.body)}
    </>
  )
}

/** Below the thing where there is room, else above it; never out of the window. */
function Bubble({ at, children }: { readonly at: DOMRect; readonly children: ReactNode }) {
  const bubble = useRef<HTMLDivElement>(null)
  useLayoutEffect(() => {
    const own = bubble.current
    if (!own) return
    const { offsetWidth: width, offsetHeight: height } = own
    const below = at.bottom + GAP
    const top = below + height + GAP <= window.innerHeight ? below : Math.max(GAP, at.top - GAP - height)
    const left = Math.max(GAP, Math.min(at.left + at.width / 2 - width / 2, window.innerWidth - width - GAP))
    own.style.transform = `translate(${Math.round(left)}px, ${Math.round(top)}px)`
  })
  return (
    <div ref={bubble} className={styles.tip} role="tooltip" aria-hidden="true">
      {children}
    </div>
  )
}
