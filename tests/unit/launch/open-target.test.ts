import { mkdirSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, test } from 'vitest'
import type { ImportOutcome } from '#shared/contract/library.ts'
import { WorkshopId } from '#shared/model/ids.ts'
import type { WorkshopSummary } from '#shared/model/workshop.ts'
import { findOpenTarget } from '../../../src/main/launch/open-target.ts'
import { errorOf } from '../../../src/main/rpc/error-of.ts'
import { smallApp } from '../../helpers/small-app.ts'
import { tempFolder } from '../../helpers/temp-folder.ts'

const folder = tempFolder()
const id = WorkshopId.parse('workshop-1')

function summary(title: string, number: number): WorkshopSummary {
  const at = '2026-03-01T10:00:00.000Z'
  const counts = { parties: 0, interactions: 0, changes: 0, edits: 0 }
  const own = WorkshopId.parse(`workshop-${number}`)
  return {
    id: own,
    title,
    client: '',
    createdAt: at,
    changedAt: at,
    lastOpenedAt: null,
    bytes: 1,
    counts,
    reviews: [],
    practice: false,
    rehearsal: false,
  }
}

function appWith(kind: ImportOutcome['kind'], titles: readonly string[] = []) {
  const received: string[] = []
  const app = smallApp({
    'library.importFile': () => ({ kind, id, title: 'T' }),
    'library.list': () => ({ workshops: titles.map(summary), broken: [], deleted: [] }),
  })
  app.receive = (path) => {
    received.push(path)
    return Promise.resolve(
      path.endsWith('missing.baton')
        ? { ok: false, error: errorOf('file-missing', { file: 'missing.baton' }) }
        : { ok: true, value: { file: 'token-12345', name: 'a.baton' } },
    )
  }
  return { app, received }
}

describe('a file that was handed over', () => {
  test('opens the library’s workshop when it is new or the same', async () => {
    for (const kind of ['added', 'same'] as const) {
      const { app, received } = appWith(kind)
      expect(await findOpenTarget(app, 'a.baton', folder)).toEqual({ kind: 'workshop', id })
      expect(received).toEqual([join(folder, 'a.baton')])
    }
  })

  test('is handed to the window to ask when it went on elsewhere', async () => {
    for (const kind of ['newer', 'diverged'] as const) {
      const target = await findOpenTarget(appWith(kind).app, 'a.baton', folder)
      expect(target).toEqual({ kind: 'ask', file: 'token-12345', name: 'a.baton' })
    }
  })

  test('that is missing gives a sentence', async () => {
    const target = await findOpenTarget(appWith('same').app, 'missing.baton', folder)
    expect(target).toMatchObject({ kind: 'nothing' })
    if (target.kind === 'nothing') expect(target.message).toContain('missing.baton')
  })

  test('is a file whatever it is called, as long as it is there', async () => {
    writeFileSync(join(folder, 'no ending'), 'x')
    const { app, received } = appWith('added')
    await findOpenTarget(app, 'no ending', folder)
    expect(received).toHaveLength(1)
  })
})

describe('a title', () => {
  test('finds its workshop, however it is spelt', async () => {
    const { app } = appWith('same', ['Back office', 'Front Desk'])
    expect(await findOpenTarget(app, ' front desk', folder)).toEqual({ kind: 'workshop', id: 'workshop-1' })
  })

  test('is no folder of the same name', async () => {
    mkdirSync(join(folder, 'Front desk'))
    const { app, received } = appWith('same', ['Back office', 'Front desk'])
    expect(await findOpenTarget(app, 'Front desk', folder)).toEqual({ kind: 'workshop', id: 'workshop-1' })
    expect(received).toEqual([])
  })

  test('that nobody or more than one has gives a sentence', async () => {
    const { app } = appWith('same', ['Twice', 'Twice'])
    const [twice, none] = [await findOpenTarget(app, 'Twice', folder), await findOpenTarget(app, 'None', folder)]
    expect(twice.kind === 'nothing' && twice.message).toContain('More than one')
    expect(none.kind === 'nothing' && none.message).toContain('“None”')
  })
})
