/** Home: workshops made, renamed, copied, deleted and found, and files that come in and go out. */
import { copyFileSync, existsSync, mkdirSync, readFileSync, truncateSync, writeFileSync } from 'node:fs'
import { basename, join } from 'node:path'
import Database from 'better-sqlite3'
import type { Page } from 'playwright-core'
import { dayOf } from '#shared/model/day.ts'
import { LIMITS } from '#shared/model/limits.ts'
import { t } from '#shared/text/text.ts'
import { expect, test } from '../helpers/e2e.ts'
import { holdWorkshop } from '../helpers/hold-workshop.ts'
import { launchServe } from '../helpers/serve-process.ts'
import { HomeOnPage } from './pages/home.ts'
import { WorkshopOnPage } from './pages/workshop.ts'
import { readSavedFile, workshopFiles } from './saved-file.ts'

const message = (page: Page, text: string) => page.getByRole('region', { name: t('app.messages') }).getByText(text)

test('a workshop is made, renamed, duplicated, searched for, deleted and brought back', async ({
  page,
  baton,
  home,
}) => {
  const library = new HomeOnPage(page)
  const workshop = new WorkshopOnPage(page)
  await library.open(baton.address)
  await library.makeWorkshop('Month end', 'Alder Logistics')
  await workshop.map.cast(await workshop.map.place(0.4, 0.4), [['Controlling', 'Escape']])
  await workshop.saved()
  await workshop.goHome()
  await library
    .row('Month end')
    .getByText(t('library.parties', { count: 1 }))
    .waitFor()

  await library.choose('Month end', t('library.rename'))
  const rename = page.getByRole('dialog', { name: t('library.form.renameTitle') })
  await rename.getByLabel(t('library.form.title')).fill('   ')
  await page.keyboard.press('Enter')
  await rename.getByText(t('error.title-empty')).waitFor()
  await rename.getByLabel(t('library.form.title')).fill('Month-end close')
  const tooLong = LIMITS.title + 1
  await rename.getByLabel(t('library.form.client')).fill('A'.repeat(tooLong))
  await page.keyboard.press('Enter')
  await rename.getByText(t('error.client-too-long', { length: tooLong, limit: LIMITS.title })).waitFor()
  await rename.getByLabel(t('library.form.client')).fill('Alder Logistics')
  await page.keyboard.press('Enter')
  await library.title('Month-end close').waitFor()

  await library.choose('Month-end close', t('library.duplicate'))
  await page.getByRole('dialog').getByLabel(t('library.form.title')).fill('Month-end close, rehearsal')
  await page.keyboard.press('Enter')
  await library
    .row('Month-end close, rehearsal')
    .getByText(t('library.parties', { count: 1 }))
    .waitFor()

  const search = page.getByRole('searchbox', { name: t('library.search') })
  await search.fill('rehearsal')
  await library.title('Month-end close').waitFor({ state: 'detached' })
  await library.title('Month-end close, rehearsal').waitFor()
  await search.fill('alder')
  await library.title('Month-end close').waitFor()
  await search.fill('nobody has this')
  await page.getByText(t('library.notFound', { words: 'nobody has this' })).waitFor()
  await search.fill('')

  await library.choose('Month-end close', t('library.delete'))
  await library.title('Month-end close').waitFor({ state: 'detached' })
  await page
    .locator('summary')
    .filter({ hasText: t('library.deletedSection.title') })
    .click()
  await page
    .getByRole('button', { name: t('library.deletedSection.restoreName', { title: 'Month-end close' }) })
    .click()
  await library.title('Month-end close').waitFor()
  await library.openWorkshop('Month-end close')
  expect((await workshop.map.read.parties()).map((party) => party.name)).toEqual(['Controlling'])
  await workshop.goHome()
  await page.goto('about:blank')
  expect(await baton.stop()).toBe(0)

  const files = workshopFiles(home).map(readSavedFile)
  expect(files.map((file) => file.title).sort()).toEqual(['Month-end close', 'Month-end close, rehearsal'])
  for (const file of files) {
    expect(file.integrity).toBe('ok')
    expect(file.client).toBe('Alder Logistics')
    expect(file.parties.map((party) => party.name)).toEqual(['Controlling'])
  }
})

