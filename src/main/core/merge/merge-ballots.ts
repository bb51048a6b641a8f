/**
 * Revealed votes of theirs. A ballot that was open when the tables parted was voted on at each of them: then it comes in as
 * one of its own, with when it was opened and revealed there. Open ballots stay behind: no file carries what is in them.
 */
import { BallotId } from '#shared/model/ids.ts'
import type { MergedKind } from '#shared/model/merge.ts'
import { t } from '#shared/text/text.ts'
import type { Entered, StoredBallotEntry } from '../ports/merge-store.ts'
import type { RatingsRead } from '../ports/ratings-store.ts'
import { MERGED_WINDOW, type StoredEntry } from '../ports/workshop-store.ts'
import type { MergeTask } from './merge-task.ts'
import { renameIds, type SameIds } from './rename-ids.ts'

export interface TheirRatings {
  readonly ratings: RatingsRead
  readonly same: SameIds
  /** Gives an id to an entry that is made anew. */
  readonly newId: () => string
}

const BALLOT: MergedKind = 'ballot'

function sayBallot({ terms }: StoredBallotEntry): string {
  return terms.kind === 'dots' ? t('merge.dots') : t('merge.rating')
}

/** Brings them in, and says how many ballots are open there. */
export function mergeBallots(task: MergeTask, { ratings, same, newId }: TheirRatings): number {
  const { writer, ledger, taken } = task
  const known = new Set<string>(task.ours.ballotEntries.map(({ said }) => said.ballot))
  const ballots = new Map<BallotId, Entered<StoredBallotEntry>[]>()
  for (const row of task.theirs.ballotEntries) {
    ballots.set(row.said.ballot, [...(ballots.get(row.said.ballot) ?? []), row])
  }
  const entries = new Map(task.theirs.entries.map((entry) => [entry.id, entry]))
  let open = 0
  for (const [id, rows] of ballots) {
    const last = rows.at(-1)
    const isNew = last !== undefined && taken.has(last.entry)
    if (isNew && last.said.kind !== 'revealed' && last.said.kind !== 'discarded') open += 1
    if (!isNew || last.said.kind !== 'revealed') continue
    const own = known.has(id) ? addAnew(rows) : addAsItIs(id, rows)
    const votes = renameIds(ratings.votes(id), same).map((vote) => ({ ...vote, ballot: own }))
    const counts = renameIds(ratings.counts(id), same).map((count) => ({ ...count, ballot: own }))
    writer.ratings.keep(votes, counts)
    ledger.tell(BALLOT, 'added', sayBallot(last.said))
  }
  return open

  function addRows(ballot: BallotId, rows: readonly Entered<StoredBallotEntry>[], entryOf: (entry: number) => number) {
    for (const [index, { entry, said }] of rows.entries()) {
      const here = entryOf(entry)
      if (index === 0) writer.ratings.add(ballot, here, said.terms)
      else writer.ratings.addEntry(ballot, here, said.kind, said.terms)
    }
    return ballot
  }

  function addAsItIs(ballot: BallotId, rows: readonly Entered<StoredBallotEntry>[]): BallotId {
    return addRows(ballot, rows, (entry) => taken.get(entry) ?? 0)
  }

  /** Its first entries are here already, for the ballot of this table: they are written again with the same times. */
  function addAnew(rows: readonly Entered<StoredBallotEntry>[]): BallotId {
    const revealed = entries.get(rows.at(-1)?.entry ?? 0)
    // The same wherever it is merged, unless a file from elsewhere names its entries in a way of its own.
    const id = BallotId.safeParse(revealed?.uid).data ?? (newId() as BallotId)
    return addRows(id, rows, (entry) => again(entries.get(entry)))
  }

  function again(entry: StoredEntry | undefined): number {
    if (!entry) return task.enter('ratings', 'opened')
    const { at, session, area, kind } = entry
    return writer.journal.addEntry({ uid: newId(), at, session, window: MERGED_WINDOW, area, kind })
  }
}
