/** Versions of a workshop: those that were taken, and the ends of past sessions, which everybody may want to go back to. */
import type { Handlers } from '#shared/contract/index.ts'
import type { versionsCalls } from '#shared/contract/versions.ts'
import type { WorkshopId } from '#shared/model/ids.ts'
import { LAST_MOMENT, type VersionMark } from '#shared/model/version.ts'
import { currentSession, type JournalDeps } from './journal.ts'
import type { HeldWorkshop, OpenWorkshops } from './open-workshops.ts'
import type { Events } from './ports/system.ts'
import type { WorkshopReader } from './ports/workshop-store.ts'
import { addVersion, type VersionFacts } from './versions/add-version.ts'
import { stateAt } from './versions/state-at.ts'

export interface VersionsDeps extends JournalDeps {
  readonly open: OpenWorkshops
  readonly events: Events
}

/** Every version of a workshop, the oldest first. */
export function listVersions(
  { evidence, journal }: WorkshopReader,
  { clock }: Pick<JournalDeps, 'clock'>,
): VersionMark[] {
  const taken = evidence.standing().flatMap((one): Pick<VersionMark, 'id' | 'name' | 'moment' | 'why'>[] => {
    return one.kind === 'version' && one.value ? [{ id: one.subject, ...one.value }] : []
  })
  const going = currentSession(journal, clock)?.id
  const named = new Set(taken.filter(({ why }) => why === 'session').map(({ moment }) => moment))
  // The entry after the moment of a version that was taken is its own: a session that ends with it ends as the version says.
  const moments = new Set(taken.filter(({ why }) => why !== 'session').map(({ moment }) => moment))
  const ends = journal
    .ends()
    .filter(({ session, entry }) => session !== going && !named.has(entry) && !moments.has(entry - 1))
    .map(({ entry }) => ({ id: null, name: '', moment: entry, why: 'session' as const }))
  const numbers = new Map(journal.sessions().map(({ id, number }) => [id, number]))
  return [...taken, ...ends]
    .sort((a, b) => a.moment - b.moment)
    .map((one) => {
      const found = journal.upTo(one.moment)
      const number = found && numbers.get(found.session)
      return { ...one, at: found?.at ?? null, session: found && number ? { id: found.session, number } : null }
    })
}

/** Keeps the state of this moment; a gesture that goes on begins a new edit, so that the version stays as it is. */
export function keepVersion(held: HeldWorkshop, deps: JournalDeps, facts: VersionFacts): ReturnType<typeof addVersion> {
  held.gesture = null
  return held.store.write((writer) => addVersion(writer, deps, facts))
}

/** Handlers of the calls about versions. */
export function versionsArea(deps: VersionsDeps): Handlers<typeof versionsCalls> {
  const announce = (workshop: WorkshopId) => deps.events.emit('evidence.changed', { workshop })
  return {
    'versions.list': ({ workshop }) => listVersions(deps.open.shown(workshop).store.read, deps),
    'versions.stateAt': ({ workshop, moment }) => stateAt(deps.open.shown(workshop).store.read, moment ?? LAST_MOMENT),
    'versions.keep': ({ workshop, name, why }, { window }) => {
      const kept = keepVersion(deps.open.shown(workshop), deps, { name, why, window })
      announce(workshop)
      return kept
    },
  }
}
