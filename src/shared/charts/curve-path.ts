/** The lines of the curve, as SVG paths. x runs from 0 to 100 per moment, y from 0 (+2) to 100 (-2). Pure. */
import type { Moment } from '../model/journey.ts'

/** The middle of a moment's column. */
export function xOf(place: number): number {
  return place * 100 + 50
}

/** The height of a feeling. */
export function yOf(feeling: number): number {
  return (2 - feeling) * 25
}

/** One path through neighbours of which a feeling was said, level at every point; empty where there is nothing to join. */
export function curvePath(moments: readonly Pick<Moment, 'feeling'>[]): string {
  const pieces: string[] = []
  let open: { readonly x: number; readonly y: number } | null = null
  for (const [place, { feeling }] of moments.entries()) {
    if (feeling === null) {
      open = null
      continue
    }
    const [x, y] = [xOf(place), yOf(feeling)]
    if (open === null) pieces.push(`M ${x} ${y}`)
    else pieces.push(`C ${(open.x + x) / 2} ${open.y} ${(open.x + x) / 2} ${y} ${x} ${y}`)
    open = { x, y }
  }
  return pieces.join(' ')
}

/** A way back from one moment to an earlier one. */
export interface Loop {
  readonly from: Moment
  readonly to: Moment
  /** Places of both, from 0. */
  readonly places: readonly [number, number]
}

/** All ways back, in order. */
export function listLoops(moments: readonly Moment[]): Loop[] {
  return moments.flatMap((from, place) => {
    const target = moments.findIndex(({ id }) => id === from.backTo)
    const to = moments[target]
    return to === undefined ? [] : [{ from, to, places: [place, target] as const }]
  })
}

/** An arc over the columns; y runs from 0 (top) to 100 (bottom). */
export function loopPath({ places: [from, to] }: Pick<Loop, 'places'>): string {
  const [x0, x1] = [xOf(from), xOf(to)]
  return `M ${x0} 100 C ${x0} -20 ${x1} -20 ${x1} 100`
}
