/**
 * The durable way of the map's edits: one batch in flight at a time, one every 50 to 100 ms, sent again until the core has
 * committed it. The saved state tells the truth: `saved` is said only when nothing waits and nothing is on its way.
 */
import { type Atom, atom } from '@tldraw/state'
import type { CallError, Result } from '#shared/contract/call.ts'
import type { MapBatch } from '#shared/contract/map.ts'
import { t } from '#shared/text/text.ts'
import type { SavedState } from '../map-api.ts'
import { BatchCollector, type MapChange, type OpenBatch } from './batch-collector.ts'

/** From one batch to the next while hands move, in milliseconds. */
export const BATCH_PAUSE = 50
/** Where the disk is slow the core gets so many times the length of the last way there and back, up to the longest pause. */
const BREATH = 3
const LONGEST_PAUSE = 100
/** What is gathered before the first batch after a rest: one frame, so that one command is one batch. */
const FIRST_PAUSE = 12
const RETRY_PAUSES = [500, 1000, 2000]
/** A core that has not answered for so long is not saving, whatever it may do later. */
const SILENCE = 1500

/** Refusals that come back however often the same batch is sent. */
const FINAL: ReadonlySet<CallError['code']> = new Set(['record-invalid', 'map-too-large', 'call-invalid'])

export interface SyncPorts {
  readonly workshop: MapBatch['workshop']
  send(batch: MapBatch): Promise<Result<{ sequence: number; edit: number }>>
  /** Runs `work` after so many milliseconds; returns a function that calls it off. */
  wait(milliseconds: number, work: () => void): () => void
  /** Milliseconds of a clock that only goes forward. */
  now(): number
  /** The time of day, as ISO 8601. */
  today(): string
  newId(): string
  /** Another window wrote to the map: it has to be read again. */
  missed(): void
}

export class MapSync {
  /** What is true of this window's edits. */
  readonly state: Atom<SavedState> = atom('saved state', { kind: 'saved', at: null } as SavedState)
  /** How many gestures are not on disk. */
  readonly waiting: Atom<number> = atom('gestures that wait', 0)
  /** Another number whenever something else waits than before, also in a gesture that goes on. */
  readonly mark: Atom<number> = atom('mark of what waits', 0)
  readonly #ports: SyncPorts
  readonly #collector: BatchCollector
  #sequence = 0
  #inFlight: OpenBatch | null = null
  /** The head once it has been sent: the core may have it, so it goes out again exactly as it was. */
  #sent: OpenBatch | null = null
  #refusal: CallError | null = null
  /** What is said while nobody is there to save. */
  #lost: string | null = null
  #failures = 0
  #lastSent = Number.NEGATIVE_INFINITY
  #pause = BATCH_PAUSE
  #stopWaiting: (() => void) | null = null
  #stopListening: (() => void) | null = null
  #announced = 0
  #waiters: ((state: SavedState) => void)[] = []
  #base: MapChange = { put: [], removed: [] }
  #closed = false

  constructor(ports: SyncPorts) {
    this.#ports = ports
    this.#collector = new BatchCollector(ports.newId)
  }

  get isClean(): boolean {
    return this.#collector.isEmpty
  }

  /** Up to which batch sequence this window knows the map. */
  get sequence(): number {
    return this.#sequence
  }

  /** Ids of records whose last state is not on disk yet. */
  touched(): ReadonlySet<string> {
    return this.#collector.touched()
  }

  /** Everything that is not on disk, as it would be sent: also what is on its way. */
  unsaved(): readonly MapBatch[] {
    return this.#collector.all.map((batch) => this.#messageOf(batch))
  }

  /** The map was read at this sequence. `base` are records that the window had to make up and sends with its first edit. */
  loaded(sequence: number, base: MapChange = { put: [], removed: [] }): void {
    this.#sequence = Math.max(this.#sequence, sequence)
    this.#base = base
  }

