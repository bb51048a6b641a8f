/** The end of a break-out: what would come of three tables, with who is who and what they disagree on. */
import { mkdtempSync, realpathSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import type { Browser } from 'playwright-core'
import { t } from '#shared/text/text.ts'
import { MergeOnPage } from '../../tests/e2e/pages/merge.ts'
import { makeTableFiles, TITLE } from '../../tests/helpers/table-files.ts'
import { LAPTOP, openStudio, PROJECTOR, putMessagesAway } from './studio.ts'

/** High enough for all of it at once. */
const TALL = 1720

/** Begins with a library of its own. */
export async function shootMerge(browser: Browser): Promise<void> {
  const folder = mkdtempSync(join(realpathSync(tmpdir()), 'baton-tables-'))
  const studio = await openStudio(browser, { at: '2026-03-12T12:10', library: 'merge' })
  try {
    const { home, page } = studio
    const now = '2026-03-12T10:30:00.000Z'
    const { ours, second, third } = await makeTableFiles(folder, { now: () => now, dayOf: (at) => at.slice(0, 10) })
    await home.importFile(ours)
    await home.title(TITLE).waitFor()
    await putMessagesAway(page)
    const merge = new MergeOnPage(page, TITLE)
    await merge.open(TITLE)
    await merge.choose(second, third)
    await merge.source('table 3').waitFor()
    await merge.conflict('Party · Sales North · Name').getByRole('radio').nth(1).check()
    await merge.rest()
    for (const size of [LAPTOP, PROJECTOR]) {
      await page.setViewportSize({ width: size.width, height: size.height })
      await studio.shoot('merge')
    }
    await page.setViewportSize({ width: LAPTOP.width, height: TALL })
    for (const theme of ['light', 'dark', 'contrast'] as const) {
      await page.evaluate((name) => {
        document.documentElement.dataset.theme = name
      }, theme)
      await studio.shoot('merge-all')
    }
    await page.evaluate(() => {
      document.documentElement.dataset.theme = 'light'
    })
    await page.setViewportSize({ width: LAPTOP.width, height: LAPTOP.height })
    await merge.confirm.check()
    await merge.dialog.getByRole('button', { name: t('merge.conflicts.all.ours') }).click()
    await merge.run.and(page.locator(':enabled')).click()
    await merge.dialog.waitFor({ state: 'detached' })
    await page.locator('summary').click()
    await studio.shoot('merge-done')
  } finally {
    await studio.close()
    rmSync(folder, { recursive: true, force: true })
  }
}
