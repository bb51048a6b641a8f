/**
 * Estimates for React: every cost card of a workshop with what it comes to, reckoned anew while somebody changes it. What
 * the file holds is taken as it is when its inputs still are those of the card; nothing is reckoned twice.
 */
import { useEffect, useLayoutEffect, useMemo, useSyncExternalStore } from 'react'
import { type GatheredInputs, gatherInputs, isReckonable } from '#shared/method/cost-inputs.ts'
import { haveSameInputs, isUpToDate } from '#shared/method/estimate.ts'
import { USUAL_ASSUMPTIONS } from '#shared/model/assumptions.ts'
import { type CostCard, findCardProblem } from '#shared/model/cost.ts'
import type { Estimate } from '#shared/model/estimate.ts'
import { type Evidence, findEvidence, WHOLE_WORKSHOP } from '#shared/model/evidence.ts'
import type { InteractionId, WorkshopId } from '#shared/model/ids.ts'
import type { Contents } from '#shared/model/map-contents.ts'
import type { WindowClient } from './connection.ts'
import { useCore } from './core-provider.tsx'
import {
  createEstimateReckoner,
  type EstimateReckoner,
  type EstimateWish,
  type EstimateWorker,
  type Reckoned,
} from './estimate-reckoner.ts'
import { useEvidence, useSay } from './use-evidence.ts'

/** A cost card and what it comes to. */
export interface CostStanding extends GatheredInputs {
  readonly card: CostCard
  /** What the inputs come to; while they are reckoned, what was known last. Null where there is not enough to reckon with. */
  readonly estimate: Estimate | null
  /** Whether `estimate` is about to be replaced. */
  readonly reckoning: boolean
  /** The worker broke on these inputs, so that no figure can be shown for them until they change. */
  readonly failed: boolean
}

/** Reckoners of this window that somebody uses, by workshop. */
interface SharedReckoner {
  readonly reckoner: EstimateReckoner
  users: number
}
const shared = new WeakMap<WindowClient, Map<WorkshopId, SharedReckoner>>()
const alive = new Set<EstimateReckoner>()
const givenUpListeners = new Set<() => void>()

function openWorker(heard: { answer: (estimate: Estimate | null) => void; broken: () => void }): EstimateWorker {
  const worker = new Worker(new URL('./estimate-worker.ts', import.meta.url), { type: 'module' })
  worker.onmessage = ({ data }: MessageEvent<Estimate | null>) => heard.answer(data)
  worker.onerror = heard.broken
  worker.onmessageerror = heard.broken
  return { ask: (task) => worker.postMessage(task), end: () => worker.terminate() }
}

function wait(milliseconds: number, work: () => void): () => void {
  const timer = setTimeout(work, milliseconds)
  return () => clearTimeout(timer)
}

type Say = (evidence: Evidence) => void

function reckonerOf(client: WindowClient, workshop: WorkshopId, say: Say): SharedReckoner {
  const ofWindow = shared.get(client) ?? new Map<WorkshopId, SharedReckoner>()
  shared.set(client, ofWindow)
  const known = ofWindow.get(workshop)
  if (known) return known
  const reckoner = createEstimateReckoner({
    openWorker,
    say: (subject, value) => say({ kind: 'estimate', subject, value }),
    onGivenUp: () => {
      for (const listener of [...givenUpListeners]) listener()
    },
    wait,
  })
  const made = { reckoner, users: 0 }
  ofWindow.set(workshop, made)
  return made
}

/** One reckoner for all views of a workshop, for as long as one of them is there. */
function useReckoner(workshop: WorkshopId): EstimateReckoner {
  const client = useCore()
  const say = useSay(workshop)
  const held = reckonerOf(client, workshop, say)
  useEffect(() => {
    held.users += 1
    alive.add(held.reckoner)
    return () => {
      held.users -= 1
      // A view that takes the place of another one comes a moment later.
      wait(0, () => {
        if (held.users > 0) return
        held.reckoner.end()
        alive.delete(held.reckoner)
        if (shared.get(client)?.get(workshop) === held) shared.get(client)?.delete(workshop)
      })
    }
  }, [held, client, workshop])
  return held.reckoner
}

/** What the map knows that a cost needs. */
type CostedMap = Pick<Contents, 'parties' | 'interactions'>

function gatherAll(evidence: readonly Evidence[], { parties, interactions }: CostedMap) {
  const frame = findEvidence(evidence, 'frame', WHOLE_WORKSHOP)
  const assumptions = findEvidence(evidence, 'assumptions', WHOLE_WORKSHOP) ?? USUAL_ASSUMPTIONS
  const stored = new Map<string, Estimate>()
  const cards = new Map<string, CostCard>()
  for (const one of evidence) {
    if (one.kind === 'estimate' && one.value) stored.set(one.subject, one.value)
    if (one.kind === 'cost' && one.value) cards.set(one.subject, one.value)
  }
  return interactions.flatMap((interaction) => {
    const card = cards.get(interaction.id)
    if (!card) return []
    const gathered = gatherInputs(card, { interaction, parties, frame, assumptions })
    const isSound = findCardProblem({ inputs: card.inputs }) === null && isReckonable(gathered.inputs)
    const wish: EstimateWish = {
      id: interaction.id,
      inputs: isSound ? gathered.inputs : null,
      stored: stored.get(interaction.id) ?? null,
    }
    return [{ card, gathered, wish }]
  })
}

function standingOf(
  { card, gathered, wish: { inputs, stored } }: ReturnType<typeof gatherAll>[number],
  reckoned: Reckoned | undefined,
): CostStanding {
  if (inputs === null) return { ...gathered, card, estimate: null, reckoning: false, failed: false }
  const newest = [stored, reckoned?.estimate ?? null].find((one) => one && isUpToDate(one, inputs))
  if (newest) return { ...gathered, card, estimate: newest, reckoning: false, failed: false }
  const failed = reckoned?.failed ? haveSameInputs(reckoned.failed, inputs) : false
  return {
    ...{ ...gathered, card, failed },
    estimate: failed ? null : (reckoned?.estimate ?? stored),
    reckoning: !failed,
  }
}

/**
 * Every interaction on the map that has a cost card; undefined while the evidence is being read. `contents` is the whole
 * map. Reckons what is out of date, and says it for the file once hands rest.
 */
export function useEstimates(
  workshop: WorkshopId,
  contents: CostedMap,
): ReadonlyMap<InteractionId, CostStanding> | undefined {
  const evidence = useEvidence(workshop)
  const reckoner = useReckoner(workshop)
  const known = useSyncExternalStore(reckoner.subscribe, reckoner.known)
  const { parties, interactions } = contents
  const cards = useMemo(
    () => evidence && gatherAll(evidence, { parties, interactions }),
    [evidence, parties, interactions],
  )
  // Before anything is painted, so that whoever leaves right after typing leaves with what was typed.
  useLayoutEffect(() => {
    if (cards) reckoner.want(cards.map(({ wish }) => wish))
  }, [reckoner, cards])
  return useMemo(
    () => cards && new Map(cards.map((card) => [card.wish.id, standingOf(card, known.get(card.wish.id))])),
    [cards, known],
  )
}

/** Says what is reckoned, and what is being reckoned as soon as it is there: before leaving. */
export async function settleEstimates(): Promise<void> {
  await Promise.all([...alive].map((reckoner) => reckoner.settle()))
}

/** Hears that the worker broke twice in a row. Returns what ends that. */
export function onEstimatesGivenUp(listener: () => void): () => void {
  givenUpListeners.add(listener)
  return () => void givenUpListeners.delete(listener)
}
