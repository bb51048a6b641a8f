/** How the figures came about: which formula, in which unit, from which source, with which seeds; and whose ideas it all rests on. */
import { DRAWS } from '../../method/estimate.ts'
import { METHOD_VERSION } from '../../method/version.ts'
import type { formula } from '../../text/en/formula.ts'
import { sayNumber } from '../../text/say-amount.ts'
import { t } from '../../text/text.ts'
import type { Account } from '../account.ts'
import { column, listBlock, tableBlock, textBlock, under } from '../blocks.ts'
import type { MakeSection } from '../section-content.ts'

type Formula = keyof typeof formula

/** Formulas of parts that the report has. */
function formulasOf({ report, latest, facts }: Account): readonly Formula[] {
  return [
    ...(latest.size > 0 ? (['mean', 'gap', 'exactly', 'rStar', 'agreement'] as const) : []),
    ...(report.priorities.placed.length > 0 ? (['quadrants', 'opportunity'] as const) : []),
    ...(report.costs.length > 0 ? (['misses', 'perMiss', 'annual', 'effort', 'rate', 'ranges'] as const) : []),
    ...(report.cases.length > 0 ? (['npv', 'payback', 'irr', 'roce'] as const) : []),
    ...(facts.interactions.length > 0 ? (['betweenness', 'ei'] as const) : []),
    ...(report.measures.some(({ measurements }) => measurements.length > 0) ? (['wilson', 'run', 'xmr'] as const) : []),
  ]
}

export const methodSection: MakeSection = (account) => {
  const { report, facts } = account
  const reckoned = report.costs.some(({ estimate }) => estimate !== null)
  return {
    lead: t('account.method.lead'),
    blocks: [
      ...tableBlock(
        t('account.method.formulas'),
        [
          column(t('account.method.figure')),
          column(t('account.method.formula')),
          column(t('account.method.unit')),
          column(t('account.method.source')),
        ],
        formulasOf(account).map((name) => [
          t(`formula.${name}.name`),
          t(`formula.${name}.formula`),
          t(`formula.${name}.unit`),
          t(`formula.${name}.source`),
        ]),
      ),
      ...listBlock([
        ...(reckoned ? [t('account.method.draws', { draws: sayNumber(DRAWS) }), t('account.method.independent')] : []),
        t('account.method.small'),
        t('account.method.private'),
        t('account.method.version', { version: METHOD_VERSION }),
        ...(facts.workshop.practice ? [t('account.method.practice')] : []),
      ]),
      ...under(
        t('account.method.ideas'),
        listBlock(
          (['intent', 'serve', 'digital', 'check', 'journey'] as const).map((idea) => t(`account.method.idea.${idea}`)),
        ),
      ),
      textBlock(t('account.method.made')),
    ],
  }
}
