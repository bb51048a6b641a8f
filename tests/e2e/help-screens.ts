/** The help, and the first steps that can be opened from it. */
import { t } from '#shared/text/text.ts'
import { HelpOnPage } from './pages/help.ts'
import type { Screen } from './screens.ts'

/** Wherever the help can be opened. */
export const HELP_SCREENS: readonly Screen[] = [
  {
    name: 'help, found',
    open: async (page) => {
      const help = new HelpOnPage(page)
      await help.open()
      await help.search.fill(t('helpBlock.timer.title'))
      await help.shows('block.timer')
    },
  },
  {
    name: 'help, the nearest',
    open: async (page) => {
      const help = new HelpOnPage(page)
      await help.open()
      await help.search.fill('pasword')
      await help.shows('file.locked')
    },
  },
  {
    name: 'help, a table',
    open: async (page) => {
      const help = new HelpOnPage(page)
      await help.open()
      await help.search.fill('betweenness')
      await help.search.fill('')
      await help.dialog.getByRole('option', { name: t('help.chapter.keys') }).click()
      await help.shows('keys.file')
    },
  },
]

/** At Home. */
export const FIRST_START_SCREENS: readonly Screen[] = [
  {
    name: 'first steps',
    open: async (page) => {
      const help = new HelpOnPage(page)
      await help.open()
      await help.button(t('action.first-start')).click()
      await page.getByRole('button', { name: t('firstStart.skip') }).waitFor()
    },
    close: async (page) => {
      await page.getByRole('button', { name: t('firstStart.skip') }).click()
      await page.getByRole('table').first().waitFor()
    },
  },
  {
    name: 'inside a format',
    open: async (page) => {
      const help = new HelpOnPage(page)
      await help.open()
      await help.button(t('action.first-start')).click()
      await page.getByText(t('formats.inside'), { exact: true }).first().click()
      await page.getByRole('dialog').getByRole('listitem').first().waitFor()
    },
    close: async (page) => {
      await page.keyboard.press('Escape')
      await page.getByRole('dialog').waitFor({ state: 'detached' })
      await page.getByRole('button', { name: t('firstStart.skip') }).click()
      await page.getByRole('table').first().waitFor()
    },
  },
]
