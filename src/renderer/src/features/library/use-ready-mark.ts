/** The mark by which tests and the benchmark know that Home is there. */
import { useEffect } from 'react'

/** Tells tests and the benchmark that Home stands on the screen with its data: one frame drawn, the next one begun. */
export function useReadyMark(ready: boolean): void {
  useEffect(() => {
    if (!ready) return
    let frame = requestAnimationFrame(() => {
      frame = requestAnimationFrame(() => {
        document.documentElement.dataset.ready = 'home'
      })
    })
    return () => {
      cancelAnimationFrame(frame)
      if (document.documentElement.dataset.ready === 'home') delete document.documentElement.dataset.ready
    }
  }, [ready])
}