test('a copy goes to another laptop and comes back: added, the same, further on, and gone on separately', async ({
  page,
  baton,
  home,
}) => {
  const stick = join(home, '..', `${home.split('/').at(-1)} stick`)
  mkdirSync(stick)
  const library = new HomeOnPage(page)
  const workshop = new WorkshopOnPage(page)
  const { map } = workshop
  const exportTo = async (name: string) => {
    await library.choose('Travels', t('library.export'))
    const dialog = page.getByRole('dialog', { name: t('files.saveTitle') })
    await dialog.getByLabel(t('files.folder'), { exact: true }).fill(stick)
    await page.keyboard.press('Enter')
    await expect.poll(() => dialog.getByLabel(t('files.fileName')).isEnabled()).toBe(true)
    await dialog.getByLabel(t('files.fileName')).fill(name)
    await dialog.getByRole('button', { name: t('files.save'), exact: true }).click()
    await dialog.waitFor({ state: 'detached' })
    return join(stick, `${name}.baton`)
  }
  const addParty = async (name: string, down: number) => {
    await library.openWorkshop('Travels')
    await map.cast(await map.place(0.4, down), [[name, 'Escape']])
    await workshop.saved()
    await workshop.goHome()
  }
  await library.open(baton.address)
  await library.makeWorkshop('Travels')
  await workshop.goHome()
  await addParty('Sales', 0.2)
  const early = await exportTo('early')
  expect(readSavedFile(early)).toMatchObject({ title: 'Travels', integrity: 'ok' })
  await addParty('Dispatch', 0.4)
  const late = await exportTo('late')
  await page.goto('about:blank')

  const other = await launchServe({ home: join(stick, 'other laptop') })
  await library.open(other.address)
  await library.importFile(early)
  await message(page, t('library.importing.added', { title: 'Travels' })).waitFor()
  await library.importFile(early)
  await message(page, t('library.importing.same', { title: 'Travels' })).waitFor()
  await library.importFile(late)
  const further = page.getByRole('dialog', { name: t('library.importing.newerTitle') })
  await further.getByRole('button', { name: t('library.importing.update') }).click()
  await message(page, t('library.importing.updated', { title: 'Travels' })).waitFor()
  await library
    .row('Travels')
    .getByText(t('library.parties', { count: 2 }))
    .waitFor()
  await addParty('Carrier', 0.7)
  const theirs = await exportTo('theirs')
  await page.goto('about:blank')
  expect(await other.stop()).toBe(0)

  // Meanwhile the first laptop went on as well.
  await library.open(baton.address)
  await addParty('Finance', 0.6)
  await library.importFile(theirs)
  const diverged = page.getByRole('dialog', { name: t('library.importing.divergedTitle') })
  await diverged.getByRole('button', { name: t('library.importing.notNow') }).click()
  await diverged.waitFor({ state: 'detached' })
  await library.importFile(theirs)
  await diverged.getByRole('button', { name: t('library.importing.keepBoth') }).click()
  await expect.poll(() => page.getByRole('row').filter({ hasText: 'Travels' }).count()).toBe(2)
  await page.goto('about:blank')
  expect(await baton.stop()).toBe(0)
  const casts = workshopFiles(home).map((file) => readSavedFile(file).parties.map((party) => party.name))
  expect(casts.sort()).toEqual([
    ['Carrier', 'Dispatch', 'Sales'],
    ['Dispatch', 'Finance', 'Sales'],
  ])
})

test('files that are no workshop, damaged ones and those of a newer Baton get a sentence and change nothing', async ({
  page,
  baton,
  home,
}) => {
  const library = new HomeOnPage(page)
  await library.open(baton.address)
  await library.makeWorkshop('Safe')
  await new WorkshopOnPage(page).goHome()
  await page.goto('about:blank')
  expect(await baton.stop()).toBe(0)
  const [original = ''] = workshopFiles(home)
  const before = readFileSync(original)

  const bad = join(home, 'bad')
  mkdirSync(bad)
  const at = (name: string) => join(bad, name)
  writeFileSync(at('Notes.baton'), 'These are only notes.\n')
  writeFileSync(at('Empty.baton'), '')
  copyFileSync(original, at('Cut.baton'))
  truncateSync(at('Cut.baton'), Math.floor(before.length / 2))
  copyFileSync(original, at('Tomorrow.baton'))
  const tomorrow = new Database(at('Tomorrow.baton'))
  tomorrow.exec('CREATE TABLE later (x); PRAGMA user_version = 999')
  tomorrow.close()

  const again = await launchServe({ home })
  await library.open(again.address)
  for (const [name, sentence] of [
    ['Notes.baton', t('error.file-not-baton', { file: 'Notes.baton' })],
    ['Empty.baton', t('error.file-empty', { file: 'Empty.baton' })],
    ['Cut.baton', t('error.file-damaged', { file: 'Cut.baton' })],
    ['Tomorrow.baton', t('error.file-newer', { file: 'Tomorrow.baton' })],
  ] as const) {
    await library.importFile(at(name))
    await message(page, sentence).waitFor()
  }
  expect(await page.getByRole('row').count()).toBe(2)
  await page.goto('about:blank')
  expect(await again.stop()).toBe(0)
  expect(workshopFiles(home)).toEqual([original])
  expect(readFileSync(original).equals(before)).toBe(true)
})

