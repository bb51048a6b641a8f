/** A disk that says no in the one moment when the merged file takes the workshop's place. */
import { join } from 'node:path'
import { expect, test } from 'vitest'
import { createArrivals } from '../../../src/main/core/arrivals.ts'
import { mergeArea } from '../../../src/main/core/merge.ts'
import { createOpenWorkshops } from '../../../src/main/core/open-workshops.ts'
import type { LibraryFiles } from '../../../src/main/core/ports/library-files.ts'
import { Refusal } from '../../../src/main/core/refusal.ts'
import { thisProcess } from '../../../src/main/store/claim.ts'
import { openInbox, prepareInbox } from '../../../src/main/store/inbox.ts'
import { openLibraryFiles } from '../../../src/main/store/library-files.ts'
import { randomIds } from '../../../src/main/store/node-system.ts'
import { coreApp, FACILITATOR, standingClock } from '../core-app.ts'
import { party } from '../map-builders.ts'
import { copyFor, edit, rowsOf, wanting, workshopWith } from './tables.ts'

test('the workshop is where it was, as it was, and nothing is left beside it', async () => {
  const app = coreApp()
  const ours = await workshopWith(app, 'Ours', [party('a')])
  const theirs = await copyFor(app, ours, 'Theirs')
  await edit(app, theirs, [party('b')])
  await app.close()
  const before = rowsOf(app, ours)

  const [clock, ids] = [standingClock(), randomIds]
  const inbox = prepareInbox(join(app.home, 'inbox'))
  const files = openLibraryFiles({ home: app.home, inbox, clock, ids, claimant: thisProcess('command', clock.now()) })
  let full = true
  const failing: LibraryFiles = {
    ...files,
    replace(path, id, key, at) {
      if (full) {
        full = false
        throw new Refusal('disk-full', { file: id })
      }
      files.replace(path, id, key, at)
    },
  }
  const events = { emit: () => undefined }
  const arrivals = createArrivals(openInbox(inbox), ids)
  const area = mergeArea({
    before: async () => {},
    clock,
    ids,
    files: failing,
    open: createOpenWorkshops(failing),
    events,
    arrivals,
  })
  const wanted = wanting(ours, theirs)
  await expect(Promise.resolve(area['merge.run'](wanted, FACILITATOR))).rejects.toMatchObject({ code: 'disk-full' })
  expect(full).toBe(false)
  expect(rowsOf(app, ours)).toEqual(before)
  expect(files.deleted()).toEqual([])
  expect(await area['merge.run'](wanted, FACILITATOR)).toEqual({ changed: true })
  expect(files.deleted()).toHaveLength(1)
})
