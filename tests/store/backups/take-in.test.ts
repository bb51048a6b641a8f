/** A whole library brought back from a folder: what is found, what is taken, and what is refused with its reason. */
import {
  copyFileSync,
  cpSync,
  mkdirSync,
  readdirSync,
  readFileSync,
  statSync,
  truncateSync,
  writeFileSync,
} from 'node:fs'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import { tempFolder } from '../../helpers/temp-folder.ts'
import { coreApp } from '../core-app.ts'
import { mapOf, openMap, party } from '../map-builders.ts'
import { pathOf } from '../read-file.ts'
import { tablesOf } from './tables-of.ts'

/** The data directory of another laptop: three workshops, one of them thrown away, with backups. */
async function otherLaptop() {
  const app = coreApp()
  const inn = await openMap(app, 'Inn')
  await inn.apply([party('kitchen')])
  const { id: older } = await app.get('backups.make', { workshop: inn.id })
  app.clock.pass(60_000)
  await inn.apply([party('stores')])
  const bar = await openMap(app, 'Bar')
  const gone = await openMap(app, 'Gone')
  for (const { id } of [inn, bar, gone]) await app.get('library.close', { id })
  await app.get('library.delete', { id: gone.id })
  await app.close()
  return { home: app.home, inn: inn.id, bar: bar.id, older }
}

const everything = (folder: string) =>
  readdirSync(folder, { recursive: true })
    .map(String)
    .filter((name) => statSync(join(folder, name)).isFile())
    .map((name) => [name, readFileSync(join(folder, name)).toString('base64')])

test('a clean machine has the newest state of each workshop of another, record by record, and changes nothing there', async () => {
  const other = await otherLaptop()
  const before = everything(other.home)
  const app = coreApp()
  const found = await app.get('backups.look', { folder: other.home })
  expect(found.map(({ title, here, older, file }) => ({ title, here, older, file }))).toEqual([
    { title: 'Bar', here: 'missing', older: 0, file: `workshops/${other.bar}.baton` },
    { title: 'Inn', here: 'missing', older: 1, file: `workshops/${other.inn}.baton` },
  ])
  const { taken, refused } = await app.get('backups.takeIn', {
    folder: other.home,
    files: found.map(({ file }) => file),
  })
  expect(taken.map(({ title }) => title)).toEqual(['Bar', 'Inn'])
  expect(refused).toEqual([])
  for (const id of [other.inn, other.bar]) {
    expect(tablesOf(pathOf(app.home, id))).toEqual(tablesOf(pathOf(other.home, id)))
  }
  expect(everything(other.home)).toEqual(before)
  expect(app.heard.filter((name) => name === 'backups.tookIn')).toHaveLength(2)
  expect((await app.get('backups.look', { folder: other.home })).map(({ here }) => here)).toEqual(['same', 'same'])
  await app.close()
})

test('where the newest state is damaged the newest that is whole comes back, and the person reads why', async () => {
  const other = await otherLaptop()
  const damaged = pathOf(other.home, other.inn)
  const bytes = readFileSync(damaged)
  // Behind what is read for a list.
  bytes.fill(0x5a, bytes.length - 8192, bytes.length - 4096)
  writeFileSync(damaged, bytes)
  const app = coreApp()
  const file = `workshops/${other.inn}.baton`
  const { taken, refused } = await app.get('backups.takeIn', { folder: other.home, files: [file] })
  expect(taken).toEqual([{ id: other.inn, title: 'Inn' }])
  expect(refused).toMatchObject([{ file, code: 'file-damaged' }])
  const backup = join(other.home, 'backups', other.inn, `${other.older}.baton`)
  expect(tablesOf(pathOf(app.home, other.inn))).toEqual(tablesOf(backup))
  await app.close()
})

test('a newer state takes the place of the library’s, which goes to “recently deleted”; an open workshop stays as it is', async () => {
  const other = await otherLaptop()
  const app = coreApp()
  const backups = join(other.home, 'backups')
  const [first] = await app.get('backups.look', { folder: backups })
  await app.get('backups.takeIn', { folder: backups, files: [first?.file ?? ''] })
  const [further] = (await app.get('backups.look', { folder: other.home })).filter(({ title }) => title === 'Inn')
  expect(further).toMatchObject({ here: 'newer', workshop: other.inn })
  const wanted = { folder: other.home, files: [further?.file ?? ''] }
  await app.get('library.open', { id: other.inn })
  expect((await app.get('backups.takeIn', wanted)).refused).toMatchObject([{ code: 'workshop-already-open' }])
  await app.get('library.close', { id: other.inn })
  expect((await app.get('backups.takeIn', wanted)).refused).toEqual([])
  expect(readdirSync(join(app.home, 'deleted'))).toHaveLength(1)
  await app.get('library.open', { id: other.inn })
  await mapOf(app, other.inn).apply([party('bar')])
  expect((await app.get('backups.look', { folder: backups }))[0]?.here).toBe('same')
  await app.close()
})

test('a library that was copied while it was open is found with what its log holds', async () => {
  const other = coreApp()
  const map = await openMap(other, 'Running')
  await map.apply([party('kitchen')])
  const folder = join(tempFolder(), 'copied')
  cpSync(other.home, folder, { recursive: true })
  await other.close()
  const before = everything(folder)
  const app = coreApp()
  const [found] = await app.get('backups.look', { folder })
  expect(found).toMatchObject({ title: 'Running', here: 'missing' })
  await app.get('backups.takeIn', { folder, files: [found?.file ?? ''] })
  await app.get('library.open', { id: map.id })
  expect((await mapOf(app, map.id).load()).records.map(({ id }) => id)).toContain('shape:kitchen')
  expect(everything(folder)).toEqual(before)
  await app.close()
})

test('what is no workshop is left out, a path that leads elsewhere is refused, and so is a folder that is not there', async () => {
  const app = coreApp()
  const folder = tempFolder()
  mkdirSync(join(folder, 'deep'))
  writeFileSync(join(folder, 'notes.baton'), 'shopping list')
  copyFileSync(join(import.meta.dirname, '..', '..', 'fixtures', 'schema-v1.baton'), join(folder, 'deep', 'old.baton'))
  copyFileSync(join(folder, 'deep', 'old.baton'), join(folder, 'cut.baton'))
  truncateSync(join(folder, 'cut.baton'), 6000)
  expect((await app.get('backups.look', { folder })).map(({ file }) => file)).toEqual(['deep/old.baton'])
  const { taken, refused } = await app.get('backups.takeIn', {
    folder,
    files: ['../../etc/passwd', 'deep/old.baton', 'gone.baton'],
  })
  expect(taken).toHaveLength(1)
  expect(refused.map(({ code }) => code)).toEqual(['file-missing', 'file-missing'])
  expect(await app.refusal('backups.look', { folder: join(folder, 'gone') })).toBe('folder-missing')
  await app.close()
})
