/**
 * Importance against performance (Martilla & James 1977, doi:10.1177/002224297704100112). Where the crosshair stands
 * decides on which side an item falls: the middle of the scale is the honest default, mean and median compare items only
 * with each other.
 */
import { MIDPOINT } from './rating.ts'

export const CROSSHAIRS = ['midpoint', 'mean', 'median'] as const
export type Crosshair = (typeof CROSSHAIRS)[number]

/** `concentrate` here, `keep-up`, `low-priority`, possible `overkill`. */
export const QUADRANTS = ['concentrate', 'keep-up', 'low-priority', 'overkill'] as const
export type Quadrant = (typeof QUADRANTS)[number]

/** Mean importance and mean performance of an item, both 1..5. */
export interface Standing {
  readonly importance: number
  readonly performance: number
}

/** Where the lines cross. Of no items it is the middle of the scale. */
export function crosshairOf(items: readonly Standing[], kind: Crosshair): Standing {
  if (kind === 'midpoint' || items.length === 0) return { importance: MIDPOINT, performance: MIDPOINT }
  const centre = kind === 'mean' ? meanOfAll : medianOfAll
  return {
    importance: centre(items.map((item) => item.importance)),
    performance: centre(items.map((item) => item.performance)),
  }
}

/** Room for the rounding of floating point: the mean of three times 3.1 is 3.1000000000000001. */
const SMALL = 1e-9

/** In which quadrant an item falls; on a line it counts as high. */
export function quadrantOf(item: Standing, crosshair: Standing): Quadrant {
  const matters = item.importance >= crosshair.importance - SMALL
  const works = item.performance >= crosshair.performance - SMALL
  if (matters) return works ? 'keep-up' : 'concentrate'
  return works ? 'overkill' : 'low-priority'
}

/** The items that fall elsewhere with another crosshair, by their place in the list. */
export function listFlips(items: readonly Standing[], crosshair: Standing, other: Standing): readonly number[] {
  return items.flatMap((item, index) => (quadrantOf(item, crosshair) === quadrantOf(item, other) ? [] : [index]))
}

function meanOfAll(values: readonly number[]): number {
  return values.reduce((sum, value) => sum + value, 0) / values.length
}

function medianOfAll(values: readonly number[]): number {
  const sorted = [...values].sort((a, b) => a - b)
  const low = sorted[Math.floor((sorted.length - 1) / 2)] ?? MIDPOINT
  const high = sorted[Math.floor(sorted.length / 2)] ?? MIDPOINT
  return (low + high) / 2
}
