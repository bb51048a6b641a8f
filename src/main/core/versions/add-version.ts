/** Puts a version into the journal, inside a transaction. What comes after it in the same transaction is no part of it. */
import { cleanEvidence } from '#shared/model/clean-evidence.ts'
import { Evidence } from '#shared/model/evidence.ts'
import type { VersionId } from '#shared/model/ids.ts'
import { LAST_MOMENT, type VersionReason } from '#shared/model/version.ts'
import { addEntry, type JournalDeps } from '../journal.ts'
import type { WorkshopWriter } from '../ports/workshop-store.ts'

/** What is said of a version when it is taken. */
export interface VersionFacts {
  readonly name: string
  readonly why: VersionReason
  readonly window: string
}

/** Keeps what stands now. Whoever calls it sees to it that no gesture goes on across it. */
export function addVersion(
  { journal, evidence }: Pick<WorkshopWriter, 'journal' | 'evidence'>,
  deps: JournalDeps,
  { name, why, window }: VersionFacts,
): { readonly version: VersionId; readonly moment: number } {
  const moment = journal.upTo(LAST_MOMENT)?.entry ?? 0
  const version = deps.ids.next() as VersionId
  const entry = addEntry(journal, deps, { window, area: 'evidence', kind: 'version' })
  evidence.add(
    entry,
    cleanEvidence(Evidence.parse({ kind: 'version', subject: version, value: { name, moment, why } })),
  )
  return { version, moment }
}
