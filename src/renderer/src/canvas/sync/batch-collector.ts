/**
 * Gathers what changes on the map into batches of full records and removed ids. One batch never holds the changes of two
 * gestures, so that one gesture becomes one edit; order is kept, and within a batch only the last state counts.
 */
import type { WireRecord } from '#shared/contract/map.ts'

/** What changed, as the store reports it: records as they are now, and ids that are gone. */
export interface MapChange {
  readonly put: readonly WireRecord[]
  readonly removed: readonly string[]
}

/** A batch that is on its way or waits for it. Its id stays the same however often it is sent. */
export interface OpenBatch {
  readonly id: string
  readonly gesture: string
  readonly put: Map<string, WireRecord>
  readonly removed: Set<string>
}

export class BatchCollector {
  readonly #queue: OpenBatch[] = []
  readonly #newId: () => string

  constructor(newId: () => string) {
    this.#newId = newId
  }

  get isEmpty(): boolean {
    return this.#queue.length === 0
  }

  /** The batch to send next. While it is on its way it is `taken` and nothing is added to it. */
  get head(): OpenBatch | undefined {
    return this.#queue[0]
  }

  get last(): OpenBatch | undefined {
    return this.#queue.at(-1)
  }

  /** Adds a change to the last batch if it is of the same gesture and not `taken`, else to a new one. */
  add(gesture: string, change: MapChange, taken: OpenBatch | null): void {
    if (change.put.length === 0 && change.removed.length === 0) return
    let batch = this.#queue.at(-1)
    if (!batch || batch === taken || batch.gesture !== gesture) {
      batch = { id: this.#newId(), gesture, put: new Map(), removed: new Set() }
      this.#queue.push(batch)
    }
    merge(batch, change)
  }

  /** The head has been acknowledged. */
  drop(batch: OpenBatch): void {
    if (this.#queue[0] !== batch) throw new Error('only the batch that was sent can be dropped')
    this.#queue.shift()
  }

  /**
   * Makes one new batch of everything that waits: what the core refuses for good may fit once later edits (an undo) are
   * added to it.
   */
  fold(): void {
    const last = this.#queue.at(-1)
    if (!last) return
    const folded: OpenBatch = { id: this.#newId(), gesture: last.gesture, put: new Map(), removed: new Set() }
    for (const batch of this.#queue) merge(folded, { put: [...batch.put.values()], removed: [...batch.removed] })
    this.#queue.splice(0, this.#queue.length, folded)
  }

  /** Everything that waits, the oldest first. */
  get all(): readonly OpenBatch[] {
    return this.#queue
  }

  /** How many gestures wait. */
  countGestures(): number {
    return new Set(this.#queue.map(({ gesture }) => gesture)).size
  }

  /** Every record id that waits to be saved. */
  touched(): ReadonlySet<string> {
    const ids = new Set<string>()
    for (const batch of this.#queue) {
      for (const id of batch.put.keys()) ids.add(id)
      for (const id of batch.removed) ids.add(id)
    }
    return ids
  }
}

function merge(batch: OpenBatch, change: MapChange): void {
  for (const record of change.put) {
    batch.removed.delete(record.id)
    batch.put.set(record.id, record)
  }
  for (const id of change.removed) {
    batch.put.delete(id)
    batch.removed.add(id)
  }
}
