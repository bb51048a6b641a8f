/** The command line from the outside: what it prints, where it prints it, and its exit codes. */
import {
  copyFileSync,
  existsSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  truncateSync,
  writeFileSync,
} from 'node:fs'
import { join } from 'node:path'
import Database from 'better-sqlite3'
import { describe, expect, test } from 'vitest'
import { SHEETS } from '#shared/model/export.ts'
import { SCHEMA_VERSION } from '../../../src/main/store/migrations/index.ts'
import { runBaton, spawnBaton } from '../../helpers/baton-command.ts'
import { tempFolder } from '../../helpers/temp-folder.ts'

const TABLE = join(import.meta.dirname, '..', '..', '..', 'resources', 'practice', 'it-incident-handoffs.csv')

const base = tempFolder()

function newFolder(): string {
  return mkdtempSync(join(base, 't'))
}

const json = (text: string) => JSON.parse(text) as Record<string, unknown>

let original: Promise<string> | null = null

async function makeOriginal(): Promise<string> {
  const folder = newFolder()
  const made = await runBaton(folder, ['import', TABLE, '--title', 'Hand-overs', '--out', 'a.baton'])
  expect(made).toMatchObject({ code: 0, stdout: `${join(folder, 'a.baton')}\n` })
  return join(folder, 'a.baton')
}

/** A folder with a workshop of the measured hand-overs in a file. */
async function withFile(): Promise<{ folder: string; file: string }> {
  original ??= makeOriginal()
  const folder = newFolder()
  const file = join(folder, 'a.baton')
  copyFileSync(await original, file)
  return { folder, file }
}

describe('baton import', () => {
  test('makes a file of the measured hand-overs with 61 parties and 255 interactions', async () => {
    const { folder, file } = await withFile()
    const info = await runBaton(folder, ['info', 'a.baton', '--json'])
    expect(info.code).toBe(0)
    expect(json(info.stdout)).toMatchObject({
      title: 'Hand-overs',
      parties: 61,
      interactions: 255,
      changes: 0,
      edits: 1,
      schemaVersion: SCHEMA_VERSION,
      ok: true,
    })
    const db = new Database(file, { readonly: true })
    expect(db.prepare('SELECT count(*) FROM interaction WHERE service = ?').pluck().get('incident hand-over')).toBe(255)
    expect(db.prepare('SELECT sum(volume) FROM interaction').pluck().get()).toBe(835)
    db.close()
    expect(readdirSync(folder).filter((name) => name.startsWith('.') || name.endsWith('-wal'))).toEqual([])
  })

  test('puts a table into the library and prints only the id', async () => {
    const folder = newFolder()
    writeFileSync(join(folder, 'our services.csv'), 'Von;An;Leistung;Anzahl\nIT;Vertrieb;Laptops;1.200\n')
    const made = await runBaton(folder, ['import', 'our services.csv', '--client', 'Ärzte GmbH'])
    expect(made.code).toBe(0)
    const id = made.stdout.trim()
    expect(made.stdout).toBe(`${id}\n`)
    expect(made.stderr).toContain('parties 2, interactions 1')
    const list = await runBaton(folder, ['list'])
    expect(list.stdout).toBe(`${id}\tour services\tÄrzte GmbH\t2\t1\t0\n`)
  })

  test('tells which rows do not fit and goes on', async () => {
    const folder = newFolder()
    writeFileSync(join(folder, 't.csv'), 'from,to,volume\nA,B,1\n,B,2\nA,C,lots\n')
    const made = await runBaton(folder, ['import', 't.csv', '--json'])
    expect(made.code).toBe(0)
    expect(json(made.stdout)).toMatchObject({
      title: 't',
      parties: 3,
      interactions: 2,
      rows: 3,
      problems: 2,
      path: null,
    })
    expect(made.stderr).toContain('Row 3: nobody serves (left out)')
    expect(made.stderr).toContain('Row 4: the volume is not a number: lots')
  })

  test.each([
    ['empty', '', 'is empty'],
    ['binary', '\u0000\u0001\u0002PNG', 'not a text table'],
    ['one column', 'name\nIT\n', 'only one column'],
    ['a header alone', 'from,to\n', 'no rows'],
    ['no known columns', 'Who,For whom\nIT,Sales\n', 'Which column'],
    ['no whole row', 'from,to\nIT,\n', 'No row'],
  ])('refuses a table that is %s with a sentence and leaves nothing behind', async (_name, text, sentence) => {
    const folder = newFolder()
    writeFileSync(join(folder, 't.csv'), text)
    const refused = await runBaton(folder, ['import', 't.csv', '--title', 'T', '--out', 'a.baton'])
    expect(refused.code).toBe(1)
    expect(refused.stdout).toBe('')
    expect(refused.stderr).toContain(sentence)
    expect(readdirSync(folder)).toEqual(['t.csv'])
  })

  test('refuses 50 MB without a long wait', async () => {
    const folder = newFolder()
    writeFileSync(join(folder, 'big.csv'), Buffer.alloc(50_000_000, 'a,b\n'))
    const refused = await runBaton(folder, ['import', 'big.csv'])
    expect(refused.code).toBe(1)
    expect(refused.stderr).toContain('too large')
  })

  test('keeps a file that is there unless it is told to replace it', async () => {
    const { folder, file } = await withFile()
    const before = readFileSync(file)
    const refused = await runBaton(folder, ['import', TABLE, '--out', 'a.baton'])
    expect(refused.code).toBe(1)
    expect(readFileSync(file).equals(before)).toBe(true)
    const forced = await runBaton(folder, ['import', TABLE, '--title', 'New', '--out', 'a.baton', '--force'])
    expect(forced.code).toBe(0)
    expect(json((await runBaton(folder, ['info', 'a.baton', '--json'])).stdout)).toMatchObject({ title: 'New' })
  })

  test('takes a workshop file in, and knows it again', async () => {
    const { folder, file } = await withFile()
    const before = readFileSync(file)
    const first = await runBaton(folder, ['import', 'a.baton', '--json'])
    expect(first.code).toBe(0)
    expect(json(first.stdout)).toMatchObject({ title: 'Hand-overs', kind: 'added' })
    const again = await runBaton(folder, ['import', 'a.baton', '--json'])
    expect(json(again.stdout)).toMatchObject({ kind: 'same', id: json(first.stdout).id })
    expect(readFileSync(file).equals(before)).toBe(true)
  })
})

