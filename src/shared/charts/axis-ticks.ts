/** Round amounts along an axis, each with its text: none covers the next, none leaves the drawing. */
import { estimateTextWidth } from '../layout/party-size.ts'
import { roundNumbers, scaleLinear } from './linear-scale.ts'

export interface AxisTick {
  readonly amount: number
  readonly said: string
  /** On the axis. */
  readonly x: number
  /** The middle of its text, which leans inwards at the edges. */
  readonly middle: number
}

/** `edge` is the whole drawing, `places` the axis in it; `size` that of the text. */
export function axisTicks(axis: {
  readonly amounts: readonly [number, number]
  readonly places: readonly [number, number]
  readonly edge: readonly [number, number]
  readonly size: number
  readonly say: (amount: number) => string
}): readonly AxisTick[] {
  const { amounts, places, edge, size, say } = axis
  const across = scaleLinear(amounts, places)
  const widest = Math.max(...amounts.map((amount) => estimateTextWidth(say(amount), size))) + size * 1.5
  const most = Math.max(2, Math.floor((places[1] - places[0]) / widest))
  const ticks: AxisTick[] = []
  let taken = edge[0]
  for (const amount of roundNumbers(amounts[0], amounts[1], most)) {
    const said = say(amount)
    const half = estimateTextWidth(said, size) / 2
    const middle = Math.max(edge[0] + half, Math.min(edge[1] - half, across(amount)))
    if (middle - half < taken) continue
    ticks.push({ amount, said, x: across(amount), middle })
    taken = middle + half + size / 2
  }
  return ticks
}
