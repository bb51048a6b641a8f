/** How figures of the network are said: names in a row, an index between -1 and 1, a mean. */
import { sayFixed, sayNumber } from './say-amount.ts'
import { t } from './text.ts'

/** So many names are said; the others are counted. */
const NAMED = 4

/** "A, B and C", or "A, B, C and 5 more". */
export function sayNames(names: readonly string[], most = NAMED): string {
  const [last = '', ...before] = [...names].reverse()
  if (names.length < 2) return last
  if (names.length <= most) return t('network.names', { names: before.reverse().join(', '), last })
  const shown = names.slice(0, most - 1)
  return t('network.more', { names: shown.join(', '), count: names.length - shown.length })
}

/** An index from -1 to 1, with two decimals and its sign: +0.29. */
export function sayIndex(value: number): string {
  const figure = sayFixed(Math.abs(value), 2)
  if (Number(value.toFixed(2)) === 0) return figure
  return value < 0 ? `−${figure}` : `+${figure}`
}

/** A mean of scores: 2.3. */
export function sayMean(mean: number): string {
  return sayFixed(mean, 1)
}

/** Betweenness has parts of a pair where several ways are equally short. */
export function sayBetween(value: number): string {
  return sayNumber(value, 1)
}
