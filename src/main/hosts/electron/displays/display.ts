/**
 * The displays of this moment, and how one is known again after it was unplugged: by what it is (name, size, whether it is
 * built in), not by where it stands on the desktop, which changes with every arrangement.
 */
import { z } from 'zod'
import type { Bounds } from '../window-place.ts'

/** A display in device-independent pixels of the one desktop. */
export interface Display {
  /** Given by the system; the same while it stays plugged in, often but not always after that. */
  readonly id: number
  /** The name that it gives itself; empty where the system does not tell. */
  readonly label: string
  readonly bounds: Bounds
  /** The part that windows may use, without task bar and dock. */
  readonly workArea: Bounds
  /** Device pixels per device-independent pixel. */
  readonly scaleFactor: number
  /** Built into the laptop. */
  readonly internal: boolean
  readonly primary: boolean
}

/** What a display is known by. `width` and `height` in device pixels, so that another scaling makes no other display. */
export const DisplayIdentity = z.object({
  id: z.number(),
  label: z.string().max(200),
  width: z.int(),
  height: z.int(),
  internal: z.boolean(),
})
export type DisplayIdentity = z.infer<typeof DisplayIdentity>

/** What this display is known by. */
export function identityOf({ id, label, bounds, scaleFactor, internal }: Display): DisplayIdentity {
  return {
    ...{ id, internal, label: label.slice(0, 200) },
    width: Math.round(bounds.width * scaleFactor),
    height: Math.round(bounds.height * scaleFactor),
  }
}

/** Scaled sizes are rounded by the system, so device pixels come out a few off. */
const ROUNDING = 4

function looksLike(one: DisplayIdentity, other: DisplayIdentity): boolean {
  return (
    one.label === other.label &&
    one.internal === other.internal &&
    Math.abs(one.width - other.width) <= ROUNDING &&
    Math.abs(one.height - other.height) <= ROUNDING
  )
}

/**
 * The display of this identity. Of two alike the one with the same id counts; one that only shares the id is another
 * display that got the number of one that went, unless the system gives no names.
 */
export function findDisplay(wanted: DisplayIdentity, displays: readonly Display[]): Display | null {
  const alike = displays.filter((display) => looksLike(identityOf(display), wanted))
  const same = displays.find(({ id, label }) => id === wanted.id && label === wanted.label)
  return alike.find(({ id }) => id === wanted.id) ?? alike[0] ?? same ?? null
}

/** Those that show something of their own: displays that lie on each other mirror, and count once. */
export function ownDisplays(displays: readonly Display[]): readonly Display[] {
  const sorted = displays.toSorted((a, b) => Number(b.primary) - Number(a.primary))
  const lone = sorted.filter(
    ({ bounds }, index) =>
      !sorted.slice(0, index).some((other) => other.bounds.x === bounds.x && other.bounds.y === bounds.y),
  )
  return displays.filter((display) => lone.includes(display))
}

/** Whether some display repeats another: the room then sees what the facilitator sees. */
export function areMirrored(displays: readonly Display[]): boolean {
  return ownDisplays(displays).length < displays.length
}
