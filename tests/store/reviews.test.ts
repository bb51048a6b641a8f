/** What a review looks back on: which cost cards a change lies between, in a real file. */
import { expect, test } from 'vitest'
import { EMPTY_CHANGE } from '#shared/model/change.ts'
import type { InteractionId } from '#shared/model/ids.ts'
import { costCard, said } from '../helpers/cost-statements.ts'
import { coreApp } from './core-app.ts'
import { interaction, openMap, party } from './map-builders.ts'

const ONE = 'shape:i1' as InteractionId
const DAY = 86_400_000
const card = (missRate: number) =>
  costCard(ONE, { volume: said(100), 'miss-rate': said(missRate), 'rework-customer': said(1) })

test('the cards of a change are the one that held when it began and the newest one since', async () => {
  const app = coreApp()
  const { id: workshop, apply } = await openMap(app)
  await apply([party('a'), party('b'), ...interaction('i1', 'a', 'b', { service: 'quotes' })])
  const say = (missRate: number) => app.get('evidence.say', { workshop, evidence: card(missRate) })
  await say(0.3)
  app.clock.pass(DAY)
  await say(0.2)
  const running = {
    ...EMPTY_CHANGE,
    ...{ what: 'Ask first', owner: 'Dana', reviewDate: '2026-04-01', startDate: '2026-03-03' },
    status: 'running' as const,
  }
  const { change } = await app.get('changes.log', { workshop, interaction: ONE, facts: running })
  await app.get('changes.log', { workshop, interaction: ONE, facts: { ...EMPTY_CHANGE, what: 'Only an idea' } })
  expect(await app.get('reviews.cards', { workshop })).toMatchObject([
    { change, before: { card: { inputs: { 'miss-rate': { usual: 0.2 } } } }, after: null },
  ])
  app.clock.pass(20 * DAY)
  await say(0.15)
  app.clock.pass(DAY)
  await say(0.1)
  const [cards, ...others] = await app.get('reviews.cards', { workshop })
  expect(others).toEqual([])
  expect(cards?.after?.card.inputs['miss-rate']?.usual).toBe(0.1)
  expect(cards?.before?.at).toBe('2026-03-03T09:00:00.000Z')
  // What was said is the same after the file was closed and opened.
  await app.get('library.close', { id: workshop })
  await app.get('library.open', { id: workshop })
  expect(await app.get('reviews.cards', { workshop })).toEqual([cards])
  await app.close()
})
