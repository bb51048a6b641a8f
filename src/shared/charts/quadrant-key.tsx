/** What the marks of the quadrants mean, in rows that are as long as the chart is wide. Only signs that occur are explained. */
import { estimateTextWidth } from '../layout/party-size.ts'
import type { Firmness } from '../method/firmness.ts'
import { FIRMNESSES } from '../method/firmness.ts'
import { t } from '../text/text.ts'
import { ChartText } from './chart-text.tsx'
import { Mark } from './mark-look.tsx'
import type { QuadrantItem } from './quadrant-plan.ts'

interface KeyEntry {
  readonly words: string
  readonly firmness: Firmness | null
  readonly apart: boolean
}

interface PlacedEntry extends KeyEntry {
  readonly x: number
  readonly row: number
}

/** Width of a sign with its room, and height of a row, in sizes of type. */
const SIGN = 1.9
const BETWEEN = 1.6
export const KEY_ROW = 1.6

/** Where each entry stands. `sayCost` speaks of money. */
export function planKey(
  items: readonly QuadrantItem[],
  sayCost: (amount: number) => string,
  width: number,
  text: number,
): { readonly entries: readonly PlacedEntry[]; readonly rows: number } {
  let [x, row] = [0, 0]
  const entries = entriesOf(items, sayCost).map((entry) => {
    const need = (SIGN + BETWEEN) * text + estimateTextWidth(entry.words, text)
    if (x > 0 && x + need - BETWEEN * text > width) [x, row] = [0, row + 1]
    const placed = { ...entry, x, row }
    x += need
    return placed
  })
  return { entries, rows: entries.length === 0 ? 0 : row + 1 }
}

function entriesOf(items: readonly QuadrantItem[], sayCost: (amount: number) => string): readonly KeyEntry[] {
  const costed = items.filter(({ cost }) => cost !== null)
  const largest = Math.max(0, ...costed.map(({ cost }) => cost ?? 0))
  const firm = FIRMNESSES.filter((one) => costed.some(({ firmness }) => firmness === one))
  return [
    ...firm.map((firmness) => ({ words: t(`priorities.key.${firmness}`), firmness, apart: false })),
    ...(costed.length < items.length ? [{ words: t('priorities.key.noCost'), firmness: null, apart: false }] : []),
    ...(items.some(({ apart }) => apart) ? [{ words: t('priorities.key.apart'), firmness: null, apart: true }] : []),
    ...(largest > 0
      ? [{ words: t('priorities.key.size', { cost: sayCost(largest) }), firmness: firm[0] ?? null, apart: false }]
      : []),
  ]
}

/** `y`: where it begins. */
export function QuadrantKey(props: {
  readonly entries: readonly PlacedEntry[]
  readonly x: number
  readonly y: number
  readonly text: number
  readonly hatch: string
}) {
  const { entries, x, y, text, hatch } = props
  return entries.map(({ words, firmness, apart, x: at, row }, index) => {
    const middle = y + (row + 0.5) * KEY_ROW * text
    const isSize = index === entries.length - 1 && firmness !== null
    return (
      <g key={words}>
        <Mark
          x={x + at + text * 0.7}
          y={middle}
          r={text * (isSize ? 0.68 : 0.52)}
          firmness={firmness}
          apart={apart}
          chosen={false}
          hatch={hatch}
          text={text}
        />
        <ChartText x={x + at + SIGN * text} y={middle} size={text} fill="var(--text-soft)">
          {words}
        </ChartText>
      </g>
    )
  })
}
