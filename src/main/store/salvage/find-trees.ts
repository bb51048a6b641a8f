/**
 * Which page belongs to which table: from the list of tables in the file, wherever it still lies, down every tree. A page
 * that no tree reaches any more belongs to nobody here; its rows have to show what they are.
 */
import type { PageSource } from './page-source.ts'
import { headAt, PAGE_TYPES, readWholePage, type TreePage } from './read-page.ts'
import type { Value } from './read-record.ts'
import { readRow } from './row-reader.ts'

/** A line of the file's own list of what is in it. */
export interface SchemaLine {
  readonly type: string
  readonly name: string
  readonly table: string
  readonly root: number
  readonly sql: string
}

/** One tree: that of a table, or of an index. */
export interface Tree {
  readonly line: SchemaLine
  /** False when a page of it is not as it should be. */
  whole: boolean
}

/** What was found. */
export interface Trees {
  readonly lines: readonly SchemaLine[]
  /** The tree of each page that one reaches. */
  readonly pages: ReadonlyMap<number, Tree>
  /** Pages that a tree leads to and that are not what they should be. */
  readonly damaged: ReadonlySet<number>
}

const SCHEMA: SchemaLine = { type: 'table', name: 'sqlite_schema', table: 'sqlite_schema', root: 1, sql: '' }
const KINDS: readonly unknown[] = ['table', 'index', 'trigger', 'view']

function lineOf(values: readonly Value[]): SchemaLine | null {
  const [type, name, table, root, sql] = values
  if (values.length !== 5 || !KINDS.includes(type) || typeof name !== 'string' || typeof table !== 'string') return null
  if (typeof root !== 'number' || (sql !== null && typeof sql !== 'string')) return null
  return { type: String(type), name, table, root, sql: sql ?? '' }
}

/** The lines on a page, up to the first row that is none; empty for pages of other kinds. */
function linesOn(source: PageSource, page: number): SchemaLine[] {
  // A row that goes on elsewhere is read into the same bytes, so a page that is gone through is kept apart.
  const found = readWholePage(Buffer.from(source.read(page)), headAt(page))
  const lines: SchemaLine[] = []
  if (found?.type !== PAGE_TYPES.tableLeaf) return lines
  for (const cell of found.cells) {
    const row = readRow(source, cell)
    const line = row && lineOf(row.values)
    if (line === null) break
    lines.push(line)
  }
  return lines
}

/** Every line of the list, wherever in the file it lies: the list itself may have lost its beginning. */
function findLines(source: PageSource): SchemaLine[] {
  const lines = new Map<string, SchemaLine>()
  for (let page = 1; page <= source.pageCount; page += 1) {
    for (const line of linesOn(source, page)) lines.set(`${line.type} ${line.name}`, line)
  }
  return [...lines.values()]
}

/** The list as far as its own tree leads to it: a few pages, however large the file is. */
export function readList(source: PageSource): SchemaLine[] {
  const lines: SchemaLine[] = []
  const [waiting, seen] = [[1], new Set<number>()]
  for (let page = waiting.pop(); page !== undefined; page = waiting.pop()) {
    if (page < 1 || page > source.pageCount || seen.has(page)) continue
    seen.add(page)
    const found = readWholePage(source.read(page), headAt(page))
    if (found?.type === PAGE_TYPES.tableInterior) waiting.push(...childrenOf(found))
    else lines.push(...linesOn(source, page))
  }
  return lines
}

function childrenOf({ cells, lastChild }: TreePage): number[] {
  return lastChild === 0 ? [] : [...cells.map(({ child }) => child), lastChild]
}

/** Walks every tree from its root. */
export function findTrees(source: PageSource): Trees {
  const lines = findLines(source)
  const pages = new Map<number, Tree>()
  const damaged = new Set<number>()

  function walk(root: number, tree: Tree): void {
    const waiting = [root]
    for (let page = waiting.pop(); page !== undefined; page = waiting.pop()) {
      if (page < 1 || page > source.pageCount || pages.has(page)) {
        tree.whole = false
        continue
      }
      pages.set(page, tree)
      const found = readWholePage(source.read(page), headAt(page))
      if (found === null || !isOf(tree, found)) {
        tree.whole = false
        damaged.add(page)
      } else waiting.push(...childrenOf(found).reverse())
    }
  }

  walk(1, { line: SCHEMA, whole: true })
  for (const line of lines) if (line.root > 1) walk(line.root, { line, whole: true })
  return { lines, pages, damaged }
}

/** Trees of indexes and of tables without row ids are made of other pages than those of tables with one. */
function isOf({ line }: Tree, { type }: TreePage): boolean {
  const isTablePage = type === PAGE_TYPES.tableLeaf || type === PAGE_TYPES.tableInterior
  return isTablePage === (line.type === 'table' && !/WITHOUT ROWID\s*$/.test(line.sql))
}
