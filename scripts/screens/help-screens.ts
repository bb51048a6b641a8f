/** The first screen of a new laptop, and the help. */
import { t } from '#shared/text/text.ts'
import { HelpOnPage } from '../../tests/e2e/pages/help.ts'
import type { Studio } from './studio.ts'

/** On a library that has never held anything: the first steps in every look, and what comes after them. */
export async function shootFirstStart(studio: Studio): Promise<void> {
  const { page, home } = studio
  for (const theme of ['light', 'dark', 'contrast'] as const) {
    await studio.theme(theme)
    await studio.shoot('first-start')
  }
  await studio.theme('light')
  await home.button(t('formats.insideName', { name: '90 minutes' })).click()
  await page.getByRole('dialog').getByRole('listitem').first().waitFor()
  await studio.shoot('format-inside')
  await page.keyboard.press('Escape')
  await home.button(t('firstStart.skip')).click()
  await page.getByRole('heading', { name: t('library.empty.title') }).waitFor()
}

/** What is found while somebody types, a step of the method, a table; the first in every look. */
export async function shootHelp(studio: Studio): Promise<void> {
  const help = new HelpOnPage(studio.page)
  for (const theme of ['light', 'dark', 'contrast'] as const) {
    await studio.theme(theme)
    await help.open()
    await help.search.fill('bl')
    await help.shows('projector.black')
    await studio.shoot('help')
    await help.close()
  }
  await studio.theme('light')
  await help.open()
  await help.dialog.getByRole('option', { name: t('help.chapter.method') }).click()
  await help.dialog.getByRole('option', { name: t('step.rate.name'), exact: true }).click()
  await help.shows('method.rate')
  await studio.shoot('help-method')
  await help.dialog.getByRole('option', { name: t('help.chapter.keys') }).click()
  await help.shows('keys.file')
  await studio.shoot('help-keys')
  await help.close()
}
