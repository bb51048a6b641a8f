/**
 * Which workshop is presented from this window, remembered over a reload: while it is, the names of others are kept from a
 * wall that may show the laptop's own screen. Kept outside React, so that whoever presents need not know who hides names.
 */
import type { WorkshopId } from '#shared/model/ids.ts'

const KEY = 'baton-presented'

const listeners = new Set<() => void>()
let presented: WorkshopId | null = read()

function read(): WorkshopId | null {
  try {
    return sessionStorage.getItem(KEY) as WorkshopId | null
  } catch {
    return null
  }
}

function become(workshop: WorkshopId | null): void {
  presented = workshop
  try {
    if (workshop === null) sessionStorage.removeItem(KEY)
    else sessionStorage.setItem(KEY, workshop)
  } catch {
    // It holds until the window is loaded again.
  }
  for (const listener of listeners) listener()
}

/** From now on this workshop is presented. */
export function drawCurtain(workshop: WorkshopId): void {
  become(workshop)
}

/** Nothing is presented any more, or the names may be seen. */
export function liftCurtain(): void {
  if (presented !== null) become(null)
}

/** For React's `useSyncExternalStore`. */
export function subscribeToCurtain(listener: () => void): () => void {
  listeners.add(listener)
  return () => listeners.delete(listener)
}

/** The workshop that is presented; null while none is. */
export function readPresented(): WorkshopId | null {
  return presented
}
