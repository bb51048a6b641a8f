/** How figures of the network are said: an index between -1 and 1, a mean. */
import { sayFixed, sayNumber } from './say-amount.ts'

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
