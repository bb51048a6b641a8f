/** Whatever a copy is made of, it is looked through beside everything else before it is opened: a large one would hold up the rest. */
import { join } from 'node:path'
import { expect, test } from 'vitest'
import type { WorkshopId } from '#shared/model/ids.ts'
import { createArrivals } from '../../src/main/core/arrivals.ts'
import { duplicateWorkshop } from '../../src/main/core/duplicate-workshop.ts'
import { mergeArea } from '../../src/main/core/merge.ts'
import { createOpenWorkshops } from '../../src/main/core/open-workshops.ts'
import type { LibraryFiles } from '../../src/main/core/ports/library-files.ts'
import { thisProcess } from '../../src/main/store/claim.ts'
import { openInbox, prepareInbox } from '../../src/main/store/inbox.ts'
import { openLibraryFiles } from '../../src/main/store/library-files.ts'
import { randomIds } from '../../src/main/store/node-system.ts'
import { coreApp, standingClock } from './core-app.ts'
import { party } from './map-builders.ts'
import { copyFor, edit, wanting, workshopWith } from './merge/tables.ts'

const CALLER = { role: 'facilitator', window: 'w1' } as const

/** Two workshops of one past, and what opens them: a copy that nobody looked through is not opened. */
async function twoTables() {
  const app = coreApp()
  const ours = await workshopWith(app, 'Ours', [party('a')])
  const theirs = await copyFor(app, ours, 'Theirs')
  await edit(app, theirs, [party('b')])
  await app.close()

  const [clock, ids] = [standingClock(), randomIds]
  const inbox = prepareInbox(join(app.home, 'inbox'))
  const real = openLibraryFiles({ home: app.home, inbox, clock, ids, claimant: thisProcess('command', clock.now()) })
  const looked = new Set<string>()
  const files: LibraryFiles = {
    ...real,
    async lookThroughLoose(path, name) {
      await real.lookThroughLoose(path, name)
      looked.add(path)
    },
    openLoose(path, name) {
      if (!looked.has(path)) throw new Error(`${name} is opened without having been looked through`)
      return real.openLoose(path, name)
    },
  }
  const open = createOpenWorkshops(files)
  const deps = { files, open, clock, ids, events: { emit: () => {} } }
  const titles = () => real.list(open.heldIds()).workshops.map(({ title }) => title)
  return { deps, ours, theirs, titles, arrivals: createArrivals(openInbox(inbox), ids) }
}

test('a duplicate', async () => {
  const { deps, ours, titles } = await twoTables()
  await duplicateWorkshop(deps, ours, { title: 'Again', rehearsal: false }, 'w1')
  expect(titles().sort()).toEqual(['Again', 'Ours', 'Theirs'])
})

test('what a merge builds, and what undoing it brings back', async () => {
  const { deps, ours, theirs, arrivals } = await twoTables()
  const merge = mergeArea({ ...deps, arrivals, before: async () => {} })
  const parties = (id: WorkshopId) => deps.open.holdWhile(id, ({ store }) => store.read.contents.parties().length)
  expect(await merge['merge.run'](wanting(ours, theirs), CALLER)).toEqual({ changed: true })
  expect(await parties(ours)).toBe(2)
  await merge['merge.undo']({ workshop: ours }, CALLER)
  expect(await parties(ours)).toBe(1)
})
