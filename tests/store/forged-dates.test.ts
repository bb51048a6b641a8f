/** A file in which a day or an instant is none is damaged: it is refused before anybody reads it, and salvage brings the rest. */
import { join } from 'node:path'
import Database from 'better-sqlite3'
import { expect, test } from 'vitest'
import { openWorkshop } from '../../src/main/store/open-workshop.ts'
import { salvageFile } from '../../src/main/store/salvage/salvage-file.ts'
import { tempFolder } from '../helpers/temp-folder.ts'
import { coreApp } from './core-app.ts'
import { openMap, party, zone } from './map-builders.ts'
import { pathOf, readRows } from './read-file.ts'

/** Also where triggers keep rows as they are. */
function forge(path: string, table: string, column: string, value: string): void {
  const db = new Database(path)
  const name = `${table}_stays`
  const sql = db.prepare<[string], string>('SELECT sql FROM sqlite_schema WHERE name = ?').pluck().get(name)
  if (sql) db.exec(`DROP TRIGGER ${name}`)
  expect(db.prepare(`UPDATE ${table} SET ${column} = ?`).run(value).changes).toBeGreaterThan(0)
  if (sql) db.exec(sql)
  db.close()
}

test.each([
  ['session', 'last_entry_at', '"><img src=x onerror=alert(1)>'],
  ['session', 'started_at', '2026-02-30T10:00:00.000Z'],
  ['entry', 'at', ''],
  ['party', 'archived_at', 'yesterday'],
  ['zone', 'archived_at', '2026-13-01T00:00:00.000Z'],
])('%s.%s that says "%s" is found at opening, and mended by salvage', async (table, column, value) => {
  const app = coreApp()
  const map = await openMap(app, 'Dates')
  await map.apply([party('a'), party('b'), zone('z')])
  await map.apply([], ['shape:b'])
  await app.get('library.close', { id: map.id })
  const path = pathOf(app.home, map.id)
  forge(path, table, column, value)
  expect(await app.refusal('library.open', { id: map.id })).toBe('file-damaged')
  await app.get('library.list', {})
  expect(app.log).toEqual([])
  await app.close()
  const to = join(tempFolder(), 'salvaged')
  salvageFile({ from: path, to, name: 'Dates', id: map.id, title: 'Dates', at: '2026-03-02T09:00:00.000Z' })
  openWorkshop(to, { backups: `${to}-backups`, now: '2026-03-02T09:00:00.000Z' }).close()
  expect(readRows(to, 'SELECT id FROM party ORDER BY id')).toEqual([{ id: 'shape:a' }, { id: 'shape:b' }])
})
