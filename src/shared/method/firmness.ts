/**
 * How firm a figure is: what it rests on decides how it may look. Nothing that is a guess looks like a measurement, so the
 * weakest input speaks for the whole.
 */
import { COST_PARTS, type CostCard, type CostInput, type CostPart, type Source } from '../model/cost.ts'
import { PART_FACTORS } from './cost.ts'

/** The firmest first. What either chair said is estimated. */
export const FIRMNESSES = ['measured', 'estimated', 'guess'] as const
export type Firmness = (typeof FIRMNESSES)[number]

/** How firm one source is. */
export function firmnessOfSource(source: Source): Firmness {
  if (source === 'measured' || source === 'guess') return source
  return 'estimated'
}

/**
 * How firm what is reckoned from a card is: a guess where one input or the card itself is one, measured where all that was
 * said was measured. A volume that only the map tells was never measured; rates agreed for the workshop do not count.
 */
export function firmnessOfCard(
  { inputs, standing }: Pick<CostCard, 'inputs' | 'standing'>,
  from: Partial<Record<CostInput, string>> = {},
): Firmness {
  const found = new Set(Object.values(inputs).map(({ source }) => firmnessOfSource(source)))
  if (standing === 'guess' || found.has('guess')) return 'guess'
  return found.size === 0 || found.has('estimated') || from.volume === 'map' ? 'estimated' : 'measured'
}

/** Parts of a miss that rest on a guess. */
export function guessedParts({ inputs }: Pick<CostCard, 'inputs'>): ReadonlySet<CostPart> {
  return new Set(COST_PARTS.filter((part) => PART_FACTORS[part].some((input) => inputs[input]?.source === 'guess')))
}
