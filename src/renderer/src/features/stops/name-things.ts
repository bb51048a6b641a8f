/** What anything on the map is called in a list of steps: parties and zones by name, interactions by who serves whom. */
import { readContents } from '#shared/model/map-contents.ts'
import type { MapRecord } from '#shared/model/map-schema.ts'
import { interactionLabel } from '#shared/text/interaction-label.ts'
import { nameZone } from '#shared/text/name-zone.ts'
import { t } from '#shared/text/text.ts'

/** Names one by its id. */
export function nameThings(records: readonly MapRecord[]): (id: string) => string {
  const { parties, interactions, zones } = readContents(records)
  const names = new Map<string, string>([
    ...parties.map(({ id, name }) => [id as string, name === '' ? t('stops.unnamed') : name] as const),
    ...zones.map(({ id, name }) => [id as string, nameZone(name)] as const),
    ...interactions.map((one) => [one.id as string, interactionLabel(one, parties)] as const),
  ])
  const drawn = new Set<string>(records.map(({ id }) => id))
  return (id) => names.get(id) ?? t(drawn.has(id) ? 'stops.drawing' : 'stops.goneThing')
}
