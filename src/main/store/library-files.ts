/**
 * The library folder on disk:
 *
 *     workshops/<id>.baton    one file each; while one is open its log lies beside it
 *     deleted/<key>@<when>.baton
 *     backups/<id>/           copies made before an update
 *     locks/<id>.lock, .json  which process holds it
 *     inbox/<run>/            loose files: just arrived, or just copied
 *
 * An open file is never touched here except to ask for its size: closing a second handle would drop SQLite's locks.
 */
import { mkdirSync, rmSync, statSync } from 'node:fs'
import { readFile } from 'node:fs/promises'
import { basename, join } from 'node:path'
import type { LibraryFiles } from '../core/ports/library-files.ts'
import type { Clock, Ids } from '../core/ports/system.ts'
import { Refusal } from '../core/refusal.ts'
import { tooLarge } from '../core/whole/parse-whole.ts'
import type { Claimant } from './claim.ts'
import { createWorkshopFile } from './create-workshop-file.ts'
import { listLeftovers, removeDatabase } from './database-files.ts'
import { createDeletedFolder } from './deleted-folder.ts'
import { asRefusal, beside, withDisk } from './disk-refusal.ts'
import { renameDurably } from './durable.ts'
import { codeOf } from './error-code.ts'
import { exportCopy } from './export-copy.ts'
import { findCopies } from './find-copies.ts'
import type { FinishCopy } from './finish-copy.ts'
import { locksOf } from './home-lock.ts'
import { countKeptCopies, removeKeptCopies } from './kept-copies.ts'
import { openLibraryIndex } from './library-index.ts'
import { findFileName, listLibrary } from './list-library.ts'
import { createLookingThrough, isLarge, markOfFile } from './look-through-file.ts'
import { backupsBeside, backupsOf } from './migrate.ts'
import { type OpenOptions, openWorkshop } from './open-workshop.ts'
import { createProcessLocks } from './process-lock.ts'
import { copyInPlace, copyInPlaceSlowly, putBack } from './put-back.ts'
import { removeFormer } from './remove-for-good.ts'
import { finishReplacing } from './replace-workshop.ts'
import { createRunFileTask, type RunFileTask } from './run-file-task.ts'

/** What the library is opened with. */
export interface LibraryFolder {
  /** The data directory. */
  readonly home: string
  /** Where loose files lie; see `prepareInbox`. */
  readonly inbox: string
  readonly clock: Clock
  readonly ids: Ids
  /** This process, for others that find a workshop held. */
  readonly claimant: Claimant
  /** What does slow work on closed files; in this thread unless said otherwise. */
  readonly run?: RunFileTask
}

/** What a laptop has no memory for is too large for it. */
async function bounded(name: string, work: () => Promise<void>): Promise<void> {
  try {
    await work()
  } catch (error) {
    throw codeOf(error) === 'ERR_WORKER_OUT_OF_MEMORY' ? tooLarge(name) : error
  }
}

