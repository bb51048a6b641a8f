/**
 * Keeps estimates in step with their cost cards. A worker gets one card at a time, the one changed last first; what is no
 * longer wished is never begun, and an answer to an old question is thrown away. So typing holds nothing up, and the
 * newest always wins. What was reckoned is said, for the file, once hands rest: not at every key.
 */
import { haveSameInputs, isUpToDate, seedOf } from '#shared/method/estimate.ts'
import type { Estimate, EstimateInputs } from '#shared/model/estimate.ts'
import type { InteractionId } from '#shared/model/ids.ts'

/** One question to the worker. */
export interface EstimateTask {
  readonly inputs: EstimateInputs
  readonly seed: number
}

/** A card as it is now: its inputs (null: not enough to reckon with), and what the file holds. */
export interface EstimateWish {
  readonly id: InteractionId
  readonly inputs: EstimateInputs | null
  readonly stored: Estimate | null
}

/** What was reckoned last for a card, and the inputs that could not be reckoned, if the worker broke on them. */
export interface Reckoned {
  readonly estimate: Estimate | null
  readonly failed: EstimateInputs | null
}

/** Something that reckons; a worker in the window, a port of its own in a test. */
export interface EstimateWorker {
  ask(task: EstimateTask): void
  end(): void
}

export interface ReckonerOptions {
  /** `answer` with null: these inputs are refused. `broken`: nothing will come of this worker any more. */
  readonly openWorker: (heard: {
    readonly answer: (estimate: Estimate | null) => void
    readonly broken: () => void
  }) => EstimateWorker
  /** Null takes back the estimate of a card that can no longer be reckoned. */
  readonly say: (id: InteractionId, estimate: Estimate | null) => void
  /** The worker broke twice in a row. */
  readonly onGivenUp: () => void
  /** Runs `work` after so many milliseconds; returns a function that calls it off. */
  readonly wait: (milliseconds: number, work: () => void) => () => void
}

export interface EstimateReckoner {
  /** Every card of the workshop, as it is now. */
  want(wishes: readonly EstimateWish[]): void
  /** What was reckoned here. The map keeps its identity while nothing changes. */
  known(): ReadonlyMap<InteractionId, Reckoned>
  /** Says at once what is reckoned, and the rest as it comes; resolves when all is said. */
  settle(): Promise<void>
  subscribe(listener: () => void): () => void
  end(): void
}

/** Hands rest when nothing was changed for so long. */
const REST_MS = 1500

/** How often in a row the worker may break before it is given up. */
const BREAKS = 2

/** A reckoner of which nothing is wished yet. */
export function createEstimateReckoner(options: ReckonerOptions): EstimateReckoner {
  let wishes = new Map<InteractionId, EstimateWish>()
  let known: ReadonlyMap<InteractionId, Reckoned> = new Map()
  let queue: readonly InteractionId[] = []
  let running: { readonly id: InteractionId; readonly inputs: EstimateInputs } | null = null
  let worker: EstimateWorker | null = null
  let breaks = 0
  let atRest = false
  let stopWaiting: (() => void) | null = null
  const said = new Map<InteractionId, Estimate | null>()
  const settles = new Set<() => void>()
  const listeners = new Set<() => void>()

  const learn = (ids: readonly InteractionId[], news: (id: InteractionId) => Partial<Reckoned>) => {
    const next = new Map(known)
    for (const id of ids) next.set(id, { ...(known.get(id) ?? { estimate: null, failed: null }), ...news(id) })
    known = next
    for (const listener of [...listeners]) listener()
  }

  const isOpen = ({ id, inputs, stored }: EstimateWish): boolean => {
    const { estimate = null, failed = null } = known.get(id) ?? {}
    if (inputs === null || (stored !== null && isUpToDate(stored, inputs))) return false
    if (failed !== null && haveSameInputs(failed, inputs)) return false
    return estimate === null || !isUpToDate(estimate, inputs)
  }

  const sayWhatIsNew = () => {
    if (!atRest) return
    for (const { id, inputs, stored } of wishes.values()) {
      const estimate = inputs === null ? null : (known.get(id)?.estimate ?? null)
      const isNew =
        inputs === null
          ? stored !== null
          : estimate !== null && isUpToDate(estimate, inputs) && !(stored !== null && isUpToDate(stored, inputs))
      if (!isNew || said.get(id) === estimate) continue
      said.set(id, estimate)
      options.say(id, estimate)
    }
  }

  const rest = () => {
    stopWaiting?.()
    stopWaiting = null
    atRest = true
    sayWhatIsNew()
  }

  const finish = () => {
    for (const settle of settles) settle()
    settles.clear()
  }

  const askNext = () => {
    if (running !== null) return
    const [id, ...others] = queue
    const inputs = id === undefined ? null : (wishes.get(id)?.inputs ?? null)
    if (id === undefined || inputs === null) {
      queue = others
      if (id === undefined) finish()
      else askNext()
      return
    }
    queue = others
    running = { id, inputs }
    worker ??= open()
    worker.ask({ inputs, seed: seedOf(id) })
  }

  const open = (): EstimateWorker => {
    const opened: EstimateWorker = options.openWorker({
      answer: (estimate) => {
        if (worker === opened) take(estimate)
      },
      broken: () => {
        if (worker === opened) recover()
      },
    })
    return opened
  }

  const take = (estimate: Estimate | null) => {
    const asked = running
    running = null
    breaks = 0
    const wished = asked && wishes.get(asked.id)?.inputs
    if (asked && wished && haveSameInputs(wished, asked.inputs)) {
      learn([asked.id], () => (estimate === null ? { failed: asked.inputs } : { estimate, failed: null }))
      sayWhatIsNew()
    }
    askNext()
  }

  const recover = () => {
    worker?.end()
    worker = null
    breaks += 1
    if (running !== null) queue = [running.id, ...queue.filter((id) => id !== running?.id)]
    running = null
    if (breaks >= BREAKS) {
      breaks = 0
      const lost = queue
      queue = []
      learn(lost, (id) => ({ failed: wishes.get(id)?.inputs ?? null }))
      options.onGivenUp()
    }
    askNext()
  }

  return {
    want(next) {
      const before = wishes
      wishes = new Map(next.map((wish) => [wish.id, wish]))
      const changed = next.filter(({ id, inputs }) => {
        const was = before.get(id)
        if (was === undefined || was.inputs === null || inputs === null) return was?.inputs !== inputs
        return !haveSameInputs(was.inputs, inputs)
      })
      if (changed.length > 0) {
        atRest = settles.size > 0
        stopWaiting?.()
        stopWaiting = options.wait(REST_MS, rest)
      }
      for (const { id } of changed) said.delete(id)
      const first = changed.map(({ id }) => id)
      const open = new Set(next.filter(isOpen).map(({ id }) => id))
      const asked = running !== null && wishes.get(running.id)?.inputs
      if (running !== null && asked && haveSameInputs(asked, running.inputs)) open.delete(running.id)
      queue = [...new Set([...first, ...queue, ...open])].filter((id) => open.has(id))
      askNext()
    },
    known: () => known,
    settle() {
      rest()
      if (running === null && queue.length === 0) return Promise.resolve()
      return new Promise((resolve) => settles.add(resolve))
    },
    subscribe(listener) {
      listeners.add(listener)
      return () => void listeners.delete(listener)
    },
    end() {
      worker?.end()
      worker = null
      running = null
      queue = []
      stopWaiting?.()
      stopWaiting = null
      finish()
    },
  }
}
