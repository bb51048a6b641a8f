/** How the cells of a costed interaction are edited in place: the same texts and the same rules as on its card. */
import { CARD_STANDINGS, type CostCard, type CostInput, exactly, type ThreePoint } from '#shared/model/cost.ts'
import { type CardStep, sayInput } from '#shared/model/edit-card.ts'
import { t } from '#shared/text/text.ts'
import type { Check } from '../../ui/check-typed.ts'
import type { CellEditor } from '../../ui/grid/cell-editor.ts'
import { type RangeUnit, type ReadRange, rangeTexts, readRange, readUsual, splitPoints } from '../../ui/parse-range.ts'
import { sayRangeProblem } from '../../ui/say-range-problem.ts'
import type { CostColumn, CostRow } from './cost-rows.ts'

const COUNTED: Readonly<Partial<Record<CostColumn, { readonly input: CostInput; readonly unit: RangeUnit }>>> = {
  volume: { input: 'volume', unit: 'count' },
  missRate: { input: 'miss-rate', unit: 'share' },
}

/** Does a step to the card of a row; `column` is what it was about. */
export type EditCard = (row: CostRow, column: CostColumn, stepOf: (card: CostCard) => CardStep) => void

/** Null for what is reckoned. `today` is the day on which it is said. */
export function editCostCell(row: CostRow, column: CostColumn, today: string, edit: EditCard): CellEditor | null {
  const { card } = row.line
  if (column === 'standing') {
    return {
      ...{ kind: 'choice', value: card.standing },
      options: CARD_STANDINGS.map((value) => ({ value, label: t(`costCard.standing.${value}`) })),
      write: (chosen) => {
        const standing = CARD_STANDINGS.find((one) => one === chosen)
        if (standing !== undefined) edit(row, column, () => ({ inputs: {}, facts: { standing } }))
      },
    }
  }
  const counted = COUNTED[column]
  if (counted === undefined) return null
  const { input, unit } = counted
  const stored = card.inputs[input] ?? row.line.standing.inputs.ranges[input] ?? null
  const read = (raw: string): ReadRange =>
    card.usualOnly ? readUsual(raw, stored, unit) : readRange(['', raw, ''], unit)
  const usualAlone = (range: ThreePoint | null) => (card.usualOnly && range ? exactly(range.usual) : range)
  const check: Check = (raw) => {
    const said = read(raw)
    if (!said.ok) return { ok: false, problem: sayRangeProblem(said, ['', raw, '']) }
    if (said.range === null) return { ok: false, problem: t('costs.notEmpty') }
    return { ok: true, value: textOf(splitPoints(raw) ? said.range : usualAlone(said.range), unit) }
  }
  return {
    ...{ kind: 'text', value: textOf(usualAlone(stored), unit), check, suggestions: [] },
    write: (text) => {
      const said = read(text)
      if (said.ok) edit(row, column, (now) => sayOf(row, now, input, said.range, today))
    },
  }
}

/** A volume that only the map told stays counted as on the map. */
function sayOf(row: CostRow, card: CostCard, input: CostInput, range: ThreePoint | null, today: string): CardStep {
  const fromMap = input === 'volume' && card.inputs.volume === undefined
  const facts = fromMap ? { period: row.line.interaction.period } : {}
  return sayInput(card, input, range, { speaker: { source: 'guess', by: '' }, today, facts })
}

/** Three numbers side by side, or one where they are the same. */
function textOf(range: ThreePoint | null, unit: RangeUnit): string {
  return rangeTexts(range, unit)
    .filter((text) => text !== '')
    .join(' ')
}
