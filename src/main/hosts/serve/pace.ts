/**
 * How fast a window is read. One that sends more than hands and screens need is read more slowly: what it sends waits on its
 * own side, and nothing of it is lost. Dropping it would lose edits of a facilitator who only works fast.
 */

/** The part of a socket that is used. */
export interface Pausable {
  pause(): void
  resume(): void
}

export interface PaceOptions {
  readonly socket: Pausable
  /** In a second. */
  readonly messages: number
  /** At once. */
  readonly calls: number
  readonly now?: () => number
  /** Runs `work` after so many milliseconds; returns a function that calls it off. */
  readonly wait?: (milliseconds: number, work: () => void) => () => void
}

/** Counts what one window sends. */
export interface Pace {
  /** A message has come, which became a call. */
  began(): void
  /** The call is answered. */
  ended(): void
  stop(): void
}

const SECOND = 1000

function timerWait(milliseconds: number, work: () => void): () => void {
  const timer = setTimeout(work, milliseconds)
  return () => {
    clearTimeout(timer)
  }
}

/** Nothing has come yet. */
export function createPace({ socket, messages, calls, now = Date.now, wait = timerWait }: PaceOptions): Pace {
  let since = now()
  let came = 0
  let running = 0
  let isTooFast = false
  let isPaused = false
  let stopWaiting = () => {}

  function settle() {
    const should = isTooFast || running >= calls
    if (should === isPaused) return
    isPaused = should
    if (should) socket.pause()
    else socket.resume()
  }

  return {
    began() {
      const passed = now() - since
      // A clock that was set back begins a new second too.
      if (passed < 0 || passed >= SECOND) {
        since = now()
        came = 0
      }
      came += 1
      running += 1
      if (came >= messages && !isTooFast) {
        isTooFast = true
        stopWaiting = wait(since + SECOND - now(), () => {
          isTooFast = false
          settle()
        })
      }
      settle()
    },
    ended() {
      running -= 1
      settle()
    },
    stop() {
      stopWaiting()
    },
  }
}
