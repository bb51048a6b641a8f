/** A large file that something else touches all the time, such as a program that syncs its folder, is never as it was looked at. */
import { join } from 'node:path'
import { expect, test } from 'vitest'
import { createOpenWorkshops } from '../../src/main/core/open-workshops.ts'
import type { LibraryFiles } from '../../src/main/core/ports/library-files.ts'
import { thisProcess } from '../../src/main/store/claim.ts'
import { prepareInbox } from '../../src/main/store/inbox.ts'
import { openLibraryFiles } from '../../src/main/store/library-files.ts'
import { randomIds } from '../../src/main/store/node-system.ts'
import { coreApp, standingClock } from './core-app.ts'

test('it is looked through once, and opened for everybody who asks for it', async () => {
  const app = coreApp()
  const { id } = await app.get('library.create', { title: 'Touched', client: '' })
  await app.close()

  const [clock, ids] = [standingClock(), randomIds]
  const inbox = prepareInbox(join(app.home, 'inbox'))
  const real = openLibraryFiles({ home: app.home, inbox, clock, ids, claimant: thisProcess('command', clock.now()) })
  let looks = 0
  const touched: LibraryFiles = {
    ...real,
    wantsLook: () => true,
    async lookThrough() {
      looks += 1
      if (looks > 2) throw new Error('It is looked through again and again.')
    },
  }
  const open = createOpenWorkshops(touched)
  const titles = await Promise.all(
    [1, 2].map(() => open.holdWhile(id, ({ store }) => store.read.workshop.identity().title)),
  )
  expect(titles).toEqual(['Touched', 'Touched'])
  expect(open.heldIds()).toEqual(new Set())
  open.closeAll()
})
