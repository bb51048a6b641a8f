/** What a room may say about cost: one whole statement of each kind, to be changed where a test needs another. */
import { USUAL_ASSUMPTIONS } from '#shared/model/assumptions.ts'
import { EMPTY_CASE } from '#shared/model/case.ts'
import { type CostInput, EMPTY_CARD, type SaidRange } from '#shared/model/cost.ts'
import type { Estimate } from '#shared/model/estimate.ts'
import type { EvidenceOf } from '#shared/model/evidence.ts'
import type { ChangeId, ConflictId, InteractionId, MeasureId, PartyId } from '#shared/model/ids.ts'

/** A range said by the customer; one number alone is said three times. */
export function said(low: number, usual = low, high = usual): SaidRange {
  return { low, usual, high, source: 'customer', by: '', on: '2026-03-02' }
}

/** A card with these inputs, accepted by both sides. */
export function costCard(
  subject: InteractionId,
  inputs: Partial<Record<CostInput, SaidRange>> = {
    ...{ volume: said(100, 120, 150), 'miss-rate': said(0.1, 0.18, 0.3) },
    ...{ 'rework-customer': said(1.5), direct: said(15), 'rate-customer': said(48) },
  },
): EvidenceOf<'cost'> & { value: object } {
  return { kind: 'cost', subject, value: { ...EMPTY_CARD, inputs, reasons: ['what', 'when'], standing: 'accepted' } }
}

export function assumptions(): EvidenceOf<'assumptions'> {
  return { kind: 'assumptions', subject: 'workshop', value: { ...USUAL_ASSUMPTIONS, horizonYears: 5 } }
}

export function measure(subject: MeasureId, interaction: InteractionId): EvidenceOf<'measure'> {
  return {
    ...{ kind: 'measure', subject },
    value: {
      ...{ interaction, name: 'Time to first answer', unit: 'hours', scale: 'amount', direction: 'lower' },
      ...{ dimension: 'when', target: 4, actual: 9.5, source: 'measured', period: 'week' },
    },
  }
}

export function conflict(subject: ConflictId, one: PartyId, other: PartyId): EvidenceOf<'conflict'> {
  const sides: [{ party: PartyId; measuredOn: string }, { party: PartyId; measuredOn: string }] = [
    { party: one, measuredOn: 'calls closed an hour' },
    { party: other, measuredOn: 'solved at the first call' },
  ]
  return { kind: 'conflict', subject, value: { sides, note: 'Speed against depth' } }
}

export function changeCase(subject: ChangeId): EvidenceOf<'case'> & { value: object } {
  return {
    ...{ kind: 'case', subject },
    value: {
      ...EMPTY_CASE,
      missRateAfter: said(0.05, 0.1, 0.15),
      investment: said(15_000, 18_000, 20_000),
      capex: 9000,
    },
  }
}

const spread = { p10: 1, p50: 2, p90: 3, mean: 2 }

/** An estimate whose figures mean nothing: for what keeps it and hands it on. */
export function anyEstimate(subject: InteractionId): EvidenceOf<'estimate'> & { value: Estimate } {
  return {
    ...{ kind: 'estimate', subject },
    value: {
      ...{ seed: 7, draws: 20_000, misses: spread, perMiss: spread, annual: spread, effort: null },
      inputs: {
        ranges: { volume: { low: 1, usual: 2, high: 3 } },
        periodsPerYear: 12,
        kinds: {
          ...{ 'rework-customer': 'capacity', 'rework-provider': 'capacity', waiting: 'capacity', chasing: 'capacity' },
          ...{ direct: 'cash', 'knock-on': 'risk', effort: 'capacity' },
        },
      },
      shares: {
        ...{ 'rework-customer': 72, 'rework-provider': 0, waiting: 0, chasing: 0 },
        ...{ direct: 15, 'knock-on': 0, effort: 0 },
      },
      kinds: { cash: spread, capacity: spread, risk: spread },
      drivers: [{ input: 'volume', share: 1 }],
      histogram: { from: 0, step: 1, counts: [1, 2, 3] },
    },
  }
}
