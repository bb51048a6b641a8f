/** Own formats: `<home>/formats/<id>.json`. What somebody put there by hand is read like any other, if its name can be an id. */
import { existsSync, mkdirSync, readdirSync, readFileSync, rmSync, statSync } from 'node:fs'
import { basename, join } from 'node:path'
import { FormatId } from '#shared/model/ids.ts'
import { LIMITS } from '#shared/model/limits.ts'
import type { FormatFiles } from '../core/ports/format-files.ts'
import { withDisk } from './disk-refusal.ts'
import { writeFileAtomically } from './durable.ts'

const ENDING = '.json'

/** Makes the folder when the first format is written. */
export function openFormatFiles(home: string): FormatFiles {
  const folder = join(home, 'formats')
  const pathOf = (id: string) => join(folder, `${id}${ENDING}`)

  function readOne(name: string): { id: FormatId; text: string }[] {
    const id = FormatId.safeParse(basename(name, ENDING))
    const path = join(folder, name)
    if (!name.endsWith(ENDING) || !id.success) return []
    try {
      const stats = statSync(path)
      if (!stats.isFile() || stats.size > LIMITS.formatBytes) return []
      return [{ id: id.data, text: readFileSync(path, 'utf8') }]
    } catch {
      // One that cannot be read must not hide the others.
      return []
    }
  }

  return {
    list() {
      try {
        return readdirSync(folder).flatMap(readOne)
      } catch {
        // No folder, or none that can be read: the shipped formats must be offered all the same.
        return []
      }
    },
    write(id, text) {
      withDisk('write', pathOf(id), () => {
        mkdirSync(folder, { recursive: true })
        writeFileAtomically(pathOf(id), text)
      })
    },
    remove(id) {
      if (!existsSync(pathOf(id))) return false
      withDisk('write', pathOf(id), () => {
        rmSync(pathOf(id))
      })
      return true
    },
  }
}
