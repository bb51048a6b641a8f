/**
 * A workshop that has lived for a year: session by session, with everything made through the calls that windows make, so
 * that it holds what a year leaves behind, packed and indexed as a year leaves it.
 */
import { seededRandom } from '#shared/layout/seeded-random.ts'
import type { WorkshopId } from '#shared/model/ids.ts'
import { createYearChanges } from './year-changes.ts'
import { openYearCore } from './year-core.ts'
import { createYearMap } from './year-map.ts'

export interface YearWanted {
  readonly sessions: number
  readonly changes: number
  readonly interactions: number
  readonly edits: number
  readonly measurements: number
}

/** What a busy year is. */
export const WHOLE_YEAR: YearWanted = { sessions: 12, changes: 40, interactions: 60, edits: 20_000, measurements: 2000 }

const START = '2025-10-06T08:00:00.000Z'
const DAY_MS = 24 * 60 * 60 * 1000
/** From the beginning of one session to that of the next. */
const MONTH_MS = 30 * DAY_MS

/** Makes the workshop in a library that nobody else has open. `onSession` hears how many sessions are done. */
export async function simulateYear(
  home: string,
  wanted: YearWanted = WHOLE_YEAR,
  onSession: (done: number) => void = () => {},
): Promise<WorkshopId> {
  const core = openYearCore(home, START)
  try {
    const random = seededRandom(wanted.edits)
    const { id: workshop } = await core.ask('library.create', { title: 'A year of small changes', client: '' })
    await core.ask('library.open', { id: workshop })
    const map = createYearMap(core, workshop, wanted.interactions, random)
    const upTo = (all: number, session: number) => Math.round((all * session) / wanted.sessions)
    let changes: Awaited<ReturnType<typeof createYearChanges>> | null = null
    for (let session = 1; session <= wanted.sessions; session += 1) {
      await core.ask('library.open', { id: workshop })
      const began = Date.parse(core.now())
      await map.edit(upTo(wanted.edits, session) - upTo(wanted.edits, session - 1))
      changes ??= await createYearChanges(core, workshop, map.interactions, random)
      await changes.measure(upTo(wanted.measurements, session))
      await changes.goOn(upTo(wanted.changes, session))
      await core.ask('library.close', { id: workshop })
      core.pass(began + MONTH_MS - Date.parse(core.now()))
      onSession(session)
    }
    return workshop
  } finally {
    await core.close()
  }
}
