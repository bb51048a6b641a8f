/**
 * What the practice room said of costs and measures. A figure is written as it would be said: "0.2 0.3 0.5 customer Desk"
 * is lowest, usual and highest, where it comes from and who said it; one number alone is all three.
 */
import { z } from 'zod'
import { gatherInputs } from '#shared/method/cost-inputs.ts'
import { reckonEstimate, seedOf } from '#shared/method/estimate.ts'
import { CompanyFigures, USUAL_ASSUMPTIONS } from '#shared/model/assumptions.ts'
import { type ChangeCase, EMPTY_CASE } from '#shared/model/case.ts'
import { COST_INPUTS, CostCard, EMPTY_CARD, SaidRange, SOURCES } from '#shared/model/cost.ts'
import { addDays } from '#shared/model/day.ts'
import { type Evidence, type EvidenceOf, WHOLE_WORKSHOP } from '#shared/model/evidence.ts'
import type { Frame } from '#shared/model/frame.ts'
import type { ConflictId, InteractionId, MeasureId, MeasurementId, PartyId } from '#shared/model/ids.ts'
import type { Interaction } from '#shared/model/interaction.ts'
import { Measure, type Measurement } from '#shared/model/measure.ts'
import type { Party } from '#shared/model/party.ts'
import type { Ids } from './ports/system.ts'

const Pair = { from: z.string(), to: z.string() }
const SAID = new RegExp(`^([\\d.]+)(?: ([\\d.]+) ([\\d.]+))? (${SOURCES.join('|')})(?: (.+))?$`)

/** A figure without its day: it is said today, whenever the class is. */
const Figure = z
  .string()
  .regex(SAID)
  .transform((text) => {
    const [, first, usual = first, high = first, source, by = ''] = SAID.exec(text) ?? []
    return SaidRange.omit({ on: true }).parse({
      low: Number(first),
      usual: Number(usual),
      high: Number(high),
      source,
      by,
    })
  })
type Figure = z.infer<typeof Figure>

/** "3/7" is 3 of 7 cases, "9.5" a value. */
const Weekly = z.string().transform((text) => {
  const [value, cases] = text.split('/').map(Number)
  return { value: value ?? Number.NaN, cases: cases ?? null }
})

/** The parts of `room.json` about costs. */
export const COST_TOLD = {
  measures: z.array(
    Measure.omit({ interaction: true, actual: true, source: true }).extend({ ...Pair, weekly: z.array(Weekly) }),
  ),
  conflict: z.object({
    sides: z.tuple([
      z.object({ party: z.string(), measuredOn: z.string() }),
      z.object({ party: z.string(), measuredOn: z.string() }),
    ]),
    note: z.string(),
  }),
  company: CompanyFigures,
  costs: z.array(
    z.object({
      ...Pair,
      inputs: z.partialRecord(z.enum(COST_INPUTS), Figure),
      reasons: CostCard.shape.reasons,
      standing: CostCard.shape.standing,
      usualOnly: z.boolean().default(false),
      providerPerYear: z.number().nullable().default(null),
    }),
  ),
}
const CostsTold = z.object(COST_TOLD)
type CostsTold = z.infer<typeof CostsTold>

/** What a change is said to cost and to bring. */
export const CaseTold = z.object({
  missRateAfter: Figure,
  minutesAfter: Figure,
  investment: Figure,
  runCost: Figure,
})

/** The map that was just made, and how to find things on it by their names. */
export interface CostedMap {
  readonly parties: readonly Party[]
  readonly interactions: readonly Interaction[]
  readonly partyOf: (name: string) => PartyId
  readonly interactionOf: (pair: { readonly from: string; readonly to: string }) => InteractionId
}

/** A measure with what was measured, a value a week up to today. */
export interface PracticeMeasure {
  readonly said: EvidenceOf<'measure'>
  readonly measured: readonly Measurement[]
}

/** The measures, with weekly values up to `today`. */
export function tellMeasures({ measures }: CostsTold, map: CostedMap, ids: Ids, today: string): PracticeMeasure[] {
  return measures.map(({ weekly, from, to, ...facts }) => {
    const measure = ids.next() as MeasureId
    return {
      said: {
        ...{ kind: 'measure', subject: measure },
        value: { ...facts, interaction: map.interactionOf({ from, to }), actual: null, source: 'measured' },
      },
      measured: weekly.map((value, week) => ({
        ...{ id: ids.next() as MeasurementId, measure, note: '', ...value },
        day: addDays(today, 7 * (week + 1 - weekly.length)),
      })),
    }
  })
}

/** Two parties measured on things that pull apart. */
export function tellConflict({ conflict: { sides, note } }: CostsTold, map: CostedMap, ids: Ids): Evidence {
  const [one, other] = sides
  const side = ({ party, measuredOn }: typeof one) => ({ party: map.partyOf(party), measuredOn })
  return { kind: 'conflict', subject: ids.next() as ConflictId, value: { sides: [side(one), side(other)], note } }
}

const onDay = (figure: Figure, on: string): SaidRange => ({ ...figure, on })

/** The cards with what they come to, and what the workshop reckons with. */
export function tellCosts({ costs, company }: CostsTold, map: CostedMap, frame: Frame, today: string): Evidence[] {
  const assumptions = { ...USUAL_ASSUMPTIONS, company }
  const cards = costs.flatMap(({ from, to, inputs, ...facts }): Evidence[] => {
    const subject = map.interactionOf({ from, to })
    const said = Object.entries(inputs).map(([input, figure]) => [input, onDay(figure, today)])
    const card: CostCard = { ...EMPTY_CARD, ...facts, period: 'year', inputs: Object.fromEntries(said) }
    const interaction = map.interactions.find(({ id }) => id === subject)
    if (interaction === undefined) throw new Error(`on the practice map ${from} does not serve ${to}`)
    const gathered = gatherInputs(card, { interaction, parties: map.parties, frame, assumptions })
    const value = reckonEstimate(gathered.inputs, seedOf(subject))
    return [
      { kind: 'cost', subject, value: card },
      { kind: 'estimate', subject, value },
    ]
  })
  return [{ kind: 'assumptions', subject: WHOLE_WORKSHOP, value: assumptions }, ...cards]
}

/** The case of the change. */
export function tellCase(told: z.infer<typeof CaseTold>, today: string): ChangeCase {
  return {
    ...EMPTY_CASE,
    missRateAfter: onDay(told.missRateAfter, today),
    minutesAfter: onDay(told.minutesAfter, today),
    investment: onDay(told.investment, today),
    runCost: onDay(told.runCost, today),
  }
}
