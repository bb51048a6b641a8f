/** What the room said, as the core keeps it: statements are added, the newest about a subject holds. */
import type { Evidence, EvidenceKind, StandingEvidence } from '#shared/model/evidence.ts'

/** Reading what was said. A statement that does not fit the model (a file from elsewhere) is left out, never changed. */
export interface EvidenceRead {
  /** What holds now, or held at a moment, in the order in which subjects were first spoken of; what was taken back is left out. */
  standing(upTo?: number): readonly StandingEvidence[]
  /** Everything said about a subject and when, oldest first; a value of null took it back. */
  said(kind: EvidenceKind, subject: string): readonly (Evidence & { readonly at: string })[]
  /** Kind and subject of the statements that do not fit the model, and so are left out everywhere else. */
  unfit(): readonly string[]
}

/** Adding to it. */
export interface EvidenceWrite extends EvidenceRead {
  add(entry: number, evidence: Evidence): void
}
