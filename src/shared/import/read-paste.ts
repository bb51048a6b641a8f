/**
 * What pasted text means on the map: the lines of a list, or a table of who serves whom. Never half of it: what is too
 * much or too long is refused whole, with what to say about it.
 */
import { type ImportedCast, isMapped } from '../model/imported-table.ts'
import { LIMITS } from '../model/limits.ts'
import { guessColumns } from './guess-columns.ts'
import { readHtmlTable } from './html-table.ts'
import { readList, splitLines, stripMarks } from './list-lines.ts'
import { readTable } from './read-table.ts'
import { dropBlanks, splitCells } from './split-cells.ts'

/** What a clipboard or a dropped file holds. */
export interface PastedText {
  readonly text: string
  /** Empty when there is none. */
  readonly html: string
}

export type PasteRefusal =
  | { readonly reason: 'too-large' }
  | { readonly reason: 'too-many-lines'; readonly count: number }
  | { readonly reason: 'too-many-rows'; readonly count: number }
  | { readonly reason: 'too-many-columns'; readonly count: number }
  /** A cell of a table; `row` counts from 1, the header included. */
  | { readonly reason: 'too-long'; readonly row: number }
  | { readonly reason: 'nobody-serves' }

export type Pasted =
  | { readonly kind: 'nothing' }
  /** At least one; marks stripped, in their order, repeated ones included. */
  | { readonly kind: 'lines'; readonly lines: readonly string[] }
  /** `leftOut` rows name no provider or no customer. */
  | { readonly kind: 'cast'; readonly cast: ImportedCast; readonly leftOut: number }
  | ({ readonly kind: 'refused' } & PasteRefusal)

const refuse = (refusal: PasteRefusal): Pasted => ({ kind: 'refused', ...refusal })

/** The line under the header of a Markdown table. */
const RULE = /^[\s|:=-]+$/

/** Whether the first row names the columns; that of a table without names is an entry like the others. */
function namesColumns(rows: readonly (readonly string[])[]): boolean {
  return Object.keys(guessColumns(rows[0] ?? [])).length > 1
}

/** Cells between these signs are a table only where nothing else is likely: lists hold commas and semicolons too. */
function findTableBySigns(lines: readonly string[], text: string): string[][] | null {
  for (const sign of [';', '|', ',']) {
    const count = lines[0]?.split(sign).length ?? 1
    // So many in one line are no columns that anybody typed, and guessing what they mean would take its time.
    if (count < 2 || count > LIMITS.tableColumns) continue
    const plain = sign === '|' ? lines.filter((line) => !RULE.test(line)).join('\n') : text
    const rows = dropBlanks(splitCells(plain, sign))
    const [first] = rows
    if (!first || first.length < 2) continue
    if (isMapped(guessColumns(first))) return rows
    const isEven = lines.length > 1 && lines.every((line) => RULE.test(line) || line.split(sign).length === count)
    if (sign !== ',' && isEven) return rows
  }
  return null
}

/** The cells of a table in the text, null when it is a list. A list may be numbered with tabs behind the numbers. */
function findTable({ text, html }: PastedText, lines: readonly string[]): string[][] | 'too-large' | null {
  if (/<table[\s>]/i.test(html)) {
    const rows = readHtmlTable(html)
    if (rows === 'too-large') return rows
    if (rows) return dropBlanks(rows)
  }
  const tabbed = lines.filter((line) => stripMarks(line).includes('\t')).length
  if (tabbed > 0 && tabbed * 2 >= lines.length) return dropBlanks(splitCells(text, '\t'))
  return findTableBySigns(lines, text)
}

function readCast(rows: readonly (readonly string[])[]): Pasted {
  const long = rows.findIndex((row) => row.some((cell) => cell.length > LIMITS.note))
  if (long >= 0) return refuse({ reason: 'too-long', row: long + 1 })
  const table = readTable({ fileName: '', encoding: '', delimiter: '', rows }, undefined, namesColumns(rows))
  const tooLong = table.problems.find(({ problem }) => problem === 'name-too-long' || problem === 'text-too-long')
  if (tooLong) return refuse({ reason: 'too-long', row: tooLong.row })
  if (table.cast.interactions.length === 0) return refuse({ reason: 'nobody-serves' })
  return { kind: 'cast', cast: table.cast, leftOut: table.skipped }
}

/** Reads it, whatever it is. Takes no longer than the length of the text asks for. */
export function readPaste(pasted: PastedText): Pasted {
  if (pasted.text.length > LIMITS.pasteCharacters || pasted.html.length > 4 * LIMITS.pasteCharacters) {
    return refuse({ reason: 'too-large' })
  }
  const lines = splitLines(pasted.text).filter((line) => line.trim() !== '')
  if (lines.length > LIMITS.pasteLines) return refuse({ reason: 'too-many-lines', count: lines.length })
  const rows = findTable(pasted, lines)
  if (rows === 'too-large') return refuse({ reason: 'too-large' })
  const columns = rows?.[0]?.length ?? 0
  if (columns > LIMITS.pasteColumns) return refuse({ reason: 'too-many-columns', count: columns })
  if (rows && columns > 1) {
    // The row that names the columns says nobody serves anybody.
    const count = rows.length - (namesColumns(rows) ? 1 : 0)
    return count > LIMITS.pasteRows ? refuse({ reason: 'too-many-rows', count }) : readCast(rows)
  }
  if (rows && rows.length > LIMITS.pasteLines) return refuse({ reason: 'too-many-lines', count: rows.length })
  const names = readList(columns === 1 && rows ? rows.map(([cell = '']) => cell) : lines)
  return names.length === 0 ? { kind: 'nothing' } : { kind: 'lines', lines: names }
}
