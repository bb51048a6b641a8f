/** What of the library may be seen while a workshop is presented: that one, and no other client's name. */
import type { Output } from '#shared/contract/index.ts'
import type { WorkshopId } from '#shared/model/ids.ts'

/** How many lines are hidden is told, what they say is not. */
export function behindCurtain(
  library: Output<'library.list'>,
  keeps: WorkshopId | null,
): { readonly seen: Output<'library.list'>; readonly hidden: number } {
  if (keeps === null) return { seen: library, hidden: 0 }
  const workshops = library.workshops.filter(({ id }) => id === keeps)
  const hidden = library.workshops.length - workshops.length + library.broken.length + library.deleted.length
  return { seen: { workshops, broken: [], deleted: [] }, hidden }
}
