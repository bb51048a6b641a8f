/** The overview of costs as values: which interactions are in it, what their cells read, how they are corrected in place. */
import { describe, expect, test } from 'vitest'
import { gatherInputs } from '#shared/method/cost-inputs.ts'
import { reckonEstimate, seedOf } from '#shared/method/estimate.ts'
import { USUAL_ASSUMPTIONS } from '#shared/model/assumptions.ts'
import { type CostCard, EMPTY_CARD } from '#shared/model/cost.ts'
import { applyStep } from '#shared/model/edit-card.ts'
import type { Evidence } from '#shared/model/evidence.ts'
import type { Interaction } from '#shared/model/interaction.ts'
import { type EditCard, editCostCell } from '../../../src/renderer/src/features/costs/cost-editors.ts'
import { countFirmness, gatherCosts, weakestOf } from '../../../src/renderer/src/features/costs/cost-lines.ts'
import { type CostColumn, costRows } from '../../../src/renderer/src/features/costs/cost-rows.ts'
import type { CostStanding } from '../../../src/renderer/src/rpc/use-estimates.ts'
import { said } from '../../helpers/cost-statements.ts'
import { party, serves } from './builders.ts'

const parties = [party('Warehouse'), party('Dispatch')]
const picked = serves('Warehouse', 'Dispatch', { service: 'picked goods', volume: 40, period: 'week' })
const changes = serves('Dispatch', 'Warehouse', { service: 'changes' })
const TODAY = '2026-03-09'

function card(facts: Partial<CostCard> = {}): CostCard {
  return {
    ...EMPTY_CARD,
    inputs: { volume: said(100, 120, 150), 'miss-rate': said(0.1, 0.18, 0.3), direct: said(15) },
    ...facts,
  }
}

function standing(interaction: Interaction, said: CostCard): CostStanding {
  const surroundings = { interaction, parties, frame: null, assumptions: USUAL_ASSUMPTIONS }
  const gathered = gatherInputs(said, surroundings)
  const estimate = gathered.missing.length === 0 ? reckonEstimate(gathered.inputs, seedOf(interaction.id), 500) : null
  return { ...gathered, card: said, estimate, reckoning: false, failed: false }
}

function overview(one: CostCard, evidence: readonly Evidence[] = []) {
  const standings = new Map([[picked.id, standing(picked, one)]])
  return gatherCosts([picked, changes], standings, evidence, new Map())
}

function rowOf(one: CostCard) {
  const [row] = costRows(overview(one).lines, parties)
  if (row === undefined) throw new Error('there is no row')
  return row
}

/** What a card is after this was typed into a cell; a sentence where it is refused. */
function typed(one: CostCard, column: CostColumn, text: string): CostCard | string | null {
  const row = rowOf(one)
  let result: CostCard | null = one
  const edit: EditCard = (_row, _column, stepOf) => {
    result = applyStep(one, stepOf(one))
  }
  const editor = editCostCell(row, column, TODAY, edit)
  if (editor === null) throw new Error(`${column} is not edited`)
  if (editor.kind === 'choice') editor.write(text)
  else {
    const checked = editor.check(text)
    if (!checked.ok) return checked.problem
    editor.write(checked.value)
  }
  return result
}

