/** Numbers as spreadsheets of different countries write them: "1,234.5", "1.234,5", "1 234", "1'234". */

export type DecimalMark = ',' | '.'

const GROUP_BLANKS = /(?<=\d)[\s'’](?=\d{3}(?!\d))/gu
const PLAIN = /^\d+(?:\.\d+)?(?:e[+-]?\d{1,2})?$/i

/** Which mark is the decimal one in this text, as far as the text alone tells. */
function findDecimalMark(text: string): DecimalMark | null {
  const comma = text.lastIndexOf(',')
  const point = text.lastIndexOf('.')
  if (comma >= 0 && point >= 0) return comma > point ? ',' : '.'
  const at = Math.max(comma, point)
  if (at < 0) return null
  const mark: DecimalMark = comma >= 0 ? ',' : '.'
  if (text.indexOf(mark) !== at) return mark === ',' ? '.' : ','
  const groups = /^[1-9]\d{0,2}[.,]\d{3}$/.test(text)
  return groups ? null : mark
}

/** The decimal mark of a whole column: the one that some cell proves, null when none does or they disagree. */
export function guessDecimalMark(cells: Iterable<string>): DecimalMark | null {
  const seen = new Set<DecimalMark>()
  for (const cell of cells) {
    const mark = findDecimalMark(cell.trim().replace(GROUP_BLANKS, ''))
    if (mark) seen.add(mark)
  }
  const [first] = seen
  return seen.size === 1 && first ? first : null
}

/**
 * The number in a cell, null when it is none or negative. "1.234" and "1,234" can be read in two ways: `columnMark`
 * decides, and without it the mark groups thousands, because what is counted here is whole.
 */
export function parseNumber(raw: string, columnMark: DecimalMark | null): number | null {
  const text = raw.trim().replace(GROUP_BLANKS, '').replace(/^\+/, '')
  const own = findDecimalMark(text)
  const decimal = own ?? columnMark ?? (text.includes('.') ? ',' : '.')
  const grouping = decimal === ',' ? '.' : ','
  const [whole = '', ...rest] = text.split(decimal)
  if (rest.length > 1) return null
  if (whole.includes(grouping) && !/^\d{1,3}(?:[.,]\d{3})+$/.test(whole)) return null
  const plain = [whole.replaceAll(grouping, ''), ...rest].join('.')
  if (!PLAIN.test(plain)) return null
  const value = Number(plain)
  return Number.isFinite(value) ? value : null
}