describe('baton new', () => {
  test('makes an empty workshop in the library or as a file', async () => {
    const folder = newFolder()
    const made = await runBaton(folder, ['new', '--title', '  First  steps ', '--json'])
    expect(made.code).toBe(0)
    expect(json((await runBaton(folder, ['info', 'first steps', '--json'])).stdout)).toMatchObject({
      title: 'First steps',
      parties: 0,
      ok: true,
    })
    expect((await runBaton(folder, ['new', '--title', 'File', '--out', 'f.baton'])).stdout).toBe(
      `${join(folder, 'f.baton')}\n`,
    )
    expect(existsSync(join(folder, 'f.baton'))).toBe(true)
  })

  test('refuses a title of only blanks', async () => {
    const refused = await runBaton(newFolder(), ['new', '--title', '   '])
    expect(refused.code).toBe(1)
    expect(refused.stderr).toContain('needs a title')
  })
})

describe('baton info and verify', () => {
  test('do not touch the file they look at', async () => {
    const { folder, file } = await withFile()
    const before = readFileSync(file)
    expect((await runBaton(folder, ['verify', 'a.baton'])).stdout).toContain('is sound')
    await runBaton(folder, ['info', 'a.baton'])
    expect(readFileSync(file).equals(before)).toBe(true)
    expect(readdirSync(folder).toSorted()).toEqual(['a.baton', 'home'].filter((name) => existsSync(join(folder, name))))
  })

  test('find a workshop of the library by its id and by its title, and say when several have it', async () => {
    const folder = newFolder()
    const id = (await runBaton(folder, ['new', '--title', 'Twice'])).stdout.trim()
    expect((await runBaton(folder, ['verify', 'TWICE'])).code).toBe(0)
    await runBaton(folder, ['new', '--title', 'Twice'])
    expect((await runBaton(folder, ['verify', id])).code).toBe(0)
    const refused = await runBaton(folder, ['info', 'Twice'])
    expect(refused.code).toBe(1)
    expect(refused.stderr).toContain(id)
    expect((await runBaton(folder, ['info', 'Nobody'])).code).toBe(1)
  })

  test.each([
    ['list', ['list', '--home', 'a file']],
    ['new', ['new', '--title', ' ']],
    ['import', ['import', 'none.csv']],
    ['export', ['export', 'Nobody', '--format', 'csv']],
  ])('a refused %s prints one JSON value too', async (_name, args) => {
    const folder = newFolder()
    writeFileSync(join(folder, 'a file'), '')
    const told = await runBaton(folder, [...args, '--json'])
    expect(told.code).toBe(1)
    expect(json(told.stdout)).toMatchObject({ ok: false })
    expect(told.stderr).toBe(`${String(json(told.stdout).message)}\n`)
  })

  test.each([
    ['a text file', (file: string) => writeFileSync(file, 'Dear all,'), 'file-not-baton'],
    ['an empty file', (file: string) => writeFileSync(file, ''), 'file-empty'],
    ['a truncated file', (file: string) => truncateSync(file, 60_000), 'file-damaged'],
    [
      'a file of a newer version',
      (file: string) => alter(file, 'CREATE TABLE later (x); PRAGMA user_version = 99'),
      'file-newer',
    ],
    ['a file that only says so', (file: string) => alter(file, 'PRAGMA user_version = 99'), 'file-maybe-newer'],
  ])('say what is wrong with %s and exit with 1', async (_name, damage, code) => {
    const { folder, file } = await withFile()
    damage(file)
    const before = readFileSync(file)
    for (const command of ['info', 'verify']) {
      const told = await runBaton(folder, [command, 'a.baton', '--json'])
      expect(told.code).toBe(1)
      expect(json(told.stdout)).toMatchObject({ ok: false, code })
      expect(told.stderr).toContain('a.baton')
    }
    expect(readFileSync(file).equals(before)).toBe(true)
  })

  test.each([
    [
      'a record that no edit made',
      "UPDATE record SET json = replace(json, '\"x\":0,', '\"x\":1,') WHERE type = 'interaction'",
      'edits',
    ],
    ['a list that differs from the map', "UPDATE party SET name = 'Somebody else' WHERE rowid = 1", 'lists'],
    [
      'a record that the map cannot show',
      'UPDATE record SET json = replace(json, \'"kind":"team"\', \'"kind":"ghost"\') WHERE type = \'party\'',
      'records',
    ],
  ])('find %s', async (_name, sql, check) => {
    const { folder, file } = await withFile()
    const db = new Database(file)
    expect(db.prepare(sql).run().changes).toBeGreaterThan(0)
    db.close()
    const told = await runBaton(folder, ['verify', 'a.baton', '--json'])
    expect(told.code).toBe(1)
    const findings = json(told.stdout).findings as { check: string }[]
    expect(findings.map((finding) => finding.check)).toContain(check)
    expect(told.stderr).toContain('does not fit together')
  })
})

