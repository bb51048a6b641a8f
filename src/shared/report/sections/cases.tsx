/** What each change would cost and bring, as ranges, with what is missing. Cases are never added up. */
import { CashLine } from '../../charts/cash-line.tsx'
import type { CaseResult } from '../../method/case.ts'
import type { CaseInputs, GatheredCase } from '../../method/case-inputs.ts'
import { sayMoney, sayRoughMoney, sayShare } from '../../text/say-amount.ts'
import { listKinds, sayCase, sayYears } from '../../text/say-case.ts'
import { CASE_POINTS, sayCaseFigures } from '../../text/say-case-figures.ts'
import { sayList } from '../../text/say-list.ts'
import { sayBalance, sayIncremental, sayRoceChange } from '../../text/say-roce.ts'
import { t } from '../../text/text.ts'
import type { Account } from '../account.ts'
import { column, headingBlock, listBlock, moneyColumn, roughly, tableBlock, textBlock } from '../blocks.ts'
import type { ReportBlock, ReportChart } from '../document.ts'
import type { MakeSection } from '../section-content.ts'

type Case = Account['report']['cases'][number]
type Reckoned = Case & { readonly inputs: CaseInputs; readonly result: CaseResult }

export const casesSection: MakeSection = (account) => {
  const cases = account.report.cases
  if (cases.length === 0) return null
  const reckoned = cases.filter((one): one is Reckoned => one.result !== null && one.inputs !== null)
  return {
    lead: t(reckoned.length < cases.length ? 'account.cases.leadPart' : 'account.cases.lead', {
      ...{ count: cases.length, reckoned: reckoned.length },
    }),
    blocks: [
      ...compare(account, reckoned),
      ...cases.flatMap((one) => [headingBlock(one.what), ...tell(account, one)]),
      ...(cases.length > 1 ? [textBlock(t('cases.result.overlap'))] : []),
    ],
  }
}

function compare({ currency, shortOf }: Account, cases: readonly Reckoned[]): readonly ReportBlock[] {
  if (cases.length < 2) return []
  return tableBlock(
    t('cases.compare.title'),
    [
      column(t('cases.compare.change')),
      column(t('account.interaction')),
      moneyColumn(t('account.cases.savesMiddle'), currency),
      moneyColumn(t('account.cases.worthMiddle'), currency),
      column(t('cases.compare.standing')),
    ],
    cases.map(({ what, interaction, result, firmness }) => [
      what,
      shortOf(interaction),
      result.saving.p50,
      result.worth.all.npv.p50,
      firmness === null ? null : t(`charts.firmness.${firmness}`),
    ]),
  )
}

function tell(account: Account, one: Case): readonly ReportBlock[] {
  const about = textBlock(account.lineOf(one.interaction))
  const { inputs, result, firmness } = one
  if (inputs === null || result === null || firmness === null) return [about, textBlock(sayMissing(one))]
  const gathered: GatheredCase = { inputs, firmness, missing: [], unsaid: one.unsaid, from: {} }
  const { currency } = account
  return [
    about,
    ...listBlock([
      ...sayCase(gathered, result, currency),
      t('account.cases.firmness', { firmness: t(`charts.firmness.${firmness}`) }),
      ...(one.unsaid.length === 0
        ? []
        : [t('cases.result.missing', { what: sayList(one.unsaid.map((field) => t(`evidence.case.${field}`))) })]),
      ...(result.saving.p10 < 0 ? [t('cases.result.negative')] : []),
    ]),
    ...kindsOf(account, result),
    chartOf(account, one.what, { ...one, inputs, result }),
    ...figuresOf(account, { ...one, inputs, result }),
    ...sayRoce(account, inputs, result),
  ]
}

function sayMissing({ missing }: Case): string {
  const what = missing.map((gap) => {
    if (gap === 'card') return t('account.cases.noCard')
    if (gap === 'after' || gap === 'cost-of-miss') return t(`cases.result.need.${gap}`)
    return t('cases.result.need.input', { name: t(`evidence.cost.${gap}`) })
  })
  return t('account.cases.missing', { what: what.join('; ') })
}

