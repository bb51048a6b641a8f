/** The end of a break-out: files of other tables come in, disagreements are decided by keyboard, and one step undoes it. */
import { copyFileSync, mkdirSync, truncateSync } from 'node:fs'
import { join } from 'node:path'
import { t } from '#shared/text/text.ts'
import { expect, test } from '../helpers/e2e.ts'
import { makeTableFiles, TITLE } from '../helpers/table-files.ts'
import { tempFolder } from '../helpers/temp-folder.ts'
import { HomeOnPage } from './pages/home.ts'
import { MergeOnPage } from './pages/merge.ts'
import { readSavedFile, workshopFiles } from './saved-file.ts'

test('the work of three tables comes together, is asked about where they disagree, and can be taken apart again', async ({
  page,
  baton,
  home,
}) => {
  const folder = tempFolder()
  const files = await makeTableFiles(folder)
  const damaged = join(folder, 'stick', 'damaged.baton')
  mkdirSync(join(folder, 'stick'))
  copyFileSync(files.third, damaged)
  truncateSync(damaged, 50_000)
  const library = new HomeOnPage(page)
  const merge = new MergeOnPage(page, TITLE)
  const message = (text: string) => page.getByRole('region', { name: t('app.messages') }).getByText(text)

  await library.open(baton.address)
  await library.importFile(files.ours)
  await message(t('library.importing.added', { title: TITLE })).waitFor()
  // The file of a table that went on by itself is recognised, and leads to the merge.
  await library.importFile(files.second)
  const diverged = page.getByRole('dialog', { name: t('library.importing.divergedTitle') })
  await diverged.getByRole('button', { name: t('merge.instead') }).click()
  const second = 'Order to delivery, table 2'
  await merge.source(second).waitFor()
  await merge.choose(damaged)
  await merge.dialog.getByRole('alert').getByText('damaged.baton').waitFor()
  await merge.choose(files.third)
  await merge.source('Order to delivery, table 3').waitFor()
  await merge.dialog.getByRole('alert').waitFor({ state: 'detached' })
  expect(await merge.run.isDisabled()).toBe(true)

  await expect.poll(() => merge.who('Dispatch team').locator('option:checked').textContent()).toMatch(/^Dispatch \(/)
  await merge.who('Customs broker').selectOption({ label: 'Sales North (Team)' })
  await merge.rest()
  await merge.who('Customs broker').selectOption({ label: t('merge.matches.new') })
  await merge.rest()
  await merge.confirm.press('Space')
  await merge.conflict('Party · Sales North · Name').getByRole('radio').first().focus()
  await page.keyboard.press('ArrowRight')
  const scanner = merge.conflict('Interaction · IT service desk serves Dispatch: Working scanner')
  await scanner.getByRole('radio').first().press('Space')
  await merge.conflict('Intent · Sentence').getByRole('radio').nth(1).press('Space')
  await merge.run.and(page.locator(':enabled')).press('Enter')
  await message(t('merge.done', { title: TITLE })).waitFor()
  await library
    .row(TITLE)
    .getByText(t('library.parties', { count: 7 }))
    .waitFor()

  await page.goto('about:blank')
  expect(await baton.stop()).toBe(0)
  const [file = ''] = workshopFiles(home)
  const saved = readSavedFile(file)
  expect(saved.parties.map(({ name }) => name).sort()).toEqual([
    ...['Carrier', 'Customs broker', 'Dispatch', 'Finance', 'IT service desk', 'Key accounts', 'Warehouse'],
  ])
  expect(saved.interactions.map(({ service }) => service).sort()).toEqual([
    ...['Customs papers', 'Freight budget', 'Invoice', 'Order with address', 'Packed parcels', 'Picked goods'],
    'Working scanner',
  ])
  expect(saved.changes).toMatchObject([{ what: 'One order form for all' }])
})

test('a merge is undone with the state before it, from where it was set aside', async ({ page, baton }) => {
  const files = await makeTableFiles(tempFolder())
  const library = new HomeOnPage(page)
  const merge = new MergeOnPage(page, TITLE)
  await library.open(baton.address)
  await library.importFile(files.ours)
  await library.title(TITLE).waitFor()
  await merge.open(TITLE)
  await merge.choose(files.second)
  await merge.confirm.check()
  await merge.dialog.getByRole('button', { name: t('merge.conflicts.all.theirs') }).click()
  await merge.run.and(page.locator(':enabled')).click()
  await merge.dialog.waitFor({ state: 'detached' })
  const row = library.row(TITLE)
  await row.getByText(t('library.changes', { count: 1 })).waitFor()
  await merge.open(TITLE)
  await merge.choose(files.second)
  await merge.source(t('merge.relation.same')).waitFor()
  expect(await merge.run.isDisabled()).toBe(true)
  await page.keyboard.press('Escape')
  await page.locator('summary').click()
  await page.getByRole('button', { name: t('merge.undoName', { title: TITLE }) }).click()
  await row.getByText(t('library.changes', { count: 1 })).waitFor({ state: 'detached' })
  await row.getByText(t('library.parties', { count: 5 })).waitFor()
})
