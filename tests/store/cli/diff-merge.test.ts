/** `baton diff` and `baton merge`: what changed since a version, and what tables did in files of their own. */
import { copyFileSync, existsSync, mkdtempSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, test } from 'vitest'
import type { WorkshopId } from '#shared/model/ids.ts'
import { runBaton } from '../../helpers/baton-command.ts'
import { tempFolder } from '../../helpers/temp-folder.ts'
import { type CoreApp, coreApp } from '../core-app.ts'
import { interaction, party } from '../map-builders.ts'
import { copyFor, edit, working, workshopWith } from '../merge/tables.ts'
import { pathOf } from '../read-file.ts'

const base = tempFolder()
const newFolder = () => mkdtempSync(join(base, 't'))

const START = [
  ...[party('a', { name: 'Finance' }), party('b', { name: 'Sales' }, { x: 400 })],
  ...interaction('i1', 'a', 'b', { service: 'Invoice' }),
]
const renamed = (service: string) => interaction('i1', 'a', 'b', { service })
const added = (id: string, name: string) => [party(id, { name }, { y: 300 })]

/** A library in `home` of the folder; closed again, so that the command line may hold it. */
async function withLibrary<T>(folder: string, work: (app: CoreApp) => Promise<T>): Promise<T> {
  const app = coreApp({ home: join(folder, 'home') })
  try {
    return await work(app)
  } finally {
    await app.close()
  }
}

describe('baton diff', () => {
  test('tells what changed since a version, or between two of them', async () => {
    const folder = newFolder()
    await withLibrary(folder, async (app) => {
      const id = await workshopWith(app, 'Kick-off', START)
      const keep = (name: string) =>
        working(app, id, () => app.get('versions.keep', { workshop: id, name, why: 'hand' }))
      await keep('As is')
      await edit(app, id, renamed('Invoice by mail'))
      await keep('Halfway')
      await edit(app, id, added('c', 'IT'))
    })
    const sinceStart = await runBaton(folder, ['diff', 'Kick-off', '--from', 'as is'])
    expect(sinceStart).toMatchObject({ code: 0, stderr: '' })
    expect(sinceStart.stdout).toContain('renamed  Interactions: ')
    expect(sinceStart.stdout).toContain('Invoice by mail')
    expect(sinceStart.stdout).toContain('added  Parties: IT')
    const last = await runBaton(folder, ['diff', 'Kick-off'])
    expect(last.stdout).toContain('added  Parties: IT')
    expect(last.stdout).not.toContain('Invoice')
    const between = await runBaton(folder, ['diff', 'Kick-off', '--from', 'As is', '--to', 'Halfway', '--json'])
    expect(JSON.parse(between.stdout)).toMatchObject({
      from: expect.stringContaining('As is'),
      to: expect.stringContaining('Halfway'),
      diff: { parties: { added: [], removed: [], revised: [] }, interactions: { revised: [{ facts: ['service'] }] } },
    })
    const none = await runBaton(folder, ['diff', 'Kick-off', '--from', 'Halfway', '--to', 'Halfway'])
    expect(none.stdout).toContain('Nothing differs.')
    const unknown = await runBaton(folder, ['diff', 'Kick-off', '--from', 'To be'])
    expect(unknown).toMatchObject({ code: 1, stdout: '' })
    expect(unknown.stderr).toContain('There is no version “To be”. There are: As is')
  })

  test('compares two workshops, and says so when they have no past in common', async () => {
    const folder = newFolder()
    await withLibrary(folder, async (app) => {
      const id = await workshopWith(app, 'Kick-off', START)
      await edit(app, await copyFor(app, id, 'Table 2'), added('c', 'IT'))
      await workshopWith(app, 'Elsewhere', [party('z', { name: 'Legal' })])
    })
    const copies = await runBaton(folder, ['diff', 'Kick-off', 'Table 2'])
    expect(copies).toMatchObject({ code: 0, stderr: '' })
    expect(copies.stdout).toContain('added  Parties: IT')
    const strangers = await runBaton(folder, ['diff', 'Kick-off', 'Elsewhere'])
    expect(strangers.code).toBe(0)
    expect(strangers.stderr).toContain('no past in common')
    const wrong = await runBaton(folder, ['diff', 'Kick-off', 'Table 2', '--from', 'As is'])
    expect(wrong).toMatchObject({ code: 2, stdout: '' })
  })
})

