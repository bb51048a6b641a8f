/** Time, ids and chance from the machine. */
import { randomBytes, randomInt } from 'node:crypto'
import { dayOf } from '#shared/model/day.ts'
import type { Chance, Clock, Ids } from '../core/ports/system.ts'
import type { Timer } from '../core/ports/timer.ts'

/** The clock of the laptop. */
export const systemClock: Clock = {
  now: () => new Date().toISOString(),
  dayOf: (instant) => dayOf(new Date(instant)),
}

/**
 * 120 random bits in hexadecimal: an id stands in file names, also where case does not count, and on the command line,
 * where a leading dash would make it an option.
 */
export const randomIds: Ids = { next: () => randomBytes(15).toString('hex') }

/** What a thread needs of its surroundings: the time at which its task was given, and ids. */
export function withStandingClock(at: string): { readonly clock: Clock; readonly ids: Ids } {
  return { clock: { ...systemClock, now: () => at }, ids: randomIds }
}

/** The random source of the system: what it gives cannot be worked out from what it gave before. */
export const systemChance: Chance = {
  key: () => randomBytes(15).toString('hex'),
  shuffle(items) {
    const left = [...items]
    return items.flatMap(() => left.splice(randomInt(left.length), 1))
  },
}

/** Keeps no program alive. */
export const systemTimer: Timer = {
  every(milliseconds, work) {
    const running = setInterval(work, milliseconds)
    running.unref()
    return () => clearInterval(running)
  },
}
