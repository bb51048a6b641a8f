/** Long work in pieces: the window answers between them. */

/** Longest piece of work at a time, in milliseconds: half of a frame. */
const SLICE = 8

/** What is to be awaited often; it rests only when enough has been done since. Rejects once it is given up. */
export function createPause(signal: AbortSignal): () => Promise<void> {
  let rested = performance.now()
  return async () => {
    signal.throwIfAborted()
    if (performance.now() - rested < SLICE) return
    await new Promise((resolve) => setTimeout(resolve, 0))
    rested = performance.now()
    signal.throwIfAborted()
  }
}
