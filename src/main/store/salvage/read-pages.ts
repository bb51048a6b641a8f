/**
 * Every row that lies in the bytes of a file, by table. Whole pages of the trees come first, then pages that no tree reaches
 * any more, then what can still be read of damaged ones; whoever takes the rows keeps the first of a key.
 */
import type { Tree, Trees } from './find-trees.ts'
import { mendPage } from './mend-page.ts'
import type { PageSource } from './page-source.ts'
import { type Cell, headAt, PAGE_TYPES, readWholePage, saidCount, type TreePage } from './read-page.ts'
import type { Value } from './read-record.ts'
import { readRow } from './row-reader.ts'
import { type TableShape, tableShapes } from './table-shapes.ts'

/** Takes a row. */
export type TakeRow = (table: TableShape, rowid: number | null, values: readonly Value[]) => void

/** What the pages told besides the rows. */
export interface PageFindings {
  readonly damagedPages: number
  /** Rows that were there and could not be read, by table; null where a page of it says nothing at all. */
  readonly unreadable: ReadonlyMap<string, number | null>
  /** How many rows a whole index says that a table has. */
  readonly indexed: ReadonlyMap<string, number>
}

const LEAVES = [PAGE_TYPES.tableLeaf, PAGE_TYPES.indexLeaf] as const

/** Rows in trees of tables without row ids lie on all pages; elsewhere only on leaves. */
function holdsRows({ type }: TreePage): boolean {
  return type !== PAGE_TYPES.tableInterior
}

/** Reads it all. The rows come while it reads, so that a large file needs little memory. */
export function readPages(source: PageSource, trees: Trees, take: TakeRow): PageFindings {
  const shapes = new Map(tableShapes().map((shape) => [shape.name, shape]))
  const claimed = new Set<number>()
  const damaged = new Set(trees.damaged)
  const unreadable = new Map<string, number | null>()
  const indexed = new Map<string, number>()
  const isLost = trees.damaged.size > 0 || trees.lines.length === 0

  const note = (table: string, rows: number | null) => {
    const before = unreadable.get(table) ?? 0
    unreadable.set(table, before === null || rows === null ? null : before + rows)
  }

  function shapeOf(tree: Tree | undefined): TableShape | null {
    return tree?.line.type === 'table' ? (shapes.get(tree.line.name) ?? null) : null
  }

  /** The row of a cell, and the table whose row it is; with a table given only that one is asked. */
  function identify(cell: Cell, only: TableShape | null): { shape: TableShape; values: readonly Value[] } | null {
    const row = readRow(source, cell)
    if (row === null) return null
    const candidates = only ? [only] : tableShapes().filter(({ hasRowId }) => hasRowId === (cell.rowid !== null))
    const shape = candidates.find((one) => one.fits(row.values))
    if (!shape) return null
    for (const page of row.pages) claimed.add(page)
    return { shape, values: row.values }
  }

  function takeCells(cells: readonly Cell[], shape: TableShape | null): number {
    let taken = 0
    for (const cell of cells) {
      const found = identify(cell, shape)
      if (found === null) continue
      take(found.shape, cell.rowid, found.values)
      taken += 1
    }
    return taken
  }

  /** Reads of other pages use the same bytes, so a page that is gone through is kept apart. */
  function pageAt(page: number): Buffer {
    return Buffer.from(source.read(page))
  }

  function readWhole(page: number, tree: Tree | undefined): void {
    const found = readWholePage(pageAt(page), headAt(page))
    if (found === null || !holdsRows(found)) return
    const shape = shapeOf(tree)
    if (tree && shape === null) {
      if (tree.line.type === 'index')
        indexed.set(tree.line.name, (indexed.get(tree.line.name) ?? 0) + found.cells.length)
      return
    }
    const missing = found.cells.length - takeCells(found.cells, shape)
    if (missing === 0 || shape === null) return
    note(shape.name, missing)
    damaged.add(page)
  }

  function mend(page: number, tree: Tree | undefined): void {
    const shape = shapeOf(tree)
    if (tree && shape === null) return
    const bytes = pageAt(page)
    const head = headAt(page)
    const tries = LEAVES.filter((type) => shape === null || shape.hasRowId === (type === PAGE_TYPES.tableLeaf)).map(
      (type) => mendPage({ page: bytes, head, type, isRow: (cell) => identify(cell, shape) !== null }),
    )
    const cells = tries.reduce((best, one) => (one.length > best.length ? one : best), [])
    const taken = takeCells(cells, shape)
    if (shape === null) {
      if (taken > 0) damaged.add(page)
      return
    }
    const said = saidCount(bytes, head)
    note(shape.name, said === null || said < taken ? null : said - taken)
  }

  const each = (work: (page: number, tree: Tree | undefined) => void) => {
    for (let page = 1; page <= source.pageCount; page += 1) work(page, trees.pages.get(page))
  }
  each((page, tree) => {
    if (tree && !damaged.has(page)) readWhole(page, tree)
  })
  // Where all trees are whole, what they do not reach is free.
  if (isLost) {
    each((page, tree) => {
      if (!tree && !claimed.has(page)) readWhole(page, tree)
    })
    each((page, tree) => {
      const isWhole = readWholePage(source.read(page), headAt(page)) !== null
      if (tree ? trees.damaged.has(page) : !claimed.has(page) && !isWhole) mend(page, tree)
    })
  }
  return { damagedPages: damaged.size, unreadable, indexed: countIndexed() }

  function countIndexed(): ReadonlyMap<string, number> {
    const counts = new Map<string, number>()
    for (const tree of new Set(trees.pages.values())) {
      const { type, name, table, sql } = tree.line
      if (type !== 'index' || !tree.whole || /\bWHERE\b/.test(sql)) continue
      counts.set(table, Math.max(counts.get(table) ?? 0, indexed.get(name) ?? 0))
    }
    return counts
  }
}
