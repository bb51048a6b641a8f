/** The map that comes next, as the room would get it: made without a word to the room, whatever that sees meanwhile. */
import { expect, test } from 'vitest'
import { coreApp } from './core-app.ts'
import { interaction, openMap, party } from './map-builders.ts'

test('a map is previewed as the room would get it, while the room sees none and hears nothing', async () => {
  const app = coreApp()
  const map = await openMap(app, 'Order to delivery')
  const { id: workshop } = map
  await map.apply([
    party('sales', { note: 'they will be let go' }),
    party('buyer'),
    party('layoffs'),
    ...interaction('quotes', 'sales', 'buyer', { note: 'always late' }),
  ])
  await app.get('audience.leaveOut', { workshop, ids: ['shape:layoffs'] })
  const told: string[] = []
  app.subscribe({ role: 'audience', window: 'room' }, (name) => told.push(name))
  const showing = { kind: 'map', workshop, follow: false, frame: { x: 0, y: 0, w: 800, h: 600 } } as const

  const ahead = await app.get('presenting.previewMap', showing)
  expect(told).toEqual([])
  expect(await app.get('audience.map', {})).toBeNull()
  await app.get('audience.show', showing)
  const seen = await app.get('audience.map', {})
  expect(ahead?.records).toEqual(seen?.records)
  expect(ahead?.view).toEqual(seen?.view)
  const text = JSON.stringify(ahead)
  expect(text).toContain('shape:quotes')
  expect(text).not.toMatch(/let go|always late|layoffs/)
  expect(await app.get('presenting.previewMap', { kind: 'title', title: 'Order', subtitle: '' })).toBeNull()
})
