/** Practising: a class begins at any block and is reset for the next one; a rehearsal leaves its original as it is. */
import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import type { Page } from 'playwright-core'
import { t } from '#shared/text/text.ts'
import { expect, test } from '../helpers/e2e.ts'
import { launchServe } from '../helpers/serve-process.ts'
import { HomeOnPage } from './pages/home.ts'
import { RatingsOnPage } from './pages/ratings.ts'
import { waitReady } from './pages/ready.ts'
import { WorkshopOnPage } from './pages/workshop.ts'
import { readEveryRow, readOnlyWorkshop, readSavedFile, workshopFiles } from './saved-file.ts'

const PRACTICE = 'IT incident hand-overs'
const badge = (page: Page) => page.getByText(t('app.frame.rehearsal'))
const leaving = (page: Page) => page.getByRole('dialog', { name: t('practice.leaveTitle') })

/** Every file below a folder with its bytes as text. */
function filesBelow(folder: string): { name: string; text: string }[] {
  return readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => ({ name: entry.name, text: readFileSync(join(entry.parentPath, entry.name), 'latin1') }))
}

/** The only workshop of a library with every row that its file holds. */
function readOriginal(home: string) {
  const { file } = readOnlyWorkshop(home)
  return { file, rows: readEveryRow(file) }
}

/** Makes a workshop with one party, and leaves it. */
async function makeOriginal(page: Page, address: string): Promise<{ library: HomeOnPage; workshop: WorkshopOnPage }> {
  const library = new HomeOnPage(page)
  const workshop = new WorkshopOnPage(page)
  await library.open(address)
  await library.makeWorkshop('Order to delivery', 'Alder Logistics')
  await workshop.map.cast(await workshop.map.place(0.4, 0.3), [['Sales', 'Escape']])
  await workshop.saved()
  await workshop.goHome()
  return { library, workshop }
}

/** Tries something in the rehearsal that is on the screen. */
async function addParty(workshop: WorkshopOnPage, name: string): Promise<void> {
  await badge(workshop.page).waitFor()
  await workshop.map.ready()
  await workshop.map.cast(await workshop.map.place(0.4, 0.7), [[name, 'Escape']])
  await workshop.saved()
}

test('a class begins at the reveal: the votes are in, and a key reveals them; then it is reset for the next class', async ({
  page,
  baton,
  home,
}) => {
  const library = new HomeOnPage(page)
  const workshop = new WorkshopOnPage(page)
  const ratings = new RatingsOnPage(page)
  await library.open(baton.address)
  await library.button(t('library.practice')).click()
  await page.getByRole('dialog').getByText(t('practice.attribution')).waitFor()
  await library.beginAt(t('practice.makeTitle'), 'reveal')
  await waitReady(page, 'map')
  await page
    .getByRole('button', { name: t('step.reveal.name') })
    .and(page.locator('[aria-current="step"]'))
    .waitFor()
  await ratings.show()
  await ratings.cardsIn('customer', 8, 8).waitFor()
  await ratings.cardsIn('provider', 6, 6).waitFor()
  await ratings.reveal(false)
  expect(
    await ratings.view
      .getByRole('navigation', { name: t('reveal.list') })
      .getByRole('listitem')
      .count(),
  ).toBe(5)

  await workshop.run(t('action.workshop-reset').replace('…', ''))
  await library.beginAt(t('practice.resetTitle', { title: PRACTICE }), 'intent')
  await page.getByText(t('practice.resetDone')).waitFor()
  await waitReady(page, 'map')
  await page
    .getByRole('button', { name: t('step.intent.name') })
    .and(page.locator('[aria-current="step"]'))
    .waitFor()
  await ratings.show()
  await ratings.view.getByText(t('ratings.empty.title')).waitFor()
  await workshop.goHome()
  expect(await library.title(PRACTICE).count()).toBe(1)
  await page
    .locator('summary')
    .filter({ hasText: t('library.deletedSection.title') })
    .click()
  await page.getByRole('button', { name: t('library.deletedSection.restoreName', { title: PRACTICE }) }).click()
  await expect.poll(() => library.title(PRACTICE).count()).toBe(2)
  expect(workshopFiles(home)).toHaveLength(2)
})

test('a practice workshop is reset from Home, and only a practice workshop can be', async ({ page, baton }) => {
  const library = new HomeOnPage(page)
  const workshop = new WorkshopOnPage(page)
  await library.open(baton.address)
  await library.makePractice()
  await workshop.goHome()
  await library.choose(PRACTICE, t('library.reset'))
  await library.beginAt(t('practice.resetTitle', { title: PRACTICE }), 'close')
  await waitReady(page, 'map')
  await workshop.show('changes')
  await page.getByText('Shift lead of the service desk').first().waitFor()
  await workshop.goHome()
  await library.makeWorkshop('Real')
  await workshop.goHome()
  await page.getByRole('button', { name: t('library.menu', { title: 'Real' }) }).click()
  await page.getByRole('menuitem', { name: t('library.rehearse') }).waitFor()
  expect(await page.getByRole('menuitem', { name: t('library.reset') }).count()).toBe(0)
  await page.keyboard.press('Escape')
})

