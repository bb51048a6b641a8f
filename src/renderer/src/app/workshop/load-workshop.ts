/** Brings the code of the map when it is needed, and a little earlier: Home stands before the drawing library is there. */
import { lazy } from 'react'

const load = async () => ({ default: (await import('./opened-workshop.tsx')).OpenedWorkshop })

/** The opened workshop, drawn as soon as its code is there. */
export const LazyOpenedWorkshop = lazy(load)

/** Begins to fetch the code. A failure is no matter yet: whoever opens a workshop is told. */
export function loadWorkshop(): void {
  load().catch(() => undefined)
}
