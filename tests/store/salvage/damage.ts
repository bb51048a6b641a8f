/** A real workshop of some size, where each of its rows lies in the file, and ways to damage it. */
import { readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import Database from 'better-sqlite3'
import type { WorkshopId } from '#shared/model/ids.ts'
import { findTrees } from '../../../src/main/store/salvage/find-trees.ts'
import { openPageSource } from '../../../src/main/store/salvage/page-source.ts'
import { headAt, readWholePage } from '../../../src/main/store/salvage/read-page.ts'
import { readRow } from '../../../src/main/store/salvage/row-reader.ts'
import { tableShapes } from '../../../src/main/store/salvage/table-shapes.ts'
import { tempFolder } from '../../helpers/temp-folder.ts'
import { coreApp } from '../core-app.ts'
import { mapOf, party } from '../map-builders.ts'
import { pathOf } from '../read-file.ts'

/** A row as it is compared: its table, its key, and everything in it. */
export interface PlacedRow {
  readonly table: string
  readonly key: string
  readonly content: string
  /** The bytes of the file that it lies on, each from and up to. */
  readonly places: readonly (readonly [number, number])[]
}

/** A workshop file at rest, with everything that is in it. */
export interface RealWorkshop {
  readonly id: WorkshopId
  readonly bytes: Buffer
  readonly pageSize: number
  readonly rows: readonly PlacedRow[]
}

type Row = Readonly<Record<string, unknown>>

function contentOf(row: Row): string {
  return JSON.stringify(row, (_, value) => (Buffer.isBuffer(value) ? value.toString('base64') : value))
}

/** Every row of a file by table and key. */
export function rowsOf(path: string): ReadonlyMap<string, string> {
  const db = new Database(path, { readonly: true })
  try {
    const rows = new Map<string, string>()
    for (const { name, hasRowId, columns } of tableShapes()) {
      const fields = hasRowId ? 'rowid AS "row id", *' : '*'
      for (const row of db.prepare<[], Row>(`SELECT ${fields} FROM ${name}`).iterate()) {
        const key = hasRowId ? row['row id'] : keyOf(columns.map((column) => row[column]))
        rows.set(`${name} ${key}`, contentOf(row))
      }
    }
    return rows
  } finally {
    db.close()
  }
}

/** The keys of tables without row ids are among their first three columns. */
function keyOf(values: readonly unknown[]): string {
  return values.slice(0, 3).join(' ')
}

function placeRows(path: string): readonly PlacedRow[] {
  const content = rowsOf(path)
  const source = openPageSource(path)
  try {
    const trees = findTrees(source)
    const names = new Map(tableShapes().map((shape) => [shape.name, shape]))
    const rows: PlacedRow[] = []
    for (const [page, { line }] of trees.pages) {
      const shape = line.type === 'table' ? names.get(line.name) : undefined
      const found = shape && readWholePage(Buffer.from(source.read(page)), headAt(page))
      if (!shape || !found || found.type === 5) continue
      for (const cell of found.cells) {
        const row = readRow(source, cell)
        if (!row) throw new Error(`a row of ${shape.name} is not whole`)
        const key = shape.hasRowId ? cell.rowid : keyOf(row.values)
        const start = (page - 1) * source.pageSize
        const places: [number, number][] = [[start + cell.at, start + cell.end]]
        for (const other of row.pages) places.push([(other - 1) * source.pageSize, other * source.pageSize])
        const name = `${shape.name} ${key}`
        rows.push({ table: shape.name, key: name, content: content.get(name) ?? '', places })
      }
    }
    if (rows.length !== content.size || rows.some((row) => row.content === '')) throw new Error('rows were not found')
    return rows
  } finally {
    source.close()
  }
}

async function make(): Promise<RealWorkshop> {
  const app = coreApp()
  const { id } = await app.get('practice.make', { at: 'close' })
  await app.get('library.open', { id })
  const map = mapOf(app, id)
  for (let step = 0; step < 200; step += 1) {
    await map.apply([party(`p${step % 90}`, { note: `${step} ${'note '.repeat(step % 100)}` }, { x: step })])
  }
  await app.get('library.close', { id })
  await app.close()
  const path = pathOf(app.home, id)
  return { id, bytes: readFileSync(path), pageSize: 4096, rows: placeRows(path) }
}

let made: Promise<RealWorkshop> | null = null

/** The practice workshop with all its evidence, and many edits after it. Made once. */
export function realWorkshop(): Promise<RealWorkshop> {
  made ??= make()
  return made
}

/** The rows that lie on none of these bytes. */
export function untouchedBy(rows: readonly PlacedRow[], damaged: readonly (readonly [number, number])[]) {
  return rows.filter(({ places }) =>
    places.every(([from, until]) => damaged.every(([start, end]) => until <= start || end <= from)),
  )
}

/** A damaged file in a folder of its own. */
export function writeDamaged(bytes: Uint8Array): string {
  const path = join(tempFolder(), 'damaged.baton')
  writeFileSync(path, bytes)
  return path
}

/** Zeros instead of a page, counted from 1; in these very bytes, which are returned. */
export function pageZeroed(bytes: Buffer, page: number): Buffer {
  return bytes.fill(0, (page - 1) * 4096, page * 4096)
}

/** Something else instead of the header of the file; in these very bytes, which are returned. */
export function headOverwritten(bytes: Buffer): Buffer {
  return bytes.fill(0xaa, 0, 100)
}
