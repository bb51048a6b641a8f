/** Many workshops in one workbook or set of tables: every row says which it is from, and one that is damaged stops no other. */
import { copyFileSync, existsSync, mkdirSync, mkdtempSync, readdirSync, readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { strFromU8, unzipSync } from 'fflate'
import Papa from 'papaparse'
import { beforeAll, expect, test } from 'vitest'
import { PORTFOLIO_SHEETS } from '../../../src/main/export/sheets/portfolio-sheets.ts'
import { runBaton } from '../../helpers/baton-command.ts'
import { tempFolder } from '../../helpers/temp-folder.ts'
import { coreApp } from '../core-app.ts'

const base = tempFolder()
let folder: string

/** Two practice workshops and one of a table, and beside them what is no workshop. */
beforeAll(async () => {
  const app = coreApp()
  const made = join(base, 'made')
  mkdirSync(made)
  for (const [file, at] of [
    ['one.baton', 'close'],
    ['two.baton', 'cost'],
  ] as const) {
    const { id } = await app.get('practice.make', { at })
    await app.get('library.exportFile', { id, path: join(made, file), replace: false })
  }
  await app.close()
  writeFileSync(join(made, 'services.csv'), 'from,to,service,volume\nA,"=B, Ltd",=run,1200\n')
  await runBaton(made, ['import', 'services.csv', '--out', 'three.baton', '--title', '=Three'])
  folder = made
})

function copy(...more: readonly (readonly [string, string])[]): string {
  const work = mkdtempSync(join(base, 'work'))
  mkdirSync(join(work, 'all'))
  for (const name of readdirSync(folder))
    if (!name.startsWith('home')) copyFileSync(join(folder, name), join(work, 'all', name))
  for (const [name, text] of more) writeFileSync(join(work, 'all', name), text)
  return work
}

const read = (path: string) =>
  Papa.parse<Record<string, string>>(readFileSync(path, 'utf8'), { header: true, skipEmptyLines: true }).data

test('tables hold the rows of all, each with its workshop, and the figures of each', async () => {
  const work = copy()
  const done = await runBaton(work, ['portfolio', 'all', '--out', 'tables'])
  expect(done).toMatchObject({ code: 0, stdout: '' })
  expect(done.stderr).toContain('3 workshops')
  expect(readdirSync(join(work, 'tables')).toSorted()).toEqual(PORTFOLIO_SHEETS.map((id) => `${id}.csv`).toSorted())
  const interactions = read(join(work, 'tables', 'interactions.csv'))
  expect(new Set(interactions.map((row) => row['workshop id'])).size).toBe(3)
  const own = interactions.filter((row) => row.Workshop === "'=Three")
  expect(own).toMatchObject([{ provider: 'A', customer: "'=B, Ltd", service: "'=run", volume: '1200' }])
  const report = JSON.parse((await runBaton(work, ['report', 'all/one.baton', '--json'])).stdout)
  const costs = read(join(work, 'tables', 'costs.csv')).filter((row) => row['workshop id'] === report.workshop.id)
  const middles = report.costs.map(({ estimate }: { estimate: { annual: { p50: number } } }) => estimate.annual.p50)
  expect(costs.map((row) => Number(row['Misses of a year, P50']))).toEqual(middles)
})

test('a workbook holds the same rows and adds up no money of several currencies', async () => {
  const work = copy()
  const done = await runBaton(work, ['portfolio', 'all', '--out', 'all.xlsx'])
  expect(done.stderr).toContain('3 workshops')
  await runBaton(work, ['portfolio', 'all', '--out', 'tables'])
  const files = unzipSync(readFileSync(join(work, 'all.xlsx')))
  for (const [at, id] of PORTFOLIO_SHEETS.entries()) {
    const page = strFromU8(files[`xl/worksheets/sheet${at + 1}.xml`] ?? new Uint8Array())
    expect(page.split('<row ').length - 2, id).toBe(read(join(work, 'tables', `${id}.csv`)).length)
    expect(page).not.toContain('SUM(')
  }
})

test('a file that cannot be read is named and passed over, and the exit code says so', async () => {
  const work = copy(['damaged.baton', 'this is no workshop'])
  const done = await runBaton(work, ['portfolio', 'all', '--out', 'tables'])
  expect(done.code).toBe(1)
  expect(done.stderr).toContain('damaged.baton')
  expect(new Set(read(join(work, 'tables', 'interactions.csv')).map((row) => row['workshop id'])).size).toBe(3)
})

test('what is there is kept unless it may be replaced, and nothing half-written stays', async () => {
  const work = copy()
  mkdirSync(join(work, 'tables'))
  writeFileSync(join(work, 'tables', 'costs.csv'), 'mine')
  expect((await runBaton(work, ['portfolio', 'all', '--out', 'tables'])).code).toBe(1)
  expect(readdirSync(join(work, 'tables'))).toEqual(['costs.csv'])
  expect((await runBaton(work, ['portfolio', 'all', '--out', 'tables', '--force'])).code).toBe(0)
  expect(readdirSync(join(work, 'tables')).some((name) => name.endsWith('.part'))).toBe(false)
})

test('a folder without workshops, and a missing target, are told', async () => {
  const work = mkdtempSync(join(base, 'empty'))
  mkdirSync(join(work, 'none'))
  expect((await runBaton(work, ['portfolio', 'none', '--out', 'all.xlsx'])).stderr).toContain('There is no .baton file')
  expect((await runBaton(work, ['portfolio', 'nowhere', '--out', 'all.xlsx'])).code).toBe(1)
  expect((await runBaton(work, ['portfolio', 'none'])).code).toBe(2)
  expect(existsSync(join(work, 'all.xlsx'))).toBe(false)
})
