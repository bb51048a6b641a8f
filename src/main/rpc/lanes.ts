/** Work in lanes: what shares a lane runs one after another, in the order in which it came; lanes do not wait for each other. */
export interface Lanes {
  run<T>(lane: string, work: () => Promise<T>): Promise<T>
}

/** Empty lanes; a lane goes when its work is done. */
export function createLanes(): Lanes {
  const tails = new Map<string, Promise<unknown>>()
  return {
    run(lane, work) {
      const before = tails.get(lane)
      // Without a predecessor the work starts at once: no turn of the event loop between a message and its commit.
      const running = before ? before.then(work) : work()
      const tail = running
        .catch(() => undefined)
        .then(() => {
          if (tails.get(lane) === tail) tails.delete(lane)
        })
      tails.set(lane, tail)
      return running
    },
  }
}
