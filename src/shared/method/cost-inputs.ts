/**
 * What an estimate is reckoned from: a cost card, filled up with what the map and the workshop know. A newcomer would put
 * the card alone into the formulas and find no rates and no volume in it.
 */
import type { Assumptions } from '../model/assumptions.ts'
import { COST_INPUTS, type CostCard, type CostInput, exactly, type ThreePoint, USUAL_KINDS } from '../model/cost.ts'
import type { EstimateInputs } from '../model/estimate.ts'
import type { Frame } from '../model/frame.ts'
import type { PartyId } from '../model/ids.ts'
import type { Interaction } from '../model/interaction.ts'
import type { Party } from '../model/party.ts'
import { EFFORT_FACTORS, isSaid, listLacked, PART_FACTORS } from './cost.ts'
import { listNeeded } from './estimate.ts'

/** Where an input was taken from: said on the card, the map's volume, the workshop's rates, or what is usual. */
export type InputOrigin = 'card' | 'map' | 'workshop' | 'usual'

/** What a card comes with. */
export interface GatheredInputs {
  readonly inputs: EstimateInputs
  /** What nobody said yet and the figures need, in the order of the card. A pair that is half said is not counted. */
  readonly missing: readonly CostInput[]
  readonly from: Readonly<Partial<Record<CostInput, InputOrigin>>>
}

/** What a card is filled up with. */
export interface CardSurroundings {
  readonly interaction: Interaction
  readonly parties: readonly Party[]
  readonly frame: Frame | null
  readonly assumptions: Assumptions
}

const fold = (name: string) => name.trim().toLocaleLowerCase('en')

/**
 * Money per hour of a party, or null: the rate of the group in the room that speaks for it, else the rate that bears the
 * name of its part of the organisation or its own, else the only rate there is.
 */
export function rateOf(party: Party | undefined, frame: Frame | null): number | null {
  if (!frame) return null
  const speakers = frame.groups.filter(({ parties }) => party !== undefined && parties.includes(party.id))
  const names = [...speakers.map(({ name }) => name), party?.group ?? '', party?.name ?? ''].map(fold)
  for (const name of names) {
    const found = name === '' ? undefined : frame.rates.find(({ group }) => fold(group) === name)
    if (found) return found.perHour
  }
  const [only, ...others] = frame.rates
  return only && others.length === 0 ? only.perHour : null
}

/** Fills a card up. Never throws: what cannot be filled is missing, what does not fit is refused by the formulas. */
export function gatherInputs(card: CostCard, at: CardSurroundings): GatheredInputs {
  const { interaction, assumptions } = at
  const ranges: Partial<Record<CostInput, ThreePoint>> = {}
  const from: Partial<Record<CostInput, InputOrigin>> = {}
  for (const input of COST_INPUTS) {
    const said = card.inputs[input]
    const { low, usual, high } = said ?? exactly(0)
    if (said) ranges[input] = card.usualOnly ? exactly(usual) : { low, usual, high }
    if (said) from[input] = 'card'
  }
  const fill = (input: CostInput, value: number | null, origin: InputOrigin) => {
    if (ranges[input] || value === null) return
    ranges[input] = exactly(value)
    from[input] = origin
  }
  fill('volume', interaction.volume, 'map')
  const rateAt = (id: PartyId) =>
    rateOf(
      at.parties.find((party) => party.id === id),
      at.frame,
    )
  fill('rate-customer', rateAt(interaction.customer), 'workshop')
  fill('rate-provider', rateAt(interaction.provider), 'workshop')
  if (ranges.waiting) fill('idle-share', 1, 'usual')

  const kinds = { ...USUAL_KINDS, ...card.kinds }
  const period = from.volume === 'map' ? interaction.period : card.period
  const ownPeriods = period === card.period ? card.periodsPerYear : null
  const whole = { ranges, periodsPerYear: ownPeriods ?? assumptions.periodsPerYear[period], kinds }
  return { inputs: { ...whole, ranges: withoutHalves(ranges) }, missing: listNeeded(whole), from }
}

/** Leaves out a knock-on event and effort of which only one half is known: they count once they are whole. */
function withoutHalves(ranges: Readonly<Partial<Record<CostInput, ThreePoint>>>): EstimateInputs['ranges'] {
  const highest = (input: CostInput) => ranges[input]?.high
  const left: Partial<Record<CostInput, ThreePoint>> = { ...ranges }
  if (listLacked('knock-on', highest).length > 0) for (const input of PART_FACTORS['knock-on']) delete left[input]
  if (isSaid(EFFORT_FACTORS, highest) && EFFORT_FACTORS.some((input) => !ranges[input])) {
    delete left['minutes-actual']
    delete left['minutes-target']
  }
  return left
}

/** Whether there is enough to reckon with: how often, how often not as agreed, and at least one thing that costs. */
export function isReckonable(inputs: EstimateInputs): boolean {
  const highest = (input: CostInput) => inputs.ranges[input]?.high
  const costs = [...Object.values(PART_FACTORS), EFFORT_FACTORS]
  return listNeeded(inputs).length === 0 && costs.some((factors) => isSaid(factors, highest))
}
