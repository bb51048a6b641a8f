/**
 * Reads everything that a report, a deck or a workbook is made of, in one go, so that all of it is of the same moment. What
 * comes out are plain values: they go to a worker, and what the room does meanwhile does not change them.
 */

import { findEvidence, WHOLE_WORKSHOP } from '#shared/model/evidence.ts'
import type { MeasureId } from '#shared/model/ids.ts'
import { readContents } from '#shared/model/map-contents.ts'
import { admitRecords } from '#shared/model/map-door.ts'
import { createMapSchema, type MapRecord } from '#shared/model/map-schema.ts'
import type { Measurement } from '#shared/model/measure.ts'
import type { PastState } from '#shared/model/past-state.ts'
import type { PictureHash } from '#shared/model/picture.ts'
import { USUAL_CHOICES } from '#shared/model/report-choices.ts'
import { LAST_MOMENT, type VersionMark } from '#shared/model/version.ts'
import type { AccountFacts, PictureBytes } from '#shared/report/account-facts.ts'
import { viewBallot } from '../ballot-view.ts'
import { groupRows } from '../changes.ts'
import { readGuide } from '../guide.ts'
import { readRecord } from '../map-records.ts'
import type { PicturesRead } from '../ports/pictures-store.ts'
import type { Clock } from '../ports/system.ts'
import type { WorkshopReader } from '../ports/workshop-store.ts'
import { readCardsAround } from '../reviews.ts'
import { stateAt } from '../versions/state-at.ts'
import { listVersions } from '../versions.ts'

const schema = createMapSchema()

function readRecords({ map }: WorkshopReader): readonly MapRecord[] {
  return admitRecords(
    map.records().map((stored) => readRecord(stored) ?? { id: stored.id }),
    schema,
  ).records
}

function readPictures({ list, bytesOf }: PicturesRead, isWanted: (hash: PictureHash) => boolean): PictureBytes[] {
  return list().flatMap((picture) => {
    const content = isWanted(picture.hash) ? bytesOf(picture.hash) : null
    return content === null ? [] : [{ ...picture, content }]
  })
}

const saidBy = ({ moment: _, at: __, session: ___, ...said }: PastState) => JSON.stringify(said)

/**
 * The version to look back on: the newest that somebody took or that a session ended with, and since which anything
 * changed. One that was taken a moment ago to close the day would tell of no difference at all.
 */
function findBefore(reader: WorkshopReader, versions: readonly VersionMark[]): AccountFacts['before'] {
  const marks = versions.filter(({ why }) => why === 'hand' || why === 'session')
  if (marks.length === 0) return null
  const now = stateAt(reader, LAST_MOMENT)
  for (const version of marks.reverse()) {
    const was = stateAt(reader, version.moment)
    if (saidBy(was) !== saidBy(now)) return { version, was, now }
  }
  return null
}

/** Which pictures come along with their bytes: together they may be large. */
export type PicturesWanted = 'all' | 'logo'

/** The workshop as it stands now. Nothing of an open ballot is in it but how many cards it has. */
export function readAccountFacts(reader: WorkshopReader, clock: Clock, wanted: PicturesWanted): AccountFacts {
  const { workshop, journal, evidence, ratings, changes, measures, pictures } = reader
  const { id, title, client, createdAt, practice } = workshop.identity()
  const standing = evidence.standing()
  const records = readRecords(reader)
  const measurements = new Map<MeasureId, readonly Measurement[]>()
  for (const one of standing) if (one.kind === 'measure') measurements.set(one.subject, measures.of(one.subject))
  const versions = listVersions(reader, { clock })
  const choices = findEvidence(standing, 'report', WHOLE_WORKSHOP) ?? USUAL_CHOICES
  return {
    workshop: { id, title, client, createdAt, practice },
    ...readContents(records),
    records,
    changes: groupRows(changes.rows()),
    cardsAround: readCardsAround(reader),
    evidence: standing,
    ballots: ratings.ballots().map((ballot) => viewBallot(ratings, ballot)),
    measurements,
    guide: readGuide(reader, clock),
    sessions: journal.sessions(),
    versions,
    before: findBefore(reader, versions),
    pictures: readPictures(pictures, (hash) => wanted === 'all' || hash === choices.logo),
    choices,
    today: clock.dayOf(clock.now()),
  }
}
