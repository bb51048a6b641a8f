/** What is typed and said about a case: ramps, ranges with their speakers, the order of the table, and the sentence for the sponsor. */
import { describe, expect, test } from 'vitest'
import { type CaseResult, reckonCase } from '#shared/method/case.ts'
import { gatherCase } from '#shared/method/case-inputs.ts'
import { USUAL_ASSUMPTIONS } from '#shared/model/assumptions.ts'
import { type ChangeCase, EMPTY_CASE } from '#shared/model/case.ts'
import { type CostCard, EMPTY_CARD, exactly } from '#shared/model/cost.ts'
import type { ChangeId, InteractionId, PartyId } from '#shared/model/ids.ts'
import { EMPTY_INTERACTION } from '#shared/model/interaction.ts'
import { chanceOf100, sayCase, sayYears } from '#shared/text/say-case.ts'
import type { CaseLine } from '../../../src/renderer/src/features/cases/case-lines.ts'
import type { CaseStanding } from '../../../src/renderer/src/features/cases/case-reckoner.ts'
import { amendRange, patchCase, sayRange } from '../../../src/renderer/src/features/cases/edit-case.ts'
import { checkRamp, rampText, readRamp } from '../../../src/renderer/src/features/cases/read-ramp.ts'
import { COMPARED, sortCases } from '../../../src/renderer/src/features/cases/sort-cases.ts'
import { said } from '../../helpers/cost-statements.ts'

const interaction = {
  ...{ ...EMPTY_INTERACTION, volume: 100 },
  ...{ id: 'shape:i' as InteractionId, provider: 'shape:p' as PartyId, customer: 'shape:c' as PartyId },
}
const at = { interaction, parties: [], frame: null, assumptions: USUAL_ASSUMPTIONS }
const CARD: CostCard = { ...EMPTY_CARD, inputs: { 'miss-rate': said(0.2), direct: said(50) } }

function sentence(own: Partial<ChangeCase>, card = CARD): string {
  const gathered = gatherCase({ ...EMPTY_CASE, ...own }, card, at)
  return sayCase(gathered, reckonCase(gathered.inputs, 7, 500), 'EUR')
    .join(' ')
    .replaceAll('\u00a0', ' ')
}

describe('the sentence for the sponsor', () => {
  test('says what it takes, what it saves, of which kind, and when the money is back', () => {
    expect(sentence({ missRateAfter: said(0.1), investment: said(3000), runCost: said(0) })).toBe(
      'It takes about 3,000 EUR once. Once it works fully it saves 6,000 EUR a year. All of it is cash. The money is back after about 10 months; in 100 of 100 possible futures within 3 years.',
    )
  })

  test('tells hours from cash', () => {
    const inputs = { ...CARD.inputs, 'rework-customer': said(1), 'rate-customer': said(50) }
    expect(sentence({ missRateAfter: said(0.1), investment: said(9000) }, { ...CARD, inputs })).toContain(
      'Of that about 6,000 EUR is cash, money that is no longer spent.',
    )
  })

  test('says plainly that more misses cost more, and that the money never comes back', () => {
    expect(sentence({ missRateAfter: said(0.3), investment: said(900) })).toBe(
      'It takes about 900 EUR once. It makes things worse: about 6,000 EUR a year more than today. The money does not come back within 3 years.',
    )
  })

  test('says when it may go either way', () => {
    expect(sentence({ missRateAfter: said(0.05, 0.18, 0.35), investment: said(900) })).toMatch(/^.*It may save up to/)
  })

  test('says when nobody has said what it takes, and that no money has to come back', () => {
    expect(sentence({ missRateAfter: said(0.1) })).toMatch(
      /^Nobody has said yet what it takes\..*No money has to come back first\.$/,
    )
  })

  test('says all or none of 100 only where it is all or none', () => {
    expect([0, 0.0001, 0.5, 0.9999, 1].map(chanceOf100)).toEqual([0, 1, 50, 99, 100])
  })

  test('says short times in months, long ones in years', () => {
    expect([0, 0.01, 0.5, 1.125, 2, 2.34].map(sayYears)).toEqual([
      'at once',
      '1 month',
      '6 months',
      '14 months',
      '2 years',
      '2.3 years',
    ])
  })
})

