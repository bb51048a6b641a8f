/** What is on the map, as lines of a wall sheet: by provider, then by customer, as people look for them. */
import { compareNames } from '#shared/model/names.ts'
import type { MapContents } from '../../canvas/map-api.ts'
import { volumeLine } from '../../canvas/shapes/interaction-text.ts'
import type { SheetLine } from './sheet-rows.ts'

export function sheetLines({ parties, interactions }: Pick<MapContents, 'parties' | 'interactions'>): SheetLine[] {
  const names = new Map(parties.map(({ id, name }) => [id, name]))
  return interactions
    .map((one) => ({
      provider: names.get(one.provider) ?? '',
      customer: names.get(one.customer) ?? '',
      service: one.service,
      often: volumeLine(one),
    }))
    .sort((a, b) => compareNames(a.provider, b.provider) || compareNames(a.customer, b.customer))
}