test('a rehearsal that is thrown away leaves no trace, and the original record for record', async ({
  page,
  baton,
  home,
}) => {
  const { library, workshop } = await makeOriginal(page, baton.address)
  const before = readOriginal(home)
  await library.choose('Order to delivery', t('library.rehearse'))
  await addParty(workshop, 'Tried')
  const copy = workshopFiles(home).find((file) => file !== before.file) ?? ''
  const copyId = /([^/]+)\.baton$/.exec(copy)?.[1] ?? ''
  expect(copyId).not.toBe('')
  // Going on: nothing is asked twice, nothing is lost.
  await workshop.goHome()
  await leaving(page)
    .getByRole('button', { name: t('practice.goOn') })
    .click()
  await workshop.map.ready()
  expect((await workshop.map.read.parties()).map(({ name }) => name).sort()).toEqual(['Sales', 'Tried'])
  await workshop.goHome()
  await leaving(page)
    .getByRole('button', { name: t('practice.discard') })
    .and(page.locator(':focus'))
    .waitFor()
  await page.keyboard.press('Enter')
  await page.getByText(t('practice.discarded')).waitFor()
  await expect.poll(() => library.page.getByRole('row').count()).toBe(2)
  await page.goto('about:blank')
  expect(await baton.stop()).toBe(0)
  expect(readOriginal(home)).toEqual(before)
  const traces = filesBelow(home).filter(({ name, text }) => name.includes(copyId) || text.includes(copyId))
  expect(traces.map(({ name }) => name)).toEqual([])
})

test('a rehearsal that is kept is a workshop of its own', async ({ page, baton, home }) => {
  const { library, workshop } = await makeOriginal(page, baton.address)
  await library.openWorkshop('Order to delivery')
  await workshop.run(t('action.workshop-rehearse'))
  await addParty(workshop, 'Tried')
  await workshop.goHome()
  await leaving(page)
    .getByRole('button', { name: t('practice.keepAsk') })
    .click()
  const form = page.getByRole('dialog', { name: t('practice.keepTitle') })
  const title = t('practice.keptTitle', { title: 'Order to delivery' })
  await form.getByLabel(t('library.form.title')).fill('   ')
  await page.keyboard.press('Enter')
  await form.getByText(t('error.title-empty')).waitFor()
  await form.getByLabel(t('library.form.title')).fill(title)
  await page.keyboard.press('Enter')
  await library.title(title).waitFor()
  await page.getByText(t('practice.kept', { title })).waitFor()
  expect(await page.getByText(t('library.rehearsalBadge')).count()).toBe(0)
  // It is left like any other.
  await library.openWorkshop(title)
  expect(await badge(page).count()).toBe(0)
  await workshop.goHome()
  expect(await leaving(page).count()).toBe(0)
  await page.goto('about:blank')
  expect(await baton.stop()).toBe(0)
  const casts = workshopFiles(home)
    .map(readSavedFile)
    .map((file) => [file.title, file.client, file.parties.map(({ name }) => name).sort()])
  expect(casts.sort(([a], [b]) => String(a).localeCompare(String(b)))).toEqual([
    ['Order to delivery', 'Alder Logistics', ['Sales']],
    [title, 'Alder Logistics', ['Sales', 'Tried']],
  ])
})

test('kill -9 during a rehearsal: what is left is on Home with both choices, and can be thrown away', async ({
  page,
  watched,
  home,
}) => {
  watched.tolerate(/WebSocket connection .* failed/)
  const first = await launchServe({ home })
  const { library, workshop } = await makeOriginal(page, first.address)
  const before = readOriginal(home)
  await library.choose('Order to delivery', t('library.rehearse'))
  await addParty(workshop, 'Tried')
  await first.kill()

  const second = await launchServe({ home })
  const rehearsal = t('practice.rehearsalTitle', { title: 'Order to delivery' })
  await page.goto('about:blank')
  await library.open(second.address)
  await library.row(rehearsal).getByText(t('library.rehearsalBadge')).waitFor()
  await library.openWorkshop(rehearsal)
  await badge(page).waitFor()
  expect((await workshop.map.read.parties()).map(({ name }) => name).sort()).toEqual(['Sales', 'Tried'])
  // Loaded anew at another address, the page has left the rehearsal open behind it.
  await library.open(second.address)
  await page.getByRole('button', { name: t('library.menu', { title: rehearsal }) }).click()
  await page.getByRole('menuitem', { name: t('library.keepRehearsal') }).waitFor()
  await page.getByRole('menuitem', { name: t('library.discardRehearsal') }).click()
  await page
    .getByRole('alertdialog')
    .getByRole('button', { name: t('practice.discard') })
    .click()
  await library.title(rehearsal).waitFor({ state: 'detached' })
  await page.goto('about:blank')
  expect(await second.stop()).toBe(0)
  expect(readOriginal(home)).toEqual(before)
})

test('a rehearsal that is left by the browser’s way back is asked about too', async ({ page, baton }) => {
  const { library } = await makeOriginal(page, baton.address)
  await library.choose('Order to delivery', t('library.rehearse'))
  await badge(page).waitFor()
  await waitReady(page, 'map')
  await page.goBack()
  await leaving(page).waitFor()
  // Putting the question away goes on with the rehearsal.
  await page.keyboard.press('Escape')
  await badge(page).waitFor()
  await waitReady(page, 'map')
})
