/**
 * A workshop as JSON for other programs. Its shape is a promise: fields may be added under the same version; anything
 * else raises it. Ids are those of the map, so that interactions and changes can be followed to their parties.
 *
 *     { "format": "baton-workshop", "version": 1,
 *       "workshop": { "id", "title", "client", "createdAt", "practice" },
 *       "parties": [...], "interactions": [{ "id", "provider", "customer", "service", ... }], "zones": [...],
 *       "changes": [{ "id", "interaction", "what", ..., "entries": [...] }],
 *       "agenda": { "name", "format", "blocks" }, "progress": { "startedAt", ... },
 *       "evidence": [{ "kind", "subject", "value", "at", "session", "said" }],
 *       "measurements": [{ "id", "measure", "day", "value", "cases", "note" }],
 *       "ballots": [{ "id", "kind", "revealedAt", "results", ... }],
 *       "pictures": [{ "hash", "type", "width", "height", "bytes", "base64" }] }
 */
import type { Ballot } from '#shared/model/ballot.ts'
import type { Change } from '#shared/model/change.ts'
import type { StandingEvidence } from '#shared/model/evidence.ts'
import type { Agenda, Progress } from '#shared/model/guide.ts'
import type { Interaction } from '#shared/model/interaction.ts'
import type { Measurement } from '#shared/model/measure.ts'
import type { Party } from '#shared/model/party.ts'
import type { Picture } from '#shared/model/picture.ts'
import type { OpenWorkshop } from '#shared/model/workshop.ts'
import type { Zone } from '#shared/model/zone.ts'

/** Raised by whatever is more than a new field. */
export const JSON_VERSION = 1

/** A picture with its bytes. */
export interface ExportedPicture extends Picture {
  readonly base64: string
}

/** What goes into the file. */
export interface ExportedWorkshop {
  readonly workshop: Pick<OpenWorkshop, 'id' | 'title' | 'client' | 'createdAt' | 'practice'>
  readonly parties: readonly Party[]
  readonly interactions: readonly Interaction[]
  readonly zones: readonly Zone[]
  readonly changes: readonly Change[]
  readonly agenda: Agenda
  readonly progress: Progress
  readonly evidence: readonly StandingEvidence[]
  /** Of the measures among the evidence, by day. */
  readonly measurements: readonly Measurement[]
  /** Those that are still open are left out: nothing of them leaves the workshop. */
  readonly ballots: readonly Ballot[]
  readonly pictures: readonly ExportedPicture[]
}

/** The text of the file, ending in a line break. */
export function workshopToJson(exported: ExportedWorkshop): string {
  const { id, title, client, createdAt, practice } = exported.workshop
  const { parties, interactions, zones, changes, agenda, progress, evidence, measurements, ballots, pictures } =
    exported
  const file = {
    format: 'baton-workshop',
    version: JSON_VERSION,
    workshop: { id, title, client, createdAt, practice },
    parties,
    interactions,
    zones,
    changes,
    agenda,
    progress,
    evidence,
    measurements,
    ballots: ballots.filter(({ revealedAt }) => revealedAt !== null),
    pictures,
  }
  return `${JSON.stringify(file, null, 2)}\n`
}
