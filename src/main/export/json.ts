/**
 * A workshop as JSON for other programs. Its shape is a promise: fields may be added under the same version; anything
 * else raises it. Ids are those of the map, so that interactions and changes can be followed to their parties.
 *
 *     { "format": "baton-workshop", "version": 1,
 *       "workshop": { "id", "title", "client", "createdAt", "practice" },
 *       "parties": [...], "interactions": [{ "id", "provider", "customer", "service", ... }], "zones": [...],
 *       "changes": [{ "id", "interaction", "what", ..., "entries": [...] }] }
 */
import type { Change } from '#shared/model/change.ts'
import type { Interaction } from '#shared/model/interaction.ts'
import type { Party } from '#shared/model/party.ts'
import type { OpenWorkshop } from '#shared/model/workshop.ts'
import type { Zone } from '#shared/model/zone.ts'

/** Raised by whatever is more than a new field. */
export const JSON_VERSION = 1

/** What goes into the file. */
export interface ExportedWorkshop {
  readonly workshop: Pick<OpenWorkshop, 'id' | 'title' | 'client' | 'createdAt' | 'practice'>
  readonly parties: readonly Party[]
  readonly interactions: readonly Interaction[]
  readonly zones: readonly Zone[]
  readonly changes: readonly Change[]
}

/** The text of the file, ending in a line break. */
export function workshopToJson(exported: ExportedWorkshop): string {
  const { id, title, client, createdAt, practice } = exported.workshop
  const { parties, interactions, zones, changes } = exported
  const file = {
    format: 'baton-workshop',
    version: JSON_VERSION,
    workshop: { id, title, client, createdAt, practice },
    parties,
    interactions,
    zones,
    changes,
  }
  return `${JSON.stringify(file, null, 2)}\n`
}
