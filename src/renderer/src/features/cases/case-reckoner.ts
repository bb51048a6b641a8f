/**
 * Keeps the results of cases in step with what is said of them. A worker gets one case at a time, the one changed last first;
 * an answer to an old question is thrown away. Results are not kept in the file: the same inputs and seed give the same.
 */
import type { CaseResult } from '#shared/method/case.ts'
import type { CaseInputs } from '#shared/method/case-inputs.ts'
import type { ChangeId } from '#shared/model/ids.ts'

/** One question to the worker. */
export interface CaseTask {
  readonly inputs: CaseInputs
  readonly seed: number
}

/** What a case comes to. */
export interface CaseStanding {
  /** What was reckoned last; null where nothing was yet. */
  readonly result: CaseResult | null
  /** Whether `result` is about to be replaced. */
  readonly reckoning: boolean
  /** These inputs could not be reckoned. */
  readonly failed: boolean
}

/** Something that reckons; a worker in the window, a port of its own in a test. */
export interface CaseWorker {
  ask(task: CaseTask): void
  end(): void
}

export interface CaseReckoner {
  /** Every case that can be reckoned, as it is now. */
  want(tasks: ReadonlyMap<ChangeId, CaseTask>): void
  /** The map keeps its identity while nothing changes. */
  known(): ReadonlyMap<ChangeId, CaseStanding>
  subscribe(listener: () => void): () => void
  end(): void
}

interface Wish {
  readonly task: CaseTask
  /** Tasks with the same key have the same result. */
  readonly key: string
}

const keyOf = (task: CaseTask) => JSON.stringify(task)

/** `openWorker` hears an answer (null: refused), or that nothing will come of this worker any more. */
export function createCaseReckoner(
  openWorker: (heard: {
    readonly answer: (result: CaseResult | null) => void
    readonly broken: () => void
  }) => CaseWorker,
): CaseReckoner {
  let wishes = new Map<ChangeId, Wish>()
  let known: ReadonlyMap<ChangeId, CaseStanding> = new Map()
  let queue: readonly ChangeId[] = []
  let running: { readonly id: ChangeId; readonly key: string } | null = null
  let worker: CaseWorker | null = null
  /** The key of the inputs that each result was reckoned from, refused ones included. */
  const done = new Map<ChangeId, string>()
  const listeners = new Set<() => void>()

  const show = () => {
    const next = new Map<ChangeId, CaseStanding>()
    for (const [id, { key }] of wishes) {
      const before = known.get(id)?.result ?? null
      const isDone = done.get(id) === key
      next.set(id, { result: before, reckoning: !isDone, failed: isDone && before === null })
    }
    known = next
    for (const listener of [...listeners]) listener()
  }

  const learn = (id: ChangeId, key: string, result: CaseResult | null) => {
    done.set(id, key)
    known = new Map(known).set(id, { result, reckoning: false, failed: result === null })
  }

  const finish = (result: CaseResult | null) => {
    const asked = running
    running = null
    if (asked !== null && wishes.get(asked.id)?.key === asked.key) learn(asked.id, asked.key, result)
    show()
    askNext()
  }

  const open = (): CaseWorker => {
    const opened: CaseWorker = openWorker({
      answer: (result) => {
        if (worker === opened) finish(result)
      },
      broken: () => {
        if (worker !== opened) return
        opened.end()
        worker = null
        finish(null)
      },
    })
    return opened
  }

  const askNext = () => {
    if (running !== null) return
    const [id, ...others] = queue
    const wish = id === undefined ? undefined : wishes.get(id)
    queue = others
    if (id === undefined) return
    if (wish === undefined) {
      askNext()
      return
    }
    running = { id, key: wish.key }
    worker ??= open()
    worker.ask(wish.task)
  }

  return {
    want(tasks) {
      const before = wishes
      wishes = new Map([...tasks].map(([id, task]) => [id, { task, key: keyOf(task) }]))
      const isOpen = (id: ChangeId) => {
        const key = wishes.get(id)?.key
        return key !== undefined && done.get(id) !== key && !(running?.id === id && running.key === key)
      }
      const changed = [...wishes].filter(([id, { key }]) => before.get(id)?.key !== key).map(([id]) => id)
      queue = [...new Set([...changed, ...queue])].filter(isOpen)
      if (changed.length > 0 || before.size !== wishes.size) show()
      askNext()
    },
    known: () => known,
    subscribe(listener) {
      listeners.add(listener)
      return () => void listeners.delete(listener)
    },
    end() {
      worker?.end()
      worker = null
      running = null
      queue = []
    },
  }
}
