/** Time and ids from the machine. */
import { randomBytes } from 'node:crypto'
import { dayOf } from '#shared/model/day.ts'
import type { Clock, Ids } from '../core/ports/system.ts'

/** The clock of the laptop. */
export const systemClock: Clock = {
  now: () => new Date().toISOString(),
  dayOf: (instant) => dayOf(new Date(instant)),
}

/** 120 random bits in 20 characters. */
export const randomIds: Ids = { next: () => randomBytes(15).toString('base64url') }