/** Makes the folders that are missing. */
export function openLibraryFiles({ home, inbox, clock, ids, claimant, ...folder }: LibraryFolder): LibraryFiles {
  const { run = createRunFileTask(null) } = folder
  const workshops = join(home, 'workshops')
  mkdirSync(workshops, { recursive: true })
  removeFormer(workshops)
  const deletedFolder = join(home, 'deleted')
  const locks = createProcessLocks(locksOf(home), claimant)
  const index = openLibraryIndex(join(home, 'library-index.json'))
  const deleted = createDeletedFolder(deletedFolder)
  finishReplacing(workshops, deletedFolder, (name) => locks.heldElsewhere(name.slice(0, -'.baton'.length)))
  const pathOf = (id: string) => join(workshops, `${id}.baton`)
  const looking = createLookingThrough((file, moved) => run('lookThroughFile', file, { moved }))
  const finish: FinishCopy = (copy, watch) => run('finishCopy', copy, watch)
  const overwrite = (paths: readonly string[]) => run('removeForGood', { paths })
  const exists = (path: string) => statSync(path, { throwIfNoEntry: false }) !== undefined

  function createLoose(...[identity, seed]: Parameters<LibraryFiles['create']>): string {
    const loose = join(inbox, ids.next())
    createWorkshopFile(loose, identity, seed)
    return loose
  }

  /** Opens it, or names the process that has it. */
  function openNamed(path: string, id: string, options: OpenOptions) {
    try {
      return openWorkshop(path, options)
    } catch (error) {
      throw error instanceof Refusal && error.code === 'workshop-in-use' ? locks.inUse(id) : error
    }
  }

  const nameOf = (id: string) => index.lastKnown(`${id}.baton`)?.summary?.title ?? `${id}.baton`

  function open(id: string, isLookedThrough = looking.isDone(pathOf(id))) {
    const path = pathOf(id)
    if (!exists(path)) throw new Refusal('workshop-missing', { workshop: id })
    const file = openNamed(path, id, {
      ...{ name: nameOf(id), finish, isLookedThrough },
      backups: backupsOf(home, id),
      now: clock.now(),
      onClose: () => {
        locks.remove(id)
      },
    })
    if (file.read.workshop.identity().id !== id) {
      file.close()
      throw new Refusal('file-misplaced', { file: `${id}.baton` })
    }
    locks.note(id)
    return file
  }

  const openWithoutLook = (id: string) => open(id, isLarge(pathOf(id)))

  return {
    // A line of Home needs no large file to be looked through; opening it does.
    list: (held) => listLibrary({ folder: workshops, index, locks, open: openWithoutLook, held }),
    lastKnown: (id) => {
      const seen = index.lastKnown(`${id}.baton`)
      return seen?.summary ? { ...seen.summary, bytes: seen.bytes, lastOpenedAt: index.lastOpenedAt(id) } : null
    },
    has: (id) => exists(pathOf(id)),
    create(identity, seed) {
      const loose = createLoose(identity, seed)
      withDisk('write', identity.title, () => {
        renameDurably(loose, pathOf(identity.id))
      })
    },
    open: (id) => open(id),
    openAgain: openWithoutLook,
    // Of one that another Baton has, opening it says so.
    wantsLook: (id) => looking.wants(pathOf(id)) && !locks.heldElsewhere(id),
    async lookThrough(id, moved) {
      locks.note(id)
      try {
        await looking.look({ path: pathOf(id), name: nameOf(id) }, moved)
      } catch (error) {
        throw error instanceof Refusal && error.code === 'workshop-in-use' ? locks.inUse(id) : error
      } finally {
        locks.remove(id)
      }
    },
    lookThroughLoose: (path, name) => looking.look({ path, name }, () => {}),
    lastOpenedAt: (id) => index.lastOpenedAt(id),
    noteOpened(id, at) {
      index.noteOpened(id, at)
      index.save()
    },
    moveToDeleted(id, key, at) {
      const path = join(workshops, findFileName(workshops, id) ?? '')
      if (path === workshops || !exists(path)) throw new Refusal('workshop-missing', { workshop: id })
      if (locks.heldElsewhere(id)) throw locks.inUse(id)
      deleted.add(path, key, at)
    },
    deleted: () => deleted.list(),
    copyDeleted(key) {
      const loose = join(inbox, ids.next())
      return deleted.copy(key, loose) ? loose : null
    },
    removeDeleted: (key) => {
      deleted.remove(key)
    },
    removeDeletedForGood: (key) => overwrite(deleted.filesOf(key)),
    forget(id) {
      index.forget(id)
      index.save()
    },
    newLoosePath: () => join(inbox, ids.next()),
    openLoose: (path, name) =>
      openWorkshop(path, {
        ...{ name, finish, isLookedThrough: looking.isDone(path) },
        ...{ backups: backupsBeside(path), now: clock.now() },
      }),
    adopt(path, id) {
      if (exists(pathOf(id))) throw new Refusal('file-exists', { file: `${id}.baton` })
      try {
        // A log that outlived its file would be played into the new one.
        for (const log of listLeftovers(pathOf(id))) rmSync(log)
        renameDurably(path, pathOf(id))
      } catch (error) {
        throw asRefusal(error, 'write', `${id}.baton`)
      }
    },
    replace(path, id, key, at) {
      if (!exists(pathOf(id))) throw new Refusal('workshop-missing', { workshop: id })
      if (locks.heldElsewhere(id)) throw locks.inUse(id)
      // Another Baton that starts now must not take it for something that a crash cut short.
      locks.note(id)
      try {
        deleted.replace(pathOf(id), path, key, at)
      } finally {
        locks.remove(id)
      }
    },
    discardLoose: removeDatabase,
    readLoose: (path) => beside('open', path, () => readFile(path)),
    writePurged: (id, to, order) => run('writePurgedFile', { path: pathOf(id), name: nameOf(id), to, ...order }),
    writeLess: (from, to, order, signal) => run('writeLessFile', { ...from, to, ...order }, { signal }),
    writeDown: (from, to, signal) => bounded(from.name, () => run('writeDown', { ...from, to }, { signal })),
    rebuild: (from, to, at) => bounded(from.name, () => run('rebuild', { ...from, to, at })),
    replaceForGood: (path, id) =>
      beside('write', pathOf(id), () => run('replaceForGood', { from: path, to: pathOf(id) })),
    copyInPlace(id, foreignLog) {
      const loose = join(inbox, ids.next())
      return copyInPlace(pathOf(id), loose, foreignLog) ? loose : null
    },
    isLargeInPlace: (id) => isLarge(pathOf(id)),
    async lookInPlace(id, foreignLog) {
      const path = join(inbox, ids.next())
      const mark = markOfFile(pathOf(id))
      let isWhole = true
      try {
        if (!(await copyInPlaceSlowly(pathOf(id), path, foreignLog))) return null
        await looking
          .look({ path, name: nameOf(id) }, () => {})
          .catch((error: unknown) => {
            if (!(error instanceof Refusal)) throw error
            isWhole = false
          })
      } catch (error) {
        removeDatabase(path)
        throw error
      }
      return { path, isWhole, isStill: () => markOfFile(pathOf(id)) === mark }
    },
    putBack(id, store, key, at) {
      putBack(store, pathOf(id), join(inbox, ids.next()), (by) => deleted.replace(pathOf(id), by, key, at))
    },
    keptCopies: (id) => countKeptCopies(backupsOf(home, id), deleted, id),
    removeKeptCopies(id) {
      index.forgetFile(`${id}.baton`)
      index.save()
      return beside('write', id, () => removeKeptCopies(backupsOf(home, id), deleted, id, overwrite))
    },
    titlesOfCopies: (identity, open) => findCopies(workshops, identity, open),
    exportCopy(store, path, replace, taken, change) {
      const amend = (copy: string) => {
        const opened = openWorkshop(copy, { name: basename(path), backups: inbox, now: clock.now() })
        try {
          change?.(opened)
        } finally {
          opened.close()
        }
      }
      return exportCopy({ home, store, path, replace, taken, run, ...(change && { amend }) })
    },
  }
}
