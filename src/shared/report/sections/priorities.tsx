/** How much each service matters against how well it works, and where a small change is worth most. */
import { QuadrantChart } from '../../charts/quadrant-chart.tsx'
import type { QuadrantItem } from '../../charts/quadrant-plan.ts'
import { HIGHEST_OPPORTUNITY } from '../../method/opportunity.ts'
import { LEFT_OUT_REASONS } from '../../method/priority.ts'
import { QUADRANTS } from '../../method/quadrants.ts'
import { sayFixed, sayRoughMoney } from '../../text/say-amount.ts'
import { t } from '../../text/text.ts'
import type { Account } from '../account.ts'
import { column, firstOf, listBlock, moneyColumn, moreBlock, roughly, tableBlock, textBlock, under } from '../blocks.ts'
import type { Cell, ReportBlock, ReportChart } from '../document.ts'
import type { MakeSection } from '../section-content.ts'

const MOST = 25

type Placed = Account['report']['priorities']['placed'][number]

export const prioritiesSection: MakeSection = (account) => {
  const { placed } = account.report.priorities
  const [best] = placed
  if (best === undefined) return null
  const concentrate = placed.filter(({ quadrants }) => quadrants.midpoint === 'concentrate')
  return {
    lead:
      concentrate.length === 0
        ? t('account.priorities.leadNone', { count: placed.length })
        : t('account.priorities.lead', {
            count: concentrate.length,
            names: concentrate
              .slice(0, 3)
              .map(({ interaction }) => account.shortOf(interaction))
              .join('; '),
          }),
    blocks: [chartOf(account, placed), ...tableOf(account, placed), ...leftOutOf(account)],
  }
}

function chartOf(account: Account, placed: readonly Placed[]): ReportChart {
  const { report, currency, shortOf } = account
  const items = placed.map((one): QuadrantItem => {
    const { interaction: id, importance, performance, cost, apart, opportunity } = one
    const firmness = report.costs.find(({ interaction }) => interaction === id)?.firmness ?? 'guess'
    return {
      id,
      name: shortOf(id),
      importance,
      performance,
      cost,
      firmness,
      apart: apart.length > 0,
      weight: opportunity,
    }
  })
  return {
    kind: 'chart',
    caption: t('account.priorities.chart'),
    draw: (width) => (
      <QuadrantChart
        items={items}
        crosshair="midpoint"
        width={width}
        height={width * 0.78}
        text={width / 50}
        sayCost={(amount) => sayRoughMoney(amount, currency)}
      />
    ),
    data: {
      type: 'scatter',
      categories: items.map(({ name }) => name),
      series: [
        {
          name: t('account.priorities.importance'),
          values: items.map(({ importance }) => importance),
          across: items.map(({ performance }) => performance),
        },
      ],
      valueLabel: t('account.priorities.importance'),
      acrossLabel: t('priorities.axis.performance'),
      range: [1, 5],
      kind: 'number',
    },
  }
}

function tableOf({ lineOf, currency }: Account, placed: readonly Placed[]): readonly ReportBlock[] {
  const { shown, more } = firstOf(placed, MOST)
  return [
    ...tableBlock(
      t('priorities.list.title'),
      [
        column(t('account.interaction')),
        column(t('account.priorities.quadrant')),
        column(t('account.priorities.matters'), 'number'),
        column(t('account.priorities.weakest')),
        column(t('account.priorities.opportunity'), 'number'),
        moneyColumn(t('account.priorities.cost'), currency),
      ],
      shown.map((one): readonly Cell[] => [
        lineOf(one.interaction),
        one.quadrants.midpoint === undefined ? null : t(`priorities.quadrant.${one.quadrants.midpoint}`),
        sayFixed(one.importance, 1),
        t('priorities.fact.weakest', {
          dimension: t(`term.dimension.${one.weakest}`),
          value: sayFixed(one.performance, 1),
        }),
        sayFixed(one.opportunity, 1),
        one.cost === null ? null : roughly(one.cost),
      ]),
    ),
    ...moreBlock(more),
    textBlock(t('priorities.list.explain', { highest: HIGHEST_OPPORTUNITY })),
    ...listBlock(
      QUADRANTS.map((quadrant) =>
        t('app.labelled', {
          label: t(`priorities.quadrant.${quadrant}`),
          value: t(`account.priorities.means.${quadrant}`),
        }),
      ),
    ),
  ]
}

/** What is not placed is counted, not listed: most interactions of a large map are never rated. */
function leftOutOf({ report }: Account): readonly ReportBlock[] {
  const counts = LEFT_OUT_REASONS.flatMap((reason) => {
    const count = report.priorities.leftOut.filter((one) => one.reason === reason).length
    return count === 0 ? [] : [t('app.labelled', { label: t(`priorities.leftOut.${reason}`), value: count })]
  })
  return under(t('account.priorities.leftOut'), listBlock(counts))
}
