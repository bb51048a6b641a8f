/** What a Baton that was ended in the middle left half written in a folder that others may write to as well. */
import { readdir, rm, stat } from 'node:fs/promises'
import { join } from 'node:path'
import { isTemporary } from './durable.ts'

/** A file that has rested so long is nobody's any more; reading one back on a slow stick takes its time. */
const RESTED_MS = 60 * 60 * 1000

/** Removes it. Throws what the disk says. */
export async function removeAbandoned(folder: string): Promise<void> {
  for (const name of (await readdir(folder)).filter(isTemporary)) {
    const path = join(folder, name)
    // Whoever wrote it may have just finished.
    const stats = await stat(path).catch(() => null)
    if (stats && Math.abs(Date.now() - stats.mtimeMs) > RESTED_MS) await rm(path, { force: true })
  }
}
