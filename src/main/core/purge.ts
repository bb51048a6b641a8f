/**
 * Removing personal data for good. The file is written anew without it, looked through, and takes the former one's place
 * in one step; only then the copies that Baton keeps go. A newcomer would delete rows: then the bytes stay.
 */
import type { Handlers } from '#shared/contract/index.ts'
import type { purgeCalls } from '#shared/contract/purge.ts'
import type { WorkshopId } from '#shared/model/ids.ts'
import { type Elsewhere, isNothing, type PurgeChoice } from '#shared/model/purge.ts'
import type { WorkshopDeps } from './create-workshop.ts'
import { addEntry } from './journal.ts'
import type { WorkshopReader, WorkshopStore } from './ports/workshop-store.ts'
import { makePlan } from './purge/make-plan.ts'
import { makeRewriting } from './purge/make-rewriting.ts'
import { refuseUnsound } from './purge/refuse-unsound.ts'
import { Refusal } from './refusal.ts'

export interface PurgeDeps extends WorkshopDeps {
  /** Removes what lies in the second place for backups, or sees to it that it goes: see `backups.ts`. */
  readonly forget: (workshop: WorkshopId) => Promise<Elsewhere>
}

function isBallotOpen({ ratings }: WorkshopReader): boolean {
  return ratings.ballots().some(({ revealedAt }) => revealedAt === null)
}

function countCardsOf({ ratings }: WorkshopReader): { ballots: number; votes: number } {
  const votes = ratings.ballots().map(({ id }) => ratings.votes(id).length)
  return { ballots: votes.filter((count) => count > 0).length, votes: votes.reduce((sum, count) => sum + count, 0) }
}

/** Handlers of the calls about personal data. */
export function purgeArea(deps: PurgeDeps): Handlers<typeof purgeCalls> {
  const { files, open } = deps

  /** Writes the new file; the former one is only read. */
  function rewrite(store: WorkshopStore, path: string, choice: PurgeChoice, window: string): void {
    if (isBallotOpen(store.read)) throw new Refusal('purge-ballot-open')
    store.rewriteTo(path, makeRewriting(store, choice))
    const fresh = files.openLoose(path, store.read.workshop.identity().title)
    try {
      refuseUnsound(store.read, fresh.read)
      fresh.write((writer) => addEntry(writer.journal, deps, { window, area: 'workshop', kind: 'purged' }))
    } finally {
      fresh.close()
    }
  }

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
      open.holdFor(id, ({ store }) => ({
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
      const bytesBefore = bytesOf(id)
      if (!isNothing(choice)) replace(id, choice, window)
      try {
        // First what is elsewhere: with it goes whatever is still being written.
        const elsewhere = await deps.forget(id)
        const { backups, deleted } = files.removeKeptCopies(id)
        return { bytesBefore, bytesAfter: bytesOf(id), backups: backups.files, deleted: deleted.files, elsewhere }
      } finally {
        deps.events.emit('library.changed', {})
      }
    },
  }

  function replace(id: WorkshopId, choice: PurgeChoice, window: string): void {
    const path = files.newLoosePath()
    try {
      open.holdFor(id, ({ store }) => rewrite(store, path, choice, window))
      files.replaceForGood(path, id)
      deps.events.emit('library.replaced', { id })
    } finally {
      files.discardLoose(path)
    }
  }

  function bytesOf(id: WorkshopId): number {
    return open.holdFor(id, ({ store }) => store.bytes())
  }
}
