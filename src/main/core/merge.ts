/**
 * Merging files of tables into a workshop of the library. It is built in a loose copy; a dry run throws that away, the merge
 * itself lets it take the workshop's place, and the file that was there goes aside under a name that tells what for.
 */
import type { Handlers } from '#shared/contract/index.ts'
import type { MergeSource, MergeWanted, mergeCalls } from '#shared/contract/merge.ts'
import type { BackupReason } from '#shared/model/backup.ts'
import type { PartyId, WorkshopId } from '#shared/model/ids.ts'
import { isSetAsideByMerge, setAsideKey } from '#shared/model/set-aside.ts'
import type { Arrivals } from './arrivals.ts'
import type { WorkshopDeps } from './create-workshop.ts'
import { bringMapUpToDate, refuseNewerMap } from './map-opening.ts'
import { type Incoming, type Merged, mergeInto } from './merge/merge-into.ts'
import type { Side } from './merge/three-way.ts'
import type { WorkshopStore } from './ports/workshop-store.ts'
import { Refusal } from './refusal.ts'
import { keepVersion } from './versions.ts'

export interface MergeAreaDeps extends WorkshopDeps {
  readonly arrivals: Arrivals
  /** Makes a backup of a workshop that is about to be replaced: see `backups.ts`. */
  readonly before: (workshop: WorkshopId, reason: BackupReason) => Promise<void>
}

/** Votes of an open ballot are in no copy, so they would be lost. */
function refuseOpenVotes({ read: { ratings, workshop } }: WorkshopStore): void {
  if (ratings.openCards().length === 0 && ratings.openCounts().length === 0) return
  throw new Refusal('merge-votes-open', { title: workshop.identity().title })
}

/** Reads a source for the time of `work`. A file that cannot be read is of no more use, so its token is not good any more either. */
async function withSource<T>(deps: MergeAreaDeps, source: MergeSource, work: (incoming: Incoming) => T): Promise<T> {
  if ('workshop' in source) {
    return await deps.open.holdWhile(source.workshop, (held) => {
      held.gesture = null
      return work({ read: held.store.read, file: '' })
    })
  }
  const { path, name } = deps.arrivals.use(source.file)
  let store: WorkshopStore
  try {
    await deps.files.lookThroughLoose(path, name)
    store = deps.files.openLoose(path, name)
  } catch (error) {
    deps.arrivals.release(source.file)
    throw error
  }
  try {
    refuseNewerMap(store, name)
    return work({ read: store.read, file: name })
  } finally {
    store.close()
  }
}

function decisionsAbout({ matches, choices }: MergeWanted, source: number) {
  const own = <T extends { readonly source: number }>(all: readonly T[]) => all.filter((one) => one.source === source)
  return {
    matches: new Map<PartyId, PartyId | null>(own(matches).map(({ party, ours }) => [party, ours])),
    choices: new Map<string, Side>(own(choices).map(({ key, side }) => [key, side])),
  }
}

/** A merge as it was built; nothing in the library knows of it. */
interface Built {
  readonly path: string
  readonly merged: readonly Merged[]
  /** The uids of the workshop that was copied. */
  readonly from: readonly string[]
}

/** Builds the merged file beside the library. Leaves nothing when it fails. */
async function build(deps: MergeAreaDeps, wanted: MergeWanted, window: string): Promise<Built> {
  const { files, open } = deps
  for (const source of wanted.sources) {
    if ('workshop' in source && source.workshop === wanted.workshop) throw new Refusal('merge-itself')
  }
  const path = files.newLoosePath()
  try {
    const title = await open.holdWhile(wanted.workshop, async (held) => {
      refuseOpenVotes(held.store)
      await held.store.copyTo(path, () => {
        held.gesture = null
      })
      return held.store.read.workshop.identity().title
    })
    await files.lookThroughLoose(path, title)
    const store = files.openLoose(path, title)
    try {
      const from = store.read.journal.uids()
      bringMapUpToDate(store, deps.clock.now())
      keepVersion({ id: wanted.workshop, store, gesture: null }, deps, { name: '', why: 'merge', window })
      const merged: Merged[] = []
      for (const [index, source] of wanted.sources.entries()) {
        const decisions = decisionsAbout(wanted, index)
        merged.push(
          await withSource(deps, source, (incoming) => mergeInto(store, incoming, decisions, { ...deps, window })),
        )
      }
      return { path, merged, from }
    } finally {
      store.close()
    }
  } catch (error) {
    files.discardLoose(path)
    throw error
  }
}

function refuseShown({ open }: MergeAreaDeps, id: WorkshopId): void {
  if (open.heldIds().has(id)) throw new Refusal('workshop-already-open', { workshop: id })
}

/** Brings a file back from where it was set aside. It is read through before anything moves. */
async function putBack(deps: MergeAreaDeps, key: WorkshopId, workshop: WorkshopId): Promise<void> {
  const { files } = deps
  const path = files.copyDeleted(key)
  if (path === null) throw new Refusal('merge-undo-missing')
  try {
    await files.lookThroughLoose(path, key)
    files.openLoose(path, key).close()
    refuseShown(deps, workshop)
    if (files.has(workshop)) files.replace(path, workshop, deps.ids.next() as WorkshopId, deps.clock.now())
    else files.adopt(path, workshop)
    files.removeDeleted(key)
  } finally {
    files.discardLoose(path)
  }
}

/** Lets the merged file take the place of the workshop's. Where the disk does not take it, all is as it was. */
function takePlace({ files, ids, clock }: MergeAreaDeps, workshop: WorkshopId, path: string): void {
  files.replace(path, workshop, setAsideKey(ids.next()), clock.now())
}

/** Handlers of the calls about merging. */
export function mergeArea(deps: MergeAreaDeps): Handlers<typeof mergeCalls> {
  const { files, open } = deps
  return {
    'merge.look': async (wanted, { window }) => {
      const { path, merged } = await build(deps, wanted, window)
      files.discardLoose(path)
      return await open.holdWhile(wanted.workshop, ({ store: { read } }) => ({
        title: read.workshop.identity().title,
        sources: merged.map(({ look }) => look),
        parties: read.contents.parties().map(({ id, name, kind }) => ({ id, name, kind })),
      }))
    },
    'merge.run': async (wanted, { window }) => {
      const { workshop } = wanted
      refuseShown(deps, workshop)
      const { path, merged, from } = await build(deps, wanted, window)
      try {
        if (merged.some(({ undecided }) => undecided)) throw new Refusal('merge-undecided')
        if (merged.every(({ look }) => look.relation === 'same')) {
          files.discardLoose(path)
          return { changed: false }
        }
        refuseShown(deps, workshop)
        await deps.before(workshop, 'merge')
        refuseShown(deps, workshop)
        const now = await open.holdWhile(workshop, ({ store }) => store.read.journal.uids())
        if (now.length !== from.length) throw new Refusal('merge-moved-on')
        takePlace(deps, workshop, path)
      } catch (error) {
        files.discardLoose(path)
        throw error
      }
      for (const source of wanted.sources) if ('file' in source) deps.arrivals.release(source.file)
      deps.events.emit('library.replaced', { id: workshop })
      deps.events.emit('library.changed', {})
      return { changed: true }
    },
    'merge.undo': async ({ workshop }) => {
      refuseShown(deps, workshop)
      const before = files.deleted().find((one) => one.workshop === workshop && isSetAsideByMerge(one.id))
      if (!before) throw new Refusal('merge-undo-missing')
      await putBack(deps, before.id, workshop)
      deps.events.emit('library.replaced', { id: workshop })
      deps.events.emit('library.changed', {})
      return null
    },
  }
}
