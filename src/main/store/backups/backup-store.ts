/**
 * Backups on disk:
 *
 *     <home>/backups/<workshop>/<when>-<reason>.baton
 *     <second folder>/Baton backups/<workshop>/<the same>
 *     <home>/backups/to-remove.json    what is to go from the second folder when it is back
 *
 * One that is being made lies among the loose files, which the next start empties.
 */
import { constants, copyFileSync, existsSync, readFileSync } from 'node:fs'
import { copyFile, realpath, statfs } from 'node:fs/promises'
import { basename, join, resolve } from 'node:path'
import { z } from 'zod'
import { WorkshopId } from '#shared/model/ids.ts'
import { Instant } from '#shared/model/workshop.ts'
import type { BackupStore } from '../../core/ports/backup-store.ts'
import { Refusal } from '../../core/refusal.ts'
import { listLeftovers, removeDatabase } from '../database-files.ts'
import { asRefusal, withDisk } from '../disk-refusal.ts'
import { writeFileAtomically } from '../durable.ts'
import { isInside } from '../is-inside.ts'
import type { RunFileTask } from '../run-file-task.ts'
import { openBackupFolder } from './backup-folder.ts'
import { newBackupId } from './backup-name.ts'
import { checkSecondFolder, rootIn } from './second-folder.ts'

/** What a backup leaves free beside itself: the log of a workshop may have to grow while it is made. */
const LEFT_FREE = 4_000_000

const Marks = z.record(WorkshopId, Instant)

export interface BackupStoreOptions {
  /** The data directory. */
  readonly home: string
  readonly run: RunFileTask
  /** A path for a loose file that does not exist yet. */
  readonly newLoosePath: () => string
}

/** Refuses `disk-full` before anything is written: the last room of a disk belongs to the edits. */
async function refuseWithoutRoom(folder: string, bytes: number): Promise<void> {
  const { bavail, bsize, blocks } = await statfs(folder)
  // Some disks do not say how large they are.
  if (blocks > 0 && bavail * bsize < bytes + LEFT_FREE) throw new Refusal('disk-full', { file: basename(folder) })
}

/** Makes nothing before the first backup. */
export function openBackupStore({ home, run, newLoosePath }: BackupStoreOptions): BackupStore {
  const root = join(home, 'backups')
  const marksPath = join(root, 'to-remove.json')
  const library = openBackupFolder({ folder: root, root, run, newLoosePath })

  return {
    library,
    second: (folder) => openBackupFolder({ folder, root: rootIn(folder), run, newLoosePath }),
    checkSecond: (folder) => checkSecondFolder(home, folder),
    async make(store, { workshop, reason, at, image, signal }) {
      try {
        await library.prepare(workshop)
        await refuseWithoutRoom(root, store.bytes())
      } catch (error) {
        throw asRefusal(error, 'write', basename(root))
      }
      const taken = (await library.list(workshop)).map(({ id }) => id)
      const id = newBackupId(at, reason, taken)
      const path = library.pathOf(workshop, id)
      const way = { temporary: newLoosePath(), signal }
      await (image ? image.write(path, way) : store.copyTo(path, () => {}, way))
      const made = (await library.list(workshop)).find((one) => one.id === id)
      if (!made) throw new Refusal('write-failed', { file: id, reason: 'GONE' })
      return made
    },
    toRemove() {
      try {
        return new Map(
          Object.entries(Marks.parse(JSON.parse(readFileSync(marksPath, 'utf8')))) as [WorkshopId, string][],
        )
      } catch {
        return new Map()
      }
    },
    noteToRemove(marks) {
      if (marks.size === 0 && !existsSync(marksPath)) return
      withDisk('write', marksPath, () => {
        writeFileAtomically(marksPath, JSON.stringify(Object.fromEntries(marks)))
      })
    },
    async look(folder, held) {
      try {
        const where = { folder: await realpath(folder), workshops: await realpath(join(home, 'workshops')) }
        return await run('lookThrough', { ...where, scratch: newLoosePath(), held })
      } catch (error) {
        throw error instanceof Refusal ? error : new Refusal('folder-missing', { folder })
      }
    },
    async copyIn(folder, file) {
      const path = resolve(folder, file)
      if (!isInside(resolve(folder), path)) throw new Refusal('file-missing', { file })
      const loose = newLoosePath()
      try {
        await copyFile(path, loose, constants.COPYFILE_EXCL)
        for (const part of listLeftovers(path)) copyFileSync(part, `${loose}${part.slice(path.length)}`)
        return loose
      } catch (error) {
        removeDatabase(loose)
        throw asRefusal(error, 'open', basename(file))
      }
    },
  }
}
