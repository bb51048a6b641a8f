/**
 * Taking a workshop file in. Which of two files goes further is told by their journals: every entry has a uid of its own,
 * so the same set is the same state, a superset continues the other, and anything else went on separately.
 */
import type { FileToken } from '#shared/contract/files.ts'
import type { ImportDecision, ImportOutcome } from '#shared/contract/library.ts'
import type { BackupReason } from '#shared/model/backup.ts'
import type { WorkshopId } from '#shared/model/ids.ts'
import type { Arrivals } from './arrivals.ts'
import { copyTitle } from './clean-title.ts'
import type { WorkshopDeps } from './create-workshop.ts'
import { addEntry } from './journal.ts'
import { refuseNewerMap } from './map-opening.ts'
import { isSealed, SEALED_HEAD_BYTES, type Sealer } from './ports/sealer.ts'
import type { InboxFile } from './ports/system.ts'
import type { WorkshopStore } from './ports/workshop-store.ts'
import { Refusal } from './refusal.ts'

export interface ImportDeps extends WorkshopDeps {
  readonly arrivals: Arrivals
  readonly sealer: Sealer
  /** Makes a backup of a workshop that is about to be replaced: see `backups.ts`. */
  readonly before: (workshop: WorkshopId, reason: BackupReason) => Promise<void>
}

type Comparison = 'same' | 'newer' | 'diverged'

/** What a file is to the copy that we have. */
export function compareUids(arrived: readonly string[], ours: readonly string[]): Comparison {
  const here = new Set(ours)
  if (arrived.every((uid) => here.has(uid))) return 'same'
  const there = new Set(arrived)
  return ours.every((uid) => there.has(uid)) ? 'newer' : 'diverged'
}

interface Arrived {
  readonly id: WorkshopId
  readonly title: string
  readonly uids: readonly string[]
}

function describe(store: WorkshopStore): Arrived {
  const { id, title } = store.read.workshop.identity()
  return { id, title, uids: store.read.journal.uids() }
}

/** Opens a loose file for a look or a change, and closes it again whatever happens. */
export async function withLoose<T>(
  deps: WorkshopDeps,
  path: string,
  name: string,
  work: (store: WorkshopStore) => T,
): Promise<T> {
  await deps.files.lookThroughLoose(path, name)
  const store = deps.files.openLoose(path, name)
  try {
    return work(store)
  } finally {
    store.close()
  }
}

/** Compares with the library's copy. One that is damaged counts as diverged, so that a good file can take its place. */
async function compareWithLibrary(deps: WorkshopDeps, arrived: Arrived): Promise<{ kind: Comparison; title: string }> {
  try {
    return await deps.open.holdWhile(arrived.id, ({ store }) => {
      const ours = describe(store)
      return { kind: compareUids(arrived.uids, ours.uids), title: ours.title }
    })
  } catch (error) {
    if (error instanceof Refusal && /^file-(damaged|empty|not-baton|foreign-schema)$/.test(error.code)) {
      return { kind: 'diverged', title: arrived.title }
    }
    throw error
  }
}

/** Makes a closed loose file a workshop of its own, under a new id and a title that is not taken. */
export async function makeOwn(deps: WorkshopDeps, path: string, name: string, window: string): Promise<Arrived> {
  const taken = new Set([
    ...deps.files.list(deps.open.heldIds()).workshops.map((workshop) => workshop.title),
    ...deps.open.held().map(({ store }) => store.read.workshop.identity().title),
  ])
  return await withLoose(deps, path, name, (store) => {
    const id = deps.ids.next() as WorkshopId
    store.write((writer) => {
      writer.workshop.reidentify(id, copyTitle(writer.workshop.identity().title, taken))
      addEntry(writer.journal, deps, { window, area: 'workshop', kind: 'copied' })
    })
    return describe(store)
  })
}

/** The deleted file that holds this state or a later one; it comes back instead of the file. */
async function restoreSame(deps: WorkshopDeps, arrived: Arrived): Promise<boolean> {
  for (const { id: key, workshop } of deps.files.deleted()) {
    if (workshop !== arrived.id) continue
    const path = deps.files.copyDeleted(key)
    if (path === null) continue
    try {
      const deleted = await withLoose(deps, path, key, describe)
      if (compareUids(arrived.uids, deleted.uids) !== 'same') continue
      deps.files.adopt(path, arrived.id)
      deps.files.removeDeleted(key)
      return true
    } catch (error) {
      // A deleted file that cannot be read any more is no reason to refuse a good one.
      if (!(error instanceof Refusal)) throw error
    } finally {
      deps.files.discardLoose(path)
    }
  }
  return false
}

