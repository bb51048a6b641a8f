/** The screens of the versions: none yet, keeping one, and what has changed since in each look. */
import type { Page } from 'playwright-core'
import { t } from '#shared/text/text.ts'
import { VersionsOnPage } from './pages/versions.ts'
import { WorkshopOnPage } from './pages/workshop.ts'
import type { Screen } from './screens.ts'

const NAME = 'As is, March'

async function toMap(page: Page): Promise<void> {
  const workshop = new WorkshopOnPage(page)
  await workshop.show('map')
  await workshop.map.focus()
  await page.keyboard.press('Escape')
}

/** With a version since which a party was renamed; made if need be. */
async function compared(page: Page): Promise<VersionsOnPage> {
  const versions = new VersionsOnPage(page)
  await versions.show()
  const none = versions.view.getByText(t('versions.none.title'))
  await none.or(versions.list).first().waitFor()
  if (await versions.version(NAME).isVisible()) return versions
  await versions.keep(NAME)
  const workshop = new WorkshopOnPage(page)
  await workshop.show('outline')
  await workshop.outline('parties').show()
  await workshop.outline('parties').edit('Label printer', 'Label printer', 'Label printers')
  await versions.show()
  await versions.version(NAME).waitFor()
  return versions
}

/** In the open workshop, in this order. */
export const VERSION_SCREENS: readonly Screen[] = [
  {
    name: 'keep a version',
    open: async (page) => {
      await page.keyboard.press('Control+Shift+M')
      await page.getByRole('dialog', { name: t('versions.keep.title') }).waitFor()
    },
  },
  {
    name: 'what has changed, on the map',
    open: async (page) => (await compared(page)).party('renamed').waitFor(),
    close: toMap,
  },
  {
    name: 'two versions side by side',
    open: async (page) => {
      const versions = await compared(page)
      await versions.look('both')
      await versions.view.getByRole('figure').last().getByText('Label printers').waitFor({ state: 'attached' })
    },
    close: toMap,
  },
  {
    name: 'what has changed, as a list',
    open: async (page) => {
      const versions = await compared(page)
      await versions.look('list')
      await versions.rows('renamed').first().waitFor()
    },
    close: toMap,
  },
  {
    name: 'what has changed, on one page',
    open: async (page) => {
      const versions = await compared(page)
      await versions.view.getByRole('button', { name: t('versions.print') }).click()
      await page.getByRole('dialog', { name: t('versions.page.dialog') }).waitFor()
    },
    close: async (page) => {
      await page.keyboard.press('Escape')
      await page.getByRole('dialog').waitFor({ state: 'detached' })
      await toMap(page)
    },
  },
]
