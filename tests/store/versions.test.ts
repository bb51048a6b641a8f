/** Versions: taken by hand, at the end of each session, and before much changes at once; each holds what stood then. */
import { expect, test } from 'vitest'
import type { InteractionId, MeasureId, MeasurementId } from '#shared/model/ids.ts'
import { MANY } from '../../src/main/core/versions/keep-before.ts'
import { measure } from '../helpers/cost-statements.ts'
import { coreApp } from './core-app.ts'
import { interaction, openMap, party } from './map-builders.ts'

const DAY = 24 * 60 * 60 * 1000

async function keeping() {
  const app = coreApp()
  const map = await openMap(app)
  const workshop = map.id
  return {
    ...{ app, map, workshop },
    list: () => app.get('versions.list', { workshop }),
    reasons: async () => (await app.get('versions.list', { workshop })).map(({ why, name }) => name || why),
    keep: (name: string) => app.get('versions.keep', { workshop, name, why: 'hand' }),
    namesAt: async (moment: number) =>
      (await app.get('versions.stateAt', { workshop, moment })).parties.map(({ name }) => name).sort(),
  }
}

test('a version taken by hand holds what stood then, can be named anew, and can be taken back', async () => {
  const { app, map, workshop, list, keep, namesAt } = await keeping()
  await map.apply([party('a')])
  const { version, moment } = await keep('  As  is ')
  await map.apply([party('b')])
  const [kept, ...others] = await list()
  expect(others).toEqual([])
  expect(kept).toMatchObject({ id: version, name: 'As is', why: 'hand', moment, session: { number: 1 } })
  expect(await namesAt(moment)).toEqual(['a'])
  const named = { name: 'As is, March', moment, why: 'hand' } as const
  await app.get('evidence.say', { workshop, evidence: { kind: 'version', subject: version, value: named } })
  expect((await list()).map(({ name }) => name)).toEqual(['As is, March'])
  await app.get('evidence.say', { workshop, evidence: { kind: 'version', subject: version, value: null } })
  expect(await list()).toEqual([])
  await app.close()
})

test('a gesture that goes on while a version is taken is no part of it', async () => {
  const { app, map, keep, namesAt } = await keeping()
  await map.apply([party('a')], [], { gesture: 'long' })
  const { moment } = await keep('As is')
  await map.apply([party('b')], [], { gesture: 'long' })
  expect(await namesAt(moment)).toEqual(['a'])
  await app.close()
})

test('every session that is over ends with a version, which can be given a name', async () => {
  const { app, map, workshop, list, reasons, namesAt } = await keeping()
  await map.apply([party('a')])
  expect(await reasons()).toEqual([])
  app.clock.pass(DAY)
  await map.apply([party('b')])
  app.clock.pass(DAY)
  await map.apply([party('c')])
  const [first, second, ...others] = await list()
  expect(others).toEqual([])
  expect([first, second]).toMatchObject([
    { id: null, name: '', why: 'session', session: { number: 1 } },
    { id: null, name: '', why: 'session', session: { number: 2 } },
  ])
  expect(await namesAt(first?.moment ?? 0)).toEqual(['a'])
  expect(await namesAt(second?.moment ?? 0)).toEqual(['a', 'b'])
  const named = { name: 'Kick-off', moment: first?.moment ?? 0, why: 'session' } as const
  const evidence = { kind: 'version', subject: 'version-1' as never, value: named } as const
  await app.get('evidence.say', { workshop, evidence })
  expect(await reasons()).toEqual(['Kick-off', 'session'])
  await app.close()
})

test('a session that ended by keeping a version ends with that one, not with a second one of the same state', async () => {
  const { app, map, keep, reasons } = await keeping()
  await map.apply([party('a')])
  await keep('As is')
  app.clock.pass(DAY)
  await map.apply([party('b')])
  expect(await reasons()).toEqual(['As is'])
  app.clock.pass(DAY)
  await map.apply([party('c')])
  expect(await reasons()).toEqual(['As is', 'session'])
  await app.close()
})

test('before much changes at once a version is kept, once, and only where there is something to keep', async () => {
  const { app, map, list, reasons, namesAt } = await keeping()
  const many = Array.from({ length: MANY }, (_, at) => party(`p${at}`))
  await map.apply(many, [], { gesture: '[add cast]_1' })
  expect(await reasons()).toEqual([])
  await map.apply([party('late')])
  await map.apply([party('late', {}, { x: 300 })], [], { gesture: '[tidy]_1' })
  await map.apply([party('late', {}, { x: 600 })], [], { gesture: '[tidy]_1' })
  expect(await reasons()).toEqual(['bulk'])
  await map.apply(
    [],
    many.map(({ id }) => id),
    { gesture: '[delete]_1' },
  )
  expect(await reasons()).toEqual(['bulk', 'bulk'])
  const [, before] = await list()
  expect(await namesAt(before?.moment ?? 0)).toHaveLength(MANY + 1)
  await app.close()
})

test('a version that was just taken is not kept again', async () => {
  const { app, map, keep, reasons } = await keeping()
  await map.apply([party('a')])
  await keep('Before tidying')
  await map.apply([party('a', {}, { x: 300 })], [], { gesture: '[tidy]_1' })
  expect(await reasons()).toEqual(['Before tidying'])
  expect(app.heard.filter((name) => name === 'evidence.changed')).toHaveLength(1)
  await map.apply([party('a')], [], { gesture: '[tidy]_2' })
  expect(await reasons()).toEqual(['Before tidying', 'bulk'])
  expect(app.heard.filter((name) => name === 'evidence.changed')).toHaveLength(2)
  await app.close()
})

test('before many measurements are taken in a version is kept', async () => {
  const { app, map, workshop, reasons } = await keeping()
  const one = 'shape:i' as InteractionId
  await map.apply([party('a'), party('b'), ...interaction('i', 'a', 'b')])
  const id = 'measure-1' as MeasureId
  await app.get('evidence.say', { workshop, evidence: measure(id, one) })
  const measurements = Array.from({ length: MANY }, (_, at) => ({
    ...{ id: `measured-${at}` as MeasurementId, measure: id, day: `2026-02-${10 + at}` },
    ...{ value: at, cases: null, note: '' },
  }))
  await app.get('measures.record', { workshop, measurements: measurements.slice(0, 2) })
  expect(await reasons()).toEqual([])
  await app.get('measures.record', { workshop, measurements })
  expect(await reasons()).toEqual(['import'])
  await app.close()
})

test('a moment that is not in the journal is refused as that of a version', async () => {
  const { app, workshop } = await keeping()
  const value = { name: 'Tomorrow', moment: 9999, why: 'hand' } as const
  const evidence = { kind: 'version', subject: 'version-1' as never, value } as const
  expect(await app.refusal('evidence.say', { workshop, evidence })).toBe('moment-missing')
  await app.close()
})
