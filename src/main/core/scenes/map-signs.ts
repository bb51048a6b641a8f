/**
 * What is shown on the room's map beside the map itself: how services were rated, what their misses cost, what is being
 * changed. Of a ballot that is not revealed nothing is known here.
 */
import { type Heat, heatOfResult } from '#shared/charts/heat-of-result.ts'
import { amountSteps, heatOfAmount } from '#shared/charts/heat-scale.ts'
import { latestResults } from '#shared/method/latest-results.ts'
import { signChanges } from '#shared/method/sign-changes.ts'
import { WHOLE_WORKSHOP } from '#shared/model/evidence.ts'
import type { RoomLayers, RoomSigns } from '#shared/model/room-map.ts'
import { reportCosts } from '#shared/report/report-costs.ts'
import { saidOf } from '#shared/report/report-facts.ts'
import { sayRoughMoney } from '#shared/text/say-amount.ts'
import { viewBallot } from '../ballot-view.ts'
import { groupRows } from '../changes.ts'
import type { WorkshopReader } from '../ports/workshop-store.ts'

type Heats = readonly (Heat & { readonly id: string })[]

function heatOfRatings({ ratings }: WorkshopReader): Heats {
  const latest = latestResults(ratings.ballots().map((ballot) => viewBallot(ratings, ballot)))
  return [...latest].flatMap(([id, { result }]) => {
    const heat = heatOfResult(result, 'mean')
    return heat === null ? [] : [{ id, ...heat }]
  })
}

/** What misses cost in a year, as likely more as less. */
function heatOfCosts({ contents, evidence }: WorkshopReader): Heats {
  const facts = {
    parties: contents.parties(),
    interactions: contents.interactions(),
    evidence: evidence.standing(),
  }
  const currency = saidOf(facts, 'frame', WHOLE_WORKSHOP)?.value.currency ?? ''
  const costs = reportCosts(facts).costs.flatMap(({ interaction, estimate }) =>
    estimate ? [{ id: interaction, amount: estimate.annual.p50 }] : [],
  )
  const bounds = amountSteps(Math.max(0, ...costs.map(({ amount }) => amount)))
  return costs.flatMap(({ id, amount }) => {
    const sign = heatOfAmount(amount, bounds)
    if (sign === null) return []
    // The most is the worst here: it has the colour of what is rated lowest.
    const step = (6 - sign.step) as Heat['step']
    return [{ id, step, weight: sign.weight, text: sayRoughMoney(amount, currency) }]
  })
}

/** @param today the day by which a review is overdue */
export function makeSigns(reader: WorkshopReader, layers: RoomLayers, today: string): RoomSigns {
  const { colour, changes } = layers
  const heat = colour === 'ratings' ? heatOfRatings(reader) : colour === 'costs' ? heatOfCosts(reader) : []
  const signs = changes ? signChanges(groupRows(reader.changes.rows()), today, new Map()) : new Map()
  return { layers, heat: [...heat], changes: [...signs].map(([id, sign]) => ({ id, ...sign })) }
}
