/** Estimates follow their cards: only the newest counts, nothing is reckoned or said twice, and a broken worker is no secret. */
import { describe, expect, test } from 'vitest'
import { reckonEstimate, seedOf } from '#shared/method/estimate.ts'
import { exactly } from '#shared/model/cost.ts'
import type { Estimate, EstimateInputs } from '#shared/model/estimate.ts'
import type { InteractionId } from '#shared/model/ids.ts'
import {
  createEstimateReckoner,
  type EstimateTask,
  type EstimateWish,
} from '../../../src/renderer/src/rpc/estimate-reckoner.ts'
import { inputsOf } from '../method/cost-builders.ts'

const [ONE, TWO, THREE] = ['shape:one', 'shape:two', 'shape:three'] as [InteractionId, InteractionId, InteractionId]

/** A card whose misses cost so much each. */
const costing = (direct: number): EstimateInputs =>
  inputsOf({ volume: exactly(10), 'miss-rate': exactly(0.5), direct: exactly(direct) })
const wish = (id: InteractionId, direct: number | null, stored: Estimate | null = null): EstimateWish => ({
  ...{ id, stored },
  inputs: direct === null ? null : costing(direct),
})
const estimateOf = (id: InteractionId, direct: number) => reckonEstimate(costing(direct), seedOf(id))

/** A reckoner whose workers answer, and whose time passes, when the test says so. */
function reckonerWithWorkers() {
  const workers: { asked: EstimateTask[]; over: boolean; answer(): void; refuse(): void; crash(): void }[] = []
  const said: [InteractionId, number | null][] = []
  const rests: (() => void)[] = []
  let givenUp = 0
  const reckoner = createEstimateReckoner({
    openWorker: (heard) => {
      const asked: EstimateTask[] = []
      let answered = 0
      const worker = {
        ...{ asked, over: false },
        answer() {
          const task = asked[answered]
          if (!task) throw new Error('nothing was asked')
          answered += 1
          heard.answer(structuredClone(reckonEstimate(task.inputs, task.seed)))
        },
        refuse() {
          answered += 1
          heard.answer(null)
        },
        crash: () => heard.broken(),
      }
      workers.push(worker)
      return {
        ask: (task) => void asked.push(structuredClone(task)),
        end: () => {
          worker.over = true
        },
      }
    },
    say: (id, estimate) => said.push([id, estimate?.perMiss.p50 ?? null]),
    onGivenUp: () => {
      givenUp += 1
    },
    wait: (_, work) => {
      rests.push(work)
      return () => void (rests.includes(work) && rests.splice(rests.indexOf(work), 1))
    },
  })
  const worker = (index = 0) => {
    const found = workers[index]
    if (!found) throw new Error(`${workers.length} workers`)
    return found
  }
  return {
    ...{ reckoner, workers, worker, said, rests },
    givenUp: () => givenUp,
    /** What is asked of the worker, by what a miss costs. */
    asked: (index = 0) => worker(index).asked.map(({ inputs }) => inputs.ranges.direct?.usual),
    known: (id: InteractionId) => reckoner.known().get(id)?.estimate?.perMiss.p50 ?? null,
    /** Hands rest: the time runs out. */
    rest() {
      const [work, ...others] = rests.splice(0)
      if (!work || others.length > 0) throw new Error(`${others.length + (work ? 1 : 0)} waits`)
      work()
    },
  }
}

