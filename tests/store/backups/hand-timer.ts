/** A timer that a test fires by hand, and a way to wait for what came of it without waiting for any time. */
import type { Timer } from '../../../src/main/core/ports/timer.ts'

/** What runs again and again runs once with every `fire`. */
export function handTimer() {
  const works = new Set<() => void>()
  const timer: Timer = {
    every(_, work) {
      const own = () => work()
      works.add(own)
      return () => works.delete(own)
    },
  }
  return {
    timer,
    fire(times = 1) {
      for (let count = 0; count < times; count += 1) for (const work of [...works]) work()
    },
  }
}
