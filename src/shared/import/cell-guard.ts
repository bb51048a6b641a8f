/**
 * Text in a cell that a spreadsheet would run as a formula ("=HYPERLINK(...)") goes out with an apostrophe before it,
 * which spreadsheets read as "this is text"; reading takes exactly one away. So our own tables come back as they were.
 */

/** What spreadsheets take for the beginning of a formula; apostrophes before it are counted, so that none is lost. */
const FORMULA = /^'*[=+\-@\t\r]/
const GUARDED = /^'+[=+\-@\t\r]/

/** The text as it can safely stand in a cell. */
export function guardCell(text: string): string {
  return FORMULA.test(text) ? `'${text}` : text
}

/** The text that {@link guardCell} was given. */
export function unguardCell(cell: string): string {
  return GUARDED.test(cell) ? cell.slice(1) : cell
}
