/** Home and everything that begins there. */
import { join } from 'node:path'
import type { Browser } from 'playwright-core'
import { t } from '#shared/text/text.ts'
import { shootFirstStart, shootHelp } from './help-screens.ts'
import { LAPTOP, openStudio, PROJECTOR, putFile, putMessagesAway, type Studio, ZOOMED } from './studio.ts'
import { MONTH_END, NEW_STARTERS } from './tables.ts'

/** The workshop that goes from one laptop to another. */
const TRAVELLER = 'Month-end close'

/** Fills the library in the weeks before, and photographs it while it is empty. */
export async function fillLibrary(browser: Browser): Promise<void> {
  const first = await openStudio(browser, { at: '2026-02-24T14:05' })
  await shootFirstStart(first)
  await first.shoot('home-empty')
  await first.home.button(t('library.new')).click()
  const dialog = first.page.getByRole('dialog')
  await dialog.getByLabel(t('library.form.title')).fill('Order to delivery')
  await dialog.getByLabel(t('library.form.client')).fill('Alder Logistics')
  await first.shoot('new-workshop')
  await dialog.getByLabel(t('library.form.title')).fill('   ')
  await first.page.keyboard.press('Enter')
  await dialog.getByRole('alert').waitFor()
  await first.shoot('new-workshop-refused')
  await first.page.keyboard.press('Escape')
  await makeFromTable(first, 'new-starters.csv', NEW_STARTERS, 'New starters, first week', 'Harbour Clinic')
  await first.close()
  const second = await openStudio(browser, { at: '2026-03-05T10:20' })
  await makeFromTable(second, 'month-end.csv', MONTH_END, 'Month-end close', 'Alder Logistics')
  await second.close()
  const third = await openStudio(browser, { at: '2026-03-11T16:40' })
  await third.home.makePractice()
  await third.workshop.goHome()
  await third.close()
}

async function makeFromTable({ home, workshop }: Studio, file: string, table: string, title: string, client: string) {
  const dialog = await home.importTable(putFile(file, table))
  await dialog.getByLabel(t('tableImport.workshopTitle')).fill(title)
  await dialog.getByLabel(t('tableImport.client'), { exact: true }).fill(client)
  await dialog.getByRole('button', { name: t('tableImport.create') }).click()
  await workshop.map.ready()
  await workshop.goHome()
}

/** Home with workshops, in every look, on the day of the last of them. */
export async function shootHome(browser: Browser): Promise<void> {
  for (const size of [LAPTOP, PROJECTOR, ZOOMED]) {
    const studio = await openStudio(browser, { at: '2026-03-13T11:45', size })
    await studio.shoot('home')
    if (size === LAPTOP) await shootHomeDialogs(studio)
    if (size !== PROJECTOR) await shootHelp(studio)
    for (const theme of ['dark', 'contrast'] as const) {
      if (size !== LAPTOP) break
      await studio.theme(theme)
      await studio.shoot('home')
    }
    await studio.theme('light')
    await studio.close()
  }
}

async function shootHomeDialogs(studio: Studio): Promise<void> {
  const { page, home } = studio
  await home
    .row('Order to delivery')
    .getByRole('button', { name: t('library.menu', { title: 'Order to delivery' }) })
    .click()
  await studio.shoot('home-menu')
  await page.getByRole('menuitem', { name: t('library.duplicate') }).click()
  await studio.shoot('duplicate')
  await page.keyboard.press('Escape')

  await home.button(t('library.practice')).click()
  await studio.shoot('practice')
  await page.keyboard.press('Escape')
  await shootRehearsal(studio)

  await home.choose('Month-end close', t('library.export'))
  await page.getByRole('dialog').getByRole('listitem').first().waitFor()
  await studio.shoot('folder')
  await page.keyboard.press('Escape')

  await page.getByRole('searchbox', { name: t('library.search') }).fill('logistics')
  await studio.shoot('home-search')
  await page.getByRole('searchbox', { name: t('library.search') }).fill('')

  await home.importFile(putFile('Meeting notes.baton', 'Notes of the meeting on 12 March\n'))
  await page.getByText(t('error.file-not-baton', { file: 'Meeting notes.baton' })).waitFor()
  await studio.shoot('import-refused')
  await putMessagesAway(page)

  await home.choose('Month-end close', t('library.delete'))
  await home.title('Month-end close').waitFor({ state: 'detached' })
  await putMessagesAway(page)
  await page.getByText(t('library.deletedSection.title')).click()
  await studio.shoot('home-deleted')
  await page
    .getByRole('button', { name: t('library.deletedSection.restoreName', { title: 'Month-end close' }) })
    .click()
  await home.title('Month-end close').waitFor()
  await putMessagesAway(page)
}

/** A rehearsal as it is gone through, and what is asked on leaving it. */
async function shootRehearsal({ page, home, workshop, shoot }: Studio): Promise<void> {
  await home.choose('Month-end close', t('library.rehearse'))
  await workshop.map.ready()
  await putMessagesAway(page)
  await shoot('rehearsal')
  await workshop.goHome()
  await shoot('rehearsal-left')
  await page.getByRole('button', { name: t('practice.discard'), exact: true }).click()
  await home.title(t('practice.rehearsalTitle', { title: 'Month-end close' })).waitFor({ state: 'detached' })
  await putMessagesAway(page)
}

/** One workshop, worked on at two laptops. */
export async function shootArrivals(browser: Browser): Promise<void> {
  const first = await openStudio(browser, { at: '2026-03-12T11:45' })
  const early = await exportWorkshop(first, TRAVELLER, 'early')
  await addParty(first, 'Auditors')
  const late = await exportWorkshop(first, TRAVELLER, 'late')
  await first.close()
  const second = await openStudio(browser, { at: '2026-03-12T15:10', library: 'Second laptop' })
  const { page, home } = second
  await home.importFile(early)
  await home.title(TRAVELLER).waitFor()
  await second.shoot('import-added')
  await putMessagesAway(page)
  await home.importFile(late)
  await page.getByRole('dialog', { name: t('library.importing.newerTitle') }).waitFor()
  await second.shoot('import-further-on')
  await page.getByRole('button', { name: t('library.importing.notNow') }).click()
  await addParty(second, 'Bank')
  await home.importFile(late)
  await page.getByRole('dialog', { name: t('library.importing.divergedTitle') }).waitFor()
  await second.shoot('import-diverged')
  await second.close()
}

async function addParty({ home, workshop }: Studio, name: string): Promise<void> {
  await home.openWorkshop(TRAVELLER)
  await workshop.map.cast(await workshop.map.place(0.5, 0.9), [[name, 'Escape']])
  await workshop.saved()
  await workshop.goHome()
}

async function exportWorkshop({ page, home }: Studio, title: string, name: string): Promise<string> {
  await home.choose(title, t('library.export'))
  const dialog = page.getByRole('dialog')
  // Until the folder has been read there is nowhere to save.
  await dialog
    .getByRole('button', { name: t('files.save'), exact: true })
    .and(page.locator(':enabled'))
    .waitFor()
  const folder = await dialog.getByLabel(t('files.folder'), { exact: true }).inputValue()
  await dialog.getByLabel(t('files.fileName')).fill(name)
  await page.keyboard.press('Enter')
  await dialog.waitFor({ state: 'detached' })
  await putMessagesAway(page)
  return join(folder, `${name}.baton`)
}
