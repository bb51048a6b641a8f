/**
 * A whole library brought back from a folder: the newest state of each workshop that lies there, and where that one is
 * damaged the newest one that is whole. One after another, with turns for everything else between them.
 */

import type { CallError } from '#shared/contract/call.ts'
import type { Output } from '#shared/contract/index.ts'
import type { WorkshopId } from '#shared/model/ids.ts'
import { compareNames } from '#shared/model/names.ts'
import type { WorkshopDeps } from '../create-workshop.ts'
import { withLoose } from '../library-import.ts'
import { refuseNewerMap } from '../map-opening.ts'
import type { BackupStore, FoundState } from '../ports/backup-store.ts'
import { Refusal } from '../refusal.ts'
import { takePlace } from './restore-backup.ts'

export interface TakeInDeps extends WorkshopDeps {
  readonly store: BackupStore
  /** Makes a backup of a workshop that is about to be replaced. */
  readonly before: (workshop: WorkshopId) => Promise<void>
  /** The finished sentence for whatever was thrown. */
  readonly explain: (error: unknown) => CallError
}

/** States by workshop, the newest of each first: what was recorded last, then what holds more. */
function newestFirst(found: readonly FoundState[]): ReadonlyMap<WorkshopId, readonly FoundState[]> {
  const sorted = found.toSorted((a, b) =>
    a.changedAt === b.changedAt
      ? b.entries - a.entries || (a.file < b.file ? -1 : 1)
      : a.changedAt < b.changedAt
        ? 1
        : -1,
  )
  const states = new Map<WorkshopId, FoundState[]>()
  for (const one of sorted) states.set(one.workshop, [...(states.get(one.workshop) ?? []), one])
  return states
}

async function lookThrough({ store, open }: TakeInDeps, folder: string): Promise<readonly FoundState[]> {
  const held = open.held().map((one) => [one.id, one.store.read.journal.uids()] as const)
  return store.look(folder, new Map(held))
}

/** See the contract. */
export async function lookForWorkshops(deps: TakeInDeps, folder: string): Promise<Output<'backups.look'>> {
  return [...newestFirst(await lookThrough(deps, folder)).values()]
    .flatMap(([newest, ...older]) => {
      if (!newest) return []
      const { workshop, title, client, file, changedAt, bytes, here } = newest
      return [{ workshop, title, client, file, changedAt, bytes, older: older.length, here }]
    })
    .sort((a, b) => compareNames(a.title, b.title))
}

async function takeOne(deps: TakeInDeps, folder: string, file: string): Promise<{ id: WorkshopId; title: string }> {
  const { files, open, store } = deps
  const path = await store.copyIn(folder, file)
  try {
    const { id, title } = await withLoose(deps, path, file, (loose) => {
      refuseNewerMap(loose, file)
      return loose.read.workshop.identity()
    })
    const refuseHeld = () => {
      if (open.heldIds().has(id)) throw new Refusal('workshop-already-open', { workshop: id })
    }
    refuseHeld()
    if (files.has(id)) await deps.before(id)
    refuseHeld()
    takePlace(deps, path, id)
    return { id, title }
  } finally {
    files.discardLoose(path)
  }
}

/** A file that is not whole is no reason to give up the workshop; a workshop that is open is. */
const isOfFile = (code: string) => code.startsWith('file-')

/** See the contract. */
export async function takeInWorkshops(
  deps: TakeInDeps,
  { folder, files }: { readonly folder: string; readonly files: readonly string[] },
): Promise<Output<'backups.takeIn'>> {
  const states = newestFirst(await lookThrough(deps, folder))
  const taken: Output<'backups.takeIn'>['taken'] = []
  const refused: Output<'backups.takeIn'>['refused'] = []
  for (const [index, file] of files.entries()) {
    const all = [...states.values()].find((some) => some.some((one) => one.file === file)) ?? []
    const title = all.find((one) => one.file === file)?.title ?? file
    for (const candidate of [file, ...all.map((one) => one.file).filter((other) => other !== file)]) {
      try {
        taken.push(await takeOne(deps, folder, candidate))
        break
      } catch (error) {
        const { code, message } = deps.explain(error)
        refused.push({ file: candidate, code, message })
        if (!isOfFile(code)) break
      }
    }
    deps.events.emit('backups.tookIn', { done: index + 1, of: files.length, title })
  }
  deps.events.emit('library.changed', {})
  return { taken, refused }
}