function alter(file: string, sql: string): void {
  const db = new Database(file)
  db.exec(sql)
  db.close()
}

describe('baton export', () => {
  test('writes JSON in the promised shape', async () => {
    const { folder } = await withFile()
    const made = await runBaton(folder, ['export', 'a.baton', '--format', 'json', '--out', 'a.json'])
    expect([made.code, made.stdout]).toEqual([0, ''])
    const file = json(readFileSync(join(folder, 'a.json'), 'utf8'))
    expect(file).toMatchObject({ format: 'baton-workshop', version: 2, workshop: { title: 'Hand-overs' } })
    expect(file.edits).toHaveLength(1)
    expect(file.interactions).toHaveLength(255)
    const printed = await runBaton(folder, ['export', 'a.baton', '--format', 'json'])
    expect(json(printed.stdout)).toEqual(file)
  })

  test('writes JSON from which the same workshop is made again', async () => {
    const { folder } = await withFile()
    await runBaton(folder, ['export', 'a.baton', '--format', 'json', '--out', 'a.json'])
    expect(await runBaton(folder, ['import', 'a.json'])).toMatchObject({ code: 0 })
    await runBaton(folder, ['export', 'Hand-overs', '--format', 'json', '--out', 'b.json'])
    expect(readFileSync(join(folder, 'b.json'), 'utf8')).toBe(readFileSync(join(folder, 'a.json'), 'utf8'))
    writeFileSync(join(folder, 'cut.json'), readFileSync(join(folder, 'a.json')).subarray(0, 5000))
    const refused = await runBaton(folder, ['import', 'cut.json', '--home', 'other'])
    expect(refused.code).toBe(1)
    expect(refused.stderr).toContain('cut.json')
    expect(refused.stderr).toContain('Line')
  })

  test('writes a workbook, one table or all of them in a ZIP', async () => {
    const { folder } = await withFile()
    const write = (...args: string[]) => runBaton(folder, ['export', 'a.baton', '--format', ...args])
    expect(await write('xlsx', '--out', 'a.xlsx')).toMatchObject({ code: 0, stdout: '' })
    expect(readFileSync(join(folder, 'a.xlsx')).subarray(0, 2).toString()).toBe('PK')
    expect(await write('csv', '--out', 'a.zip')).toMatchObject({ code: 0 })
    expect(readFileSync(join(folder, 'a.zip')).subarray(0, 2).toString()).toBe('PK')
    const printed = await write('csv', '--sheet', 'parties', '--mark')
    expect(printed.stdout.startsWith('\ufeffname,kind,group,people,')).toBe(true)
    expect(printed.stdout.trimEnd().split('\r\n')).toHaveLength(62)
    expect(await write('csv', '--sheet', 'rumours')).toMatchObject({ code: 2 })
    expect(await write('xlsx')).toMatchObject({ code: 2 })
  })

  test('writes every table into a folder, and the interactions come back the same', async () => {
    const { folder } = await withFile()
    expect((await runBaton(folder, ['export', 'a.baton', '--format', 'csv', '--out', 'tables'])).code).toBe(0)
    expect(readdirSync(join(folder, 'tables')).toSorted()).toEqual(SHEETS.map((id) => `${id}.csv`).toSorted())
    await runBaton(folder, ['import', 'tables/interactions.csv', '--out', 'b.baton'])
    await runBaton(folder, ['export', 'b.baton', '--format', 'csv', '--out', 'b.csv'])
    // Ids are new.
    const read = (...path: string[]) => readFileSync(join(folder, ...path), 'utf8').replace(/,shape:[^\r]+/g, '')
    expect(read('b.csv')).toBe(read('tables', 'interactions.csv'))
  })

  test('keeps files that are there, all of them, unless it is told to replace them', async () => {
    const { folder } = await withFile()
    mkdirSync(join(folder, 'tables'))
    writeFileSync(join(folder, 'tables', 'interactions.csv'), 'mine')
    const refused = await runBaton(folder, ['export', 'a.baton', '--format', 'csv', '--out', 'tables'])
    expect(refused.code).toBe(1)
    expect(refused.stderr).toContain('interactions.csv')
    expect(readdirSync(join(folder, 'tables'))).toEqual(['interactions.csv'])
    expect((await runBaton(folder, ['export', 'a.baton', '--format', 'csv', '--out', 'tables', '--force'])).code).toBe(
      0,
    )
    expect(readFileSync(join(folder, 'tables', 'interactions.csv'), 'utf8')).toContain('Group 70')
  })

  test('refuses a folder that is not there', async () => {
    const { folder } = await withFile()
    const refused = await runBaton(folder, ['export', 'a.baton', '--format', 'json', '--out', 'no/such/a.json'])
    expect(refused.code).toBe(1)
    expect(refused.stderr).toContain('There is no folder')
    const long = await runBaton(folder, ['export', 'a.baton', '--format', 'json', '--out', `${'n'.repeat(300)}.json`])
    expect(long.code).toBe(1)
    expect(long.stderr).toContain('too long')
  })
})

