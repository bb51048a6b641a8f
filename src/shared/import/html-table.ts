/** The one table in pasted HTML (a spreadsheet, Word, a mail). A cell that spans several rows counts in each of them. */
import { LIMITS } from '../model/limits.ts'
import { readHtml } from './html-tokens.ts'

/** Tags that begin a new line inside a cell. */
const BREAKS = new Set(['br', 'p', 'div', 'li', 'tr'])
const MOST_SPANNED = 1000

interface Spanning {
  readonly text: string
  rows: number
}

class TableReader {
  readonly rows: string[][] = []
  /** Cells so far. A few letters can ask for a million of them, in each of thousands of rows. */
  cells = 0
  readonly #spans = new Map<number, Spanning>()
  #row: string[] | null = null
  #cell: { text: string; readonly columns: number; readonly rows: number } | null = null

  openRow(): void {
    this.closeRow()
    this.#row = []
  }

  closeRow(): void {
    this.closeCell()
    if (!this.#row) return
    this.#takeSpans()
    this.rows.push(this.#row)
    this.#row = null
  }

  openCell(attributes: string): void {
    this.closeCell()
    this.#row ??= []
    this.#takeSpans()
    this.#cell = { text: '', columns: spanOf(attributes, 'colspan'), rows: spanOf(attributes, 'rowspan') }
  }

  closeCell(): void {
    const cell = this.#cell
    if (!cell || !this.#row) return
    this.#cell = null
    const text = cell.text.replace(/\s+/gu, ' ').trim()
    this.cells += cell.columns
    for (let column = 0; column < cell.columns; column += 1) {
      const shown = column === 0 ? text : ''
      if (cell.rows > 1) this.#spans.set(this.#row.length, { text: shown, rows: cell.rows - 1 })
      this.#row.push(shown)
    }
  }

  /** False when the text stands outside every cell. */
  write(text: string): boolean {
    if (this.#cell) this.#cell.text += text
    return this.#cell !== null
  }

  /** Cells from rows above that reach down to where this row is now. */
  #takeSpans(): void {
    const row = this.#row
    if (!row) return
    for (let span = this.#spans.get(row.length); span; span = this.#spans.get(row.length)) {
      const column = row.length
      row.push(span.text)
      this.cells += 1
      span.rows -= 1
      if (span.rows === 0) this.#spans.delete(column)
    }
  }
}

function spanOf(attributes: string, name: 'colspan' | 'rowspan'): number {
  const [, digits = '1'] = new RegExp(`\\b${name}\\s*=\\s*["']?(\\d{1,4})`, 'i').exec(attributes) ?? []
  return Math.max(1, Math.min(MOST_SPANNED, Number(digits)))
}

/**
 * The cells by rows. Null when there is no table, more than one, or text beside it: then the plain text says more.
 * `too-large` for one that spans more cells than anybody pastes.
 */
export function readHtmlTable(html: string): string[][] | 'too-large' | null {
  const reader = new TableReader()
  let tables = 0
  for (const token of readHtml(html)) {
    if (token.kind === 'text') {
      if (!reader.write(token.text) && token.text.trim() !== '') return null
      continue
    }
    if (reader.cells > LIMITS.pasteCells) return 'too-large'
    const { tag } = token
    const isOpen = token.kind === 'open'
    if (BREAKS.has(tag)) reader.write(' ')
    if (tag === 'table' && isOpen) tables += 1
    if (tables > 1) return null
    if (tag === 'tr') isOpen ? reader.openRow() : reader.closeRow()
    else if (tag === 'td' || tag === 'th') isOpen ? reader.openCell(token.attributes) : reader.closeCell()
    else if (tag === 'table' && !isOpen) reader.closeRow()
  }
  reader.closeRow()
  return tables === 1 ? reader.rows : null
}
