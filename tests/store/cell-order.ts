/**
 * Where the rows of a table lie in a file, byte by byte (https://www.sqlite.org/fileformat2.html): SQLite fills a page from
 * its end, so cells written later lie nearer to its beginning. What a forensic tool would look at first.
 */
import { readFileSync } from 'node:fs'
import { readRows } from './read-file.ts'

const LEAF = 0x0a

/** A variable-length integer and where it ends. */
function readVarint(bytes: Buffer, at: number): { value: number; end: number } {
  let value = 0
  let end = at
  for (;;) {
    const byte = bytes[end] ?? 0
    value = value * 128 + (byte & 0x7f)
    end += 1
    if (byte < 0x80) return { value, end }
  }
}

/** The first column of an index cell in a leaf: a text. */
function readKey(bytes: Buffer, cell: number): string {
  const payload = readVarint(bytes, cell).end
  const header = readVarint(bytes, payload)
  const type = readVarint(bytes, header.end).value
  const start = payload + header.value
  return bytes.toString('utf8', start, start + (type - 13) / 2)
}

/** The primary keys of a table that fits one page, those written first in front. Refuses a table that does not fit. */
export function keysAsWritten(path: string, table: string): string[] {
  const [found] = readRows<{ rootpage: number }>(path, `SELECT rootpage FROM sqlite_schema WHERE name = '${table}'`)
  const bytes = readFileSync(path)
  const size = bytes.readUInt16BE(16)
  const page = ((found?.rootpage ?? 0) - 1) * size
  if (bytes[page] !== LEAF) throw new Error(`${table} does not lie on one page`)
  const cells = Array.from({ length: bytes.readUInt16BE(page + 3) }, (_, number) =>
    bytes.readUInt16BE(page + 8 + 2 * number),
  )
  return cells.sort((a, b) => b - a).map((cell) => readKey(bytes, page + cell))
}

/** How far two orders of the same things agree: 1 the same, 0 unrelated, -1 reversed (Kendall's tau). */
export function agreement(one: readonly string[], other: readonly string[]): number {
  const place = new Map(other.map((key, index) => [key, index]))
  let sum = 0
  let pairs = 0
  for (const [index, first] of one.entries()) {
    for (const second of one.slice(index + 1)) {
      sum += Math.sign((place.get(second) ?? 0) - (place.get(first) ?? 0))
      pairs += 1
    }
  }
  return sum / pairs
}
