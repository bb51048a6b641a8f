/** Waits for something to become true: as long as a busy machine may need, and no longer than it takes. */
import { vi } from 'vitest'

/** Tries again until it throws no more, and gives what it then returns. */
export function eventually<T>(work: () => T | Promise<T>): Promise<T> {
  return vi.waitFor(work, { timeout: 45_000, interval: 20 })
}
