/**
 * Pages of a b-tree and the cells on them: https://sqlite.org/fileformat2.html, section 1.6. A page that keeps its own books
 * (every byte of it accounted for) is believed; of any other, each cell has to show by itself that it is one.
 */
import { readVarint } from './read-record.ts'

/** Tables with a row id keep their rows in table leaves; the others keep them on both kinds of index pages. */
export const PAGE_TYPES = { indexInterior: 2, tableInterior: 5, indexLeaf: 10, tableLeaf: 13 } as const
const KNOWN_TYPES: ReadonlySet<number> = new Set(Object.values(PAGE_TYPES))

/** One cell: its row as far as it lies on this page, and where it goes on. */
export interface Cell {
  readonly at: number
  readonly end: number
  /** The child to the left; 0 on leaves. */
  readonly child: number
  /** Null where the row has none. */
  readonly rowid: number | null
  /** Bytes of the row, those on other pages included. */
  readonly bytes: number
  /** The part of it on this page. */
  readonly local: Buffer
  /** The page where it goes on; 0 when it is all here. */
  readonly overflow: number
}

/** A page as it says of itself. */
export interface TreePage {
  readonly type: number
  readonly cells: readonly Cell[]
  /** The child to the right of all cells; 0 on leaves. */
  readonly lastChild: number
}

/** Where the header of a page begins: the first page begins with the header of the file. */
export function headAt(page: number): number {
  return page === 1 ? 100 : 0
}

function localBytes(bytes: number, pageSize: number, isTable: boolean): number {
  const most = isTable ? pageSize - 35 : Math.floor(((pageSize - 12) * 64) / 255) - 23
  if (bytes <= most) return bytes
  const least = Math.floor(((pageSize - 12) * 32) / 255) - 23
  const fitting = least + ((bytes - least) % (pageSize - 4))
  return fitting <= most ? fitting : least
}

/** The cell at a place of a page; null when none can begin there. */
export function readCell(page: Buffer, at: number, type: number): Cell | null {
  const isTable = type === PAGE_TYPES.tableLeaf || type === PAGE_TYPES.tableInterior
  const isInterior = type === PAGE_TYPES.indexInterior || type === PAGE_TYPES.tableInterior
  let next = at
  if (isInterior && at + 4 > page.length) return null
  const child = isInterior ? page.readUInt32BE(at) : 0
  if (isInterior) next += 4
  if (type === PAGE_TYPES.tableInterior) {
    const key = readVarint(page, next)
    return key && { at, end: key.next, child, rowid: key.value, bytes: 0, local: page.subarray(0, 0), overflow: 0 }
  }
  const bytes = readVarint(page, next)
  if (bytes === null || bytes.value === 0) return null
  next = bytes.next
  const rowid = isTable ? readVarint(page, next) : null
  if (isTable && rowid === null) return null
  if (rowid) next = rowid.next
  const here = localBytes(bytes.value, page.length, isTable)
  const isWhole = here === bytes.value
  const end = Math.max(at + 4, next + here + (isWhole ? 0 : 4))
  if (end > page.length) return null
  return {
    ...{ at, end, child, rowid: rowid?.value ?? null, bytes: bytes.value },
    local: page.subarray(next, next + here),
    overflow: isWhole ? 0 : page.readUInt32BE(next + here),
  }
}

interface Head {
  readonly type: number
  readonly count: number
  /** Where the pointers to the cells begin. */
  readonly pointers: number
  /** Where the first cell may begin. */
  readonly content: number
}

function readHead(page: Buffer, head: number): Head | null {
  const type = page[head] ?? 0
  if (!KNOWN_TYPES.has(type)) return null
  const isInterior = type === PAGE_TYPES.indexInterior || type === PAGE_TYPES.tableInterior
  const count = page.readUInt16BE(head + 3)
  const pointers = head + (isInterior ? 12 : 8)
  const content = page.readUInt16BE(head + 5) || 65_536
  return pointers + 2 * count <= content && content <= page.length ? { type, count, pointers, content } : null
}

/** Bytes that the page says are free between its cells; null when the list of them leads astray. */
function countFree(page: Buffer, head: number, content: number): number | null {
  let free = page[head + 7] ?? 0
  let before = 0
  for (let at = page.readUInt16BE(head + 1); at !== 0; at = page.readUInt16BE(at)) {
    if (at <= before || at < content || at + 4 > page.length) return null
    free += page.readUInt16BE(at + 2)
    before = at
  }
  return free
}

/** The page when every byte of it is accounted for; null for everything else, pages of other kinds included. */
export function readWholePage(page: Buffer, head: number): TreePage | null {
  const said = readHead(page, head)
  const free = said && countFree(page, head, said.content)
  if (said === null || free === null) return null
  const cells: Cell[] = []
  let taken = 0
  for (let index = 0; index < said.count; index += 1) {
    const at = page.readUInt16BE(said.pointers + 2 * index)
    const cell = at < said.content ? null : readCell(page, at, said.type)
    if (cell === null) return null
    cells.push(cell)
    taken += cell.end - cell.at
  }
  if (said.content + taken + free !== page.length) return null
  const isInterior = said.pointers === head + 12
  return { type: said.type, cells, lastChild: isInterior ? page.readUInt32BE(head + 8) : 0 }
}

/** Whether a page is a leaf with something on it. */
export function looksLikeLeaf(page: Buffer, head: number): boolean {
  const found = readWholePage(page, head)
  return found !== null && found.lastChild === 0 && found.cells.length > 0
}

/** So many cells the page says it has; null when that cannot be. */
export function saidCount(page: Buffer, head: number): number | null {
  return readHead(page, head)?.count ?? null
}
