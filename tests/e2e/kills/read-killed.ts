/** What a process that was killed left of a workshop: read from a copy, so that the host itself finds the file as it was left. */
import { copyFileSync, existsSync, mkdirSync } from 'node:fs'
import { basename, join } from 'node:path'
import { expect } from 'vitest'
import { checkWorkshop } from '../../../src/main/core/check-workshop.ts'
import { bringMapUpToDate } from '../../../src/main/core/map-opening.ts'
import type { WorkshopReader } from '../../../src/main/core/ports/workshop-store.ts'
import { openWorkshop } from '../../../src/main/store/open-workshop.ts'

/** Everything that SQLite may have left beside a file. */
const ENDS = ['', '-wal', '-journal']

/**
 * Opens a copy of the file in `folder` as the next start would, and looks through it: every page in order, the records
 * exactly what the edits make of them, nothing that does not fit together. `how` says when it was killed.
 */
export function readKilled<T>(file: string, folder: string, how: string, look: (read: WorkshopReader) => T): T {
  mkdirSync(folder, { recursive: true })
  const copy = join(folder, basename(file))
  for (const end of ENDS) if (existsSync(`${file}${end}`)) copyFileSync(`${file}${end}`, `${copy}${end}`)
  const now = new Date().toISOString()
  const store = openWorkshop(copy, { backups: join(folder, 'backups'), now })
  try {
    bringMapUpToDate(store, now)
    expect(store.db.pragma('integrity_check', { simple: true }), how).toBe('ok')
    expect(store.db.pragma('foreign_key_check'), how).toEqual([])
    expect(checkWorkshop(store.read), how).toEqual([])
    return look(store.read)
  } finally {
    store.close()
  }
}