describe('baton merge', () => {
  /** Two tables that went on from one start: one adds a party, both rename the same service where `clash`. */
  async function tables(clash: boolean) {
    const folder = newFolder()
    const file = join(folder, 'table 2.baton')
    await withLibrary(folder, async (app) => {
      const ours = await workshopWith(app, 'Kick-off', START)
      const theirs: WorkshopId = await copyFor(app, ours, 'Table 2')
      await edit(app, theirs, [...added('c', 'IT'), ...(clash ? renamed('Bill') : [])])
      if (clash) await edit(app, ours, renamed('Credit note'))
      await working(app, theirs, () => app.get('library.exportFile', { id: theirs, path: file, replace: false }))
      copyFileSync(pathOf(app.home, ours), join(folder, 'ours.baton'))
    })
    return { folder, file }
  }
  const said = async (folder: string, workshop: string) =>
    (await runBaton(folder, ['export', workshop, '--format', 'json'])).stdout

  test('brings in what a table added, after a dry run that writes nothing, and takes it back', async () => {
    const { folder } = await tables(false)
    const before = await said(folder, 'Kick-off')
    const dry = await runBaton(folder, ['merge', 'Kick-off', 'table 2.baton', '--dry-run'])
    expect(dry.code).toBe(0)
    expect(dry.stdout).toContain('Party, 1 added: IT')
    expect(await said(folder, 'Kick-off')).toBe(before)
    const merged = await runBaton(folder, ['merge', 'Kick-off', 'table 2.baton'])
    expect(merged.code).toBe(0)
    expect(await said(folder, 'Kick-off')).toContain('"IT"')
    const again = await runBaton(folder, ['merge', 'Kick-off', 'table 2.baton'])
    expect(again).toMatchObject({ code: 0 })
    expect(again.stderr).toContain('Nothing was changed')
    expect((await runBaton(folder, ['merge', 'Kick-off', '--undo'])).code).toBe(0)
    expect(await said(folder, 'Kick-off')).toBe(before)
  })

  test('stops where both said something else, and goes on with the side that is chosen', async () => {
    const { folder } = await tables(true)
    const before = await said(folder, 'Kick-off')
    const stopped = await runBaton(folder, ['merge', 'Kick-off', 'table 2.baton'])
    expect(stopped.code).toBe(1)
    expect(stopped.stdout).toContain('here:  Credit note')
    expect(stopped.stdout).toContain('there: Bill')
    expect(stopped.stderr).toContain('nothing was changed')
    expect(await said(folder, 'Kick-off')).toBe(before)
    expect((await runBaton(folder, ['merge', 'Kick-off', 'table 2.baton', '--theirs'])).code).toBe(0)
    expect(await said(folder, 'Kick-off')).toContain('"Bill"')
  })

  test('leaves a file as it is and writes the result beside it', async () => {
    const { folder, file } = await tables(false)
    const [ours, theirs] = [readFileSync(join(folder, 'ours.baton')), readFileSync(file)]
    const nowhere = await runBaton(folder, ['merge', 'ours.baton', 'table 2.baton'])
    expect(nowhere).toMatchObject({ code: 2, stdout: '' })
    const merged = await runBaton(folder, ['merge', 'ours.baton', 'table 2.baton', '--out', 'both.baton'])
    expect(merged.code).toBe(0)
    expect(await said(folder, 'both.baton')).toContain('"IT"')
    expect(readFileSync(join(folder, 'ours.baton')).equals(ours)).toBe(true)
    expect(readFileSync(file).equals(theirs)).toBe(true)
  })

  test.each([
    ['a file that is missing', ['nowhere.baton'], 1, 'nowhere.baton'],
    ['a file that is no workshop', ['table.csv'], 1, 'table.csv'],
    ['no file at all', [], 2, 'which files'],
    ['both sides', ['table 2.baton', '--ours', '--theirs'], 2, 'not both'],
    ['--out for a workshop of the library', ['table 2.baton', '--out', 'x.baton'], 2, '--out'],
    ['--undo with a file', ['table 2.baton', '--undo'], 2, '--undo'],
  ])('refuses %s with a sentence and changes nothing', async (_name, more, code, sentence) => {
    const { folder, file } = await tables(false)
    copyFileSync(join(import.meta.dirname, 'diff-merge.test.ts'), join(folder, 'table.csv'))
    const before = await said(folder, 'Kick-off')
    const refused = await runBaton(folder, ['merge', 'Kick-off', ...more])
    expect(refused).toMatchObject({ code, stdout: '' })
    expect(refused.stderr).toContain(sentence)
    expect(await said(folder, 'Kick-off')).toBe(before)
    expect(existsSync(file)).toBe(true)
  })
})
