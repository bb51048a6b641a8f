/** Figures that a long run finds out: `npm run endurance` gathers them for its table; other runs leave them be. */
import { appendFileSync } from 'node:fs'

/** Notes a figure with its unit, as it is to stand in the table: `noteFigure('killed before the reply', '171 of 200')`. */
export function noteFigure(what: string, value: string | number): void {
  const file = process.env.BATON_FIGURES
  if (file) appendFileSync(file, `${JSON.stringify([what, String(value)])}\n`)
}
