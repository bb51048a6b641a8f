/** What is said of an interaction with a place: in one sentence for tooltips and screen readers. */
import { type Quadrant, quadrantOf, type Standing } from '#shared/method/quadrants.ts'
import { sayFixed, sayRoughMoney } from '#shared/text/say-amount.ts'
import { sayList } from '#shared/text/say-list.ts'
import { t } from '#shared/text/text.ts'
import type { PriorityLine } from './list-priorities.ts'

/** "12,000 EUR a year, safe 8,000, could be 20,000 (guess)", or that there is no cost. */
export function sayCost({ spread, firmness }: PriorityLine, currency: string): string {
  if (spread === null) return t('priorities.fact.noCost')
  return t('priorities.fact.cost', {
    cost: sayRoughMoney(spread.p50, currency),
    low: sayRoughMoney(spread.p10, ''),
    high: sayRoughMoney(spread.p90, ''),
    firmness: t(`charts.firmness.${firmness}`),
  })
}

/** On what the customers are far apart; empty where they are not. */
export function sayApart({ apart }: PriorityLine): string {
  if (apart.length === 0) return ''
  return t('priorities.fact.apart', { on: sayList(apart.map((one) => t(`ratings.question.${one}`))) })
}

/** Mean of the weakest dimension with its name: "WHEN 2.4". */
export function sayWeakest({ weakest, performance }: PriorityLine): string {
  return t('priorities.fact.weakest', {
    dimension: t(`term.dimension.${weakest}`),
    value: sayFixed(performance, 1),
  })
}

/** Everything. */
export function sayPriority(line: PriorityLine, centre: Standing, currency: string): string {
  const quadrant: Quadrant = quadrantOf(line, centre)
  return [
    `${line.label}.`,
    t('priorities.sentence', {
      quadrant: t(`priorities.quadrant.${quadrant}`),
      importance: sayFixed(line.importance, 1),
      weakest: sayWeakest(line),
      mean: sayFixed(line.mean, 1),
      score: sayFixed(line.score, 1),
    }),
    ...(line.apart.length > 0 ? [`${sayApart(line)}.`] : []),
    `${sayCost(line, currency)}.`,
  ].join(' ')
}
