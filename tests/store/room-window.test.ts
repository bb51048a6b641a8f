/** How many windows of the room there are, and what they hear. */
import { expect, test } from 'vitest'
import { realApp } from '../helpers/real-app.ts'
import { tempFolder } from '../helpers/temp-folder.ts'

test('the window that leads hears of each window of the room that comes and goes, and counts no other', async () => {
  const { app } = realApp(tempFolder())
  const leader = { role: 'facilitator', window: 'leads' } as const
  const heard: unknown[] = []
  app.subscribe(leader, (name, payload) => {
    if (name === 'roomWindow.changed') heard.push(payload)
  })
  const open = async () => (await app.dispatch(leader, 'roomWindow.get', {})) as { value?: unknown }
  expect(await open()).toMatchObject({ value: { open: 0 } })
  const wall = { role: 'audience', window: 'wall' } as const
  const stops = [app.subscribe(wall, () => {}), app.subscribe(wall, () => {})]
  expect(await open()).toMatchObject({ value: { open: 2 } })
  for (const stop of [...stops, ...stops]) stop()
  expect(heard).toEqual([{ open: 1 }, { open: 2 }, { open: 1 }, { open: 0 }])
  await app.close()
})
