/** What left the map is listed, and comes back with its ends: from the rows of the history and from its packs. */
import { expect, test } from 'vitest'
import { packHistory } from '../../src/main/core/history/pack-history.ts'
import { openWorkshop } from '../../src/main/store/open-workshop.ts'
import { coreApp } from './core-app.ts'
import { interaction, openMap, party, zone } from './map-builders.ts'
import { pathOf } from './read-file.ts'

const ids = (records: readonly { readonly id: string }[]) => records.map(({ id }) => id).sort()
const interactionIds = (id: string) => interaction(id, 'a', 'b').map((record) => record.id)

async function opened() {
  const app = coreApp()
  const map = await openMap(app)
  const workshop = map.id
  await map.apply([party('a', { name: 'Finance' }), party('b', { name: 'Sales' }), party('c', { name: 'Stock' })])
  await map.apply([...interaction('i', 'a', 'b', { service: 'quotes' }), ...interaction('j', 'b', 'c')])
  const remove = (...gone: string[]) => {
    app.clock.pass(1000)
    return map.apply([], gone)
  }
  const putBack = async (id: string) => (await app.get('history.putBack', { workshop, id })).records
  return { app, map, workshop, remove, putBack }
}

test('what left the map is listed, what left last first, with when and in which session', async () => {
  const { app, map, workshop, remove } = await opened()
  await map.apply([zone('z', 'Back office'), party('nameless', { name: '' })])
  await remove(...interactionIds('j'))
  await remove('shape:a', ...interactionIds('i'))
  app.clock.pass(24 * 3600 * 1000)
  await remove('shape:z', 'shape:nameless')
  const gone = await app.get('history.gone', { workshop })
  expect(
    gone.map(({ of, name, provider, customer, along, session }) => [of, name, provider, customer, along, session]),
  ).toEqual([
    ['zone', 'Back office', '', '', 0, 2],
    ['party', 'Finance', '', '', 1, 1],
    ['interaction', 'quotes', 'Finance', 'Sales', 0, 1],
    ['interaction', 'j', 'Sales', 'Stock', 0, 1],
  ])
  await app.close()
})

test('a party comes back with its interactions to parties that are there, and as it was last', async () => {
  const { app, map, remove, putBack } = await opened()
  await map.apply([party('a', { name: 'Controlling' }, { x: 40 })])
  await remove('shape:a', ...interactionIds('i'))
  const records = await putBack('shape:a')
  expect(ids(records)).toEqual(ids([party('a'), ...interaction('i', 'a', 'b')]))
  expect(records.find(({ id }) => id === 'shape:a')).toMatchObject({ x: 40, props: { name: 'Controlling' } })
  await map.apply([...records])
  expect(await putBack('shape:a')).toEqual([])
  expect((await app.get('history.gone', { workshop: map.id })).length).toBe(0)
  await app.close()
})

test('an interaction to a party that has left too stays away when the other comes back', async () => {
  const { app, remove, putBack } = await opened()
  await remove('shape:a', 'shape:b', ...interactionIds('i'), ...interactionIds('j'))
  expect(ids(await putBack('shape:a'))).toEqual(['shape:a'])
  await app.close()
})

test('an interaction brings the parties at its ends back, also those that left later', async () => {
  const { app, remove, putBack } = await opened()
  await remove(...interactionIds('i'))
  await remove('shape:b', ...interactionIds('j'))
  expect(ids(await putBack('shape:i'))).toEqual(ids([party('b'), ...interaction('i', 'a', 'b')]))
  await app.close()
})

test('what came and went within one gesture cannot come back, and the sentence says so', async () => {
  const { app, map, workshop } = await opened()
  await map.apply([party('short')], [], { gesture: 'one' })
  await map.apply([], ['shape:short'], { gesture: 'one' })
  expect(await app.refusal('history.putBack', { workshop, id: 'shape:short' })).toBe('gone-for-good')
  expect(await app.refusal('history.putBack', { workshop, id: 'shape:never' })).toBe('gone-for-good')
  await app.close()
})

test('it is found in the packs of a long history too', async () => {
  const { app, map, workshop, remove, putBack } = await opened()
  await remove('shape:a', ...interactionIds('i'))
  for (let x = 0; x < 6; x += 1) await map.apply([party('c', {}, { x })])
  await app.get('library.close', { id: workshop })
  const store = openWorkshop(pathOf(app.home, workshop), { backups: app.home, now: app.clock.now() })
  packHistory(store, 2, 2)
  store.close()
  await app.get('library.open', { id: workshop })
  expect(ids(await putBack('shape:a'))).toEqual(ids([party('a'), ...interaction('i', 'a', 'b')]))
  await app.close()
})
