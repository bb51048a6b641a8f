/** Files as every version of the format wrote them: each opens after a copy, or stays as it is, byte by byte. */
import { copyFileSync, existsSync, readdirSync, readFileSync, truncateSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import Database from 'better-sqlite3'
import { describe, expect, test } from 'vitest'
import type { WorkshopId } from '#shared/model/ids.ts'
import { checkWorkshop } from '../../src/main/core/check-workshop.ts'
import { errorOf } from '../../src/main/rpc/error-of.ts'
import { MIGRATIONS, SCHEMA_VERSION } from '../../src/main/store/migrations/index.ts'
import type { Migration } from '../../src/main/store/migrations/migration.ts'
import { openWorkshop } from '../../src/main/store/open-workshop.ts'
import { tempFolder } from '../helpers/temp-folder.ts'
import { coreApp, sendFile } from './core-app.ts'
import { mapOf } from './map-builders.ts'
import { execute, pathOf, readRows } from './read-file.ts'

const fixtures = join(import.meta.dirname, '..', 'fixtures')
const fixtureOf = (version: number) => join(fixtures, `schema-v${version}.baton`)
const VERSIONS = MIGRATIONS.map(({ version }) => version)
const NOW = '2026-03-02T09:00:00.000Z'
const NEXT = SCHEMA_VERSION + 1

/** What a workshop holds, table by table, but for the votes of open ballots, which no copy takes along. */
function contentOf(path: string): Record<string, unknown> {
  const tables = readRows<{ name: string }>(
    path,
    `SELECT name FROM sqlite_schema WHERE type = 'table' AND name NOT IN ('open_card', 'open_count') ORDER BY name`,
  )
  return Object.fromEntries(tables.map(({ name }) => [name, readRows(path, `SELECT * FROM "${name}" ORDER BY 1, 2`)]))
}

function idOf(path: string): WorkshopId {
  return readRows<{ id: WorkshopId }>(path, 'SELECT id FROM workshop')[0]?.id ?? ('' as WorkshopId)
}

test('there is a file of every version that was ever released, the present one included', () => {
  expect(readdirSync(fixtures).filter((name) => name.endsWith('.baton'))).toEqual(
    VERSIONS.map((version) => `schema-v${version}.baton`),
  )
  for (const version of VERSIONS) {
    expect(readRows(fixtureOf(version), 'PRAGMA user_version')).toEqual([{ user_version: version }])
  }
})

describe.each(VERSIONS)('a file of version %i', (version) => {
  test('opens with all that is in it, after a copy of it as it was where it is older', async () => {
    const app = coreApp()
    const id = idOf(fixtureOf(version))
    copyFileSync(fixtureOf(version), pathOf(app.home, id))
    const before = contentOf(fixtureOf(version))
    const opened = await app.get('library.open', { id })
    expect(opened.counts.parties).toBe(
      (before.party as { archived_at: unknown }[]).filter((one) => one.archived_at === null).length,
    )
    expect((await mapOf(app, id).load()).setAside).toEqual([])
    await app.get('library.close', { id })
    const folder = join(app.home, 'backups', id)
    const copies = existsSync(folder) ? readdirSync(folder) : []
    const ofThatVersion = copies.filter((name) => {
      const [row] = readRows<{ user_version: number }>(join(folder, name), 'PRAGMA user_version')
      return row?.user_version === version
    })
    if (version < SCHEMA_VERSION) {
      expect(ofThatVersion).toHaveLength(1)
      expect(contentOf(join(folder, ofThatVersion[0] ?? ''))).toEqual(before)
    }
    expect(readRows(pathOf(app.home, id), 'PRAGMA user_version')).toEqual([{ user_version: SCHEMA_VERSION }])
    const store = openWorkshop(pathOf(app.home, id), { backups: tempFolder(), now: NOW })
    expect(checkWorkshop(store.read)).toEqual([])
    store.close()
    expect(app.log).toEqual([])
  })

  test.each<readonly [string, Migration]>([
    [
      'asks for what is not there',
      { version: NEXT, sql: 'CREATE TABLE extra (id TEXT PRIMARY KEY) STRICT; DROP TABLE nowhere;' },
    ],
    [
      'breaks a rule of the tables',
      { version: NEXT, sql: `INSERT INTO session SELECT NULL, NULL, NULL, NULL FROM workshop` },
    ],
    [
      'rewrites much and then fails',
      { version: NEXT, sql: `UPDATE record SET json = json || printf('%*c', 900000, ' '); DROP TABLE nowhere;` },
    ],
    [
      'leaves another schema than it should',
      { version: NEXT, sql: `CREATE TABLE extra (at TEXT DEFAULT (datetime('now')))` },
    ],
  ])('is left as it is, byte by byte, by an update that %s', (what, broken) => {
    const folder = tempFolder()
    const path = join(folder, 'w.baton')
    copyFileSync(fixtureOf(version), path)
    const before = readFileSync(path)
    // The last one does what it says here, and something else in the schema that is expected.
    const migrations = what.startsWith('leaves')
      ? [
          ...MIGRATIONS,
          {
            version: NEXT,
            get sql() {
              const { stack = '' } = new Error()
              return stack.includes('expectedObjects') ? 'CREATE TABLE other (id TEXT)' : broken.sql
            },
          },
        ]
      : [...MIGRATIONS, broken]
    const backups = join(folder, 'backups')
    let said = ''
    try {
      openWorkshop(path, { name: 'Order desk', backups, now: NOW, migrations }).close()
    } catch (error) {
      const { code, details } = error as { code: 'update-failed'; details: Record<string, string> }
      said = `${code}: ${errorOf(code, details).message}`
    }
    expect(said).toMatch(/^update-failed: .*“Order desk”.* as it was, byte by byte/)
    expect(readFileSync(path).equals(before)).toBe(true)
    expect(readdirSync(folder).sort()).toEqual(['backups', 'w.baton'])
    expect(readdirSync(backups)).toHaveLength(1)
    openWorkshop(path, { backups, now: NOW }).close()
  })

  test('that a newer Baton made is refused by name, in the library and from elsewhere, and left untouched', async () => {
    const app = coreApp()
    const id = idOf(fixtureOf(version))
    const path = pathOf(app.home, id)
    copyFileSync(fixtureOf(version), path)
    execute(path, `CREATE TABLE later (x); PRAGMA user_version = ${NEXT + version}`)
    const before = readFileSync(path)
    const refused = {
      ok: false,
      error: { code: 'file-newer', message: expect.stringContaining('was made with a newer Baton') },
    }
    expect(await app.ask('library.open', { id })).toMatchObject(refused)
    const file = await sendFile(app, 'newer.baton', before)
    expect(await app.ask('library.importFile', { file })).toMatchObject(refused)
    expect((await app.get('library.list', {})).broken).toMatchObject([{ id, code: 'file-newer' }])
    expect(readFileSync(path).equals(before)).toBe(true)
    expect(readdirSync(join(app.home, 'workshops'))).toEqual([`${id}.baton`])
  })
})

test('without a place for the copy nothing is updated', () => {
  const folder = tempFolder()
  const path = join(folder, 'w.baton')
  copyFileSync(fixtureOf(1), path)
  const before = readFileSync(path)
  writeFileSync(join(folder, 'backups'), 'a file in the way')
  expect(() => openWorkshop(path, { backups: join(folder, 'backups'), now: NOW })).toThrow()
  expect(readFileSync(path).equals(before)).toBe(true)
})

test('a copy that cannot be read back counts as none', () => {
  const folder = tempFolder()
  const path = join(folder, 'w.baton')
  copyFileSync(fixtureOf(1), path)
  // A page of the file is gone: the copy of it would not be whole.
  const db = new Database(path, { readonly: true })
  const size = Number(db.pragma('page_size', { simple: true }))
  db.close()
  truncateSync(path, readFileSync(path).length - size)
  const before = readFileSync(path)
  expect(() => openWorkshop(path, { backups: join(folder, 'backups'), now: NOW })).toThrow()
  expect(readFileSync(path).equals(before)).toBe(true)
  expect(existsSync(join(folder, 'backups'))).toBe(false)
})
