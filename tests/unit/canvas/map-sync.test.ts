import { describe, expect, test } from 'vitest'
import type { CallError, Result } from '#shared/contract/call.ts'
import type { MapBatch } from '#shared/contract/map.ts'
import { WorkshopId } from '#shared/model/ids.ts'
import { t } from '#shared/text/text.ts'
import type { SavedState } from '../../../src/renderer/src/canvas/map-api.ts'
import { BATCH_PAUSE, MapSync } from '../../../src/renderer/src/canvas/sync/map-sync.ts'

type Reply = Result<{ sequence: number; edit: number }>
const record = (id: string, value = 0) => ({ id, typeName: 'shape', value })
const put = (...ids: string[]) => ({ put: ids.map((id) => record(id)), removed: [] })
const refused = (code: CallError['code']): Reply => ({
  ok: false,
  error: { code, message: `no: ${code}`, details: {} },
})

/** A core that answers when told to, and a clock that goes when told to. */
class Bench {
  readonly sent: MapBatch[] = []
  readonly sync: MapSync
  time = 1000
  missed = 0
  #sequence = 0
  #answer: ((reply: Reply) => void) | null = null
  #timers: { at: number; work: () => void }[] = []

  constructor() {
    let id = 0
    this.sync = new MapSync({
      workshop: WorkshopId.parse('workshop-1'),
      send: (batch) => {
        if (this.#answer) throw new Error('two batches are on their way')
        this.sent.push(batch)
        return new Promise((resolve) => {
          this.#answer = resolve
        })
      },
      wait: (milliseconds, work) => {
        const timer = { at: this.time + milliseconds, work }
        this.#timers.push(timer)
        return () => {
          this.#timers = this.#timers.filter((other) => other !== timer)
        }
      },
      now: () => this.time,
      today: () => '2026-01-01T10:00:00.000Z',
      newId: () => `batch-${id++}`,
      missed: () => {
        this.missed += 1
      },
    })
  }

  get state(): SavedState {
    return this.sync.state.get()
  }

  get last(): MapBatch | undefined {
    return this.sent.at(-1)
  }

  pass(milliseconds: number): void {
    this.time += milliseconds
    for (const timer of this.#timers.filter(({ at }) => at <= this.time)) {
      this.#timers = this.#timers.filter((other) => other !== timer)
      timer.work()
    }
  }

  async answer(reply: Reply = { ok: true, value: { sequence: ++this.#sequence, edit: 1 } }): Promise<void> {
    const answer = this.#answer
    if (!answer) throw new Error('nothing is on its way')
    this.#answer = null
    answer(reply)
    await Promise.resolve()
    await Promise.resolve()
  }
}

describe('the way to the disk', () => {
  test('a window without edits is saved', () => {
    expect(new Bench().state).toEqual({ kind: 'saved', at: null })
  })

  test('says saved only after the core has answered', async () => {
    const bench = new Bench()
    bench.sync.record('drag', put('a'))
    expect(bench.state.kind).toBe('saving')
    bench.pass(BATCH_PAUSE)
    expect(bench.last?.put).toEqual([record('a')])
    expect(bench.state.kind).toBe('saving')
    await bench.answer()
    expect(bench.state).toEqual({ kind: 'saved', at: '2026-01-01T10:00:00.000Z' })
  })

  test('a gesture that goes on after it was refused is something else that waits, in one gesture as before', async () => {
    const bench = new Bench()
    bench.sync.record('drag', put('a'))
    bench.pass(BATCH_PAUSE)
    await bench.answer(refused('disk-full'))
    const [waiting, mark] = [bench.sync.waiting.get(), bench.sync.mark.get()]
    bench.pass(60_000)
    await bench.answer(refused('disk-full'))
    expect(bench.sync.mark.get()).toBe(mark)
    bench.sync.record('drag', put('a', 'b'))
    expect(bench.sync.waiting.get()).toBe(waiting)
    expect(bench.sync.mark.get()).not.toBe(mark)
  })

  test('while hands move, batches are a pause apart and one at a time', async () => {
    const bench = new Bench()
    bench.sync.record('drag', put('a'))
    bench.pass(20)
    expect(bench.sent).toHaveLength(1)
    bench.sync.record('drag', put('a', 'b'))
    bench.pass(500)
    expect(bench.sent).toHaveLength(1)
    bench.sync.record('drag', put('c'))
    await bench.answer()
    bench.pass(20)
    expect(bench.sent).toHaveLength(2)
    expect(bench.last?.put.map(({ id }) => id)).toEqual(['a', 'b', 'c'])
    await bench.answer()
    bench.sync.record('drag', put('d'))
    bench.pass(BATCH_PAUSE - 10)
    expect(bench.sent).toHaveLength(2)
    bench.pass(10)
    expect(bench.sent).toHaveLength(3)
  })

  test('a slow disk gets time to breathe, but never more than a tenth of a second', async () => {
    const bench = new Bench()
    const sendAndAnswer = async (took: number) => {
      bench.sync.record('drag', put('a'))
      bench.pass(100)
      bench.pass(took)
      await bench.answer()
    }
    await sendAndAnswer(25)
    bench.sync.record('drag', put('b'))
    bench.pass(49)
    expect(bench.sent).toHaveLength(1)
    bench.pass(1)
    expect(bench.sent).toHaveLength(2)
    bench.pass(60)
    await bench.answer()
    bench.sync.record('drag', put('c'))
    bench.pass(39)
    expect(bench.sent).toHaveLength(2)
    bench.pass(1)
    expect(bench.sent).toHaveLength(3)
  })

  test('gestures are sent apart, in their order, and each batch knows the sequence before it', async () => {
    const bench = new Bench()
    bench.sync.loaded(0)
    bench.sync.record('one', put('a'))
    bench.sync.record('two', put('b'))
    bench.sync.record('three', { put: [], removed: ['a'] })
    bench.pass(BATCH_PAUSE)
    await bench.answer()
    await bench.answer()
    expect(bench.state.kind).toBe('saving')
    await bench.answer()
    expect(bench.sent.map(({ gesture }) => gesture)).toEqual(['one', 'two', 'three'])
    expect(bench.sent.map(({ baseSequence }) => baseSequence)).toEqual([0, 1, 2])
    expect(bench.last?.remove).toEqual(['a'])
    expect(bench.state.kind).toBe('saved')
  })

  test('records that the window had to make up go along with its first edit', () => {
    const bench = new Bench()
    bench.sync.loaded(0, put('page'))
    expect(bench.state.kind).toBe('saved')
    bench.pass(1000)
    expect(bench.sent).toHaveLength(0)
    bench.sync.record('drag', put('a'))
    bench.pass(BATCH_PAUSE)
    expect(bench.last?.put.map(({ id }) => id)).toEqual(['page', 'a'])
  })

  test('flush does not wait for the pause, and resolves when everything is on disk', async () => {
    const bench = new Bench()
    bench.sync.record('one', put('a'))
    bench.sync.record('two', put('b'))
    const flushed = bench.sync.flush()
    expect(bench.sent).toHaveLength(1)
    await bench.answer()
    expect(bench.sent).toHaveLength(2)
    await bench.answer()
    expect((await flushed).kind).toBe('saved')
  })
})

describe('when the core refuses', () => {
  test('the same batch with the same id is sent again, with growing pauses, and later edits wait behind it', async () => {
    const bench = new Bench()
    bench.sync.record('one', put('a'))
    bench.pass(BATCH_PAUSE)
    await bench.answer(refused('disk-full'))
    expect(bench.state).toEqual({ kind: 'refused', message: 'no: disk-full' })
    bench.sync.record('two', put('b'))
    expect(bench.state.kind).toBe('refused')
    bench.pass(499)
    expect(bench.sent).toHaveLength(1)
    bench.pass(1)
    expect(bench.sent).toHaveLength(2)
    await bench.answer(refused('disk-full'))
    bench.pass(999)
    expect(bench.sent).toHaveLength(2)
    bench.pass(1)
    await bench.answer()
    const tries = bench.sent.slice(0, 3)
    expect(new Set(tries.map(({ batchId }) => batchId)).size).toBe(1)
    expect(tries.every(({ put: records }) => records[0]?.id === 'a')).toBe(true)
    await bench.answer()
    expect(bench.last?.gesture).toBe('two')
    expect(bench.state.kind).toBe('saved')
  })

  test('a batch that the core may have got is never sent again with other content', async () => {
    const bench = new Bench()
    bench.sync.record('drag', put('a'))
    bench.pass(BATCH_PAUSE)
    await bench.answer(refused('connection-lost'))
    bench.sync.record('drag', put('b'))
    bench.pass(500)
    expect(bench.last).toEqual(bench.sent[0])
    await bench.answer()
    bench.pass(BATCH_PAUSE)
    expect(bench.last?.put.map(({ id }) => id)).toEqual(['b'])
    expect(bench.last?.batchId).not.toBe(bench.sent[0]?.batchId)
    await bench.answer()
    expect(bench.state.kind).toBe('saved')
  })

  test('flush resolves with the refusal instead of waiting for ever', async () => {
    const bench = new Bench()
    bench.sync.record('one', put('a'))
    const flushed = bench.sync.flush()
    await bench.answer(refused('write-failed'))
    expect(await flushed).toEqual({ kind: 'refused', message: 'no: write-failed' })
  })

  test('closing waits for the batch under way and for the one behind it', async () => {
    const bench = new Bench()
    bench.sync.record('g', put('shape:a'))
    bench.pass(BATCH_PAUSE)
    bench.sync.record('g', put('shape:b'))
    let settled: SavedState | null = null
    void bench.sync.close().then((state) => {
      settled = state
    })
    await bench.answer()
    expect(settled).toBeNull()
    await bench.answer()
    expect(bench.sent.map((batch) => batch.put.map(({ id }) => id))).toEqual([['shape:a'], ['shape:b']])
    expect(settled).toMatchObject({ kind: 'saved' })
  })

  test('nothing is sent to a workshop that was closed after its window had gone', async () => {
    const bench = new Bench()
    bench.sync.record('g', put('shape:a'))
    void bench.sync.close()
    await bench.answer(refused('workshop-not-open'))
    bench.pass(60_000)
    expect(bench.sent).toHaveLength(1)
  })

  test('a batch that can never be stored is folded with the undo that mends it', async () => {
    const bench = new Bench()
    bench.sync.record('paste', { put: [record('good', 1), record('bad', 1)], removed: [] })
    bench.pass(BATCH_PAUSE)
    await bench.answer(refused('record-invalid'))
    expect(bench.state.kind).toBe('refused')
    bench.sync.record('undo', { put: [], removed: ['bad'] })
    bench.pass(BATCH_PAUSE)
    expect(bench.last?.put.map(({ id }) => id)).toEqual(['good'])
    expect(bench.last?.remove).toEqual(['bad'])
    expect(bench.last?.batchId).not.toBe(bench.sent[0]?.batchId)
    await bench.answer()
    expect(bench.state.kind).toBe('saved')
  })

  test('a lost line is told at once, and everything goes out as soon as it is back', async () => {
    const bench = new Bench()
    bench.sync.record('one', put('a'))
    bench.sync.lineLost('the line is lost')
    expect(bench.state).toEqual({ kind: 'refused', message: 'the line is lost' })
    bench.sync.retryNow()
    expect(bench.sent).toHaveLength(1)
    await bench.answer()
    expect(bench.state.kind).toBe('saved')
  })

  test('a lost line is no matter while nothing waits, and what is done then is not called on its way', async () => {
    const bench = new Bench()
    bench.sync.lineLost('the line is lost')
    expect(bench.state.kind).toBe('saved')
    bench.sync.record('one', put('a'))
    expect(bench.state).toEqual({ kind: 'refused', message: 'the line is lost' })
    bench.sync.retryNow()
    await bench.answer()
    expect(bench.state.kind).toBe('saved')
    bench.sync.record('two', put('b'))
    expect(bench.state.kind).toBe('saving')
  })
})

describe('other windows', () => {
  test('the announcement of the own batch is no gap, whichever comes first', async () => {
    const bench = new Bench()
    bench.sync.loaded(0)
    bench.sync.record('one', put('a'))
    bench.pass(BATCH_PAUSE)
    bench.sync.announced(1)
    await bench.answer()
    bench.sync.announced(1)
    expect(bench.missed).toBe(0)
  })

  test('a sequence that was not seen makes the window read the map again', async () => {
    const bench = new Bench()
    bench.sync.loaded(4)
    bench.sync.announced(4)
    expect(bench.missed).toBe(0)
    bench.sync.announced(5)
    expect(bench.missed).toBe(1)
    bench.sync.record('one', put('a'))
    bench.pass(BATCH_PAUSE)
    await bench.answer({ ok: true, value: { sequence: 8, edit: 3 } })
    expect(bench.missed).toBe(2)
  })
})

describe('what only this window holds', () => {
  test('is counted by gestures, and can be read as it would be sent, also while it is on its way', async () => {
    const bench = new Bench()
    bench.sync.record('one', put('a'))
    bench.pass(BATCH_PAUSE)
    bench.sync.record('one', put('b'))
    bench.sync.record('two', { put: [], removed: ['c'] })
    expect(bench.sync.waiting.get()).toBe(2)
    expect(bench.sync.unsaved()).toMatchObject([
      { workshop: 'workshop-1', gesture: 'one', put: [record('a')], remove: [] },
      { gesture: 'one', put: [record('b')] },
      { gesture: 'two', put: [], remove: ['c'] },
    ])
    expect(bench.sync.unsaved()[0]).toEqual(bench.last)
    for (let count = 0; count < 3; count += 1) {
      bench.pass(BATCH_PAUSE)
      await bench.answer()
    }
    expect(bench.sync.waiting.get()).toBe(0)
    expect(bench.sync.unsaved()).toEqual([])
  })

  test('a core that does not answer is not saving: the window says so within two seconds, until it answers', async () => {
    const bench = new Bench()
    bench.sync.record('drag', put('a'))
    bench.pass(BATCH_PAUSE)
    const flushed = bench.sync.flush()
    bench.pass(1000)
    expect(bench.state.kind).toBe('saving')
    bench.pass(600)
    expect(bench.state).toEqual({ kind: 'refused', message: t('saving.silent') })
    expect((await flushed).kind).toBe('refused')
    bench.sync.record('drag', put('b'))
    expect(bench.state.kind).toBe('refused')
    expect(bench.sent).toHaveLength(1)
    await bench.answer()
    expect(bench.state.kind).toBe('saving')
    bench.pass(BATCH_PAUSE)
    await bench.answer()
    expect(bench.state.kind).toBe('saved')
    bench.pass(5000)
    expect(bench.state.kind).toBe('saved')
  })
})