test('a workshop that another process holds is left alone, and the sentence names the process', async ({
  page,
  baton,
  home,
}) => {
  const library = new HomeOnPage(page)
  const workshop = new WorkshopOnPage(page)
  await library.open(baton.address)
  await library.makeWorkshop('In use')
  await workshop.map.cast(await workshop.map.place(0.4, 0.4), [['Sales', 'Escape']])
  await workshop.goHome()
  const [file = ''] = workshopFiles(home)
  const holder = await holdWorkshop(home, basename(file, '.baton'))
  await library.title('In use').click()
  await page.getByText(`process ${holder.pid}, on the command line`).first().waitFor()
  await holder.end()
  await library.open(baton.address)
  await library.title('In use').click()
  await workshop.map.cast(await workshop.map.place(0.4, 0.7), [['Dispatch', 'Escape']])
  await workshop.saved()
  await workshop.goHome()
  await page.goto('about:blank')
  expect(await baton.stop()).toBe(0)
  expect(readSavedFile(file).parties.map((party) => party.name)).toEqual(['Dispatch', 'Sales'])
})

test('files dropped on Home are taken for what they are', async ({ page, baton, home }) => {
  const library = new HomeOnPage(page)
  await library.open(baton.address)
  await library.makeWorkshop('Dropped')
  await new WorkshopOnPage(page).goHome()
  await library.drop('list.csv', 'provider,customer,service\nSales,Dispatch,order\n')
  const dialog = page.getByRole('dialog', { name: t('tableImport.title') })
  await dialog.getByText(t('tableImport.allRead')).waitFor()
  await page.keyboard.press('Escape')
  await dialog.waitFor({ state: 'detached' })
  await library.drop('plan.docx', 'PK')
  await message(page, t('library.dropUnknown', { file: 'plan.docx' })).waitFor()
  await library.drop('notes.baton', 'only notes')
  await message(page, t('error.file-not-baton', { file: 'notes.baton' })).waitFor()
  expect(existsSync(join(home, 'workshops'))).toBe(true)
  expect(workshopFiles(home)).toHaveLength(1)
})

test('Home begins with what is due, and Enter starts the follow-up', async ({ page, baton }) => {
  const library = new HomeOnPage(page)
  const workshop = new WorkshopOnPage(page)
  await library.open(baton.address)
  await library.makeWorkshop('Back in a month')
  await workshop.map.cast(await workshop.map.place(0.4, 0.4), [
    ['Sales', 'Enter'],
    ['Dispatch', 'Escape'],
  ])
  await workshop.map.focus()
  await workshop.map.serve('Sales', 'Dispatch', 'orders')
  const dialog = await workshop.openLogChange('orders')
  await dialog.getByLabel(t('changes.form.what')).fill('Call before noon')
  await dialog.getByLabel(t('changes.form.reviewDate')).fill(dayOf(new Date()))
  await page.keyboard.press('Enter')
  await dialog.waitFor({ state: 'detached' })
  await workshop.goHome()
  const due = page.getByRole('region', { name: t('library.due.title') })
  await due.getByText('Call before noon').waitFor()
  await due.getByText(t('changes.due.today')).waitFor()
  const start = due.getByRole('button', { name: t('library.due.startOf', { title: 'Back in a month' }) })
  await expect.poll(() => start.evaluate((button) => button === document.activeElement)).toBe(true)
  await page.keyboard.press('Enter')
  await page.getByText('Look at the change').first().waitFor()
  await page.getByRole('heading', { name: 'Call before noon' }).waitFor()
})