describe('a ramp', () => {
  test.each([
    ['60 90 100', [0.6, 0.9, 1]],
    ['60 %, 90 %; 100 %', [0.6, 0.9, 1]],
    ['12.5/33,3', [0.125, 0.333]],
    ['', []],
  ])('is read from “%s”', (typed, ramp) => {
    expect(readRamp(typed)).toEqual(ramp)
    expect(readRamp(rampText(ramp))).toEqual(ramp)
  })

  test.each(['60 120', 'much', '-5', '60 x', Array.from({ length: 31 }, () => '50').join(' ')])(
    'is not “%s”',
    (typed) => {
      expect(checkRamp(typed)).toMatchObject({ ok: false, problem: expect.stringContaining('0 to 100') })
    },
  )
})

describe('a range that is said', () => {
  const speaker = { source: 'measured', by: 'Ann' } as const

  test('bears the day and whoever speaks now, and keeps its speaker while it is corrected', () => {
    const first = { ...EMPTY_CASE, ...sayRange(EMPTY_CASE, 'investment', exactly(5), speaker, '2026-03-02') }
    expect(first.investment).toEqual({ ...exactly(5), ...speaker, on: '2026-03-02' })
    const next = sayRange(first, 'investment', exactly(6), { source: 'guess', by: 'Bo' }, '2026-03-03')
    expect(next.investment).toEqual({ ...exactly(6), ...speaker, on: '2026-03-03' })
    expect(amendRange(first, 'investment', { source: 'guess' }).investment).toMatchObject({
      source: 'guess',
      by: 'Ann',
    })
    expect(amendRange(first, 'runCost', { source: 'guess' })).toEqual({})
  })

  test('leaves no case behind when the last of it is taken back', () => {
    const one = patchCase(null, (now) => sayRange(now, 'runCost', exactly(5), speaker, '2026-03-02'))
    expect(one).not.toBeNull()
    expect(patchCase(one, (now) => sayRange(now, 'runCost', null, speaker, '2026-03-02'))).toBeNull()
  })
})

describe('the table of all cases', () => {
  const line = (id: string, what: string, said: ChangeCase | null = EMPTY_CASE) =>
    ({ change: { id, what }, line: `x serves ${what}`, said, gathered: null }) as unknown as CaseLine
  const standing = (saving: number, payback: number | null): CaseStanding => {
    const worth = { npv: { p50: saving }, payback: { p50: payback }, chance: saving / 10 }
    const result = { saving: { p50: saving }, worth: { all: worth } } as unknown as CaseResult
    return { result, reckoning: false, failed: false }
  }
  const lines = [line('1', 'b'), line('2', 'a'), line('3', 'c'), line('4', 'd', null)]
  const results = new Map([
    ['1' as ChangeId, standing(5, null)],
    ['2' as ChangeId, standing(9, 1)],
  ])
  const order = (by: (typeof COMPARED)[number], falling: boolean) =>
    sortCases(lines, results, { by, falling })
      .map(({ line: { change } }) => String(change.id))
      .join('')

  test('is sorted by any column, what is not reckoned last, and never is later than any year', () => {
    expect(order('npv', true)).toBe('213')
    expect(order('npv', false)).toBe('123')
    expect(order('payback', true)).toBe('123')
    expect(order('payback', false)).toBe('213')
    expect(order('change', false)).toBe('213')
  })

  test('is the same whatever the order of the changes', () => {
    for (const by of COMPARED) {
      const sorted = sortCases([...lines].reverse(), results, { by, falling: true }).map(
        ({ line: { change } }) => change.id,
      )
      if (by !== 'standing') expect(sorted.join('')).toBe(order(by, true))
    }
  })
})
