/**
 * Work that is asked for often and done once a frame: at once where this frame has had none yet, else with the next one. A
 * newcomer would always wait for the next frame; on its way to the room a movement passes here twice, and each wait is seen.
 */

/** A window that is not seen has no frames; after this many milliseconds its work is done all the same. */
const LONGEST_FRAME = 100

/** Runs `work` with the next frame; returns a function that calls it off. */
export type NextFrame = (work: () => void) => () => void

/** The next frame of the screen, or a moment later where there is none. */
export const nextFrame: NextFrame = (work) => {
  const cancel = () => {
    cancelAnimationFrame(frame)
    clearTimeout(timer)
  }
  const run = () => {
    cancel()
    work()
  }
  const frame = requestAnimationFrame(run)
  const timer = setTimeout(run, LONGEST_FRAME)
  return cancel
}

/** Everything that is asked for in one go is done together. */
export interface FrameWork {
  ask(): void
  stop(): void
}

/** Nothing is asked for yet. */
export function onceAFrame(work: () => void, frames: NextFrame): FrameWork {
  let isAsked = false
  let isStopped = false
  let cancel: (() => void) | null = null

  function run(): void {
    if (isStopped || !isAsked) return
    isAsked = false
    cancel = frames(() => {
      cancel = null
      run()
    })
    work()
  }

  return {
    ask() {
      if (isAsked || isStopped) return
      isAsked = true
      // Once what goes on has come to its end: a step of a hand changes several things one after another.
      if (cancel === null) queueMicrotask(run)
    },
    stop() {
      isStopped = true
      cancel?.()
    },
  }
}