/** Cash, hours, risk: three figures. */
function kindsOf({ currency }: Account, result: CaseResult): readonly ReportBlock[] {
  return tableBlock(
    t('account.cases.kinds'),
    [
      column(t('account.costs.kind')),
      ...CASE_POINTS.map((point) => moneyColumn(t(`cases.result.point.${point}`), currency)),
      column(t('account.costs.kindMeans')),
    ],
    listKinds(result).map((kind) => {
      const { p10, p50, p90 } = result.kinds[kind]
      return [
        t(`cases.result.kind.${kind}`),
        roughly(p10),
        roughly(p50),
        roughly(p90),
        t(`cases.result.kindMeans.${kind}`),
      ]
    }),
  )
}

function chartOf({ currency }: Account, what: string, { result, firmness }: Reckoned): ReportChart {
  const { cumulated, payback } = result.worth.all
  const caption = t('account.cases.chart', { what })
  return {
    kind: 'chart',
    caption,
    draw: (width) => (
      <CashLine
        label={caption}
        points={cumulated}
        payback={payback.p50}
        firmness={firmness ?? 'guess'}
        say={(amount) => sayRoughMoney(amount, currency)}
        {...{ sayYears, width }}
      />
    ),
    data: {
      type: 'lines',
      categories: cumulated.map(({ year }) => (year === 0 ? t('charts.cash.start') : t('charts.cash.year', { year }))),
      series: CASE_POINTS.map((point) => ({
        name: t(`cases.result.point.${point}`),
        values: cumulated.map((one) => roughly(one[point])),
      })),
      valueLabel: t('account.cases.money'),
      kind: 'money',
    },
  }
}

/** Everything counted; and where not all of it is cash, cash alone below. */
function figuresOf({ currency }: Account, { inputs, result }: Reckoned): readonly ReportBlock[] {
  const years = t('cases.years', { count: inputs.horizonYears })
  const rate = sayShare(inputs.discountRate)
  const isAllCash = listKinds(result).every((kind) => kind === 'cash')
  const scopes = isAllCash ? (['all'] as const) : (['all', 'cash'] as const)
  return scopes.flatMap((scope) =>
    tableBlock(
      isAllCash ? t('cases.result.figures') : t(`account.cases.scope.${scope}`),
      [
        column(t('account.cases.figure')),
        ...CASE_POINTS.map((point) => column(t(`cases.result.point.${point}`), 'number')),
        column(t('account.cases.means')),
      ],
      sayCaseFigures(result.worth[scope], years, currency).map(({ name, cells: [first = '', ...others] }) => [
        t(`cases.result.label.${name}`, { years }),
        ...(others.length === 0 ? [null, first, null] : [first, ...others]),
        t(`cases.result.means.${name}`, { years, rate }),
      ]),
    ),
  )
}

/** Return on capital employed: in sentences, because there is not always a ratio. */
function sayRoce({ currency }: Account, inputs: CaseInputs, { roce }: CaseResult): readonly ReportBlock[] {
  const { gain, change, missing } = roce
  const money = (amount: number) => sayRoughMoney(amount, currency)
  const counts = t(inputs.roceCountsCapacity ? 'cases.roce.countsCapacity' : 'cases.roce.counts')
  return [
    ...(gain === null
      ? []
      : [
          textBlock(
            [
              t('app.labelled', { label: t('cases.roce.title'), value: sayIncremental(gain.p50, currency) }),
              gain.p10.deltaEbit === gain.p90.deltaEbit
                ? t('cases.roce.yearExact', { gain: money(gain.p50.deltaEbit) })
                : t('cases.roce.year', {
                    ...{ gain: money(gain.p50.deltaEbit), low: money(gain.p10.deltaEbit) },
                    high: money(gain.p90.deltaEbit),
                  }),
              gain.p50.deltaCapital === 0
                ? ''
                : t('cases.roce.capital', { capital: sayMoney(gain.p50.deltaCapital, currency) }),
              counts,
            ]
              .filter((part) => part !== '')
              .join(' '),
          ),
        ]),
    ...(change === null
      ? []
      : [
          textBlock(
            `${sayRoceChange(change.p10, change.p50, change.p90)} ${sayBalance(change.p50, inputs.company, currency)}`,
          ),
        ]),
    ...(missing.length === 0
      ? []
      : [textBlock(t('cases.roce.missing', { what: sayList(missing.map((gap) => t(`cases.roce.gap.${gap}`))) }))]),
  ]
}
