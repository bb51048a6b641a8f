/** What a workshop said at a moment of its journal. Everything is read from what was recorded up to it; nothing is guessed back. */
import { latestResults } from '#shared/method/latest-results.ts'
import { readContents } from '#shared/model/map-contents.ts'
import { admitRecords } from '#shared/model/map-door.ts'
import { createMapSchema } from '#shared/model/map-schema.ts'
import type { PastChange, PastCost, PastRating, PastState } from '#shared/model/past-state.ts'
import { viewBallot } from '../ballot-view.ts'
import { groupRows } from '../changes.ts'
import { mapAfter, recordsOf } from '../history/replay.ts'
import type { WorkshopReader } from '../ports/workshop-store.ts'

const schema = createMapSchema()

function contentsAt(read: WorkshopReader, moment: number) {
  const { records } = admitRecords(recordsOf(mapAfter(read, moment), read.map), schema)
  const { parties, interactions, zones } = readContents(records)
  return { parties: [...parties], interactions: [...interactions], zones: [...zones] }
}

function ratingsAt({ ratings }: WorkshopReader, moment: number): PastRating[] {
  const ballots = ratings.revealedUpTo(moment).map((ballot) => viewBallot(ratings, ballot))
  return [...latestResults(ballots)].map(([id, { result, revealedAt }]) => {
    const { customer, provider, widestGap } = result
    const { what, when, way, effort } = customer.dimensions
    return {
      ...{ id, revealedAt, customers: customer.voters, providers: provider.voters },
      ...{ what: what.mean, when: when.mean, way: way.mean, effort: effort.mean },
      ...{ mean: customer.mean, gap: widestGap?.gap ?? null },
    }
  })
}

function costsAt({ evidence }: WorkshopReader, moment: number): PastCost[] {
  return evidence.standing(moment).flatMap((one) => {
    if (one.kind !== 'estimate' || one.value === null) return []
    const { p10, p50, p90, mean } = one.value.annual
    return [{ id: one.subject, low: p10, usual: p50, high: p90, mean }]
  })
}

function changesAt({ changes }: WorkshopReader, moment: number): PastChange[] {
  return groupRows(changes.rows(moment)).map(({ id, interaction, what, owner, reviewDate, status, decision }) => ({
    ...{ id, interaction, what, owner, reviewDate, status, decision },
  }))
}

/** The state at a moment; one later than every entry gives the present. */
export function stateAt(read: WorkshopReader, moment: number): PastState {
  const last = read.journal.upTo(moment)
  const session = last && read.journal.sessions().find(({ id }) => id === last.session)
  return {
    ...{ moment: last?.entry ?? 0, at: last?.at ?? null },
    session: session ? { id: session.id, number: session.number } : null,
    ...contentsAt(read, moment),
    ratings: ratingsAt(read, moment),
    costs: costsAt(read, moment),
    changes: changesAt(read, moment),
  }
}
