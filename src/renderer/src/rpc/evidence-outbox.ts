/**
 * What was said and is not on disk yet. Statements go out one after another; of two about the same subject only the newer
 * one goes. What the core cannot take for now (disk full, line broken) stays here and is tried again; what it refuses for
 * good is handed back with its sentence. A newcomer would write with a mutation: then a failing disk loses what was typed.
 */
import type { Result } from '#shared/contract/call.ts'
import type { ErrorCode } from '#shared/contract/errors.ts'
import { isSavingTrouble } from '#shared/contract/rescue.ts'
import type { Evidence } from '#shared/model/evidence.ts'
import type { WorkshopId } from '#shared/model/ids.ts'
import { t } from '#shared/text/text.ts'

/** What is true of the statements of this window; see `SavedState` of the map, which says the same of edits. */
export type OutboxState =
  | { readonly kind: 'saved' }
  | { readonly kind: 'saving' }
  | { readonly kind: 'refused'; readonly message: string }

export interface EvidenceOutboxOptions {
  /** Runs before each statement goes: what it is about must be known to the core first. */
  readonly before: () => Promise<unknown>
  readonly send: (workshop: WorkshopId, evidence: Evidence) => Promise<Result<null>>
  /** Called with a statement that is on disk, before it leaves the outbox. */
  readonly onSaid: (workshop: WorkshopId, evidence: Evidence) => void
  /** Called with the sentence about a statement that was refused for good and is dropped. */
  readonly onDropped: (message: string) => void
  /** Runs `work` after so many milliseconds; returns a function that calls it off. */
  readonly wait: (milliseconds: number, work: () => void) => () => void
}

export interface EvidenceOutbox {
  say(workshop: WorkshopId, evidence: Evidence): void
  /** What waits of one workshop, oldest first: to be kept elsewhere. */
  waitingOf(workshop: WorkshopId): readonly Evidence[]
  /** What waits, oldest first. The list keeps its identity while nothing changes. */
  waiting(): readonly Evidence[]
  state(): OutboxState
  /** Another number whenever something else waits than before. */
  mark(): number
  /** Resolves when nothing waits any more, or when the core has refused for now. */
  flush(): Promise<OutboxState>
  subscribe(listener: () => void): () => void
}

/** How long to wait before something refused for now is tried again. */
const AGAIN_MS = 2000

/** A core that has not answered for so long is not saving, whatever it may do later. */
const SILENCE_MS = 1500

/** Refusals that pass by themselves, beside what the disk does not take. */
const FOR_NOW: ReadonlySet<ErrorCode> = new Set<ErrorCode>(['connection-lost', 'internal', 'workshop-not-open'])

interface Waiting {
  readonly workshop: WorkshopId
  readonly evidence: Evidence
}

const SAVED: OutboxState = { kind: 'saved' }
const SAVING: OutboxState = { kind: 'saving' }

/** An empty outbox. */
export function createEvidenceOutbox(options: EvidenceOutboxOptions): EvidenceOutbox {
  let queue: readonly Waiting[] = []
  let list: readonly Evidence[] = []
  let state: OutboxState = SAVED
  let sending = false
  let mark = 0
  let stopWaiting: (() => void) | null = null
  const listeners = new Set<() => void>()
  const flushes = new Set<(state: OutboxState) => void>()

  const become = (next: OutboxState, nextQueue = queue) => {
    if (nextQueue !== queue) mark += 1
    queue = nextQueue
    list = queue.map(({ evidence }) => evidence)
    state = next
    if (next.kind !== 'saving') {
      for (const settle of flushes) settle(next)
      flushes.clear()
    }
    for (const listener of [...listeners]) listener()
  }

  const sendNext = async () => {
    const [first] = queue
    if (sending || first === undefined) return
    sending = true
    stopWaiting?.()
    stopWaiting = null
    const stopListening = options.wait(SILENCE_MS, () => become({ kind: 'refused', message: t('saving.silent') }))
    await options.before()
    const result = await options.send(first.workshop, first.evidence)
    stopListening()
    sending = false
    if (!result.ok && (FOR_NOW.has(result.error.code) || isSavingTrouble(result.error.code))) {
      become({ kind: 'refused', message: result.error.message })
      stopWaiting = options.wait(AGAIN_MS, () => void sendNext())
      return
    }
    if (result.ok) options.onSaid(first.workshop, first.evidence)
    else options.onDropped(result.error.message)
    const rest = queue.filter((one) => one !== first)
    become(rest.length === 0 ? SAVED : SAVING, rest)
    await sendNext()
  }

  return {
    say(workshop, evidence) {
      const isAbout = (one: Waiting, index: number) =>
        one.workshop === workshop &&
        one.evidence.kind === evidence.kind &&
        one.evidence.subject === evidence.subject &&
        !(sending && index === 0)
      const rest = queue.filter((one, index) => !isAbout(one, index))
      become(state.kind === 'refused' ? state : SAVING, [...rest, { workshop, evidence }])
      void sendNext()
    },
    waitingOf: (workshop) => queue.flatMap((one) => (one.workshop === workshop ? [one.evidence] : [])),
    waiting: () => list,
    state: () => state,
    mark: () => mark,
    flush() {
      if (queue.length === 0) return Promise.resolve(state)
      return new Promise((resolve) => {
        flushes.add(resolve)
        void sendNext()
      })
    },
    subscribe(listener) {
      listeners.add(listener)
      return () => void listeners.delete(listener)
    },
  }
}
