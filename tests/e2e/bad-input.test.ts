/** What no map can hold, typed, pasted or handed over: a sentence each time, the typed text stays, nothing is half done. */
import { mkdirSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import type { Locator, Page } from 'playwright-core'
import { LIMITS } from '#shared/model/limits.ts'
import { t } from '#shared/text/text.ts'
import { expect, test } from '../helpers/e2e.ts'
import type { ServeProcess } from '../helpers/serve-process.ts'
import { closeAndRead } from './close-and-read.ts'
import { allowClipboard, paste } from './pages/clipboard.ts'
import { HomeOnPage } from './pages/home.ts'
import { WorkshopOnPage } from './pages/workshop.ts'

async function open({ page, baton }: { page: Page; baton: ServeProcess }, text: string): Promise<WorkshopOnPage> {
  await allowClipboard(page)
  const library = new HomeOnPage(page)
  await library.open(baton.address)
  await library.makeWorkshop('Bad input')
  const workshop = new WorkshopOnPage(page)
  await workshop.map.focus()
  await paste(page, text)
  await expect.poll(async () => (await workshop.map.read.parties()).length).toBeGreaterThan(0)
  return workshop
}

const LONG = 'x'.repeat(10_000)
const tooLong = (limit: number) => t('field.tooLong', { length: LONG.length, limit })

/** Types only spaces, then far too much, and expects both to be refused with the text still there. */
async function refuse(page: Page, field: Locator, limit: number, needsWords = true): Promise<void> {
  const cases = needsWords
    ? ([
        ['   ', t('field.empty')],
        [LONG, tooLong(limit)],
      ] as const)
    : ([[LONG, tooLong(limit)]] as const)
  for (const [text, sentence] of cases) {
    await field.fill(text)
    await field.press('Enter')
    await page.getByText(sentence, { exact: true }).first().waitFor()
    expect(await field.inputValue()).toBe(text)
  }
  await field.fill('')
}

test('names of only spaces or 10,000 characters are refused wherever a name is typed, and nothing comes of them', async ({
  page,
  baton,
  home,
}) => {
  const workshop = await open({ page, baton }, 'IT\tSales\tlaptop')
  await workshop.show('outline')
  const parties = workshop.outline('parties')
  await parties.show()
  await refuse(page, page.getByLabel(t('outline.add.partyName')), LIMITS.name)
  await parties.cell('Sales', 'Sales').dblclick()
  await refuse(page, parties.grid.locator('input'), LIMITS.name)
  await page.keyboard.press('Escape')
  const interactions = workshop.outline('interactions')
  await interactions.show()
  const form = page.getByRole('form', { name: t('outline.add.interaction') })
  await form.getByLabel(t('outline.add.customer'), { exact: true }).fill('Sales')
  await refuse(page, form.getByLabel(t('outline.add.provider'), { exact: true }), LIMITS.name)
  await form.getByLabel(t('outline.add.provider'), { exact: true }).fill('IT')
  await refuse(page, form.getByLabel(t('outline.add.service'), { exact: true }), LIMITS.service, false)
  await page.getByRole('radio', { name: t('outline.tree.name'), exact: true }).click()
  const tree = page.getByRole('tree')
  await tree.getByRole('treeitem', { name: 'Sales, Team' }).click()
  await page.keyboard.press('F2')
  await refuse(page, tree.locator('input'), LIMITS.name)
  await page.keyboard.press('Escape')
  await page.keyboard.press('Insert')
  await tree.locator('input').fill(LONG)
  await page.keyboard.press('Enter')
  await page.getByText(tooLong(LIMITS.name)).waitFor()
  // Leaving the line loses nothing of what cannot be taken.
  await page.getByRole('searchbox', { name: t('outline.filter') }).focus()
  expect(await tree.locator('input').inputValue()).toHaveLength(LONG.length)
  await tree.locator('input').fill(' ')
  await tree.locator('input').press('Enter')
  await tree.locator('input').waitFor({ state: 'detached' })
  await workshop.show('matrix')
  await page.getByRole('gridcell', { name: /^Sales serves IT:/ }).dblclick()
  const dialog = page.getByRole('dialog', { name: 'Sales serves IT' })
  await refuse(page, dialog.getByLabel(t('matrix.cellService'), { exact: true }), LIMITS.service, false)
  await page.keyboard.press('Escape')
  const file = await closeAndRead(workshop, baton, home)
  expect(file.parties.map(({ name }) => name)).toEqual(['IT', 'Sales'])
  expect(file.interactions.map(({ service }) => service)).toEqual(['laptop'])
})

test('a file of 100,000 rows is refused, one of 300 columns is read by its headers, and the window goes on answering', async ({
  page,
  baton,
  home,
}) => {
  const workshop = await open({ page, baton }, 'Sales')
  const folder = join(home, 'bad tables')
  mkdirSync(folder)
  const long = join(folder, 'long.csv')
  writeFileSync(long, `provider,customer\n${Array.from({ length: 100_000 }, (_, at) => `P${at},Sales`).join('\n')}\n`)
  const wide = join(folder, 'wide.csv')
  const others = Array.from({ length: 298 }, (_, at) => `column ${at}`)
  const cells = others.map((_, at) => `value ${at}`)
  writeFileSync(wide, `provider,${others.join(',')},customer\nIT,${cells.join(',')},Sales\n`)
  const dialog = await workshop.openTableImport()
  await dialog.locator('input[type="file"]').setInputFiles(long)
  await dialog
    .getByRole('alert')
    .getByText(t('error.csv-too-many-rows', { file: 'long.csv', limit: LIMITS.csvRows }))
    .waitFor()
  expect(await dialog.getByRole('button', { name: t('tableImport.add') }).isEnabled()).toBe(false)
  await dialog.locator('input[type="file"]').setInputFiles(wide)
  await dialog
    .getByRole('button', { name: t('tableImport.add') })
    .and(page.locator(':enabled'))
    .click()
  await dialog.waitFor({ state: 'detached' })
  const file = await closeAndRead(workshop, baton, home)
  expect(file.interactions.map((one) => [one.provider, one.customer])).toEqual([['IT', 'Sales']])
  expect(file.parties.map(({ name }) => name)).toEqual(['IT', 'Sales'])
})

test('names that stand twice are counted and offered for merging, all in one step', async ({ page, baton, home }) => {
  const workshop = await open({ page, baton }, 'IT\tSales\tlaptop\nSales\tDispatch\torder')
  const { map } = workshop
  await page.keyboard.press('Escape')
  await page.keyboard.press('p')
  await page.keyboard.press('Enter')
  for (const [at, name] of ['sales', 'Dispatch ', 'IT'].entries()) {
    await expect.poll(async () => (await map.read.parties()).length).toBe(4 + at)
    await map.field().fill(name)
    await map.field().press(at < 2 ? 'Tab' : 'Escape')
  }
  const names = (await map.read.parties()).map((party) => party.name)
  expect(names).toHaveLength(6)
  const hint = page.getByText(/^3 names are on the map more than once: /)
  await hint.waitFor()
  await page.getByRole('button', { name: t('map.sameName.merge'), exact: true }).click()
  await hint.waitFor({ state: 'detached' })
  await expect.poll(async () => (await map.read.parties()).length).toBe(3)
  await map.focus()
  await page.keyboard.press('Control+z')
  await expect.poll(async () => (await map.read.parties()).length).toBe(6)
  await page.keyboard.press('Control+Shift+z')
  const file = await closeAndRead(workshop, baton, home)
  expect(file.parties).toHaveLength(3)
  expect(file.interactions).toHaveLength(2)
})

test('people who are no number stay where they were typed while groups are added, and go once they are corrected', async ({
  page,
  baton,
}) => {
  const library = new HomeOnPage(page)
  await library.open(baton.address)
  await library.makeWorkshop('Bad input')
  await page.keyboard.press('Alt+PageDown')
  const people = page.getByLabel(t('brief.groups.people'), { exact: true })
  const values = () => people.evaluateAll((inputs) => inputs.map((input) => (input as HTMLInputElement).value))
  const addGroup = async (count: number) => {
    await page.getByRole('button', { name: t('brief.groups.add') }).click()
    await expect.poll(() => people.count()).toBe(count)
  }
  await addGroup(1)
  await people.first().fill('12,5')
  await page.keyboard.press('Tab')
  await page.getByText(t('app.number.not-whole'), { exact: true }).waitFor()
  await addGroup(2)
  expect(await values()).toEqual(['12,5', ''])
  await people.nth(1).fill('1e9')
  await page.keyboard.press('Tab')
  await addGroup(3)
  expect(await values()).toEqual(['12,5', '1e9', ''])
  await people.first().fill('12')
  await people.nth(1).fill('9')
  await page.keyboard.press('Tab')
  await addGroup(4)
  expect(await values()).toEqual(['12', '9', '', ''])
  await addGroup(5)
  expect(await values()).toEqual(['12', '9', '', '', ''])
})