  /** Takes a change of the map in, to be sent soon. */
  record(gesture: string, change: MapChange): void {
    if (this.#closed || (change.put.length === 0 && change.removed.length === 0)) return
    if (this.#base.put.length > 0) {
      this.#collector.add(gesture, this.#base, this.#sent)
      this.#base = { put: [], removed: [] }
    }
    this.#collector.add(gesture, change, this.#sent)
    this.#count()
    if (this.#refusal && FINAL.has(this.#refusal.code) && !this.#inFlight) {
      this.#fold()
      this.#failures = 0
      this.#cancelWait()
    }
    if (this.#lost !== null) this.#become({ kind: 'refused', message: this.#lost })
    else if (!this.#refusal) this.#become({ kind: 'saving' })
    this.#schedule()
  }

  /** The core says that the map stands at this sequence now. */
  announced(sequence: number): void {
    this.#announced = Math.max(this.#announced, sequence)
    if (!this.#inFlight) this.#lookForGap()
  }

  /** Sends everything now; resolves when it is on disk, or when the core has refused it. */
  flush(): Promise<SavedState> {
    if (this.#collector.isEmpty) return Promise.resolve(this.state.get())
    const done = new Promise<SavedState>((resolve) => this.#waiters.push(resolve))
    this.#cancelWait()
    if (!this.#inFlight) this.#sendHead()
    return done
  }

  /** The line to the core is back: no need to wait any longer. */
  retryNow(): void {
    this.#lost = null
    if (this.#collector.isEmpty || this.#inFlight) return
    this.#cancelWait()
    this.#sendHead()
  }

  /** The line to the core is broken; what waits, and what comes until it is back, is not saved, and the person should know. */
  lineLost(message: string): void {
    this.#lost = message
    if (!this.#collector.isEmpty) this.#become({ kind: 'refused', message })
  }

  /**
   * Nothing is taken in any more; what waits is still sent until it is acknowledged, or until the workshop is closed.
   * Resolves as {@link flush} does.
   */
  close(): Promise<SavedState> {
    this.#closed = true
    return this.flush()
  }

  #become(state: SavedState): void {
    const old = this.state.get()
    if (state.kind === old.kind && state.kind === 'saving') return
    this.state.set(state)
  }

  #count(): void {
    this.mark.update((mark) => mark + 1)
    const gestures = this.#collector.countGestures()
    if (gestures !== this.waiting.get()) this.waiting.set(gestures)
  }

  #cancelWait(): void {
    this.#stopWaiting?.()
    this.#stopWaiting = null
  }

  #schedule(): void {
    if (this.#inFlight || this.#stopWaiting || this.#collector.isEmpty) return
    const pause = this.#refusal
      ? (RETRY_PAUSES[Math.min(this.#failures - 1, RETRY_PAUSES.length - 1)] ?? 0)
      : Math.max(FIRST_PAUSE, this.#lastSent + this.#pause - this.#ports.now())
    this.#stopWaiting = this.#ports.wait(pause, () => {
      this.#stopWaiting = null
      this.#sendHead()
    })
  }

  #sendHead(): void {
    const batch = this.#collector.head
    if (!batch || this.#inFlight) return
    this.#inFlight = batch
    this.#sent = batch
    this.#lastSent = this.#ports.now()
    this.#stopListening = this.#ports.wait(SILENCE, () => {
      this.lineLost(t('saving.silent'))
      this.#settle()
    })
    void this.#ports.send(this.#messageOf(batch)).then((result) => this.#answered(batch, result))
  }

  #messageOf(batch: OpenBatch): MapBatch {
    return {
      workshop: this.#ports.workshop,
      batchId: batch.id,
      gesture: batch.gesture,
      baseSequence: this.#sequence,
      put: [...batch.put.values()],
      remove: [...batch.removed],
    }
  }

  #answered(batch: OpenBatch, result: Result<{ sequence: number; edit: number }>): void {
    this.#inFlight = null
    this.#stopListening?.()
    this.#stopListening = null
    this.#pause = Math.min(LONGEST_PAUSE, Math.max(BATCH_PAUSE, BREATH * (this.#ports.now() - this.#lastSent)))
    this.#lost = null
    if (result.ok) {
      this.#refusal = null
      this.#failures = 0
      this.#collector.drop(batch)
      this.#sent = null
      this.#count()
      const missed = result.value.sequence > this.#sequence + 1
      this.#sequence = Math.max(this.#sequence, result.value.sequence)
      if (this.#collector.isEmpty) {
        this.#become({ kind: 'saved', at: this.#ports.today() })
        this.#settle()
      } else {
        this.#become({ kind: 'saving' })
        if (this.#waiters.length > 0 || this.#collector.head?.gesture !== batch.gesture) this.#sendHead()
        else this.#schedule()
      }
      if (missed) this.#ports.missed()
      else if (!this.#inFlight) this.#lookForGap()
      return
    }
    const wasFinal = this.#refusal !== null && FINAL.has(this.#refusal.code)
    this.#refusal = result.error
    this.#failures += 1
    this.#become({ kind: 'refused', message: result.error.message })
    this.#settle()
    if (this.#closed && result.error.code === 'workshop-not-open') return
    // What came while a batch was on its way may be the very undo that mends it.
    if (FINAL.has(result.error.code) && !wasFinal && this.#collector.head !== undefined && this.#waitsBehind(batch)) {
      this.#fold()
      this.#sendHead()
      return
    }
    this.#schedule()
  }

  /** What the core has refused for good was not stored, so it may go out under a new id together with what came after. */
  #fold(): void {
    this.#collector.fold()
    this.#sent = null
    this.#refusal = null
  }

  #waitsBehind(batch: OpenBatch): boolean {
    return this.#collector.last !== batch
  }

  #settle(): void {
    const waiters = this.#waiters
    this.#waiters = []
    for (const resolve of waiters) resolve(this.state.get())
  }

  #lookForGap(): void {
    if (this.#announced > this.#sequence) {
      this.#sequence = this.#announced
      this.#ports.missed()
    }
  }
}
