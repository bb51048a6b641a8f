/** Every change with its case: what was said, what it rests on, and what is still missing. Pure. */
import { type GatheredCase, gatherCase } from '#shared/method/case-inputs.ts'
import { seedOf } from '#shared/method/estimate.ts'
import { type Assumptions, USUAL_ASSUMPTIONS } from '#shared/model/assumptions.ts'
import type { ChangeCase } from '#shared/model/case.ts'
import { EMPTY_CASE } from '#shared/model/case.ts'
import type { Change } from '#shared/model/change.ts'
import type { CostCard } from '#shared/model/cost.ts'
import { type Evidence, findEvidence, WHOLE_WORKSHOP } from '#shared/model/evidence.ts'
import type { ChangeId } from '#shared/model/ids.ts'
import type { Interaction } from '#shared/model/interaction.ts'
import type { Party } from '#shared/model/party.ts'
import { serviceLine } from '#shared/text/interaction-label.ts'
import type { CaseTask } from './case-reckoner.ts'

/** A change as the view shows it. */
export interface CaseLine {
  readonly change: Change
  /** Who serves whom, in one line. */
  readonly line: string
  /** Null where the interaction is no longer on the map. */
  readonly interaction: Interaction | null
  /** Null where nobody said anything about the case. */
  readonly said: ChangeCase | null
  readonly card: CostCard | null
  /** Null without a cost card, or without the interaction. */
  readonly gathered: GatheredCase | null
}

export interface CasesOfWorkshop {
  readonly lines: readonly CaseLine[]
  readonly assumptions: Assumptions
  readonly currency: string
}

/** In the order of the changes. */
export function gatherCases(
  changes: readonly Change[],
  evidence: readonly Evidence[],
  { interactions, parties }: { readonly interactions: readonly Interaction[]; readonly parties: readonly Party[] },
): CasesOfWorkshop {
  const frame = findEvidence(evidence, 'frame', WHOLE_WORKSHOP)
  const assumptions = findEvidence(evidence, 'assumptions', WHOLE_WORKSHOP) ?? USUAL_ASSUMPTIONS
  const lines = changes.map((change): CaseLine => {
    const interaction = interactions.find(({ id }) => id === change.interaction) ?? null
    const said = findEvidence(evidence, 'case', change.id)
    const card = findEvidence(evidence, 'cost', change.interaction)
    const at = interaction && { interaction, parties, frame, assumptions }
    return {
      ...{ change, interaction, said, card, line: serviceLine(change.provider, change.customer, change.service) },
      gathered: card && at && gatherCase(said ?? EMPTY_CASE, card, at),
    }
  })
  return { lines, assumptions, currency: frame?.currency ?? '' }
}

/** What can be reckoned: cases of which enough was said. */
export function listTasks(lines: readonly CaseLine[]): ReadonlyMap<ChangeId, CaseTask> {
  return new Map(
    lines.flatMap(({ change, gathered, interaction, said }) =>
      said && gathered && interaction && gathered.missing.length === 0
        ? [[change.id, { inputs: gathered.inputs, seed: seedOf(interaction.id) }] as const]
        : [],
    ),
  )
}

/** Which change the view begins with: one with a case, else one of an interaction that has a cost card, else the first. */
export function firstChange(lines: readonly CaseLine[], selected: readonly string[]): CaseLine | undefined {
  const of = (test: (line: CaseLine) => boolean) => lines.find(test)
  return (
    of(({ change }) => selected.includes(change.interaction)) ??
    of(({ said }) => said !== null) ??
    of(({ card }) => card !== null) ??
    lines[0]
  )
}
