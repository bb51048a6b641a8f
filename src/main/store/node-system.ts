/** Time and ids from the machine. */
import { randomBytes } from 'node:crypto'
import type { Clock, Ids } from '../core/ports/system.ts'

const twoDigits = (value: number) => String(value).padStart(2, '0')

export const systemClock: Clock = {
  now: () => new Date().toISOString(),
  dayOf(instant) {
    const at = new Date(instant)
    return `${at.getFullYear()}-${twoDigits(at.getMonth() + 1)}-${twoDigits(at.getDate())}`
  },
}

/** 120 random bits in 20 characters. */
export const randomIds: Ids = { next: () => randomBytes(15).toString('base64url') }
