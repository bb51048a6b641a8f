/** Gathers what finish tests look at; what they make of it is in `shared/guide/finish-tests.ts`. */
import type { WorkshopFacts } from '#shared/guide/finish-tests.ts'
import { viewBallot } from './ballot-view.ts'
import { groupRows } from './changes.ts'
import { currentSession, type JournalDeps } from './journal.ts'
import type { WorkshopReader } from './ports/workshop-store.ts'

/** The facts as they stand now. */
export function readFacts(reader: WorkshopReader, { clock }: Pick<JournalDeps, 'clock'>): WorkshopFacts {
  const { contents, evidence, ratings, changes, journal } = reader
  return {
    parties: contents.parties(),
    interactions: contents.interactions(),
    evidence: evidence.standing(),
    ballots: ratings
      .ballots()
      .map((ballot) => viewBallot(ratings, ballot))
      .filter((ballot) => ballot.kind === 'rating'),
    changes: groupRows(changes.rows()),
    session: currentSession(journal, clock),
    today: clock.dayOf(clock.now()),
  }
}
