/** Names and facts in a row, as the language that is spoken strings them together. Facts that hold commas are better kept apart by semicolons. */
import { listFormat } from './formatters.ts'
import { t } from './text.ts'

/** So many names are said; the others are counted. */
const NAMED = 4

/** "A, B and C". */
export function sayList(parts: readonly string[]): string {
  return listFormat({ type: 'conjunction' }).format(parts)
}

/** "A, B and C", or "A, B, C and 5 more" where there are more than `most`. */
export function sayNames(names: readonly string[], most = NAMED): string {
  if (names.length <= most) return sayList(names)
  const shown = names.slice(0, most - 1)
  return sayList([...shown, t('term.more', { count: names.length - shown.length })])
}
