/**
 * Logarithm and exponential out of the four operations and the square root alone. These every engine must round alike
 * (IEEE 754), while `Math.log` and `Math.exp` may differ in the last digit between the window and the command line: then
 * the same inputs and seed would not print the same report.
 */

/** Terms of the series of the logarithm; the last one is below the precision of numbers. */
const LOG_TERMS = 10

/** Natural logarithm of a number above 0; of 0 minus infinity, below 0 not a number. To about 12 digits. */
export function portableLog(value: number): number {
  if (value === 0) return Number.NEGATIVE_INFINITY
  if (!(value > 0 && value < Number.POSITIVE_INFINITY)) return value > 0 ? value : Number.NaN
  let root = value
  let factor = 2
  while (root < 0.75 || root > 1.25) {
    root = Math.sqrt(root)
    factor *= 2
  }
  // log(x) = 2 atanh(z), z = (x - 1) / (x + 1)
  const z = (root - 1) / (root + 1)
  let sum = 0
  for (let term = LOG_TERMS; term >= 0; term -= 1) sum = sum * z * z + 1 / (2 * term + 1)
  return factor * z * sum
}

/** The exponential is that of a 16,384th, squared 14 times. */
const HALVINGS = 14

/** e to a power of at most 700, to about 11 digits; 0 for minus infinity. */
export function portableExp(power: number): number {
  if (power < -700) return 0
  const part = power / 2 ** HALVINGS
  let result = 1 + part * (1 + (part / 2) * (1 + (part / 3) * (1 + (part / 4) * (1 + part / 5))))
  for (let halving = 0; halving < HALVINGS; halving += 1) result *= result
  return result
}
