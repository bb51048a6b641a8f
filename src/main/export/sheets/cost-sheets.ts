/**
 * The sheets about money: every cost card with its inputs, where they come from and what they come to, and the cases for
 * change. What the usual values alone come to is reckoned by the workbook too; ranges come from 20,000 draws and stand there
 * as they are on the screen. Only means may be added up, and what it were if all were low or high at once.
 */
import { annualCost, costOfMiss, effortCost, missesPerYear, PART_FACTORS, partsOfMiss } from '#shared/method/cost.ts'
import type { Sum } from '#shared/method/cost-totals.ts'
import { COST_INPUTS, COST_PARTS, type CostInput, SAVING_KINDS, SHARE_INPUTS } from '#shared/model/cost.ts'
import type { Estimate, Spread } from '#shared/model/estimate.ts'
import type { Account } from '#shared/report/account.ts'
import type { Report } from '#shared/report/make-report.ts'
import { sayDay } from '#shared/text/say-day.ts'
import { t } from '#shared/text/text.ts'
import { lineColumns, lineId } from './line-columns.ts'
import { type CellPlaces, type ColumnOf, makeSheet, type Sheet, type SheetKind } from './sheet.ts'

type Cost = Report['costs'][number]

/** The four figures of a range; the middle is never added up. */
export function spreadColumns<Row>(
  key: string,
  label: string,
  spreadOf: (row: Row) => Spread | null,
  total: Sum | null = null,
): ColumnOf<Row>[] {
  const sums = total === null ? {} : { p10: total.low, mean: total.mean, p90: total.high }
  return (['p10', 'p50', 'p90', 'mean'] as const).map((point): ColumnOf<Row> => {
    const sum = (sums as Partial<Record<typeof point, number>>)[point]
    return {
      ...{ key: `${key}-${point}`, kind: 'money', label: t(`sheets.spread.${point}`, { what: label }) },
      of: (row) => spreadOf(row)?.[point] ?? null,
      ...(sum === undefined ? {} : { total: sum }),
    }
  })
}

const usualKey = (input: CostInput) => `${input}-usual`

/** What the usual values come to, without any range. */
function usualOf({ inputs: { ranges, periodsPerYear } }: Estimate) {
  const values = Object.fromEntries(Object.entries(ranges).map(([input, { usual }]) => [input, usual]))
  const usual = (input: CostInput): number => ranges[input]?.usual ?? 0
  const misses = missesPerYear({ volume: usual('volume'), periodsPerYear, missRate: usual('miss-rate') })
  const perMiss = costOfMiss(partsOfMiss(values))
  const effort = effortCost({
    ...{ volume: usual('volume'), periodsPerYear, rateCustomer: usual('rate-customer') },
    ...{ minutesActual: usual('minutes-actual'), minutesTarget: usual('minutes-target') },
  })
  return { misses, perMiss, annual: annualCost({ misses, perMiss }), effort: ranges['minutes-actual'] ? effort : null }
}

const LIVE = {
  misses: (at: CellPlaces) => `${at(usualKey('volume'))}*${at('periodsPerYear')}*${at(usualKey('miss-rate'))}`,
  perMiss: (at: CellPlaces) =>
    COST_PARTS.map((part) => PART_FACTORS[part].map((input) => at(usualKey(input))).join('*')).join('+'),
  annual: (at: CellPlaces) => `${at('usualMisses')}*${at('usualPerMiss')}`,
  effort: (at: CellPlaces) => {
    const minutes = `(${at(usualKey('minutes-actual'))}-${at(usualKey('minutes-target'))})`
    return `${at(usualKey('volume'))}*${at('periodsPerYear')}*${minutes}*${at(usualKey('rate-customer'))}/60`
  },
}

const MONEY_INPUTS: ReadonlySet<CostInput> = new Set(['direct', 'knock-on-cost', 'rate-customer', 'rate-provider'])

function kindOfInput(input: CostInput): SheetKind {
  if (SHARE_INPUTS.has(input)) return 'share'
  return MONEY_INPUTS.has(input) ? 'money' : 'number'
}

/** Where an input comes from, who said it and when. */
function saySource({ from, source, by, on }: Cost['inputs'][number]): string {
  if (source === null) return t(`sheets.origin.${from === 'card' ? 'usual' : from}`)
  return [t(`range.source.${source}`), by, on === null ? '' : sayDay(on)].filter((part) => part !== '').join(', ')
}

/** An input as it is reckoned with: lowest, usual, highest, and where it comes from. */
function inputColumns(input: CostInput): readonly ColumnOf<Cost>[] {
  const label = t(`evidence.cost.${input}`)
  const said = ({ inputs }: Cost) => inputs.find((one) => one.input === input)
  return [
    ...(['low', 'usual', 'high'] as const).map(
      (point): ColumnOf<Cost> => ({
        ...{ key: `${input}-${point}`, kind: kindOfInput(input) },
        label: t('range.point', { label, point: t(`range.${point}`) }),
        of: (row) => said(row)?.[point] ?? null,
      }),
    ),
    {
      ...{ key: `${input}-source`, kind: 'text', label: t('sheets.sourceOf', { label }) },
      of: (row) => {
        const found = said(row)
        return found === undefined ? '' : saySource(found)
      },
    },
  ]
}

