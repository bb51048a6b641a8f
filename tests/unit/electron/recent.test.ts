/** The latest workshops in the taskbar of Windows and the dock of macOS: which, in what words, and never where they must not be. */
import { expect, onTestFinished, test } from 'vitest'
import type { CallName, Input, Output } from '#shared/contract/index.ts'
import { DEFAULT_SETTINGS } from '#shared/model/settings.ts'
import { speak, t } from '#shared/text/text.ts'
import { leavesLists } from '../../../src/main/hosts/electron/recent-lists.ts'
import { pickRecent, planJumpList, quoteForWindows } from '../../../src/main/hosts/electron/recent-workshops.ts'
import { settle } from './stand-in/activity.ts'
import { type Baton, startBaton } from './stand-in/start-baton.ts'

const workshop = (id: string, rehearsal = false) => ({ id, title: `Workshop ${id}`, rehearsal })

test('the six opened last are offered, and no rehearsal', () => {
  const all = [workshop('r', true), ...['a', 'b', 'c', 'd', 'e', 'f', 'g'].map((id) => workshop(id))]
  expect(pickRecent(all).map(({ id }) => id)).toEqual(['a', 'b', 'c', 'd', 'e', 'f'])
  expect(pickRecent([])).toEqual([])
})

test.each([
  ['plain', 'plain'],
  ['C:\\Users\\ada', 'C:\\Users\\ada'],
  ['C:\\Users\\ada lovelace', '"C:\\Users\\ada lovelace"'],
  ['C:\\with blank\\', '"C:\\with blank\\\\"'],
  ['D:\\', '"D:\\\\"'],
  ['say "hello"', '"say \\"hello\\""'],
  ['back\\"slash', '"back\\\\\\"slash"'],
  ['', '""'],
  ['Bücher', '"Bücher"'],
])('Windows takes %s apart again when it is written as %s', (word, quoted) => {
  expect(quoteForWindows(word)).toBe(quoted)
})

test('a line opens its workshop in the data directory that this Baton has, and what was taken off stays off', () => {
  const recent = [workshop('a'), workshop('b')]
  const words = ['--home', 'D:\\Baton data']
  expect(planJumpList({ recent, words, removed: [] })).toEqual([
    { title: 'Workshop a', args: '--home "D:\\Baton data" --open a' },
    { title: 'Workshop b', args: '--home "D:\\Baton data" --open b' },
  ])
  expect(planJumpList({ recent, words: [], removed: ['--open a'] })).toEqual([
    { title: 'Workshop b', args: '--open b' },
  ])
})

test.each([
  ['win32', true, 'usual', true],
  ['win32', true, 'option', true],
  ['win32', true, 'policy', true],
  ['win32', true, 'portable', false],
  ['win32', false, 'usual', false],
  ['darwin', false, 'portable', true],
  ['linux', true, 'usual', false],
] as const)('on %s (installed: %s, home: %s) there are such lists: %s', (platform, packaged, homeFrom, leaves) => {
  expect(leavesLists(platform, packaged, homeFrom)).toBe(leaves)
})

async function ask<N extends CallName>(baton: Baton, name: N, input: Input<N>): Promise<Output<N>> {
  const reply = (await baton.electron.windows[0]?.webContents.bridge?.call(name, input)) as { value: Output<N> }
  await settle()
  return reply.value
}

test('the jump list follows the library, and never shows a line that the person took off', async () => {
  const baton = await startBaton({ core: 'real', platform: 'win32' })
  const { app } = baton.electron
  expect(app.jumpList).toEqual([])
  const { id } = await ask(baton, 'library.create', { title: 'Order desk', client: '' })
  const [category] = app.jumpList ?? []
  expect(category).toMatchObject({
    ...{ type: 'custom', name: 'Workshops' },
    items: [{ title: 'Order desk', program: '/opt/baton', args: expect.stringContaining(`--open ${id}`) }],
  })
  app.removedItems = [{ args: category?.items?.[0]?.args ?? '' }]
  await ask(baton, 'library.create', { title: 'Stores', client: '' })
  expect(app.jumpList?.[0]?.items?.map(({ title }) => title)).toEqual(['Stores'])
  app.quit()
  await settle()
})

test('another language says the heading of the jump list anew', async () => {
  onTestFinished(() => speak('en-GB'))
  const baton = await startBaton({ core: 'real', platform: 'win32' })
  await ask(baton, 'library.create', { title: 'Order desk', client: '' })
  const { app } = baton.electron
  expect(app.jumpList?.[0]).toMatchObject({ name: 'Workshops' })
  await ask(baton, 'settings.set', { ...DEFAULT_SETTINGS, locale: 'fr' })
  expect(app.jumpList?.[0]).toMatchObject({ name: t('shell.recent') })
  expect(t('shell.recent')).not.toBe('Workshops')
  app.quit()
  await settle()
})

test('the dock menu opens a workshop, also when no window is open', async () => {
  const baton = await startBaton({ core: 'real', platform: 'darwin' })
  const { app, windows } = baton.electron
  const { id } = await ask(baton, 'library.create', { title: 'Order desk', client: '' })
  expect(app.dockMenu?.labels).toEqual(['Order desk'])
  windows[0]?.close()
  await settle()
  expect(windows).toEqual([])
  app.dockMenu?.choose('Order desk')
  await settle()
  expect(baton.heard.at(-1)).toEqual(['facilitator', 'library.openRequested', { id }])
  app.quit()
  await settle()
})

test('a line of the jump list hands its workshop to the Baton that runs', async () => {
  const baton = await startBaton({ core: 'real' })
  const { id } = await ask(baton, 'library.create', { title: 'Order desk', client: '' })
  const data = { handOver: { open: id, folder: '/' } }
  baton.electron.app.listeners.emit('second-instance', {}, ['baton'], '/', data)
  await settle()
  expect(baton.heard.at(-1)).toEqual(['facilitator', 'library.openRequested', { id }])
})
