/** What a report is made of: everything that a workshop's file says about cost, as the core hands it out. */
import type { Ballot } from '../model/ballot.ts'
import type { Change } from '../model/change.ts'
import { type EvidenceKind, type EvidenceValue, findEvidence, type StandingEvidence } from '../model/evidence.ts'
import type { MeasureId } from '../model/ids.ts'
import type { Interaction } from '../model/interaction.ts'
import type { Measurement } from '../model/measure.ts'
import type { Party } from '../model/party.ts'
import type { OpenWorkshop } from '../model/workshop.ts'

/** Nothing in it depends on the machine or on the hour. */
export interface ReportFacts {
  readonly workshop: Pick<OpenWorkshop, 'id' | 'title' | 'client' | 'createdAt' | 'practice'>
  readonly parties: readonly Party[]
  readonly interactions: readonly Interaction[]
  /** Name of the zone that a party stands in; empty for none. */
  readonly zoneOf: (party: string) => string
  readonly changes: readonly Change[]
  readonly evidence: readonly StandingEvidence[]
  readonly ballots: readonly Ballot[]
  readonly measurements: ReadonlyMap<MeasureId, readonly Measurement[]>
}

/** A statement with when it was said; null when nothing holds. */
export interface SaidValue<K extends EvidenceKind> {
  readonly value: EvidenceValue<K>
  readonly at: string
}

/** What holds about a subject, and since when. */
export function saidOf<K extends EvidenceKind>(
  { evidence }: Pick<ReportFacts, 'evidence'>,
  kind: K,
  subject: string,
): SaidValue<K> | null {
  const value = findEvidence(evidence, kind, subject)
  const at = evidence.find((one) => one.kind === kind && one.subject === subject)?.at
  return value === null || at === undefined ? null : { value, at }
}

/** An interaction with the names of its ends, for a reader who has no map. */
export function nameInteraction({ id, provider, customer, service }: Interaction, parties: readonly Party[]) {
  const nameOf = (party: string) => parties.find((one) => one.id === party)?.name ?? ''
  return {
    interaction: id,
    service,
    provider: { id: provider, name: nameOf(provider) },
    customer: { id: customer, name: nameOf(customer) },
  }
}
