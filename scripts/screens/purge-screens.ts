/** The end of an engagement: what is personal in the practice workshop, with the places of a name that stands in what was typed. */
import type { Browser } from 'playwright-core'
import { t } from '#shared/text/text.ts'
import { PurgeOnPage } from '../../tests/e2e/pages/purge.ts'
import { WorkshopOnPage } from '../../tests/e2e/pages/workshop.ts'
import { LAPTOP, openStudio, PROJECTOR, putMessagesAway } from './studio.ts'

const NOTES = [
  ['The shift lead keeps the list of open incidents in a drawer.', false],
  ['The shift lead asked for a transfer.', true],
] as const

/** Begins with a library of its own. */
export async function shootPurge(browser: Browser): Promise<void> {
  const studio = await openStudio(browser, { at: '2026-09-30T17:30', library: 'purge' })
  const { home, page } = studio
  const workshop = new WorkshopOnPage(page)
  await home.makePractice('close')
  await putMessagesAway(page)
  await workshop.show('notes')
  for (const [text, personal] of NOTES) {
    await page.getByRole('textbox', { name: t('notes.text') }).fill(text)
    if (personal) await page.getByRole('checkbox', { name: t('notes.personal') }).check()
    await page.getByRole('button', { name: t('notes.keep') }).click()
    await page.getByText(text).waitFor()
  }
  await studio.shoot('notes-personal')
  await workshop.saved()
  await workshop.goHome()
  const [title = ''] = await page.locator('[data-row-title]').allInnerTexts()
  const purge = new PurgeOnPage(page, title)
  await purge.open(title)
  await purge.lookFor('shift lead')
  await purge.word('shift lead').waitFor()
  await purge.dialog.locator('summary').first().click()
  await purge.dialog.getByRole('checkbox', { name: t('purge.sure') }).check()
  for (const size of [LAPTOP, PROJECTOR]) {
    await page.setViewportSize({ width: size.width, height: size.height })
    await studio.shoot('purge')
  }
  await page.setViewportSize({ width: LAPTOP.width, height: LAPTOP.height })
  await page.keyboard.press('Escape')
  await studio.close()
}
