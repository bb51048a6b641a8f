/** What a Baton that was ended in the middle left behind in a folder that others may write to as well. */
import { readdir, rm, stat } from 'node:fs/promises'
import { join } from 'node:path'
import { isTemporary } from './durable.ts'

/** What has rested so long is nobody's any more; reading a file back on a slow stick takes its time. */
const RESTED_MS = 60 * 60 * 1000

/** Removes it: what is half written, unless other names are meant. Throws what the disk says, once the rest is removed. */
export async function removeAbandoned(folder: string, isOurs: (name: string) => boolean = isTemporary): Promise<void> {
  const failures: unknown[] = []
  for (const name of (await readdir(folder)).filter(isOurs)) {
    const path = join(folder, name)
    // Whoever wrote it may have just finished.
    const stats = await stat(path).catch(() => null)
    if (stats === null || Math.abs(Date.now() - stats.mtimeMs) <= RESTED_MS) continue
    await rm(path, { recursive: true, force: true }).catch((error: unknown) => failures.push(error))
  }
  if (failures.length > 0) throw failures[0]
}
