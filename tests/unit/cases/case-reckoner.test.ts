/** Results in step with what is said: one question at a time, the newest first, old answers thrown away, a broken worker replaced. */
import { expect, test } from 'vitest'
import type { CaseResult } from '#shared/method/case.ts'
import type { CaseInputs } from '#shared/method/case-inputs.ts'
import type { ChangeId } from '#shared/model/ids.ts'
import { type CaseTask, createCaseReckoner } from '../../../src/renderer/src/features/cases/case-reckoner.ts'

const A = 'a' as ChangeId
const B = 'b' as ChangeId
const task = (horizonYears: number): CaseTask => ({ inputs: { horizonYears } as CaseInputs, seed: 1 })
const result = (seed: number) => ({ seed }) as CaseResult

function reckoner() {
  const asked: number[] = []
  const workers: { answer: (result: CaseResult | null) => void; broken: () => void; ended: boolean }[] = []
  const made = createCaseReckoner((heard) => {
    const worker = { ...heard, ended: false }
    workers.push(worker)
    return {
      ask: ({ inputs }) => asked.push(inputs.horizonYears),
      end: () => {
        worker.ended = true
      },
    }
  })
  const want = (...tasks: [ChangeId, CaseTask][]) => made.want(new Map(tasks))
  const at = (id: ChangeId) => made.known().get(id)
  return { ...made, want, at, asked, workers, last: () => workers.at(-1) }
}

test('cases are reckoned one after another, and each answer is shown', () => {
  const { want, at, asked, last } = reckoner()
  want([A, task(1)], [B, task(2)])
  expect(asked).toEqual([1])
  expect(at(A)).toEqual({ result: null, reckoning: true, failed: false })
  last()?.answer(result(11))
  expect(asked).toEqual([1, 2])
  expect(at(A)).toEqual({ result: result(11), reckoning: false, failed: false })
  last()?.answer(result(12))
  expect(at(B)?.result).toEqual(result(12))
})

test('what changes while it is reckoned is reckoned anew, and the old answer is thrown away', () => {
  const { want, at, asked, last } = reckoner()
  want([A, task(1)])
  want([A, task(2)])
  last()?.answer(result(11))
  expect(at(A)).toEqual({ result: null, reckoning: true, failed: false })
  expect(asked).toEqual([1, 2])
  last()?.answer(result(12))
  expect(at(A)).toEqual({ result: result(12), reckoning: false, failed: false })
})

test('what changed last comes first, and what stays is not reckoned again', () => {
  const { want, asked, last } = reckoner()
  want([A, task(1)], [B, task(2)])
  last()?.answer(result(11))
  last()?.answer(result(12))
  want([A, task(1)], [B, task(3)])
  expect(asked).toEqual([1, 2, 3])
})

test('the last result stays in view while the next one is reckoned', () => {
  const { want, at, last } = reckoner()
  want([A, task(1)])
  last()?.answer(result(11))
  want([A, task(2)])
  expect(at(A)).toEqual({ result: result(11), reckoning: true, failed: false })
})

test('refused inputs have no result, until they change', () => {
  const { want, at, last } = reckoner()
  want([A, task(1)])
  last()?.answer(null)
  expect(at(A)).toEqual({ result: null, reckoning: false, failed: true })
  want([A, task(2)])
  expect(at(A)).toEqual({ result: null, reckoning: true, failed: false })
})

test('a worker that breaks is replaced for the next question', () => {
  const { want, at, workers, last } = reckoner()
  want([A, task(1)], [B, task(2)])
  last()?.broken()
  expect(workers.map(({ ended }) => ended)).toEqual([true, false])
  expect(at(A)?.failed).toBe(true)
  last()?.answer(result(12))
  expect(at(B)?.result).toEqual(result(12))
})

test('a case that is no longer wished is forgotten', () => {
  const { want, known, last } = reckoner()
  want([A, task(1)])
  want()
  last()?.answer(result(11))
  expect(known().size).toBe(0)
})
