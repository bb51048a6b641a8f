/** Text with cells between delimiters, taken apart as spreadsheets write it: a quoted cell may hold anything. Linear in its length. */

/** Rows of cells. A quote that is never closed is a sign like any other. */
export function splitCells(text: string, delimiter: string): string[][] {
  const rows: string[][] = []
  let row: string[] = []
  let at = 0
  const lastQuote = text.lastIndexOf('"')
  while (at <= text.length) {
    let cell: string
    const close = text[at] === '"' && at < lastQuote ? findClosing(text, at + 1, delimiter) : -1
    if (close >= 0) {
      cell = text.slice(at + 1, close).replaceAll('""', '"')
      at = close + 1
    } else {
      const end = findEnd(text, at, delimiter)
      cell = text.slice(at, end)
      at = end
    }
    row.push(cell)
    if (text[at] === delimiter) {
      at += 1
      continue
    }
    rows.push(row)
    row = []
    at += text.startsWith('\r\n', at) ? 2 : 1
  }
  return rows
}

/** The quote that ends a cell: what follows is the delimiter, the end of the line, or nothing. */
function findClosing(text: string, from: number, delimiter: string): number {
  for (let at = text.indexOf('"', from); at >= 0; at = text.indexOf('"', at + 1)) {
    if (text[at + 1] === '"') {
      at += 1
      continue
    }
    const next = text[at + 1]
    return next === undefined || next === delimiter || next === '\n' || next === '\r' ? at : -1
  }
  return -1
}

function findEnd(text: string, from: number, delimiter: string): number {
  let at = from
  while (at < text.length && text[at] !== delimiter && text[at] !== '\n' && text[at] !== '\r') at += 1
  return at
}

/** The rows without blank ones, and without columns in which no row has anything. All rows become equally long. */
export function dropBlanks(rows: readonly (readonly string[])[]): string[][] {
  const filled = rows.filter((row) => row.some((cell) => cell.trim() !== ''))
  const used = new Set<number>()
  for (const row of filled) for (const [column, cell] of row.entries()) if (cell.trim() !== '') used.add(column)
  const columns = [...used].sort((a, b) => a - b)
  return filled.map((row) => columns.map((column) => row[column] ?? ''))
}
