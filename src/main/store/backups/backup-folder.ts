/**
 * One place where backups lie: a folder for each workshop. Everything waits for the disk beside all other work, since a
 * stick may take seconds to answer, and what is slow on top of that runs in a thread of its own.
 */
import { constants, copyFile, mkdir, readdir, rm, stat } from 'node:fs/promises'
import { join } from 'node:path'
import type { BackupId } from '#shared/model/backup.ts'
import { WorkshopId } from '#shared/model/ids.ts'
import type { BackupFolder, StoredBackup } from '../../core/ports/backup-store.ts'
import { Refusal } from '../../core/refusal.ts'
import { removeAbandoned } from '../abandoned.ts'
import { asRefusal } from '../disk-refusal.ts'
import { flushFolderSlowly } from '../durable.ts'
import { codeOf } from '../error-code.ts'
import type { RunFileTask } from '../run-file-task.ts'
import { tryWriting } from '../try-writing.ts'
import { fileNameOf, readBackupName } from './backup-name.ts'

export interface BackupFolderOptions {
  /** As a person reads it. */
  readonly folder: string
  /** Where the folders of the workshops lie: `folder` itself, or inside of it. */
  readonly root: string
  readonly run: RunFileTask
  /** A path for a loose file that does not exist yet. */
  readonly newLoosePath: () => string
}

/** A place whose folders are told by path, for the store itself. */
export interface BackupFolderOnDisk extends BackupFolder {
  pathOf(workshop: WorkshopId, id: BackupId): string
  /** Makes the folder of a workshop; its name is on the disk when this resolves. */
  prepare(workshop: WorkshopId): Promise<void>
}

const isMissing = (error: unknown) => codeOf(error) === 'ENOENT'

async function namesIn(folder: string): Promise<readonly string[]> {
  try {
    return await readdir(folder)
  } catch (error) {
    if (isMissing(error)) return []
    throw asRefusal(error, 'open', folder)
  }
}

/** Nothing is made before something is written. */
export function openBackupFolder({ folder, root, run, newLoosePath }: BackupFolderOptions): BackupFolderOnDisk {
  const folderOf = (workshop: WorkshopId) => join(root, workshop)
  const pathOf = (workshop: WorkshopId, id: BackupId) => join(folderOf(workshop), fileNameOf(id))

  async function workshops(): Promise<readonly WorkshopId[]> {
    return (await namesIn(root)).flatMap((name) => {
      const id = WorkshopId.safeParse(name)
      return id.success ? [id.data] : []
    })
  }

  async function prepare(workshop: WorkshopId): Promise<void> {
    const made = await mkdir(folderOf(workshop), { recursive: true })
    if (made !== undefined) await flushFolderSlowly(root)
  }

  return {
    folder,
    workshops,
    pathOf,
    prepare,
    async check() {
      try {
        if (!(await stat(folder)).isDirectory()) throw new Refusal('folder-missing', { folder })
        await mkdir(root, { recursive: true })
        await tryWriting(root)
        for (const place of [root, ...(await workshops()).map(folderOf)]) await removeAbandoned(place)
      } catch (error) {
        throw isMissing(error) ? new Refusal('folder-missing', { folder }) : asRefusal(error, 'write', folder)
      }
    },
    async list(workshop) {
      const found: StoredBackup[] = []
      for (const name of await namesIn(folderOf(workshop))) {
        const named = readBackupName(name)
        const stats = named && (await stat(join(folderOf(workshop), name)).catch(() => null))
        if (named && stats?.isFile()) found.push({ ...named, bytes: stats.size })
      }
      return found.sort((a, b) => (a.at === b.at ? (a.id < b.id ? 1 : -1) : a.at < b.at ? 1 : -1))
    },
    async remove(workshop, ids, forGood = false) {
      const paths = ids.map((id) => pathOf(workshop, id))
      if (forGood) await run('removeForGood', { paths })
      else for (const path of paths) await rm(path, { force: true })
    },
    async takeOver(from, workshop, id) {
      const loose = (from as BackupFolderOnDisk).pathOf(workshop, id)
      try {
        await prepare(workshop)
      } catch (error) {
        throw asRefusal(error, 'write', folder)
      }
      await run('copyFile', { from: loose, to: pathOf(workshop, id) })
    },
    async copyOut(workshop, id) {
      const loose = newLoosePath()
      try {
        await copyFile(pathOf(workshop, id), loose, constants.COPYFILE_EXCL)
        return loose
      } catch (error) {
        await rm(loose, { force: true })
        throw isMissing(error) ? new Refusal('backup-missing') : asRefusal(error, 'open', fileNameOf(id))
      }
    },
  }
}
