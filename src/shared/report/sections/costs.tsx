/** What misses cost in a year: together as a range, the few that make most of it, by whom and why, and how much of it is what. */
import { Histogram } from '../../charts/histogram.tsx'
import { Pareto, type ParetoBar } from '../../charts/pareto.tsx'
import { RangeBars, type RangeRow } from '../../charts/range-bars.tsx'
import { type CostTotal, paretoOf } from '../../method/cost-totals.ts'
import { SAVING_KINDS } from '../../model/cost.ts'
import { sayRoughMoney, sayShare } from '../../text/say-amount.ts'
import { sayList } from '../../text/say-list.ts'
import { t } from '../../text/text.ts'
import type { Account } from '../account.ts'
import { column, moneyColumn, roughly, tableBlock, textBlock } from '../blocks.ts'
import { type Costed, costedOf, costTogether, countFirmness, weakestFirmness } from '../costed.ts'
import type { Cell, ReportBlock, ReportChart } from '../document.ts'
import type { MakeSection } from '../section-content.ts'
import { basisBlocks } from './cost-basis.ts'
import { cardBlocks } from './cost-cards.tsx'

/** Rows of a chart. */
const MOST_BARS = 12

export const costsSection: MakeSection = (account) => {
  const costed = costedOf(account)
  const whole = costTogether(account)
  if (account.report.costs.length === 0) return null
  if (whole === null) return { lead: t('account.costs.open'), blocks: cardBlocks(account) }
  const say = (amount: number) => sayRoughMoney(amount, account.currency)
  const { p10, p50, p90 } = whole.spread
  return {
    lead: t('account.costs.lead', { count: costed.length, low: say(p10), middle: say(p50), high: say(p90) }),
    blocks: [
      spreadFigures(account),
      textBlock(restsOn(costed)),
      chartOfSpread(account, whole, costed),
      ...kindsTable(account),
      ...barsOf(account, costed),
      ...listOf(account, costed),
      ...totalsOf(account),
      ...basisBlocks(account),
      textBlock(t('account.costs.cards')),
      ...cardBlocks(account),
    ],
  }
}

/** Safe, middle, could be as high as. */
export function spreadFigures(account: Account): ReportBlock {
  const spread = costTogether(account)?.spread ?? { p10: 0, p50: 0, p90: 0 }
  const points = ['p10', 'p50', 'p90'] as const
  return {
    kind: 'figures',
    figures: points.map((point) => ({
      label: t(`account.costs.${point}`),
      value: sayRoughMoney(spread[point], account.currency),
      note: t(`account.costs.means.${point}`),
    })),
  }
}

/** What the figures rest on, in one sentence. */
export function restsOn(costed: readonly Costed[]): string {
  const counts = countFirmness(costed)
  const said = (['measured', 'estimated', 'guess'] as const).flatMap((firmness) =>
    counts[firmness] === 0 ? [] : [t(`costs.firm.${firmness}`, { count: counts[firmness] })],
  )
  return t('account.costs.rests', { count: costed.length, rests: sayList(said) })
}

function chartOfSpread(
  { currency }: Account,
  { spread, histogram }: NonNullable<ReturnType<typeof costTogether>>,
  costed: readonly Costed[],
): ReportChart {
  const caption = t('costs.total.spread')
  const say = (amount: number) => sayRoughMoney(amount, currency)
  const firmness = weakestFirmness(costed)
  return {
    kind: 'chart',
    caption,
    draw: (width) => <Histogram label={caption} counts={histogram} {...{ spread, firmness, say, width }} />,
    data: null,
  }
}

/** Cash, capacity and avoided risk: three figures, never added up. */
export function kindsTable({ report, currency }: Account): readonly ReportBlock[] {
  const { byKind } = report.totals
  const kinds = SAVING_KINDS.filter((kind) => byKind[kind].high > 0)
  return tableBlock(
    t('account.costs.kinds'),
    [
      column(t('account.costs.kind')),
      moneyColumn(t('account.costs.allLow'), currency),
      moneyColumn(t('account.costs.mean'), currency),
      moneyColumn(t('account.costs.allHigh'), currency),
      column(t('account.costs.kindMeans')),
    ],
    kinds.map((kind) => {
      const { low, mean, high } = byKind[kind]
      return [t(`costs.kind.${kind}`), roughly(low), roughly(mean), roughly(high), t(`costs.kind.means.${kind}`)]
    }),
  )
}

