/**
 * Lets what stands beside follow a picture later: the value as it was when the last picture was painted. For panels whose
 * drawing would hold up the answer to a hand.
 */
import { startTransition, useEffect, useState } from 'react'

/** The first value at once, each later one after the next picture; where several come before it, the last. */
export function useAfterPaint<T>(value: T): T {
  const [shown, setShown] = useState(value)
  useEffect(() => {
    let timer = 0
    const frame = requestAnimationFrame(() => {
      timer = window.setTimeout(() => startTransition(() => setShown(() => value)))
    })
    return () => {
      cancelAnimationFrame(frame)
      window.clearTimeout(timer)
    }
  }, [value])
  return shown
}
