/**
 * Everything that a workshop says about cost, as one value: what screens show, what the command line prints, what a report is
 * written from. It reckons with the functions of `method/` alone, so that no figure exists twice. The same file gives the
 * same report, to the last digit.
 */
import { METHOD_VERSION } from '../method/version.ts'
import { USUAL_ASSUMPTIONS } from '../model/assumptions.ts'
import { WHOLE_WORKSHOP } from '../model/evidence.ts'
import type { InteractionId } from '../model/ids.ts'
import { reportCases } from './report-cases.ts'
import { reportCosts } from './report-costs.ts'
import { type ReportFacts, saidOf } from './report-facts.ts'
import { reportNetwork } from './report-network.ts'
import { reportPriorities } from './report-priorities.ts'

/** Raised by whatever is more than a new field. */
export const REPORT_VERSION = 1

function reportMeasures({ evidence, measurements }: ReportFacts) {
  return evidence.flatMap((one) =>
    one.kind === 'measure' && one.value
      ? [{ id: one.subject, ...one.value, saidAt: one.at, measurements: measurements.get(one.subject) ?? [] }]
      : [],
  )
}

function reportConflicts({ evidence }: ReportFacts) {
  return evidence.flatMap((one) =>
    one.kind === 'conflict' && one.value ? [{ id: one.subject, ...one.value, saidAt: one.at }] : [],
  )
}

/** Money in `currency` (ISO 4217; empty while not chosen) and per year unless a field says otherwise, shares 0..1. */
export function makeReport(facts: ReportFacts) {
  const { id, title, client, createdAt, practice } = facts.workshop
  const { costs, totals } = reportCosts(facts)
  const middles = new Map<InteractionId, number>()
  for (const { interaction, estimate } of costs) if (estimate) middles.set(interaction, estimate.annual.p50)
  const frame = saidOf(facts, 'frame', WHOLE_WORKSHOP)
  const assumptions = saidOf(facts, 'assumptions', WHOLE_WORKSHOP)
  return {
    format: 'baton-report' as const,
    version: REPORT_VERSION,
    method: METHOD_VERSION,
    workshop: { id, title, client, createdAt, practice },
    currency: frame?.value.currency ?? '',
    rates: frame?.value.rates ?? [],
    assumptions: { ...(assumptions?.value ?? USUAL_ASSUMPTIONS), saidAt: assumptions?.at ?? null },
    measures: reportMeasures(facts),
    conflicts: reportConflicts(facts),
    costs,
    totals,
    priorities: reportPriorities(facts, middles),
    network: reportNetwork(facts),
    cases: reportCases(facts),
  }
}

/** What {@link makeReport} gives. */
export type Report = ReturnType<typeof makeReport>