describe('reckoning', () => {
  test('asks for each card in turn, with its own seed, and tells what came of it', () => {
    const { reckoner, worker, asked, known } = reckonerWithWorkers()
    let heard = 0
    reckoner.subscribe(() => {
      heard += 1
    })
    reckoner.want([wish(ONE, 1), wish(TWO, 2)])
    expect(asked()).toEqual([1])
    expect(worker().asked[0]?.seed).toBe(seedOf(ONE))
    worker().answer()
    expect([known(ONE), known(TWO), heard]).toEqual([1, null, 1])
    expect(asked()).toEqual([1, 2])
    worker().answer()
    expect([known(ONE), known(TWO), heard]).toEqual([1, 2, 2])
  })

  test('needs no worker for what the file holds and is up to date, nor for what cannot be reckoned', () => {
    const { reckoner, workers, said, rest } = reckonerWithWorkers()
    reckoner.want([wish(ONE, 1, estimateOf(ONE, 1)), wish(TWO, null)])
    rest()
    expect(workers).toEqual([])
    expect(said).toEqual([])
  })

  test('does not ask again for what it knows or is reckoning', () => {
    const { reckoner, worker, asked } = reckonerWithWorkers()
    reckoner.want([wish(ONE, 1)])
    reckoner.want([wish(ONE, 1)])
    worker().answer()
    reckoner.want([wish(ONE, 1)])
    expect(asked()).toEqual([1])
  })

  test('throws away the answer to an old question, and asks the newest of all', () => {
    const { reckoner, worker, asked, known } = reckonerWithWorkers()
    for (const direct of [1, 2, 3, 4]) reckoner.want([wish(ONE, direct)])
    worker().answer()
    expect(known(ONE)).toBeNull()
    worker().answer()
    expect(known(ONE)).toBe(4)
    expect(asked()).toEqual([1, 4])
  })

  test('takes the answer to a question that was changed and changed back meanwhile', () => {
    const { reckoner, worker, asked, known } = reckonerWithWorkers()
    for (const direct of [1, 2, 1]) reckoner.want([wish(ONE, direct)])
    worker().answer()
    expect(known(ONE)).toBe(1)
    expect(asked()).toEqual([1])
  })

  test('what was changed last goes first, and what is no longer wished is never begun', () => {
    const { reckoner, worker, asked } = reckonerWithWorkers()
    reckoner.want([wish(ONE, 1), wish(TWO, 2), wish(THREE, 3)])
    reckoner.want([wish(ONE, 1), wish(TWO, null), wish(THREE, 30)])
    worker().answer()
    worker().answer()
    expect(asked()).toEqual([1, 30])
    reckoner.want([wish(ONE, 1), wish(TWO, 2), wish(THREE, 30)])
    expect(asked()).toEqual([1, 30, 2])
  })

  test('of many that wait, the one under somebody’s hands overtakes the others', () => {
    const { reckoner, worker, asked } = reckonerWithWorkers()
    reckoner.want([wish(ONE, 1), wish(TWO, 2), wish(THREE, 3)])
    reckoner.want([wish(ONE, 1), wish(TWO, 2), wish(THREE, 33)])
    for (let count = 0; count < 3; count += 1) worker().answer()
    expect(asked()).toEqual([1, 33, 2])
  })

  test('the map of what is known keeps its identity while nothing is learnt', () => {
    const { reckoner, worker } = reckonerWithWorkers()
    reckoner.want([wish(ONE, 1)])
    const before = reckoner.known()
    reckoner.want([wish(ONE, 2)])
    expect(reckoner.known()).toBe(before)
    worker().answer()
    expect(reckoner.known()).toBe(before)
  })
})

describe('saying it for the file', () => {
  test('waits until hands rest', () => {
    const { reckoner, worker, said, rest, rests } = reckonerWithWorkers()
    reckoner.want([wish(ONE, 1)])
    worker().answer()
    reckoner.want([wish(ONE, 2)])
    worker().answer()
    expect(said).toEqual([])
    expect(rests).toHaveLength(1)
    rest()
    expect(said).toEqual([[ONE, 2]])
  })

  test('what is reckoned after hands came to rest is said as it comes', () => {
    const { reckoner, worker, said, rest } = reckonerWithWorkers()
    reckoner.want([wish(ONE, 1), wish(TWO, 2)])
    rest()
    worker().answer()
    expect(said).toEqual([[ONE, 1]])
    worker().answer()
    expect(said).toEqual([
      [ONE, 1],
      [TWO, 2],
    ])
  })

  test('says nothing twice, and nothing that the file already holds', () => {
    const { reckoner, worker, said, rest } = reckonerWithWorkers()
    const stored = estimateOf(ONE, 1)
    reckoner.want([wish(ONE, 2, stored)])
    worker().answer()
    reckoner.want([wish(ONE, 1, stored)])
    rest()
    expect(said).toEqual([])
    reckoner.want([wish(ONE, 3, stored)])
    worker().answer()
    rest()
    reckoner.want([wish(ONE, 3, stored)])
    reckoner.want([wish(ONE, 3, estimateOf(ONE, 3))])
    expect(said).toEqual([[ONE, 3]])
  })

  test('takes back the estimate of a card that can no longer be reckoned, once', () => {
    const { reckoner, said, rest } = reckonerWithWorkers()
    reckoner.want([wish(ONE, null, estimateOf(ONE, 1))])
    expect(said).toEqual([])
    rest()
    reckoner.want([wish(ONE, null, estimateOf(ONE, 1))])
    expect(said).toEqual([[ONE, null]])
  })

  test('whoever leaves has it said at once, the rest as soon as it is there', async () => {
    const { reckoner, worker, said, rests } = reckonerWithWorkers()
    reckoner.want([wish(ONE, 1), wish(TWO, 2)])
    worker().answer()
    let isSettled = false
    const settling = reckoner.settle().then(() => {
      isSettled = true
    })
    expect(said).toEqual([[ONE, 1]])
    expect(rests).toEqual([])
    await Promise.resolve()
    expect(isSettled).toBe(false)
    worker().answer()
    await settling
    expect(said).toEqual([
      [ONE, 1],
      [TWO, 2],
    ])
  })

  test('leaving waits for nothing when nothing is on its way', async () => {
    const { reckoner, said } = reckonerWithWorkers()
    await reckoner.settle()
    expect(said).toEqual([])
  })
})

