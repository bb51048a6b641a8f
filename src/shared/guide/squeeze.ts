/** Squeezing: time that is left, spread over blocks in proportion to their planned minutes, none below its least. */

/** A block to be squeezed, in minutes. */
export interface Squeezable {
  readonly minutes: number
  /** Squeezing never goes below this; a block that was planned with less keeps what was planned. */
  readonly leastMinutes: number
}

/** Minutes for each block in the given order, and by how many whole minutes even the least does not fit. */
export interface Squeezed {
  readonly minutes: readonly number[]
  readonly short: number
}

const leastOf = ({ minutes, leastMinutes }: Squeezable) => Math.min(minutes, leastMinutes)

const sum = (values: readonly number[]) => values.reduce((total, value) => total + value, 0)

/** Shares in proportion; what would fall below its least is held there, and the others share the rest. */
function share(blocks: readonly Squeezable[], available: number): number[] {
  const held = new Set<number>()
  for (;;) {
    const free = blocks.flatMap((block, index) => (held.has(index) ? [] : [block.minutes]))
    const left = available - sum([...held].map((index) => leastOf(blocks[index] as Squeezable)))
    const scale = sum(free) === 0 ? 0 : left / sum(free)
    const shares = blocks.map((block, index) => (held.has(index) ? leastOf(block) : block.minutes * scale))
    const below = shares.flatMap((minutes, index) =>
      !held.has(index) && minutes < leastOf(blocks[index] as Squeezable) ? [index] : [],
    )
    if (below.length === 0) return shares
    for (const index of below) held.add(index)
  }
}

/** Whole minutes with the same sum, the largest remainders rounded up; of equal ones the earlier block. */
function round(shares: readonly number[], total: number): number[] {
  const whole = shares.map(Math.floor)
  const order = shares
    .map((value, index) => ({ index, rest: value - Math.floor(value) }))
    .sort((a, b) => b.rest - a.rest || a.index - b.index)
  const over = total - sum(whole)
  for (const { index } of order.slice(0, over)) whole[index] = (whole[index] ?? 0) + 1
  return whole
}

/**
 * Spreads minutes over blocks. They get their planned minutes where these fit; never more, and never less than their least.
 * @param available minutes, may be negative or broken: broken ones are given up
 */
export function squeeze(blocks: readonly Squeezable[], available: number): Squeezed {
  const planned = blocks.map(({ minutes }) => minutes)
  const whole = Math.floor(available)
  if (sum(planned) <= whole) return { minutes: planned, short: 0 }
  const least = blocks.map(leastOf)
  if (sum(least) >= whole) return { minutes: least, short: Math.max(0, Math.ceil(sum(least) - available)) }
  return { minutes: round(share(blocks, whole), whole), short: 0 }
}