/** A workshop file where it can be opened, and the name it came with. */
interface LooseFile {
  readonly path: string
  readonly name: string
}

/** What arrived. A file that cannot be read is of no more use, so its token is not good any more either. */
async function lookAt(deps: ImportDeps, token: FileToken, { path, name }: LooseFile): Promise<Arrived> {
  try {
    return await withLoose(deps, path, name, (store) => {
      refuseNewerMap(store, name)
      return describe(store)
    })
  } catch (error) {
    deps.arrivals.release(token)
    throw error
  }
}

/** Puts what is inside a locked file in its place; a file that is not locked stays as it is. */
export async function unlockFile({ arrivals, sealer }: ImportDeps, token: FileToken, password: string): Promise<void> {
  const file = arrivals.use(token)
  if (!isSealed(file.readBeginning(SEALED_HEAD_BYTES))) return
  arrivals.replace(token, await sealer.unseal(file.read(), password))
}

/** Takes an arrived file in, or says what must be decided first; then the token stays good. Refuses `file-locked`. */
export async function importFile(
  deps: ImportDeps,
  token: FileToken,
  decision: ImportDecision | null,
  window: string,
): Promise<ImportOutcome> {
  const { files, arrivals } = deps
  const file = arrivals.use(token)
  if (isSealed(file.readBeginning(SEALED_HEAD_BYTES))) throw new Refusal('file-locked', { file: file.name })
  if (!isWrittenDown(file)) return takeIn(deps, token, file, decision, window)
  const path = files.newLoosePath()
  try {
    await rebuild(deps, token, path)
    return await takeIn(deps, token, { path, name: file.name }, decision, window)
  } finally {
    files.discardLoose(path)
  }
}

/** A workshop that was written down as JSON begins with a bracket; no database does. */
function isWrittenDown(file: InboxFile): boolean {
  return /^\s*\{/.test(new TextDecoder().decode(file.readBeginning(100)))
}

async function rebuild(deps: ImportDeps, token: FileToken, to: string): Promise<void> {
  const { path, name } = deps.arrivals.use(token)
  try {
    await deps.files.rebuild({ path, name }, to, deps.clock.now())
  } catch (error) {
    deps.arrivals.release(token)
    throw error
  }
}

async function takeIn(
  deps: ImportDeps,
  token: FileToken,
  loose: LooseFile,
  decision: ImportDecision | null,
  window: string,
): Promise<ImportOutcome> {
  const { files, open, arrivals } = deps
  const { path, name } = loose
  const arrived = await lookAt(deps, token, loose)
  const { id, title } = arrived
  if (!files.has(id)) {
    if (!(await restoreSame(deps, arrived))) files.adopt(path, id)
    arrivals.release(token)
    return { kind: 'added', id, title }
  }
  const ours = await compareWithLibrary(deps, arrived)
  if (decision === 'keep-both') {
    const own = await makeOwn(deps, path, name, window)
    files.adopt(path, own.id)
    arrivals.release(token)
    return { kind: 'added', id: own.id, title: own.title }
  }
  if (ours.kind === 'same') {
    arrivals.release(token)
    return { kind: 'same', id, title: ours.title }
  }
  if (decision === null) return { kind: ours.kind, id, title }
  const refuseHeld = () => {
    if (open.heldIds().has(id)) throw new Refusal('workshop-already-open', { workshop: id })
  }
  refuseHeld()
  await deps.before(id, 'import')
  refuseHeld()
  files.replace(path, id, deps.ids.next() as WorkshopId, deps.clock.now())
  arrivals.release(token)
  return { kind: 'added', id, title }
}

/** Brings a workshop back from "recently deleted"; as a copy of its own where its place is taken. */
export async function restoreDeleted(deps: WorkshopDeps, key: WorkshopId, window: string): Promise<void> {
  const { files } = deps
  const path = files.copyDeleted(key)
  if (path === null) throw new Refusal('workshop-missing', { workshop: key })
  try {
    const { id } = await withLoose(deps, path, key, describe)
    const target = files.has(id) ? (await makeOwn(deps, path, key, window)).id : id
    files.adopt(path, target)
    files.removeDeleted(key)
  } finally {
    files.discardLoose(path)
  }
}
