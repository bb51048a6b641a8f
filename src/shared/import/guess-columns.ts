/** Guesses from the header what each column means, and what is served when no column says it. */
import type { ColumnMapping, ColumnMeaning } from '../model/imported-table.ts'
import { COLUMN_MEANINGS } from '../model/imported-table.ts'
import { foldWords } from './fold-words.ts'
import { COUNTED_SERVICES, HEADER_WORDS } from './header-words.ts'
import { parseNumber } from './parse-number.ts'

/** "number of handoffs", "handoff count", "incident handoffs" -> the words of the thing itself. */
const COUNT_FRAME =
  /^(?:number of|no of|nr of|count of|anzahl(?: der)?|nombre d[e ]*|n)\s+|\s+(?:count|number|volume|total)$/g

function findCounted(folded: string): { before: string; service: string } | null {
  const thing = folded.replace(COUNT_FRAME, '')
  for (const { words, service } of COUNTED_SERVICES) {
    for (const word of words) {
      if (thing === word) return { before: '', service }
      if (thing.endsWith(` ${word}`)) return { before: thing.slice(0, -word.length - 1), service }
    }
  }
  return null
}

/**
 * The meaning of each column by its name; a column means at most one thing and a meaning has at most one column. A column
 * that counts things ("handoffs", "number of tickets") is the volume if nothing else is called so.
 */
export function guessColumns(header: readonly string[]): ColumnMapping {
  const folded = header.map(foldWords)
  const mapping: ColumnMapping = {}
  const taken = new Set<number>()
  const take = (meaning: ColumnMeaning, column: number) => {
    mapping[meaning] = column
    taken.add(column)
  }
  for (const meaning of COLUMN_MEANINGS) {
    for (const word of HEADER_WORDS[meaning]) {
      const column = folded.findIndex((name, index) => name === word && !taken.has(index))
      if (column < 0 || (meaning === 'customer' && word.length === 1 && mapping.provider === undefined)) continue
      take(meaning, column)
      break
    }
    if (meaning === 'volume' && mapping.volume === undefined) {
      const column = folded.findIndex((name, index) => !taken.has(index) && findCounted(name) !== null)
      if (column >= 0) take('volume', column)
    }
  }
  return mapping
}

/**
 * What is served in a table that has no column for it: one of the things that its volume column counts ("tickets" ->
 * "ticket", "patient handovers" -> "patient hand-over"). Groups that hand things over are a service desk's assignment
 * groups, and what they hand over is incidents. Empty when the column only says "count".
 */
export function guessService(header: readonly string[], mapping: ColumnMapping): string {
  if (mapping.service !== undefined || mapping.volume === undefined) return ''
  const counted = findCounted(foldWords(header[mapping.volume] ?? ''))
  if (!counted) return ''
  if (counted.before !== '') return `${counted.before} ${counted.service}`
  const ends = [mapping.provider, mapping.customer].map((column) => foldWords(header[column ?? -1] ?? ''))
  const betweenGroups = ends.every((end) => end.split(' ').includes('group'))
  return counted.service === 'hand-over' && betweenGroups ? 'incident hand-over' : counted.service
}

/**
 * Whether the first row names the columns. It does when two of the names are known; else it does not when a cell is a
 * number or comes back further down in its column, as names of parties do.
 */
export function hasHeader(first: readonly string[], following: readonly (readonly string[])[]): boolean {
  if (Object.keys(guessColumns(first)).length > 1) return true
  return !first.some((cell, column) => {
    const folded = foldWords(cell)
    if (folded === '') return false
    return parseNumber(cell, null) !== null || following.some((row) => foldWords(row[column] ?? '') === folded)
  })
}

/** The meaning of columns without names, by what is in them: two texts are provider and customer, then service; a number is the volume. */
export function guessColumnsByContent(rows: readonly (readonly string[])[], columns: number): ColumnMapping {
  const mapping: ColumnMapping = {}
  const texts: ColumnMeaning[] = ['provider', 'customer', 'service', 'note']
  for (let column = 0; column < columns; column += 1) {
    const cells = rows.map((row) => (row[column] ?? '').trim()).filter((cell) => cell !== '')
    if (cells.length === 0) continue
    if (cells.every((cell) => parseNumber(cell, null) !== null)) mapping.volume ??= column
    else {
      const meaning = texts.shift()
      if (meaning) mapping[meaning] = column
    }
  }
  return mapping
}
