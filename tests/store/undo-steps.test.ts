/** What undo finds of a workshop that was closed: read from the edits, however they came about. */
import { expect, test } from 'vitest'
import type { UndoStep } from '#shared/model/history.ts'
import { coreApp } from './core-app.ts'
import { box, interaction, openMap, party } from './map-builders.ts'

type Value = { readonly x?: number; readonly id: string } | null

/** Steps in short: each record with its place before and after. */
function short(steps: readonly UndoStep[]): string[] {
  const place = (record: Value) => (record === null ? '-' : String(record.x ?? 'there'))
  return steps.map(({ changes }) =>
    changes
      .map(([before, after]) => `${(before ?? after)?.id.replace(/.*:/, '')} ${place(before)}>${place(after)}`)
      .join(', '),
  )
}

async function opened() {
  const app = coreApp()
  const map = await openMap(app)
  const at = async (x: number, gesture: string) => (await map.apply([party('a', {}, { x })], [], { gesture })).sequence
  const piles = async (sequence = Number.MAX_SAFE_INTEGER) => {
    const { undos, redos } = await app.get('history.undoable', { workshop: map.id, sequence })
    return { undos: short(undos), redos: short(redos) }
  }
  return { app, map, at, piles }
}

test('what was done can be taken back in turn, and what was taken back can be done again', async () => {
  const { app, at, piles } = await opened()
  await at(1, 'one')
  await at(2, 'two')
  await at(3, 'three')
  await at(2, 'undo_x')
  await at(1, 'undo_y')
  expect(await piles()).toEqual({ undos: ['a ->1'], redos: ['a 2>3', 'a 1>2'] })
  await at(2, 'redo_x')
  expect(await piles()).toEqual({ undos: ['a ->1', 'a 1>2'], redos: ['a 2>3'] })
  await at(9, 'four')
  expect(await piles()).toEqual({ undos: ['a ->1', 'a 1>2', 'a 2>9'], redos: [] })
  await app.close()
})

test('an undo that belongs to another window ends what can be taken back, and can still be done again', async () => {
  const { app, map, at, piles } = await opened()
  await at(1, 'mine')
  await map.apply([party('b', {}, { x: 5 })], [], { gesture: 'theirs' })
  await map.apply([], ['shape:a'], { gesture: 'undo_mine' })
  expect(await piles()).toEqual({ undos: [], redos: ['a ->1'] })
  await app.close()
})

test('the pieces of one gesture are one step, and one that ends where it began is none', async () => {
  const { app, map, at, piles } = await opened()
  await at(1, 'first')
  await map.apply(interaction('i', 'a', 'a').slice(0, 1), [], { gesture: 'line' })
  await app.get('versions.keep', { workshop: map.id, name: 'Between', why: 'hand' })
  await map.apply([], ['shape:i'], { gesture: 'line' })
  await at(4, 'last')
  expect(await piles()).toEqual({ undos: ['a ->1', 'a 1>4'], redos: [] })
  await app.close()
})

test('it begins after the making of the workshop, and ends at the sequence that the window has read', async () => {
  const { app, map, at, piles } = await opened()
  await map.apply([party('old')], [], { gesture: 'created_here' })
  const read = await at(1, 'before')
  await at(2, 'after')
  expect(await piles(read)).toEqual({ undos: ['a ->1'], redos: [] })
  const page = { id: 'page:page', typeName: 'page', name: 'Another', index: 'a1', meta: {} }
  await map.apply([page], [], { gesture: 'page' })
  expect(await piles()).toEqual({ undos: [], redos: [] })
  await app.close()
})

test('no more than two hundred edits come back, the latest ones', async () => {
  const { app, map, at, piles } = await opened()
  for (let x = 1; x <= 205; x += 1) await at(x, `g${x}`)
  await map.apply([box('group')], [], { gesture: 'other' })
  const { undos } = await piles()
  expect(undos).toHaveLength(200)
  expect(undos.at(0)).toBe('a 6>7')
  expect(undos.at(-1)).toBe('group ->0')
  await app.close()
})
