/**
 * Evidence: what the room said, apart from ballots, changes and the map. Every kind is said about a subject, as a whole;
 * saying it again supersedes what was said before, which stays in the file. A value of null takes it back.
 */
import { z } from 'zod'
import { Assumptions } from './assumptions.ts'
import { ChangeCase } from './case.ts'
import { Check } from './check.ts'
import { CostCard } from './cost.ts'
import { Estimate } from './estimate.ts'
import { Finding } from './finding.ts'
import { Frame } from './frame.ts'
import {
  ChangeId,
  ConflictId,
  InteractionId,
  MeasureId,
  MergeId,
  NoteId,
  PartyId,
  SessionId,
  SwapId,
  VersionId,
} from './ids.ts'
import { Fist, Intent } from './intent.ts'
import { Journey } from './journey.ts'
import { KpiConflict, Measure } from './measure.ts'
import { Merge } from './merge.ts'
import { Note } from './note.ts'
import { ReportChoices, WrittenReport } from './report-choices.ts'
import { Stops } from './stop.ts'
import { Swap } from './swap.ts'
import { Version } from './version.ts'
import { Instant } from './workshop.ts'

/** The subject of what is said once per workshop. */
export const WHOLE_WORKSHOP = 'workshop'
const Workshop = z.literal(WHOLE_WORKSHOP)

const kinds = {
  frame: z.object({ kind: z.literal('frame'), subject: Workshop, value: Frame.nullable() }),
  intent: z.object({ kind: z.literal('intent'), subject: Workshop, value: Intent.nullable() }),
  fist: z.object({ kind: z.literal('fist'), subject: Workshop, value: Fist.nullable() }),
  swap: z.object({ kind: z.literal('swap'), subject: SwapId, value: Swap.nullable() }),
  /** About an interaction or a provider. */
  check: z.object({ kind: z.literal('check'), subject: z.union([InteractionId, PartyId]), value: Check.nullable() }),
  finding: z.object({ kind: z.literal('finding'), subject: InteractionId, value: Finding.nullable() }),
  journey: z.object({ kind: z.literal('journey'), subject: InteractionId, value: Journey.nullable() }),
  note: z.object({ kind: z.literal('note'), subject: NoteId, value: Note.nullable() }),
  /** What the workshop reckons with in every cost and case. */
  assumptions: z.object({ kind: z.literal('assumptions'), subject: Workshop, value: Assumptions.nullable() }),
  measure: z.object({ kind: z.literal('measure'), subject: MeasureId, value: Measure.nullable() }),
  conflict: z.object({ kind: z.literal('conflict'), subject: ConflictId, value: KpiConflict.nullable() }),
  cost: z.object({ kind: z.literal('cost'), subject: InteractionId, value: CostCard.nullable() }),
  /** What the cost card came to when it was last reckoned. */
  estimate: z.object({ kind: z.literal('estimate'), subject: InteractionId, value: Estimate.nullable() }),
  case: z.object({ kind: z.literal('case'), subject: ChangeId, value: ChangeCase.nullable() }),
  stops: z.object({ kind: z.literal('stops'), subject: Workshop, value: Stops.nullable() }),
  version: z.object({ kind: z.literal('version'), subject: VersionId, value: Version.nullable() }),
  /** How the report of this workshop is put together. */
  report: z.object({ kind: z.literal('report'), subject: Workshop, value: ReportChoices.nullable() }),
  /** What was handed over last: the finish test of Close looks at it. */
  written: z.object({ kind: z.literal('written'), subject: Workshop, value: WrittenReport.nullable() }),
  /** What another table did came in. */
  merge: z.object({ kind: z.literal('merge'), subject: MergeId, value: Merge.nullable() }),
} as const

/** One statement of any kind. */
export const Evidence = z.discriminatedUnion('kind', [
  kinds.frame,
  kinds.intent,
  kinds.fist,
  kinds.swap,
  kinds.check,
  kinds.finding,
  kinds.journey,
  kinds.note,
  kinds.assumptions,
  kinds.measure,
  kinds.conflict,
  kinds.cost,
  kinds.estimate,
  kinds.case,
  kinds.stops,
  kinds.version,
  kinds.merge,
  kinds.report,
  kinds.written,
])
export type Evidence = z.infer<typeof Evidence>
export type EvidenceKind = Evidence['kind']

/** The statement of one kind. */
export type EvidenceOf<K extends EvidenceKind> = Extract<Evidence, { kind: K }>
/** What is said in a statement of this kind. */
export type EvidenceValue<K extends EvidenceKind> = NonNullable<EvidenceOf<K>['value']>

/** The names of all kinds. */
export const EVIDENCE_KINDS = Object.keys(kinds) as readonly EvidenceKind[]

/** What holds now about a subject, and since when. `said` counts how often it was said, taking back included. */
export const StandingEvidence = z.intersection(
  Evidence,
  z.object({ at: Instant, session: SessionId, said: z.int().min(1) }),
)
export type StandingEvidence = z.infer<typeof StandingEvidence>

/** What holds about a subject; null when nothing was said, or it was taken back. */
export function findEvidence<K extends EvidenceKind>(
  all: readonly Evidence[],
  kind: K,
  subject: string,
): EvidenceValue<K> | null {
  const found = all.find((one): one is EvidenceOf<K> => one.kind === kind && one.subject === subject)
  return (found?.value ?? null) as EvidenceValue<K> | null
}
