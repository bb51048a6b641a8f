/** The state of a workshop at a moment: as it was seen then, however much was said since, and whatever was packed. */
import fc from 'fast-check'
import { expect, test } from 'vitest'
import type { WireRecord } from '#shared/contract/map.ts'
import { EMPTY_CHANGE } from '#shared/model/change.ts'
import type { InteractionId, WorkshopId } from '#shared/model/ids.ts'
import { isEmptyDiff } from '#shared/model/map-diff.ts'
import type { PastState } from '#shared/model/past-state.ts'
import { applyStateDiff, diffStates, type Said } from '#shared/model/state-diff.ts'
import { packHistory } from '../../src/main/core/history/pack-history.ts'
import { openWorkshop } from '../../src/main/store/open-workshop.ts'
import { anyEstimate } from '../helpers/cost-statements.ts'
import { PATIENCE, runs } from '../helpers/runs.ts'
import { openVoting, QUOTES, RATING, ratingCard, voting } from './ballot-builders.ts'
import { type CoreApp, coreApp } from './core-app.ts'
import { openMap } from './map-builders.ts'
import { mapStep } from './map-steps.ts'
import { pathOf } from './read-file.ts'

const DAY = 24 * 60 * 60 * 1000

interface Deed {
  readonly kind: 'change' | 'revise' | 'rate' | 'reckon' | 'wait'
  readonly pick: number
}
const deed: fc.Arbitrary<Deed> = fc.record({
  kind: fc.constantFrom('change', 'revise', 'rate', 'reckon', 'wait'),
  pick: fc.nat({ max: 4 }),
})

/** Lists in the order of their ids: how they lie is no part of what is said. */
function said({ parties, interactions, zones, ratings, costs, changes }: PastState | Said) {
  const sort = <T extends { readonly id: string }>(all: readonly T[]) => [...all].sort((a, b) => (a.id < b.id ? -1 : 1))
  return {
    ...{ parties: sort(parties), interactions: sort(interactions), zones: sort(zones) },
    ...{ ratings: sort(ratings), costs: sort(costs), changes: sort(changes) },
  }
}

/** Says something about the workshop as it is now, where there is something to say it about. */
async function doDeed(app: CoreApp, now: PastState, workshop: WorkshopId, { kind, pick }: Deed) {
  const interaction = now.interactions[pick % Math.max(1, now.interactions.length)]?.id
  const change = now.changes[pick % Math.max(1, now.changes.length)]
  const votes = voting(app, workshop)
  if (kind === 'wait') app.clock.pass(DAY)
  if (kind === 'change' && interaction) {
    await app.get('changes.log', { workshop, interaction, facts: { ...EMPTY_CHANGE, what: `try ${pick}` } })
  }
  if (kind === 'revise' && change?.status === 'idea') {
    const facts = { ...EMPTY_CHANGE, what: change.what, owner: 'Dana', reviewDate: '2026-04-01' }
    await app.get('changes.revise', { workshop, change: change.id, facts: { ...facts, status: 'planned' } })
  }
  if (kind === 'rate' && interaction) {
    const ballot = await votes.open({ ...RATING, interactions: [interaction] })
    const answers = { what: ((pick % 5) + 1) as 1, when: 3, way: null, effort: 2, importance: null } as const
    for (const chair of ['customer', 'provider'] as const) {
      for (let card = 0; card < 3 + (pick % 2); card += 1) {
        await votes.submit(ballot, { kind: 'rating', chair, name: '', answers: [{ interaction, answers }] })
      }
    }
    await votes.reveal(ballot)
  }
  if (kind === 'reckon' && interaction) {
    const { value, ...about } = anyEstimate(interaction)
    const annual = { ...value.annual, p50: 100 * pick }
    await app.get('evidence.say', { workshop, evidence: { ...about, value: { ...value, annual } } })
  }
}

