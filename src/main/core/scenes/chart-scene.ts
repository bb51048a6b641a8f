/** Charts in front of the room, from the functions that reports use: the same figures everywhere. */

import { paretoOf } from '#shared/method/cost-totals.ts'
import type { ChartScene, ShownChart } from '#shared/model/chart-scene.ts'
import { WHOLE_WORKSHOP } from '#shared/model/evidence.ts'
import type { InteractionId } from '#shared/model/ids.ts'
import { type CostFacts, reportCosts } from '#shared/report/report-costs.ts'
import { saidOf } from '#shared/report/report-facts.ts'
import { reportPriorities } from '#shared/report/report-priorities.ts'
import { nameShortly } from '#shared/text/name-shortly.ts'
import { t } from '#shared/text/text.ts'
import { viewBallot } from '../ballot-view.ts'
import type { WorkshopReader } from '../ports/workshop-store.ts'
import { Refusal } from '../refusal.ts'

type Costs = ReturnType<typeof reportCosts>['costs']

function makeCosts(costs: Costs, currency: string): ChartScene {
  const known = costs.flatMap(({ estimate, ...cost }) => (estimate ? [{ ...cost, estimate }] : []))
  if (known.length === 0) throw new Refusal('scene-empty')
  const rows = paretoOf(
    known,
    ({ estimate }) => estimate.annual.mean,
    ({ interaction }) => interaction,
  )
  const bars = rows.map(({ item, value, cumulated }) => {
    const ends = t('costs.ends', { provider: item.provider.name, customer: item.customer.name })
    const name = item.service === '' ? ends : item.service
    const detail = item.service === '' ? '' : ends
    return { id: item.interaction, name, detail, amount: value, cumulated, firmness: item.firmness }
  })
  return { kind: 'chart', chart: 'costs', currency, bars }
}

function makePriorities(reader: WorkshopReader, facts: CostFacts, costs: Costs, currency: string): ChartScene {
  const { ratings } = reader
  const ballots = ratings.ballots().map((ballot) => viewBallot(ratings, ballot))
  const middles = new Map<InteractionId, number>()
  for (const { interaction, estimate } of costs) if (estimate) middles.set(interaction, estimate.annual.p50)
  const { placed } = reportPriorities({ ...facts, ballots }, middles)
  if (placed.length === 0) throw new Refusal('scene-empty')
  const nameOf = nameShortly(placed)
  const items = placed.map((one) => ({
    id: one.interaction,
    name: nameOf(one),
    ...{ importance: one.importance, performance: one.performance, cost: one.cost },
    firmness: costs.find(({ interaction }) => interaction === one.interaction)?.firmness ?? ('guess' as const),
    apart: one.apart.length > 0,
    weight: one.opportunity,
  }))
  return { kind: 'chart', chart: 'priorities', currency, items }
}

/** Refuses `scene-empty` where there is nothing to draw. */
export function makeChartScene(reader: WorkshopReader, chart: ShownChart): ChartScene {
  const { contents, evidence } = reader
  const facts = {
    parties: contents.parties(),
    interactions: contents.interactions(),
    evidence: evidence.standing(),
  }
  const currency = saidOf(facts, 'frame', WHOLE_WORKSHOP)?.value.currency ?? ''
  const { costs } = reportCosts(facts)
  return chart === 'costs' ? makeCosts(costs, currency) : makePriorities(reader, facts, costs, currency)
}
