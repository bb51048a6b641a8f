/** What differs between two versions, in words: one thing, one rating, and the sums of all. */

import { DIMENSIONS } from '../model/dimension.ts'
import type { PastRating } from '../model/past-state.ts'
import type { Difference, FactDifference } from '../versions/list-differences.ts'
import { compareRating, countDecided, type SignCount, type Summary } from '../versions/sum-up.ts'
import { sayRoughMoney } from './say-amount.ts'
import { findFact, sayFactName, sayFactValue } from './say-fact.ts'
import { sayFigure, sayGap } from './say-figures.ts'
import { t } from './text.ts'

/** Before and after of something, each in words; empty where there is nothing to say. */
export interface BeforeAfter {
  readonly before: string
  readonly after: string
}

function sayFact({ fact, before, after }: FactDifference): BeforeAfter | null {
  const known = findFact(fact)
  if (known === undefined) return null
  const line = (value: unknown) =>
    t('versions.fact.line', { fact: sayFactName(known), value: sayFactValue(known, value) })
  return { before: line(before), after: line(after) }
}

function sayMeans(rating: PastRating): string {
  if (rating.mean === null) {
    const { customers, providers } = rating
    return `${t('versions.rating.tooFew')} (${t('versions.rating.voters', { customers, providers })})`
  }
  const figures = DIMENSIONS.map((dimension) =>
    t('versions.rating.figures', {
      dimension: t(`term.dimension.${dimension}`),
      mean: sayFigure(rating[dimension], 1),
    }),
  )
  const gap = rating.gap === null ? [] : [t('versions.rating.gap', { gap: sayGap(rating.gap) })]
  return [...figures, ...gap].join(', ')
}

/** A newer rating beside the one before it. */
export function sayRating({ before, after }: NonNullable<Difference['rating']>): BeforeAfter {
  return { before: before === null ? '' : sayMeans(before), after: sayMeans(after) }
}

/** How a newer rating compares, in a word or two. */
export function sayComparison(rating: NonNullable<Difference['rating']>): string {
  if (rating.before === null) return t('versions.rating.first')
  const compared = compareRating(rating)
  return compared === null ? t('versions.sign.rerated') : t(`versions.rating.${compared}`)
}

/** Everything that differs about one thing, line by line; the first line names it. */
export function sayDifference({ was, now, facts, rating }: Difference): BeforeAfter[] {
  const name = { before: was ?? '', after: now ?? '' }
  return [name, ...facts.flatMap((fact) => sayFact(fact) ?? []), ...(rating ? [sayRating(rating)] : [])]
}

function sayCount({ of, sign, count }: SignCount): string {
  if (of === 'interaction') return t(`versions.sums.count.interaction.${sign}`, { count })
  if (sign === 'rerouted' || sign === 'rerated') return ''
  if (of === 'party') return t(`versions.sums.count.party.${sign}`, { count })
  return sign === 'revised' ? '' : t(`versions.sums.count.zone.${sign}`, { count })
}

/** Ratings have a sentence of their own. */
function sayMap({ counts }: Summary): string {
  const said = counts.filter(({ sign }) => sign !== 'rerated').map(sayCount)
  return said.filter((words) => words !== '').join(', ') || t('versions.sums.unchanged')
}

function sayRatings({ ratings }: Summary): string {
  const { better, worse, same, first } = ratings
  const said: string[] = []
  if (better + worse + same > 0) said.push(t('versions.sums.rated', { better, worse, same }))
  if (first > 0) said.push(t('versions.sums.ratedFirst', { count: first }))
  return said.join(', ') || t('versions.sums.unrated')
}

function sayCosts({ costs }: Summary, currency: string): string {
  if (costs === null) return t('versions.sums.costNone')
  const { interactions: count, before, after, first } = costs
  const [then, now] = [sayRoughMoney(before, currency), sayRoughMoney(after, currency)]
  const said: string[] = []
  if (count > 0 && then === now) said.push(t('versions.sums.costSame', { count, after: now }))
  else if (count > 0) said.push(t('versions.sums.costBoth', { count, before: then, after: now }))
  if (first > 0) said.push(t('versions.sums.costFirst', { count: first }))
  return said.join(', ')
}

function sayMoves({ moves }: Summary): string {
  const running = moves.filter(({ change }) => change.status === 'running').length
  const logged = moves.filter(({ from }) => from === null).length
  const said: string[] = []
  if (logged > 0) said.push(t('versions.sums.moved.logged', { count: logged }))
  if (running > 0) said.push(t('versions.sums.moved.begun', { count: running }))
  for (const decision of ['adopt', 'adapt', 'abandon'] as const) {
    const count = countDecided(moves, decision)
    if (count > 0) said.push(t(`versions.sums.moved.${decision}`, { count }))
  }
  return said.join(', ') || t('versions.sums.noMoves')
}

/** One line of the sums: what it is about, and what is to be said. */
export interface SumLine {
  readonly title: string
  readonly text: string
}

/** The four lines that sum up what changed. `currency` is ISO 4217, or empty. */
export function saySummary(summary: Summary, currency: string): SumLine[] {
  return [
    { title: t('versions.sums.map'), text: sayMap(summary) },
    { title: t('versions.sums.ratings'), text: sayRatings(summary) },
    { title: t('versions.sums.costs'), text: sayCosts(summary, currency) },
    { title: t('versions.sums.changes'), text: sayMoves(summary) },
  ]
}
