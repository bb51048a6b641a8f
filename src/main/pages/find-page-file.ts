/** Finds a file of the built pages on disk, however it is reached: a link that leads out of the folder does not count. */
import { realpath, stat } from 'node:fs/promises'
import { join, sep } from 'node:path'

export interface PageFile {
  readonly path: string
  readonly bytes: number
}

/** @param names as `readPagePath` gives them. Null where there is no such regular file. */
export async function findPageFile(folder: string, names: readonly string[]): Promise<PageFile | null> {
  try {
    const root = await realpath(folder)
    const path = await realpath(join(root, ...names))
    const facts = await stat(path)
    return facts.isFile() && path.startsWith(root + sep) ? { path, bytes: facts.size } : null
  } catch {
    return null
  }
}
