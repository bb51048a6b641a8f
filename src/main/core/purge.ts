/**
 * Removing personal data for good. The file is written anew without it, looked through, and takes the former one's place
 * in one step; only then the copies that Baton keeps go. A newcomer would delete rows: then the bytes stay.
 */
import type { Handlers } from '#shared/contract/index.ts'
import type { purgeCalls } from '#shared/contract/purge.ts'
import type { WorkshopId } from '#shared/model/ids.ts'
import { type Elsewhere, isNothing, type PurgeChoice } from '#shared/model/purge.ts'
import type { WorkshopDeps } from './create-workshop.ts'
import type { WorkshopReader, WorkshopStore } from './ports/workshop-store.ts'
import { isBallotOpen } from './purge/is-ballot-open.ts'
import { makePlan } from './purge/make-plan.ts'
import { Refusal } from './refusal.ts'

export interface PurgeDeps extends WorkshopDeps {
  /** Removes what lies in the second place for backups, or sees to it that it goes: see `backups.ts`. */
  readonly forget: (workshop: WorkshopId) => Promise<Elsewhere>
}

function countCardsOf({ ratings }: WorkshopReader): { ballots: number; votes: number } {
  const votes = ratings.ballots().map(({ id }) => ratings.votes(id).length)
  return { ballots: votes.filter((count) => count > 0).length, votes: votes.reduce((sum, count) => sum + count, 0) }
}

/** Handlers of the calls about personal data. */
export function purgeArea(deps: PurgeDeps): Handlers<typeof purgeCalls> {
  const { files, open } = deps

  function copiesOf(store: WorkshopStore): readonly string[] {
    const identity = store.read.workshop.identity()
    const root = identity.origin ?? identity.id
    const held = open.held().flatMap((one) => {
      const other = one.store.read.workshop.identity()
      return other.id !== identity.id && (other.origin ?? other.id) === root ? [other.title] : []
    })
    return [...held, ...files.titlesOfCopies(identity, open.heldIds())].sort()
  }

  return {
    'purge.plan': ({ id, lookFor }) =>
      open.holdWhile(id, ({ store }) => ({
        ...makePlan(store, lookFor),
        cards: countCardsOf(store.read),
        ...files.keptCopies(id),
        pictures: store.read.pictures.list().length,
        copies: [...copiesOf(store)],
        ballotOpen: isBallotOpen(store.read),
      })),
    'purge.run': async ({ id, choice }, { window }) => {
      if (open.heldIds().has(id)) throw new Refusal('workshop-already-open', { workshop: id })
      const kept = files.keptCopies(id)
      // Where an earlier run was cut short only the copies are left to go.
      if (isNothing(choice) && kept.backups.files + kept.deleted.files === 0) throw new Refusal('purge-nothing')
      const bytesBefore = await bytesOf(id)
      if (!isNothing(choice)) await replace(id, choice, window)
      try {
        // First what is elsewhere: with it goes whatever is still being written.
        const elsewhere = await deps.forget(id)
        const { backups, deleted } = await files.removeKeptCopies(id)
        return { bytesBefore, bytesAfter: await bytesOf(id), backups: backups.files, deleted: deleted.files, elsewhere }
      } finally {
        deps.events.emit('library.changed', {})
      }
    },
  }

  async function replace(id: WorkshopId, choice: PurgeChoice, window: string): Promise<void> {
    const path = files.newLoosePath()
    try {
      await open.lend(id, async () => {
        await files.writePurged(id, path, { choice, window, at: deps.clock.now() })
        await files.replaceForGood(path, id)
      })
      deps.events.emit('library.replaced', { id })
    } finally {
      files.discardLoose(path)
    }
  }

  function bytesOf(id: WorkshopId): Promise<number> {
    return open.holdWhile(id, ({ store }) => store.bytes())
  }
}
