/** Workshop files that somebody forged: opening either refuses with a sentence, or every question is answered. */
import { readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import fc from 'fast-check'
import { expect, test } from 'vitest'
import { noteFigure } from '../../helpers/figures.ts'
import { PATIENCE, runs } from '../../helpers/runs.ts'
import { tempFolder } from '../../helpers/temp-folder.ts'
import { coreApp, sendFile } from '../../store/core-app.ts'
import { pathOf } from '../../store/read-file.ts'
import { findInAnswers } from './find-broken.ts'
import { type Forgery, forge, forgeries } from './forge-file.ts'
import { SHORT_SEED } from './short-seed.ts'
import { prepareWorld } from './world.ts'

async function tryForged(bytes: Uint8Array, all: readonly Forgery[]): Promise<void> {
  const path = join(tempFolder(), 'forged.baton')
  writeFileSync(path, bytes)
  const forged = forge(path, all).join(', ')
  // As Baton runs: what a forged number says is passed on as it is, and stops nobody.
  const app = coreApp({ checkOutput: false })
  try {
    const taken = await app.ask('library.importFile', { file: await sendFile(app, 'forged.baton', readFileSync(path)) })
    if (taken.ok) {
      const { id } = taken.value
      const opened = await app.ask('library.open', { id })
      if (opened.ok) expect(await findInAnswers(app, id), forged).toEqual([])
    }
    await app.get('library.list', {})
    expect(app.log, forged).toEqual([])
  } finally {
    await app.close()
  }
}

test('whatever stands in its cells, a file is refused or every question about it is answered', {
  timeout: 2 * PATIENCE,
}, async () => {
  const { home, workshops } = await prepareWorld()
  const [practice = ''] = workshops
  const bytes = readFileSync(pathOf(home, practice))
  const property = fc.asyncProperty(forgeries, (all) => tryForged(bytes, all))
  const numRuns = Math.min(runs(6), 400)
  await fc.assert(property, { numRuns, endOnFailure: true, ...SHORT_SEED })
  noteFigure('forged files', numRuns)
})
