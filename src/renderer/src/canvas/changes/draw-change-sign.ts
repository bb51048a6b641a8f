/** Tells the label of an interaction that a sign of changes stands in it; `bare` leaves out the words for which there is no room. */

import type { ChangeSign } from '#shared/method/sign-changes.ts'
import type { Point } from '../routes/geometry.ts'
import { startOf } from '../routes/line.ts'
import type { Route } from '../routes/route.ts'

/** Room that a sign takes beside its label, in map units. */
const SIGN_WIDTH = 48

/**
 * Beside the label, where the line runs on; above it where a line that runs across ends too soon, for there it would lie
 * under the box of a party.
 */
export function sideOfSign({ line, arrow }: Route, at: Point, labelWidth: number): 'beside' | 'above' {
  const [start, tip] = [startOf(line), arrow[0]]
  const isAcross = Math.abs(start.x - tip.x) > Math.abs(start.y - tip.y)
  return isAcross && at.x + labelWidth / 2 + SIGN_WIDTH > Math.max(start.x, tip.x) ? 'above' : 'beside'
}

/** Called after what else marks the label has been drawn: it only adds to that. */
export function drawChangeSign(
  label: Element | null,
  sign: ChangeSign | null,
  side: 'beside' | 'above' | 'bare',
): void {
  label?.toggleAttribute('data-changed', sign !== null)
  if (sign === null) return
  if (side === 'bare') label?.setAttribute('data-bare', 'true')
  else label?.setAttribute('data-sign', side)
}