/** One row for each interaction with a card, in the order of the map. */
export function costsSheet(account: Account): Sheet {
  const { costs, totals } = account.report
  const usuals = new Map(costs.map(({ interaction, estimate }) => [interaction, estimate && usualOf(estimate)]))
  const usual = (part: keyof ReturnType<typeof usualOf>) => (row: Cost) => usuals.get(row.interaction)?.[part] ?? null
  const sum = (part: 'annual' | 'effort') =>
    costs.reduce((total, { interaction }) => total + (usuals.get(interaction)?.[part] ?? 0), 0)
  return makeSheet<Cost>('costs', costs, [
    ...lineColumns<Cost>(account),
    { key: 'standing', kind: 'text', of: ({ standing }) => t(`costCard.standing.${standing}`) },
    { key: 'restsOn', kind: 'text', of: ({ firmness }) => t(`costCard.result.firmness.${firmness}`) },
    { key: 'reasons', kind: 'text', of: ({ reasons }) => reasons.map((one) => t(`term.dimension.${one}`)).join('; ') },
    {
      ...{ key: 'buildingBlock', kind: 'text' },
      of: ({ block }) => (block === null ? '' : t(`term.block.${block}`)),
    },
    {
      ...{ key: 'missing', kind: 'text' },
      of: ({ missing }) => missing.map((input) => t(`evidence.cost.${input}`)).join('; '),
    },
    { key: 'currency', kind: 'text', of: () => account.currency },
    ...spreadColumns<Cost>('annual', t('sheets.annual'), ({ estimate }) => estimate?.annual ?? null, totals.all.misses),
    ...spreadColumns<Cost>('effort', t('sheets.effort'), ({ estimate }) => estimate?.effort ?? null, totals.all.effort),
    ...SAVING_KINDS.map(
      (kind): ColumnOf<Cost> => ({
        ...{ key: `kind-${kind}`, kind: 'money', label: t('sheets.kindMean', { kind: t(`costs.kind.${kind}`) }) },
        of: ({ estimate }) => estimate?.kinds[kind].mean ?? null,
        total: totals.byKind[kind].mean,
      }),
    ),
    { key: 'usualMisses', kind: 'number', of: usual('misses'), live: LIVE.misses },
    { key: 'usualPerMiss', kind: 'money', of: usual('perMiss'), live: LIVE.perMiss },
    { key: 'usualAnnual', kind: 'money', of: usual('annual'), live: LIVE.annual, total: sum('annual') },
    { key: 'usualEffort', kind: 'money', of: usual('effort'), live: LIVE.effort, total: sum('effort') },
    { key: 'period', kind: 'text', of: ({ period }) => t(`term.period.${period}`) },
    { key: 'periodsPerYear', kind: 'number', of: ({ periodsPerYear }) => periodsPerYear },
    ...COST_INPUTS.flatMap(inputColumns),
    lineId(),
  ])
}

/** What each change would cost and bring. Cases are never added up: two may save the same miss. */
export function casesSheet(account: Account): Sheet {
  const rows = account.report.cases
  type Row = (typeof rows)[number]
  const worth = ({ result }: Row) => result?.worth.all ?? null
  return makeSheet<Row>('cases', rows, [
    ...lineColumns<Row>(account),
    { key: 'change', kind: 'text', of: ({ what }) => what },
    { key: 'owner', kind: 'text', of: ({ owner }) => owner },
    { key: 'status', kind: 'text', of: ({ status }) => t(`term.status.${status}`) },
    {
      ...{ key: 'restsOn', kind: 'text' },
      of: ({ firmness }) => (firmness === null ? '' : t(`costCard.result.firmness.${firmness}`)),
    },
    { key: 'currency', kind: 'text', of: () => account.currency },
    ...spreadColumns<Row>('saving', t('sheets.saving'), ({ result }) => result?.saving ?? null),
    ...SAVING_KINDS.map(
      (kind): ColumnOf<Row> => ({
        ...{ key: `kind-${kind}`, kind: 'money', label: t('sheets.kindMean', { kind: t(`costs.kind.${kind}`) }) },
        of: ({ result }) => result?.kinds[kind].mean ?? null,
      }),
    ),
    { key: 'investment', kind: 'money', of: ({ inputs }) => inputs?.investment.usual ?? null },
    { key: 'runCost', kind: 'money', of: ({ inputs }) => inputs?.runCost.usual ?? null },
    { key: 'horizon', kind: 'number', of: ({ inputs }) => inputs?.horizonYears ?? null },
    { key: 'discount', kind: 'share', of: ({ inputs }) => inputs?.discountRate ?? null },
    ...spreadColumns<Row>('npv', t('sheets.npv'), (row) => worth(row)?.npv ?? null),
    { key: 'payback', kind: 'number', of: (row) => worth(row)?.payback.p50 ?? null },
    { key: 'rateOfReturn', kind: 'share', of: (row) => worth(row)?.rateOfReturn.p50 ?? null },
    { key: 'chance', kind: 'share', of: (row) => worth(row)?.chance ?? null },
    { key: 'changeId', kind: 'text', of: ({ change }) => change },
    lineId(),
  ])
}
