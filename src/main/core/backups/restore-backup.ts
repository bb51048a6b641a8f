/**
 * What a backup holds beside what stands now, and bringing it back. It is always worked on in a copy: neither looking nor
 * restoring changes a backup, and what a restore replaces goes to "recently deleted".
 */
import type { Output } from '#shared/contract/index.ts'
import type { BackupId } from '#shared/model/backup.ts'
import type { WorkshopId } from '#shared/model/ids.ts'
import type { PastState } from '#shared/model/past-state.ts'
import { LAST_MOMENT } from '#shared/model/version.ts'
import type { WorkshopDeps } from '../create-workshop.ts'
import { makeOwn, withLoose } from '../library-import.ts'
import { refuseNewerMap } from '../map-opening.ts'
import type { BackupFolder } from '../ports/backup-store.ts'
import type { WorkshopReader } from '../ports/workshop-store.ts'
import { Refusal } from '../refusal.ts'
import { stateAt } from '../versions/state-at.ts'

/** One backup of one place. */
export interface ChosenBackup {
  readonly workshop: WorkshopId
  readonly backup: BackupId
  readonly place: BackupFolder
}

/** Works on a loose copy, which is gone afterwards unless it found a place. Refuses what is wrong with the file. */
async function withCopy<T>(
  { files }: WorkshopDeps,
  { workshop, backup, place }: ChosenBackup,
  work: (path: string) => T | Promise<T>,
): Promise<T> {
  const path = await place.copyOut(workshop, backup)
  try {
    return await work(path)
  } finally {
    files.discardLoose(path)
  }
}

function currencyOf({ evidence }: WorkshopReader): string {
  const frame = evidence.standing().find(({ kind }) => kind === 'frame')
  return frame?.kind === 'frame' ? (frame.value?.currency ?? '') : ''
}

/** The state of the library's workshop; null where its file is not there or cannot be read. */
async function presentOf({ open }: WorkshopDeps, id: WorkshopId): Promise<PastState | null> {
  try {
    return await open.holdWhile(id, ({ store }) => stateAt(store.read, LAST_MOMENT))
  } catch (error) {
    if (error instanceof Refusal) return null
    throw error
  }
}

/** See the contract. */
export function previewBackup(deps: WorkshopDeps, chosen: ChosenBackup): Promise<Output<'backups.preview'>> {
  return withCopy(deps, chosen, async (path) => {
    const told = await withLoose(deps, path, chosen.backup, (store) => {
      refuseNewerMap(store, chosen.backup)
      const { read } = store
      const { title, createdAt } = read.workshop.identity()
      const changedAt = read.journal.changedAt() ?? createdAt
      return { title, changedAt, currency: currencyOf(read), backup: stateAt(read, LAST_MOMENT) }
    })
    return { ...told, now: await presentOf(deps, chosen.workshop) }
  })
}

/** See the contract. `before` makes a backup of what is replaced. */
export function restoreBackup(
  deps: WorkshopDeps,
  chosen: ChosenBackup,
  { as, window, before }: { as: 'replace' | 'copy'; window: string; before: () => Promise<void> },
): Promise<Output<'backups.restore'>> {
  const { files, open } = deps
  const { workshop, backup } = chosen
  const refuseHeld = () => {
    if (as === 'replace' && open.heldIds().has(workshop)) throw new Refusal('workshop-already-open', { workshop })
  }
  refuseHeld()
  return withCopy(deps, chosen, async (path) => {
    const identity = await withLoose(deps, path, backup, (store) => {
      refuseNewerMap(store, backup)
      return store.read.workshop.identity()
    })
    if (identity.id !== workshop) throw new Refusal('file-misplaced', { file: backup })
    if (as === 'copy') {
      const { id, title } = await makeOwn(deps, path, backup, window)
      files.adopt(path, id)
      return { id, title }
    }
    await before()
    refuseHeld()
    takePlace(deps, path, workshop)
    return { id: workshop, title: identity.title }
  })
}

/** Makes a closed loose file the library's; what was there goes to "recently deleted". */
export function takePlace({ files, events, ids, clock }: WorkshopDeps, path: string, id: WorkshopId): void {
  if (!files.has(id)) {
    files.adopt(path, id)
    return
  }
  files.replace(path, id, ids.next() as WorkshopId, clock.now())
  events.emit('library.replaced', { id })
}
