/** Where the person is: Home, or a view of a workshop. It stands in the address, so that a reload returns to the same place. */
import { WorkshopId } from '#shared/model/ids.ts'
import { VIEW_IDS, type ViewId } from './view-ids.ts'

/** One of the two. */
export type Place =
  | { readonly kind: 'home' }
  | { readonly kind: 'workshop'; readonly id: WorkshopId; readonly view: ViewId }

/** Reads the query of the address. What is not understood is Home, or the map. */
export function readPlace(search: string): Place {
  const query = new URLSearchParams(search)
  const id = WorkshopId.safeParse(query.get('workshop'))
  if (!id.success) return { kind: 'home' }
  const view = VIEW_IDS.find((one) => one === query.get('view')) ?? 'map'
  return { kind: 'workshop', id: id.data, view }
}

/** The query of the address for a place; everything else in it (the key) stays. */
export function writePlace(search: string, place: Place): string {
  const query = new URLSearchParams(search)
  query.delete('workshop')
  query.delete('view')
  if (place.kind === 'workshop') {
    query.set('workshop', place.id)
    if (place.view !== 'map') query.set('view', place.view)
  }
  const text = query.toString()
  return text === '' ? '' : `?${text}`
}