describe('wrong usage', () => {
  test.each([
    [[]],
    [['fly']],
    [['info']],
    [['info', 'a', 'b']],
    [['list', 'extra']],
    [['new']],
    [['new', '--title']],
    [['list', '--loud']],
    [['export', 'a.baton']],
    [['export', 'a.baton', '--format', 'pdf']],
    [['import', 'a.csv', '--update']],
    [['import', 'a.csv', '--out', 'a.txt']],
    [['import', 'a.baton', '--update', '--keep-both']],
    [['import', 'a.baton', '--title', 'T']],
  ])('%j is answered on stderr with exit code 2', async (args) => {
    const told = await runBaton(newFolder(), args)
    expect([told.code, told.stdout]).toEqual([2, ''])
    expect(told.stderr).toContain('--help')
  })

  test('every command explains itself', async () => {
    const folder = newFolder()
    for (const command of ['list', 'new', 'import', 'info', 'export', 'verify']) {
      const told = await runBaton(folder, [command, '--help'])
      expect([told.code, told.stderr]).toEqual([0, ''])
      expect(told.stdout).toContain(`baton -- ${command}`)
    }
    expect((await runBaton(folder, ['--help'])).stdout).toContain('Exit code 0')
    expect((await runBaton(folder, ['--version'])).stdout).toMatch(/^\d+\.\d+\.\d+\n$/)
    expect(readdirSync(folder)).toEqual([])
  })
})

describe('baton as a process', () => {
  test('prints results on stdout and words on stderr, and ends with the exit code', async () => {
    const folder = newFolder()
    const made = await spawnBaton(folder, ['import', TABLE, '--title', 'Hand-overs', '--out', 'a.baton'])
    expect(made).toMatchObject({ code: 0, stdout: `${join(folder, 'a.baton')}\n` })
    expect(made.stderr).toContain('parties 61, interactions 255')
    expect(await spawnBaton(folder, ['verify', 'a.baton', '--json'])).toMatchObject({ code: 0, stderr: '' })
    truncateSync(join(folder, 'a.baton'), 60_000)
    expect(await spawnBaton(folder, ['verify', 'a.baton'])).toMatchObject({ code: 1, stdout: '' })
    expect(await spawnBaton(folder, ['verify'])).toMatchObject({ code: 2, stdout: '' })
  })

  test('keeps its library where BATON_HOME says, or --home', async () => {
    const folder = newFolder()
    await spawnBaton(folder, ['new', '--title', 'Here'])
    await spawnBaton(folder, ['--home', 'elsewhere', 'new', '--title', 'There'])
    expect((await spawnBaton(folder, ['list'])).stdout).toContain('\tHere\t')
    expect((await spawnBaton(folder, ['list', '--home', 'elsewhere'])).stdout).toContain('\tThere\t')
    expect(readdirSync(folder).toSorted()).toEqual(['elsewhere', 'home'])
  })
})