test('the state at any moment is the one that was seen then; what differs between two, done to the first, gives the second', {
  timeout: PATIENCE,
}, async () => {
  const app = coreApp()
  await fc.assert(
    fc.asyncProperty(fc.array(fc.oneof(mapStep, mapStep, deed), { minLength: 1, maxLength: 10 }), async (steps) => {
      const map = await openMap(app)
      const workshop = map.id
      const stateAt = (moment: number | null) => app.get('versions.stateAt', { workshop, moment })
      const seen = [await stateAt(null)]
      for (const [number, step] of steps.entries()) {
        if ('put' in step) await map.apply(step.put.flat() as WireRecord[], step.remove, { gesture: `g${number}` })
        else await doDeed(app, await stateAt(null), workshop, step)
        seen.push(await stateAt(null))
      }
      const compare = async () => {
        for (const one of seen) expect(said(await stateAt(one.moment))).toEqual(said(one))
      }
      await compare()
      await app.get('library.close', { id: workshop })
      const store = openWorkshop(pathOf(app.home, workshop), { backups: app.home, now: app.clock.now() })
      packHistory(store, 2, 1)
      store.close()
      await app.get('library.open', { id: workshop })
      await compare()
      const [first] = seen
      for (const one of seen) {
        expect(isEmptyDiff(diffStates(one, one))).toBe(true)
        if (first) expect(said(applyStateDiff(first, diffStates(first, one)))).toEqual(said(one))
        if (first) expect(said(applyStateDiff(one, diffStates(one, first)))).toEqual(said(first))
      }
      await app.get('library.close', { id: workshop })
    }),
    { numRuns: runs(20) },
  )
  await app.close()
})

test('a rating counts from its reveal on, a change with what was said of it then, a cost as it was reckoned then', async () => {
  const { app, map, ...votes } = await openVoting()
  const { workshop } = votes
  const stateAt = (moment: number | null) => app.get('versions.stateAt', { workshop, moment })
  const rate = async (what: 1 | 4) => {
    const ballot = await votes.open()
    for (let card = 0; card < 4; card += 1) await votes.submit(ballot, ratingCard('customer', { quotes: { what } }))
    expect(await stateAt(null)).toMatchObject({ ratings: what === 1 ? [] : [{ what: 1 }] })
    await votes.reveal(ballot)
  }
  await rate(1)
  const idea = { ...EMPTY_CHANGE, what: 'Ask first' }
  const { change } = await app.get('changes.log', { workshop, interaction: QUOTES, facts: idea })
  await app.get('evidence.say', { workshop, evidence: anyEstimate(QUOTES) })
  const march = await stateAt(null)
  app.clock.pass(DAY)
  await rate(4)
  await app.get('changes.revise', {
    ...{ workshop, change },
    facts: { ...idea, owner: 'Dana', reviewDate: '2026-04-01', status: 'planned' },
  })
  await app.get('evidence.say', { workshop, evidence: { kind: 'estimate', subject: QUOTES, value: null } })
  await map.apply([], ['shape:quotes', 'binding:quotes-1', 'binding:quotes-2'])
  expect(await stateAt(march.moment)).toEqual(march)
  expect(march).toMatchObject({
    at: '2026-03-02T09:00:00.000Z',
    session: { number: 1 },
    ratings: [{ id: QUOTES, customers: 4, providers: 0, what: 1, when: null, mean: 1, gap: null }],
    costs: [{ id: QUOTES, low: 1, usual: 2, high: 3, mean: 2 }],
    changes: [{ id: change, status: 'idea', owner: '' }],
  })
  const now = await stateAt(null)
  expect(now).toMatchObject({ session: { number: 2 }, ratings: [{ what: 4 }], costs: [], changes: [{ owner: 'Dana' }] })
  expect(now.interactions.map(({ id }) => id)).toEqual(['shape:repairs' as InteractionId])
  await app.close()
})

test('before the first entry nothing was said', async () => {
  const { app, map } = await openVoting()
  const before = await app.get('versions.stateAt', { workshop: map.id, moment: 0 })
  const nothing = { parties: [], interactions: [], zones: [], ratings: [], costs: [], changes: [] }
  expect(before).toEqual({ moment: 0, at: null, session: null, ...nothing })
  expect(await app.refusal('versions.stateAt', { workshop: map.id, moment: -1 })).toBe('call-invalid')
  await app.close()
})
