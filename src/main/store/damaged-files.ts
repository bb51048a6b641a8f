/** Files of the library that cannot be opened, as the core sees them. The slow part of it runs beside everything else. */
import { basename, join } from 'node:path'
import type { DamagedFiles } from '../core/ports/damaged-files.ts'
import { Refusal } from '../core/refusal.ts'
import { listLeftovers } from './database-files.ts'
import { checkTarget } from './export-target.ts'
import { findFileName } from './list-library.ts'
import type { RunFileTask } from './run-file-task.ts'

/** @param home the data directory */
export function createDamagedFiles(home: string, run: RunFileTask): DamagedFiles {
  const folder = join(home, 'workshops')
  const pathOf = (id: string) => {
    const fileName = findFileName(folder, id)
    if (fileName === null) throw new Refusal('workshop-missing', { workshop: id })
    return join(folder, fileName)
  }
  return {
    isSalvageable: async (id) => run('canSalvage', { path: pathOf(id) }),
    salvage: async (id, to, known) => run('salvage', { ...known, from: pathOf(id), to, name: known.title }),
    async handOver(id, path, replace) {
      const from = pathOf(id)
      const copies = [from, ...listLeftovers(from)].map((part) => ({
        from: part,
        to: `${path}${part.slice(from.length)}`,
      }))
      for (const { to } of copies) checkTarget({ home, path: to, replace })
      let bytes = 0
      for (const copy of copies) bytes += await run('copyFile', copy)
      return bytes
    },
    async isWhole(path) {
      try {
        await run('check', { path, name: basename(path) })
        return true
      } catch (error) {
        if (error instanceof Refusal) return false
        throw error
      }
    },
  }
}
