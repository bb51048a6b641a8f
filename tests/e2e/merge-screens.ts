/** The screens of a merge: nothing in it yet, and two tables with everything that there can be to decide. */
import { mkdtempSync, realpathSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { makeTableFiles } from '../helpers/table-files.ts'
import { MergeOnPage } from './pages/merge.ts'
import type { Screen } from './screens.ts'

const TITLE = 'Order to delivery'

/** At Home, with the library that is prepared for all screens. */
export const MERGE_SCREENS: readonly Screen[] = [
  {
    name: 'a merge with nothing in it',
    open: async (page) => {
      await new MergeOnPage(page, TITLE).open(TITLE)
    },
  },
  {
    name: 'tables to merge, with who is who and what to decide',
    open: async (page) => {
      const folder = mkdtempSync(join(realpathSync(tmpdir()), 'baton-tables-'))
      try {
        const { second, third } = await makeTableFiles(folder)
        const merge = new MergeOnPage(page, TITLE)
        await merge.open(TITLE)
        await merge.choose(third, second)
        await merge.source('table 2').waitFor()
        await merge.conflict('Intent · Sentence').or(merge.confirm).first().waitFor()
        await merge.rest()
      } finally {
        rmSync(folder, { recursive: true, force: true })
      }
    },
  },
]
