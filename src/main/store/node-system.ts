/** Time and ids from the machine. */
import { randomBytes } from 'node:crypto'
import { dayOf } from '#shared/model/day.ts'
import type { Clock, Ids } from '../core/ports/system.ts'

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
