/** The folder that a person named for backups: what may be one, and where in it they lie. */
import { access, constants, realpath, stat } from 'node:fs/promises'
import { basename, isAbsolute, join } from 'node:path'
import { Refusal } from '../../core/refusal.ts'
import { isInside } from '../is-inside.ts'

/** A name that a person understands who finds it on a stick. */
const NAME = 'Baton backups'

/** Where the backups lie. A folder that is already called so is meant itself. */
export function rootIn(folder: string): string {
  return basename(folder) === NAME ? folder : join(folder, NAME)
}

/** Refuses `folder-missing`, `file-no-access`, and `target-in-library` for a folder inside the data directory. */
export async function checkSecondFolder(home: string, folder: string): Promise<void> {
  const isFolder = isAbsolute(folder) && (await stat(folder).catch(() => null))?.isDirectory()
  if (!isFolder) throw new Refusal('folder-missing', { folder })
  if (isInside(await realpath(home), await realpath(folder))) throw new Refusal('target-in-library')
  try {
    await access(folder, constants.W_OK)
  } catch {
    throw new Refusal('file-no-access', { file: basename(folder) || folder })
  }
}
