/** Each cost card: what it comes to in sentences, every input with where it comes from, and what to be careful about. */
import { PartsBar } from '../../charts/parts-bar.tsx'
import { guessedParts } from '../../method/firmness.ts'
import { COST_PARTS, type CostPart } from '../../model/cost.ts'
import { sayRoughMoney, sayShare } from '../../text/say-amount.ts'
import { sayCost, sayCostGuard } from '../../text/say-cost.ts'
import { sayDay } from '../../text/say-day.ts'
import { sayList } from '../../text/say-list.ts'
import { t } from '../../text/text.ts'
import type { Account } from '../account.ts'
import { column, headingBlock, listBlock, roughly, tableBlock, textBlock } from '../blocks.ts'
import type { Costed } from '../costed.ts'
import type { ReportBlock, ReportChart } from '../document.ts'
import { sayInput } from '../say-input.ts'

/** Pictures of what one miss is made of: of the costliest only. */
const MOST_PICTURES = 8

type Cost = Account['report']['costs'][number]

/** The costliest first, cards that are not complete last. */
export function cardBlocks(account: Account): readonly ReportBlock[] {
  const weigh = ({ estimate }: Cost) => estimate?.annual.mean ?? -1
  return [...account.report.costs]
    .sort((a, b) => weigh(b) - weigh(a))
    .flatMap((cost, at) => tell(account, cost, at < MOST_PICTURES))
}

function tell(account: Account, cost: Cost, withPicture: boolean): readonly ReportBlock[] {
  const { currency, lineOf } = account
  const { estimate, missing, guards, interaction } = cost
  const careful = guards.map((guard) => sayCostGuard(guard, currency))
  return [
    headingBlock(lineOf(interaction)),
    ...(estimate === null ? [textBlock(sayMissing(missing))] : listBlock(sayCost(estimate, currency))),
    ...(estimate === null || !withPicture ? [] : partsOf(account, { ...cost, estimate })),
    ...inputsOf(account, cost),
    ...listBlock(careful),
  ]
}

function sayMissing(missing: Cost['missing']): string {
  return missing.length === 0
    ? t('costs.open.noPart')
    : t('costs.open.missing', { inputs: sayList(missing.map((input) => t(`evidence.cost.${input}`))) })
}

function inputsOf({ currency, lineOf }: Account, { inputs, interaction, period }: Cost): readonly ReportBlock[] {
  return tableBlock(
    t('account.costs.inputs', { line: lineOf(interaction) }),
    [
      column(t('account.costs.input')),
      column(t('range.low'), 'number'),
      column(t('range.usual'), 'number'),
      column(t('range.high'), 'number'),
      column(t('costCard.from')),
    ],
    inputs.map(({ input, low, usual, high, from, source, by, on }) => {
      const name = t(`evidence.cost.${input}`)
      const origin =
        source === null
          ? t(`account.costs.origin.${from === 'card' ? 'workshop' : from}`)
          : [t(`costCard.source.${source}`), by, on === null ? '' : sayDay(on)].filter((part) => part !== '').join(', ')
      return [
        input === 'volume' ? `${name}, ${t(`term.period.${period}`)}` : name,
        ...[low, usual, high].map((value) => sayInput(input, value, currency)),
        origin,
      ]
    }),
  )
}

function partsOf(account: Account, { estimate, interaction }: Costed): readonly ReportChart[] {
  const { currency, lineOf } = account
  const card = account.said('cost', interaction)
  const amounts: Partial<Record<CostPart, number>> = {}
  for (const part of COST_PARTS) amounts[part] = estimate.shares[part]
  const shown = COST_PARTS.filter((part) => (amounts[part] ?? 0) > 0)
  if (shown.length < 2) return []
  const label = t('account.costs.parts', { line: lineOf(interaction) })
  const say = (amount: number) => sayRoughMoney(amount, currency)
  return [
    {
      kind: 'chart',
      caption: label,
      draw: (width) => (
        <PartsBar
          parts={amounts as Record<CostPart, number>}
          guessed={card ? guessedParts(card) : undefined}
          sayShare={(share) => sayShare(share, 0)}
          {...{ label, say, width }}
        />
      ),
      data: {
        type: 'bars',
        categories: shown.map((part) => t(`charts.part.${part}`)),
        series: [{ name: t('account.costs.oneMiss'), values: shown.map((part) => roughly(amounts[part] ?? 0)) }],
        valueLabel: t('account.costs.oneMiss'),
        kind: 'money',
      },
    },
  ]
}
