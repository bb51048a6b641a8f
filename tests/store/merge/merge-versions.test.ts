/** Versions after a merge: each one tells how this workshop once stood, never a state that was never there. */
import { expect, test } from 'vitest'
import type { NoteId, WorkshopId } from '#shared/model/ids.ts'
import { type CoreApp, coreApp } from '../core-app.ts'
import { party } from '../map-builders.ts'
import { copyFor, edit, merge, wanting, working, workshopWith } from './tables.ts'

const DAY = 24 * 60 * 60 * 1000

async function note(app: CoreApp, workshop: WorkshopId, subject: string) {
  const value = { text: 'Said there', author: '', about: { on: 'workshop' as const }, done: false, personal: false }
  const evidence = { kind: 'note' as const, subject: subject as NoteId, value: { kind: 'note' as const, ...value } }
  await working(app, workshop, () => app.get('evidence.say', { workshop, evidence }))
}

test('the end of a session at another table is no version here, the ends of our own stay where they were', async () => {
  const app = coreApp()
  const ours = await workshopWith(app, 'Ours', [party('a')])
  const theirs = await copyFor(app, ours, 'Theirs')
  app.clock.pass(DAY)
  await edit(app, ours, [party('b')])
  app.clock.pass(DAY)
  await edit(app, theirs, [party('c')])
  await note(app, theirs, 'note-there')
  app.clock.pass(DAY)
  const ends = () =>
    working(app, ours, async () =>
      (await app.get('versions.list', { workshop: ours })).filter(({ why }) => why === 'session'),
    )
  const before = await ends()
  expect(before).toHaveLength(2)
  await merge(app, wanting(ours, theirs))
  app.clock.pass(DAY)
  const after = await ends()
  expect(after.map(({ moment }) => moment).slice(0, 2)).toEqual(before.map(({ moment }) => moment))
  // The sitting in which they were merged ended too: with the merged map.
  expect(after).toHaveLength(3)
  const { parties } = await working(app, ours, () =>
    app.get('versions.stateAt', { workshop: ours, moment: after.at(-1)?.moment ?? 0 }),
  )
  expect(parties.map(({ id }) => id).sort()).toEqual(['shape:a', 'shape:b', 'shape:c'])
})
