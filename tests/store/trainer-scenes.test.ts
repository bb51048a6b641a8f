/** What a trainer shows beside the agenda: answers one by one, and two versions of the map. */
import { expect, test } from 'vitest'
import { coreApp } from './core-app.ts'
import { interaction, openMap, party } from './map-builders.ts'

const ROOM = { role: 'audience', window: 'room' } as const

test('of the answers of the practice room a class gets those that were revealed, and none that comes later', async () => {
  const app = coreApp()
  const { id: workshop } = await app.get('practice.make', { at: 'intent' })
  await app.get('library.open', { id: workshop })
  const answers = await app.get('practice.answers', { workshop, block: 'intent' })
  const show = (shown: number) =>
    app.get('audience.show', { kind: 'answers', workshop, title: 'Intent', answers, shown })
  const seen = () => app.get('audience.scene', {}, ROOM)
  await show(0)
  expect(await seen()).toEqual({ kind: 'answers', title: 'Intent', answers: [], of: 5 })
  await show(2)
  const [, second, third] = answers
  expect(await seen()).toMatchObject({ answers: [{}, second], of: 5 })
  expect(JSON.stringify(await seen())).not.toContain(third?.said ?? '')
  await app.close()
})

test('two versions are shown as they are then, with what differs on each, and without what the room must not know', async () => {
  const app = coreApp()
  const { id: workshop, apply } = await openMap(app)
  await apply([party('a', { note: 'secret' }), party('b'), ...interaction('ab', 'a', 'b'), party('hidden')])
  const { moment } = await app.get('versions.keep', { workshop, name: 'As is', why: 'hand' })
  await apply([party('b', { name: 'B and more' }), party('c')])
  await app.get('audience.leaveOut', { workshop, ids: ['shape:hidden'] })
  const versions = () => app.get('audience.versions', {}, ROOM)
  expect(await versions()).toBeNull()
  const showing = {
    kind: 'versions',
    workshop,
    before: { moment, name: 'As is' },
    after: { moment: null, name: 'Now' },
  } as const
  await app.get('audience.show', showing)
  expect(await app.get('audience.scene', {}, ROOM)).toEqual({ kind: 'versions', before: 'As is', after: 'Now' })
  const shown = await versions()
  expect(shown?.sums).toEqual([
    { sign: 'added', count: 1 },
    { sign: 'renamed', count: 1 },
  ])
  const ids = (side: 'before' | 'after') => shown?.[side].signs.map(({ id, sign }) => `${id} ${sign}`).sort()
  expect(ids('before')).toEqual(['shape:b renamed'])
  expect(ids('after')).toEqual(['shape:b renamed', 'shape:c added'])
  expect(JSON.stringify(shown)).not.toMatch(/secret|hidden/)
  // What goes on in the facilitator's window changes nothing on the wall until they are shown again.
  await apply([party('later')])
  expect(await versions()).toEqual(shown)
  await app.get('audience.show', { ...showing, after: { moment: null, name: 'Now, later' } })
  expect(JSON.stringify(await versions())).toContain('shape:later')
  await app.get('audience.show', { kind: 'blank' })
  expect(await versions()).toBeNull()
  await app.close()
})