describe('a worker that breaks', () => {
  test('is started again once, with the same question', () => {
    const { reckoner, worker, workers, asked, known, givenUp } = reckonerWithWorkers()
    reckoner.want([wish(ONE, 1), wish(TWO, 2)])
    worker().crash()
    expect(worker().over).toBe(true)
    expect(asked(1)).toEqual([1])
    worker(1).answer()
    worker(1).answer()
    expect([known(ONE), known(TWO)]).toEqual([1, 2])
    expect(workers).toHaveLength(2)
    expect(givenUp()).toBe(0)
  })

  test('is given up after that, and said so; what was asked failed', async () => {
    const { reckoner, worker, workers, said, rest, givenUp } = reckonerWithWorkers()
    reckoner.want([wish(ONE, 1), wish(TWO, 2)])
    worker().crash()
    worker(1).crash()
    expect(givenUp()).toBe(1)
    expect(reckoner.known().get(ONE)?.failed).toEqual(costing(1))
    expect(reckoner.known().get(TWO)?.failed).toEqual(costing(2))
    reckoner.want([wish(ONE, 1), wish(TWO, 2)])
    rest()
    await reckoner.settle()
    expect(workers).toHaveLength(2)
    expect(said).toEqual([])
  })

  test('gets another chance when the inputs change', () => {
    const { reckoner, worker, asked, known } = reckonerWithWorkers()
    reckoner.want([wish(ONE, 1)])
    worker().crash()
    worker(1).crash()
    reckoner.want([wish(ONE, 5)])
    expect(asked(2)).toEqual([5])
    worker(2).answer()
    expect(known(ONE)).toBe(5)
    expect(reckoner.known().get(ONE)?.failed).toBeNull()
  })

  test('that broke once long ago may break once more', () => {
    const { reckoner, worker, givenUp } = reckonerWithWorkers()
    reckoner.want([wish(ONE, 1)])
    worker().crash()
    worker(1).answer()
    reckoner.want([wish(ONE, 2)])
    worker(1).crash()
    worker(2).answer()
    expect(givenUp()).toBe(0)
  })

  test('is not listened to any more once it is over', () => {
    const { reckoner, worker, known, givenUp } = reckonerWithWorkers()
    reckoner.want([wish(ONE, 1)])
    worker().crash()
    worker().crash()
    worker().answer()
    expect([known(ONE), givenUp()]).toEqual([null, 0])
    worker(1).answer()
    expect(known(ONE)).toBe(1)
  })

  test('inputs that are refused have no estimate, and the others go on', () => {
    const { reckoner, worker, asked, known, givenUp } = reckonerWithWorkers()
    reckoner.want([wish(ONE, 1), wish(TWO, 2)])
    worker().refuse()
    worker().answer()
    expect([known(ONE), known(TWO), givenUp()]).toEqual([null, 2, 0])
    expect(reckoner.known().get(ONE)?.failed).toEqual(costing(1))
    reckoner.want([wish(ONE, 1), wish(TWO, 2)])
    expect(asked()).toEqual([1, 2])
  })
})

test('the end stops the worker and the waiting, and whoever waits for it goes on', async () => {
  const { reckoner, worker, said, rests } = reckonerWithWorkers()
  reckoner.want([wish(ONE, 1)])
  const settling = reckoner.settle()
  reckoner.end()
  await settling
  expect(worker().over).toBe(true)
  expect(rests).toEqual([])
  worker().answer()
  expect(said).toEqual([])
})
