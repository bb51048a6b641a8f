/** A damaged file beside which a crash left its write-ahead log: what was called saved lies there, so salvage reads it too. */
import { copyFileSync, readFileSync, statSync, truncateSync, writeFileSync } from 'node:fs'
import { dirname, join } from 'node:path'
import Database from 'better-sqlite3'
import { expect, test } from 'vitest'
import { salvageFile } from '../../../src/main/store/salvage/salvage-file.ts'
import { tempFolder } from '../../helpers/temp-folder.ts'
import { headOverwritten, pageZeroed, realWorkshop, rowsOf } from './damage.ts'

/** A workshop as a crash leaves it: it was renamed, and renamed again; both lie in the log alone. */
async function crashed() {
  const { id, bytes } = await realWorkshop()
  const live = join(tempFolder(), 'live.baton')
  writeFileSync(live, bytes)
  const db = new Database(live)
  db.pragma('journal_mode = WAL')
  db.pragma('wal_autocheckpoint = 0')
  const rename = db.prepare('UPDATE workshop SET title = ?, client = ?')
  rename.run('First', 'x'.repeat(150))
  const afterFirst = rowsOf(live)
  rename.run('Second', 'y'.repeat(150))
  const rows = rowsOf(live)
  const path = join(tempFolder(), 'crashed.baton')
  for (const part of ['', '-wal']) copyFileSync(`${live}${part}`, `${path}${part}`)
  db.close()
  const salvaged = () => {
    const to = join(dirname(path), 'salvaged.baton')
    const at = '2026-03-02T10:00:00.000Z'
    const report = salvageFile({ from: path, to, name: 'crashed', id, title: 'Crashed', at })
    return { report, rows: rowsOf(to) }
  }
  return { path, rows, afterFirst, salvaged }
}

test.each([
  ['the header overwritten', headOverwritten],
  ['the first page zeroed', (bytes: Buffer) => pageZeroed(bytes, 1)],
])('with %s everything comes back, and what lies in the log alone as well', async (_, damage) => {
  const { path, rows, salvaged } = await crashed()
  writeFileSync(path, damage(readFileSync(path)))
  const before = [readFileSync(path), readFileSync(`${path}-wal`)]
  const { report, rows: found } = salvaged()
  expect(found).toEqual(rows)
  expect(report.tables.filter(({ lost }) => lost !== 0)).toEqual([])
  expect([readFileSync(path), readFileSync(`${path}-wal`)]).toEqual(before)
})

test('of a log that was cut off all whole commits come back, and nothing of the one that is torn', async () => {
  const { path, afterFirst, salvaged } = await crashed()
  writeFileSync(path, headOverwritten(readFileSync(path)))
  truncateSync(`${path}-wal`, statSync(`${path}-wal`).size - 100)
  expect(salvaged().rows).toEqual(afterFirst)
})