describe('the overview of costs', () => {
  test('holds what is reckoned, and lists the rest as the next thing to do', () => {
    const { lines, open, waiting } = overview(card())
    expect(lines.map(({ id }) => id)).toEqual([picked.id])
    expect(open).toEqual([{ interaction: changes, missing: null, rated: null }])
    expect(waiting).toBe(0)
  })

  test('puts a begun card first, with what it lacks', () => {
    const standings = new Map([[changes.id, standing(changes, card({ inputs: { 'miss-rate': said(0.1) } }))]])
    const { open } = gatherCosts([picked, changes], standings, [], new Map())
    expect(open.map(({ interaction }) => interaction.service)).toEqual(['changes', 'picked goods'])
    expect(open[0]?.missing).toContain('volume')
  })

  test('neither counts nor offers what is being reckoned for the first time', () => {
    const reckoning = { ...standing(picked, card()), estimate: null, reckoning: true }
    const costs = gatherCosts([picked], new Map([[picked.id, reckoning]]), [], new Map())
    expect(costs).toEqual({ lines: [], open: [], waiting: 1 })
  })

  test('takes the building block from the reveal, else from the check', () => {
    const check: Evidence = {
      ...{ kind: 'check', subject: picked.id },
      value: {
        answers: { impression: 'no', choice: null, recommend: null, extra: null, delight: null },
        ...{ impression: '', block: 'process' },
      },
    }
    const finding: Evidence = { kind: 'finding', subject: picked.id, value: { note: '', block: 'service' } }
    expect(overview(card(), [check]).lines[0]?.block).toBe('process')
    expect(overview(card(), [check, finding]).lines[0]?.block).toBe('service')
    expect(overview(card()).lines[0]?.block).toBeNull()
  })

  test('is as firm as its weakest line', () => {
    const { lines } = overview(card({ standing: 'guess' }))
    expect(weakestOf(lines)).toBe('guess')
    expect(countFirmness(lines)).toEqual({ measured: 0, estimated: 0, guess: 1 })
  })
})

describe('a row of the overview', () => {
  test('says the service first, requests a year with what they are counted from, and money without currency', () => {
    const { texts } = rowOf(card())
    expect(texts).toMatchObject({
      interaction: 'picked goods · Warehouse → Dispatch',
      volume: '1,440 (120 per month)',
      missRate: '18\u00a0%',
      perMiss: '15',
      effort: '',
      sources: '3 × customer says',
    })
    expect(texts.p50).toMatch(/^[\d,]+$/)
  })

  test('counts a volume of the map as the map does', () => {
    const inputs = { 'miss-rate': said(0.1), direct: said(15) }
    expect(rowOf(card({ inputs })).texts.volume).toBe('2,080 (40 per week)')
  })
})

describe('a cell of the overview', () => {
  test('takes one number or three, and keeps who said it', () => {
    const one = typed(card(), 'missRate', '20 %')
    expect(one).toMatchObject({ inputs: { 'miss-rate': { low: 0.2, usual: 0.2, high: 0.2, source: 'customer' } } })
    expect(typed(card(), 'missRate', '10 20 40')).toMatchObject({
      inputs: { 'miss-rate': { low: 0.1, usual: 0.2, high: 0.4, on: TODAY } },
    })
  })

  test('refuses what the card refuses, and no number at all', () => {
    expect(typed(card(), 'missRate', '120')).toContain('more than all of them')
    expect(typed(card(), 'missRate', '30 20 40')).toContain('The lowest, 30, is above the usual value, 20')
    expect(typed(card(), 'volume', 'often')).toContain('is not a number')
    expect(typed(card(), 'volume', ' ')).toContain('Type a number')
  })

  test('opens again what both sides accepted, once a figure of it is another one', () => {
    expect(typed(card({ standing: 'accepted' }), 'volume', '90')).toMatchObject({ standing: 'open' })
    expect(typed(card(), 'standing', 'accepted')).toMatchObject({ standing: 'accepted' })
  })

  test('keeps the outer two where only usual values are asked', () => {
    expect(typed(card({ usualOnly: true }), 'volume', '140')).toMatchObject({
      inputs: { volume: { low: 100, usual: 140, high: 150 } },
    })
  })

  test('counts a volume that only the map told as on the map, and as a guess', () => {
    const inputs = { 'miss-rate': said(0.1), direct: said(15) }
    expect(typed(card({ inputs }), 'volume', '45')).toMatchObject({
      ...{ period: 'week', inputs: { volume: { usual: 45, source: 'guess' } } },
    })
  })

  test('that is reckoned cannot be edited', () => {
    expect(editCostCell(rowOf(card()), 'p50', TODAY, () => undefined)).toBeNull()
  })
})
