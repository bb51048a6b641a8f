/** The whole copies that Baton itself made of a workshop: before updates, and when a state of it was deleted. */
import { readdirSync, statSync } from 'node:fs'
import { join } from 'node:path'
import type { WorkshopId } from '#shared/model/ids.ts'
import type { KeptCopies } from '../core/ports/library-files.ts'
import type { DeletedFolder } from './deleted-folder.ts'
import { flushFolder } from './durable.ts'

/** Everything in the folder of backups, also what a crash left half written. */
function listBackups(folder: string): readonly string[] {
  try {
    return readdirSync(folder).map((name) => join(folder, name))
  } catch {
    return []
  }
}

/** Deleted states of a workshop. One that cannot be read is told by its key. */
function listStates(deleted: DeletedFolder, id: WorkshopId) {
  return deleted.list().filter((file) => file.workshop === id || file.id === id)
}

function sum(sizes: readonly number[]): { readonly files: number; readonly bytes: number } {
  return { files: sizes.length, bytes: sizes.reduce((all, size) => all + size, 0) }
}

/** @param backups the folder of backups of this workshop */
export function countKeptCopies(backups: string, deleted: DeletedFolder, id: WorkshopId): KeptCopies {
  const sizes = listBackups(backups).map((path) => statSync(path, { throwIfNoEntry: false })?.size ?? 0)
  return { backups: sum(sizes), deleted: sum(listStates(deleted, id).map(({ bytes }) => bytes)) }
}

/**
 * Removes them; returns what there was.
 * @param remove overwrites and removes files
 */
export async function removeKeptCopies(
  backups: string,
  deleted: DeletedFolder,
  id: WorkshopId,
  remove: (paths: readonly string[]) => Promise<unknown>,
): Promise<KeptCopies> {
  const found = countKeptCopies(backups, deleted, id)
  const paths = listBackups(backups)
  await remove([...paths, ...listStates(deleted, id).flatMap((state) => deleted.filesOf(state.id))])
  if (paths.length > 0) flushFolder(backups)
  return found
}