function barsOf(account: Account, costed: readonly Costed[]): readonly ReportBlock[] {
  if (costed.length < 2) return []
  const { currency, nameOf } = account
  const say = (amount: number) => sayRoughMoney(amount, currency, 3)
  const bars = paretoOf(
    costed,
    ({ estimate }) => estimate.annual.mean,
    ({ interaction }) => interaction,
  ).map(({ item, value, cumulated }): ParetoBar & RangeRow => {
    const ends = t('costs.ends', { provider: nameOf(item.provider.id), customer: nameOf(item.customer.id) })
    return {
      ...{ id: item.interaction, name: item.service || ends, detail: item.service === '' ? undefined : ends },
      ...{ amount: value, cumulated, firmness: item.firmness, spread: item.estimate.annual },
    }
  })
  const shown = bars.slice(0, MOST_BARS)
  const needed = 1 + bars.findIndex(({ cumulated }) => cumulated >= 0.8 - 1e-9)
  const few = t('costs.pareto.words', { count: needed, of: bars.length })
  const categories = shown.map(({ name }) => name)
  return [
    {
      kind: 'chart',
      caption: `${t('costs.pareto.title')}. ${few}`,
      draw: (width) => (
        <Pareto
          label={t('costs.pareto.title')}
          sayShare={(share) => sayShare(share, 0)}
          {...{ bars, say, width, most: MOST_BARS }}
        />
      ),
      data: {
        type: 'bars',
        categories,
        series: [{ name: t('account.costs.mean'), values: shown.map(({ amount }) => roughly(amount)) }],
        valueLabel: t('account.costs.aYear'),
        kind: 'money',
      },
    },
    {
      kind: 'chart',
      caption: `${t('costs.ranges.title')}. ${t('costs.ranges.words')}`,
      draw: (width) => <RangeBars label={t('costs.ranges.title')} rows={shown} {...{ say, width }} />,
      data: {
        type: 'bars',
        categories,
        series: (['p10', 'p50', 'p90'] as const).map((point) => ({
          name: t(`account.costs.${point}`),
          values: shown.map(({ spread }) => roughly(spread[point])),
        })),
        valueLabel: t('account.costs.aYear'),
        kind: 'money',
      },
    },
  ]
}

/** The costliest first. */
function listOf({ currency, lineOf, report }: Account, costed: readonly Costed[]): readonly ReportBlock[] {
  const { misses } = report.totals.all
  const hasEffort = costed.some(({ estimate }) => estimate.effort !== null)
  const rows = [...costed]
    .sort((a, b) => b.estimate.annual.mean - a.estimate.annual.mean)
    .map(({ interaction, estimate, inputs, firmness, standing }): readonly Cell[] => [
      lineOf(interaction),
      sayShare(inputs.find(({ input }) => input === 'miss-rate')?.usual ?? 0),
      roughly(estimate.perMiss.p50),
      ...(['p10', 'p50', 'p90', 'mean'] as const).map((point) => roughly(estimate.annual[point])),
      ...(hasEffort ? [estimate.effort === null ? null : roughly(estimate.effort.p50)] : []),
      t(`account.costs.standing.${standing}`, { firmness: t(`charts.firmness.${firmness}`) }),
    ])
  return tableBlock(
    t('account.costs.list'),
    [
      column(t('account.interaction')),
      column(t('costs.column.missRate'), 'number'),
      moneyColumn(t('costs.column.perMiss'), currency),
      ...(['p10', 'p50', 'p90'] as const).map((point) => moneyColumn(t(`account.costs.short.${point}`), currency)),
      moneyColumn(t('account.costs.mean'), currency),
      ...(hasEffort ? [moneyColumn(t('costs.column.effort'), currency)] : []),
      column(t('costs.column.sources')),
    ],
    rows,
    rows.length < 2
      ? null
      : [t('account.costs.meanTotal'), null, null, null, null, null, misses.mean, ...(hasEffort ? [null] : []), null],
  )
}

/** By provider, customer, reason and building block, each where it tells more than the total. */
function totalsOf({ report, currency, nameOf }: Account): readonly ReportBlock[] {
  const table = <Key extends string>(
    by: 'provider' | 'customer' | 'reasons' | 'block',
    totals: readonly CostTotal<Key>[],
    nameKey: (key: Key) => string,
  ) => {
    if (totals.length < 2) return []
    return tableBlock(
      `${t(`costs.by.${by}.title`)}. ${t(`costs.by.${by}.words`)}`,
      [
        column(t(`costs.by.${by}.head`)),
        column(t('costs.by.lines'), 'number'),
        moneyColumn(t('account.costs.mean'), currency),
      ],
      totals.slice(0, MOST_BARS).map(({ key, lines, misses }) => [nameKey(key), lines, roughly(misses.mean)]),
    )
  }
  const { byProvider, byCustomer, byReasons, byBlock } = report.totals
  const reasons = (key: string) =>
    key === 'unsaid'
      ? t('costs.by.unsaid')
      : key
          .split('+')
          .map((one) => t(`term.dimension.${one as 'what' | 'when' | 'way'}`))
          .join(' + ')
  return [
    ...table('provider', byProvider, nameOf),
    ...table('customer', byCustomer, nameOf),
    ...table('reasons', byReasons, reasons),
    ...table('block', byBlock, (key) => (key === 'unsaid' ? t('costs.by.unsaid') : t(`term.block.${key}`))),
  ]
}
