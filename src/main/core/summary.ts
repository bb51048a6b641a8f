/** The line of Home for a workshop, read the same way from an open store and from a closed file. */
import type { WorkshopSummary } from '#shared/model/workshop.ts'
import type { WorkshopReader } from './ports/workshop-store.ts'

/** What a summary says apart from the file around it. */
export type SummaryFacts = Omit<WorkshopSummary, 'bytes' | 'lastOpenedAt'>

/** What they are asked of. */
export type SummaryReader = Pick<WorkshopReader, 'workshop' | 'journal'> & {
  readonly changes: Pick<WorkshopReader['changes'], 'waiting'>
}

/** The facts, asked of a workshop’s own tables. */
export function summaryOf(reader: SummaryReader): SummaryFacts {
  const { id, title, client, createdAt, practice, rehearsal } = reader.workshop.identity()
  const changedAt = reader.journal.changedAt() ?? createdAt
  const counts = reader.workshop.counts()
  return {
    id,
    title,
    client,
    createdAt,
    changedAt,
    practice,
    rehearsal,
    counts,
    reviews: [...reader.changes.waiting()],
  }
}
