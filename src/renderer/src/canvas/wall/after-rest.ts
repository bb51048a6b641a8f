/** Work that waits until nobody has asked for it for a moment, but not for ever. */
import type { FrameWork } from './once-a-frame.ts'

/** Milliseconds without being asked, and the longest wait while it is asked for again and again. */
const REST = 300
const LONGEST = 2000

/** Nothing is asked for yet. */
export function afterRest(work: () => void): FrameWork {
  let since: number | null = null
  let timer: ReturnType<typeof setTimeout> | undefined

  function run(): void {
    since = null
    work()
  }

  return {
    ask() {
      const now = performance.now()
      since ??= now
      clearTimeout(timer)
      timer = setTimeout(run, Math.max(0, Math.min(REST, since + LONGEST - now)))
    },
    stop: () => clearTimeout(timer),
  }
}
