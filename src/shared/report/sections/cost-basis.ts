/** What all costs and cases of the workshop rest on: hourly rates, periods of a year, horizon, discount rate. */
import { PERIODS } from '../../model/interaction.ts'
import { sayMoney, sayNumber, sayShare } from '../../text/say-amount.ts'
import { sayList } from '../../text/say-list.ts'
import { t } from '../../text/text.ts'
import type { Account } from '../account.ts'
import { column, headingBlock, listBlock, moneyColumn, tableBlock } from '../blocks.ts'
import type { ReportBlock } from '../document.ts'

export function basisBlocks({ report, currency }: Account): readonly ReportBlock[] {
  const { rates, assumptions } = report
  const { periodsPerYear, horizonYears, discountRate, ramp } = assumptions
  const year = sayList(
    PERIODS.filter((period) => period !== 'year').map(
      (period) => `${sayNumber(periodsPerYear[period])} ${t(`cases.company.period.${period}`)}`,
    ),
  )
  return [
    headingBlock(t('account.costs.basis')),
    ...tableBlock(
      t('account.costs.rates'),
      [
        column(t('account.agenda.group')),
        moneyColumn(t('account.costs.perHour'), currency),
        column(t('account.costs.rateFrom')),
      ],
      rates.map(({ group, perHour, from }) => [
        group,
        perHour,
        from === null
          ? null
          : t('account.costs.rateReckoned', {
              salary: sayMoney(from.salary, currency),
              onCost: sayShare(from.onCostShare),
              hours: sayNumber(from.productiveHours),
            }),
      ]),
    ),
    ...listBlock([
      t('account.costs.year', { year }),
      t('account.costs.horizon', {
        years: t('cases.years', { count: horizonYears }),
        rate: sayShare(discountRate),
        ramp: ramp.map((share) => sayShare(share, 0)).join(', '),
      }),
    ]),
  ]
}
