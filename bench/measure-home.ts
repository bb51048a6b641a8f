/** What can be done from Home: starting cold, opening the practice workshop, importing a table. Each time from the beginning. */
import { join } from 'node:path'
import type { Browser, Page } from 'playwright-core'
import { t } from '#shared/text/text.ts'
import { root } from '../scripts/child.ts'
import { launchServe } from '../tests/helpers/serve-process.ts'
import { compare, type Row } from './report.ts'

export interface MeasureHome {
  readonly browser: Browser
  readonly home: string
  readonly rounds: number
}

const TABLE = join(root, 'resources', 'practice', 'it-incident-handoffs.csv')

async function ready(page: Page, view: 'home' | 'map'): Promise<void> {
  await page.locator(`html[data-ready="${view}"]`).waitFor({ state: 'attached' })
}

export async function measureHome({ browser, home, rounds }: MeasureHome): Promise<Row[]> {
  const starts: number[] = []
  const practices: number[] = []
  const imports: number[] = []
  for (let round = 0; round < rounds; round++) {
    let start = performance.now()
    const host = await launchServe({ home })
    const context = await browser.newContext({ viewport: { width: 1280, height: 800 } })
    const page = await context.newPage()
    await page.goto(host.address, { waitUntil: 'commit' })
    await ready(page, 'home')
    starts.push(performance.now() - start)

    const practice = page.getByRole('button', { name: t('library.practice'), exact: true }).first()
    await practice.click()
    const begin = page.getByRole('button', { name: t('practice.make'), exact: true })
    await begin.waitFor()
    start = performance.now()
    await begin.click()
    await ready(page, 'map')
    practices.push(performance.now() - start)
    await page.getByRole('button', { name: t('action.go-home'), exact: true }).click()
    await ready(page, 'home')

    await page.keyboard.press('Control+i')
    const dialog = page.getByRole('dialog', { name: t('tableImport.title') })
    const file = dialog.locator('input[type="file"]')
    await file.waitFor({ state: 'attached' })
    start = performance.now()
    await file.setInputFiles(TABLE)
    await dialog.getByRole('button', { name: t('tableImport.create'), exact: true }).click()
    await ready(page, 'map')
    imports.push(performance.now() - start)
    await context.close()
    await host.stop()
  }
  return [
    compare({ what: 'cold start to home', size: '-', baton: starts, target: null }),
    compare({ what: 'opening the practice workshop', size: '61/255', baton: practices, target: null }),
    compare({ what: 'importing the table of hand-overs', size: '61/255', baton: imports, target: { p95: 3000 } }),
  ]
}
