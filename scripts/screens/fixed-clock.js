/** Loaded into the host before its own code: its clock stands at BATON_CLOCK and goes a millisecond further with every look at it. */
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
