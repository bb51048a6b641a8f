/** A table that takes more time or memory than any real one: its thread is ended, and the person reads why. */
import { writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import { Refusal } from '../../../src/main/core/refusal.ts'
import { createRunFileTask } from '../../../src/main/store/run-file-task.ts'
import { createTableReader, type TableLimits } from '../../../src/main/store/table-reader.ts'
import { tempFolder } from '../../helpers/temp-folder.ts'

const run = createRunFileTask(join(import.meta.dirname, '../../../src/main/store/file-worker.ts'))
const PLENTY: TableLimits = { milliseconds: 300_000, megabytes: 1_000 }

/** Well below what the cells take of the memory of a thread: 64 MB do not suffice for them, 80 do. */
const SCARCE: TableLimits = { ...PLENTY, megabytes: 40 }

const ROWS = 19_000

/** Nearly as many bytes and cells as a table may have, each cell another word. */
function writeTable() {
  const path = join(tempFolder(), 'cells.csv')
  const rows = Array.from({ length: ROWS }, (_, row) =>
    Array.from({ length: 90 }, (_, column) => String(1e9 + row * 100 + column)).join(','),
  )
  writeFileSync(path, rows.join('\n'))
  return { path, name: 'cells.csv' }
}

/** What reading its cells is refused with; null where it is read. */
async function refusalWith(limits: TableLimits): Promise<string | null> {
  try {
    await createTableReader(run, limits).cells(writeTable(), {})
    return null
  } catch (error) {
    if (error instanceof Refusal) return error.code
    throw error
  }
}

test('a table that is read in time comes back from its thread', async () => {
  const { rows } = await createTableReader(run, PLENTY).cells(writeTable(), {})
  expect(rows).toHaveLength(ROWS)
})

test('one that is not read in time is given up with a sentence', async () => {
  expect(await refusalWith({ ...PLENTY, milliseconds: 1 })).toBe('table-unfinished')
})

test('one that wants more memory than there is for it ends its thread and nothing else', async () => {
  expect(await refusalWith(SCARCE)).toBe('table-unfinished')
})
