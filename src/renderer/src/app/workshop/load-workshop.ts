/** Brings the code of the map when it is needed, and a little earlier: Home stands before the drawing library is there. */
import type { OpenedWorkshop } from './opened-workshop.tsx'

/** What draws an opened workshop. */
export type WorkshopCode = typeof OpenedWorkshop

/** The code, fetched once. Rejects when the host does not answer any more. */
export async function loadWorkshop(): Promise<WorkshopCode> {
  return (await import('./opened-workshop.tsx')).OpenedWorkshop
}

/** Begins to fetch the code. A failure is no matter yet: whoever opens a workshop is told. */
export function prepareWorkshop(): void {
  loadWorkshop().catch(() => undefined)
}
