/** Taking the practice workshop home: the report being put together, and the dialog that writes it. */
import type { Browser } from 'playwright-core'
import { ExportsOnPage } from '../../tests/e2e/pages/exports.ts'
import { LAPTOP, openStudio, PROJECTOR, putMessagesAway, type Studio } from './studio.ts'

/** Begins with a library of its own. */
export async function shootExports(browser: Browser): Promise<void> {
  const studio = await openStudio(browser, { at: '2026-03-12T11:20', library: 'exports' })
  const { home, page, workshop } = studio
  await home.makePractice('close')
  await putMessagesAway(page)
  await workshop.show('report')
  for (const size of [LAPTOP, PROJECTOR]) {
    await page.setViewportSize({ width: size.width, height: size.height })
    await shootReport(studio)
  }
  await page.setViewportSize({ width: LAPTOP.width, height: LAPTOP.height })
  await studio.theme('dark')
  await shootReport(studio)
  await studio.close()
}

async function shootReport({ page, shoot }: Studio): Promise<void> {
  const exports = new ExportsOnPage(page)
  await exports.paper.locator('h1').waitFor()
  await shoot('report')
  await exports.choose('poster')
  await shoot('export')
  await page.keyboard.press('Escape')
}
