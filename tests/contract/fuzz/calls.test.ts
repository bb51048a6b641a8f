/**
 * Every call with whatever fits its schema, and with that broken: no exception may come out of the core, and whatever was
 * let in must leave workshops that are whole, that can be opened and exported, and from which nothing is gone.
 */
import fc from 'fast-check'
import { expect, test } from 'vitest'
import { type CallName, calls } from '#shared/contract/index.ts'
import { noteFigure } from '../../helpers/figures.ts'
import { PATIENCE, runs } from '../../helpers/runs.ts'
import { FACILITATOR } from '../../store/core-app.ts'
import { arbitraryOf } from './arbitrary-of.ts'
import { findBroken } from './find-broken.ts'
import { type Break, breaks, mutate } from './mutate.ts'
import { SHORT_SEED } from './short-seed.ts'
import { beginWorld, type PreparedWorld, prepareWorld, type World } from './world.ts'

interface Attempt {
  readonly name: CallName
  readonly input: unknown
  readonly breaks: readonly Break[]
}

/** What reaches farther into a workshop is tried more often. */
const OFTEN: readonly CallName[] = ['map.apply', 'evidence.say', 'evidence.sayAll', 'changes.revise', 'guide.revise']

/** Making a practice workshop takes long and takes nothing in. */
const names = (Object.keys(calls) as CallName[]).filter(
  (name) => name !== 'practice.make' && name !== 'practice.answers',
)

const attempt: fc.Arbitrary<Attempt> = fc
  .constantFrom(...names, ...OFTEN.flatMap((name) => Array<CallName>(6).fill(name)))
  .chain((name) => fc.record({ name: fc.constant(name), input: arbitraryOf(calls[name].input), breaks }))

/** So many calls are made in each world before it is looked through; two worlds, in the full form forty. */
const CALLS = 250
const WORLDS = Math.min(runs(2), 40)

/** How often each code was answered: a fuzz whose calls are all refused at the door tries nothing. */
type Answers = Map<string, number>

async function make(world: World, { name, input, breaks: broken }: Attempt, answers: Answers): Promise<void> {
  const { app } = world
  const given = mutate(world.resolve(input), broken)
  const result = await app.dispatch(FACILITATOR, name, given)
  const code = result.ok ? 'ok' : result.error.code
  answers.set(code, (answers.get(code) ?? 0) + 1)
  expect(app.log, name).toEqual([])
  expect(code, name).not.toBe('internal')
  if (result.ok) world.learn(name, result.value)
}

async function attack(prepared: PreparedWorld, attempts: readonly Attempt[], answers: Answers): Promise<void> {
  const world = await beginWorld(prepared)
  try {
    for (const [at, one] of attempts.entries()) {
      // Some of the calls close workshops, or throw them away.
      if (at % 10 === 0) for (const id of prepared.workshops) await world.app.ask('library.open', { id })
      await make(world, one, answers)
    }
    expect(await findBroken(world)).toEqual([])
  } finally {
    await world.app.close()
  }
}

test('whatever is asked, the core answers, and what it keeps is whole', { timeout: 2 * PATIENCE }, async () => {
  const prepared = await prepareWorld()
  const answers: Answers = new Map()
  const attempts = fc.array(attempt, { minLength: CALLS, maxLength: CALLS })
  const property = fc.asyncProperty(attempts, (all) => attack(prepared, all, answers))
  await fc.assert(property, { numRuns: WORLDS, endOnFailure: true, ...SHORT_SEED })
  const all = [...answers.values()].reduce((sum, count) => sum + count, 0)
  expect((answers.get('ok') ?? 0) / all).toBeGreaterThan(0.25)
  noteFigure('calls of every kind, broken in every way', all)
  noteFigure('of them answered all the same', answers.get('ok') ?? 0)
})
