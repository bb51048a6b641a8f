/**
 * Loaded into the host before its own code: its clock stands at BATON_CLOCK and goes a millisecond further with every look
 * at it, and its ids are those of BATON_DICE, another number for every start.
 */
import crypto from 'node:crypto'
import { syncBuiltinESMExports } from 'node:module'

const start = Date.parse(process.env.BATON_CLOCK ?? '')
if (Number.isNaN(start)) throw new Error('BATON_CLOCK must be a point in time')
const RealDate = Date
let looks = 0

class FixedDate extends RealDate {
  constructor(...parts) {
    if (parts.length === 0) super(FixedDate.now())
    else super(...parts)
  }

  static now() {
    looks += 1
    return start + looks
  }
}

globalThis.Date = FixedDate

let throws = 0
crypto.randomBytes = (size) => {
  throws += 1
  const hash = crypto.createHash('shake256', { outputLength: size })
  return hash.update(`${process.env.BATON_DICE} ${throws}`).digest()
}
syncBuiltinESMExports()
