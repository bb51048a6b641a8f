/** Everything that a report is made of, read from a workshop that is open in a core: the way a report is made, without its files. */

import { findEvidence, WHOLE_WORKSHOP } from '#shared/model/evidence.ts'
import type { MeasureId, WorkshopId } from '#shared/model/ids.ts'
import { readContents } from '#shared/model/map-contents.ts'
import type { MapRecord } from '#shared/model/map-schema.ts'
import type { Measurement } from '#shared/model/measure.ts'
import { USUAL_CHOICES } from '#shared/model/report-choices.ts'
import type { AccountFacts } from '#shared/report/account-facts.ts'
import type { CoreApp } from '../store/core-app.ts'

/** Of a workshop that is open. Pictures are left out. */
export async function accountFacts(app: CoreApp, id: WorkshopId): Promise<AccountFacts> {
  const workshop = await app.get('library.open', { id })
  const records = (await app.get('map.load', { workshop: id })).records as unknown as MapRecord[]
  const evidence = await app.get('evidence.list', { workshop: id })
  const measurements = new Map<MeasureId, readonly Measurement[]>()
  for (const one of evidence) {
    if (one.kind !== 'measure') continue
    measurements.set(one.subject, (await app.get('measures.list', { workshop: id, measure: one.subject })).measurements)
  }
  const versions = await app.get('versions.list', { workshop: id })
  const [last] = versions.toReversed()
  return {
    ...{ workshop, records, ...readContents(records), evidence, measurements, versions, pictures: [] },
    guide: await app.get('guide.get', { workshop: id }),
    sessions: workshop.session === null ? [] : [workshop.session],
    changes: await app.get('changes.list', { workshop: id }),
    ballots: await app.get('ratings.list', { workshop: id }),
    cardsAround: await app.get('reviews.cards', { workshop: id }),
    before:
      last === undefined
        ? null
        : {
            version: last,
            was: await app.get('versions.stateAt', { workshop: id, moment: last.moment }),
            now: await app.get('versions.stateAt', { workshop: id, moment: null }),
          },
    choices: findEvidence(evidence, 'report', WHOLE_WORKSHOP) ?? USUAL_CHOICES,
    today: app.clock.dayOf(app.clock.now()),
  }
}
