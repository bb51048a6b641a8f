/** Home's list: quick, right after every change, and made again when its index is lost. */
import { copyFileSync, readFileSync, rmSync, utimesSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import { coreApp } from './core-app.ts'
import { openMap, party } from './map-builders.ts'
import { execute, pathOf } from './read-file.ts'

test('the list tells of each workshop what is in it, open or closed, last opened first', async () => {
  const app = coreApp()
  const first = await openMap(app, 'First')
  await first.apply([party('a')])
  app.clock.pass(1000)
  const second = await openMap(app, 'Second')
  await second.apply([party('a'), party('b')])
  const openList = (await app.get('library.list', {})).workshops
  await app.get('library.close', { id: first.id })
  await app.get('library.close', { id: second.id })
  const closedList = (await app.get('library.list', {})).workshops
  for (const list of [openList, closedList]) {
    expect(list.map(({ title, counts }) => [title, counts.parties])).toEqual([
      ['Second', 2],
      ['First', 1],
    ])
    expect(list.every((workshop) => workshop.bytes > 4096)).toBe(true)
  }
  app.clock.pass(1000)
  await app.get('library.open', { id: first.id })
  expect((await app.get('library.list', {})).workshops.map(({ title }) => title)).toEqual(['First', 'Second'])
  const next = coreApp({ home: app.home })
  await app.close()
  expect((await next.get('library.list', {})).workshops.map(({ title }) => title)).toEqual(['First', 'Second'])
})

test('a file is looked into only when it changed', async () => {
  const app = coreApp()
  const { id } = await app.get('library.create', { title: 'Seen', client: '' })
  await app.get('library.list', {})
  const path = pathOf(app.home, id)
  const when = new Date(1_700_000_000_000)
  utimesSync(path, when, when)
  await app.get('library.list', {})
  // Changed behind Baton's back, with time and size kept: the list speaks from memory, also after a restart.
  execute(path, `UPDATE workshop SET title = 'Nees'`)
  utimesSync(path, when, when)
  expect((await app.get('library.list', {})).workshops[0]?.title).toBe('Seen')
  const next = coreApp({ home: app.home })
  expect((await next.get('library.list', {})).workshops[0]?.title).toBe('Seen')
  utimesSync(path, new Date(), new Date())
  expect((await next.get('library.list', {})).workshops[0]?.title).toBe('Nees')
})

test.each([
  ['lost', (path: string) => rmSync(path)],
  ['damaged', (path: string) => writeFileSync(path, '{"version":1,"seen":')],
])('an index that is %s is made again', async (_, harm) => {
  const app = coreApp()
  await app.get('library.create', { title: 'Here', client: '' })
  await app.get('library.list', {})
  harm(join(app.home, 'library-index.json'))
  const next = coreApp({ home: app.home })
  expect((await next.get('library.list', {})).workshops).toMatchObject([{ title: 'Here' }])
  expect(JSON.parse(readFileSync(join(app.home, 'library-index.json'), 'utf8'))).toMatchObject({ version: 2 })
})

test('two hundred workshops are all listed', async () => {
  const app = coreApp()
  const { id } = await app.get('library.create', { title: 'Many', client: '' })
  const path = pathOf(app.home, id)
  for (let number = 1; number < 200; number += 1) {
    const other = `workshop-${number}`
    copyFileSync(path, pathOf(app.home, other))
    execute(pathOf(app.home, other), `UPDATE workshop SET id = '${other}'`)
  }
  const { workshops, broken } = await app.get('library.list', {})
  expect([workshops.length, broken.length]).toEqual([200, 0])
})
