/** The cost card of one interaction: what is said on it, how to say more, and how to take the last of it back. */
import { useMemo, useState } from 'react'
import { type CostCard, type CostInput, EMPTY_CARD, type ThreePoint } from '#shared/model/cost.ts'
import { dayOf } from '#shared/model/day.ts'
import {
  applyStep,
  type CardStep,
  type DoneStep,
  factsStep,
  inverseOf,
  keepStep,
  type SaidNow,
  type Speaker,
  sayInput,
} from '#shared/model/edit-card.ts'
import type { InteractionId, WorkshopId } from '#shared/model/ids.ts'
import { useStatement } from '../../rpc/use-evidence.ts'

/** What was done to each card since the window was opened: going to another card and back forgets none of it. */
const done = new Map<string, readonly DoneStep[]>()

export interface CardHandle {
  readonly card: CostCard
  /** Whether anything was said at all. */
  readonly exists: boolean
  readonly say: (input: CostInput, range: ThreePoint | null, visit: string, now: Omit<SaidNow, 'today'>) => void
  /** Says who said an input, from where and when; nothing where it was not said. */
  readonly amend: (input: CostInput, facts: Partial<Speaker & { on: string }>, visit: string | null) => void
  readonly change: (facts: CardStep['facts'], visit?: string) => void
  /** What would be taken back; null when there is nothing. */
  readonly last: DoneStep['about'] | null
  readonly takeBack: () => void
}

/** Undefined while it is being read. Must be used in a component that is keyed by the interaction. */
export function useCostCard(workshop: WorkshopId, interaction: InteractionId): CardHandle | undefined {
  const statement = useStatement(workshop, 'cost', interaction)
  const key = `${workshop} ${interaction}`
  const [steps, setSteps] = useState(() => done.get(key) ?? [])
  return useMemo(() => {
    if (statement === undefined) return undefined
    const keep = (next: readonly DoneStep[]) => {
      done.set(key, next)
      setSteps(next)
    }
    const run = (about: DoneStep['about'], visit: string | null, stepOf: (card: CostCard) => CardStep) => {
      statement.say((now) => {
        const before = now ?? EMPTY_CARD
        const step = stepOf(before)
        keep(keepStep(done.get(key) ?? [], { about, visit, back: inverseOf(before, step) }))
        return applyStep(before, step)
      })
    }
    return {
      card: statement.value ?? EMPTY_CARD,
      exists: statement.value !== null,
      say: (input, range, visit, now) =>
        run(input, visit, (card) => sayInput(card, input, range, { ...now, today: dayOf(new Date()) })),
      amend: (input, facts, visit) =>
        run(input, visit, (card) => {
          const before = card.inputs[input]
          return { inputs: before === undefined ? {} : { [input]: { ...before, ...facts } }, facts: {} }
        }),
      change: (facts, visit) => run('card', visit ?? null, () => factsStep(facts)),
      last: steps.at(-1)?.about ?? null,
      takeBack: () => {
        const known = done.get(key) ?? []
        const last = known.at(-1)
        if (last === undefined) return
        statement.say((now) => applyStep(now ?? EMPTY_CARD, last.back))
        keep(known.slice(0, -1))
      },
    }
  }, [statement, key, steps])
}
