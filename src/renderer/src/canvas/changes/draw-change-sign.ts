/** Tells the label of an interaction that a sign of changes stands in it; `bare` leaves out the words for which there is no room. */
import type { ChangeSign } from './change-signs.ts'

/** Called after what else marks the label has been drawn: it only adds to that. */
export function drawChangeSign(label: Element | null, sign: ChangeSign | null, bare: boolean): void {
  label?.toggleAttribute('data-changed', sign !== null)
  if (sign !== null && bare) label?.setAttribute('data-bare', 'true')
}
