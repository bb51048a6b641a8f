/** Printing through the browser, read back from the PDF that it makes. */
import { writeFileSync } from 'node:fs'
import { join } from 'node:path'
import type { Locator, Page } from 'playwright-core'
import { t } from '#shared/text/text.ts'
import { expect, test } from '../helpers/e2e.ts'
import { type PdfPage, readPdf } from '../helpers/read-pdf.ts'
import { HomeOnPage } from './pages/home.ts'
import { RatingsOnPage } from './pages/ratings.ts'
import { WorkshopOnPage } from './pages/workshop.ts'

const LONG = 'Regional returns and damaged goods clearing desk, north side'
const NAMES = [LONG, 'Склад готовой продукции', '発送センター', 'مركز الشحن والتسليم', 'Müller & Söhne «Spedition»']
const COUNT = 61

/** Parties that serve each other in a ring. */
function ring(): string {
  const names = Array.from({ length: COUNT }, (_, index) => NAMES[index] ?? `Desk ${index + 1}`)
  const lines = names.map((name, index) => `"${name}","${names[(index + 1) % COUNT]}",service ${index + 1},${index}`)
  return `provider,customer,service,volume\n${lines.join('\n')}\n`
}

async function openRing(page: Page, address: string, home: string): Promise<WorkshopOnPage> {
  const library = new HomeOnPage(page)
  const workshop = new WorkshopOnPage(page)
  await library.open(address)
  const csv = join(home, 'ring.csv')
  writeFileSync(csv, ring())
  const dialog = await library.importTable(csv)
  await dialog.getByLabel(t('tableImport.workshopTitle')).fill('On paper')
  await dialog.getByLabel(t('tableImport.client'), { exact: true }).fill('Alder Logistics')
  await dialog.getByRole('button', { name: t('tableImport.create') }).click()
  await workshop.map.ready()
  return workshop
}

/** Presses Print, and gives what the browser would print. The paper is in the browser's hands afterwards: it says so itself. */
async function printed(page: Page, dialog: Locator): Promise<PdfPage[]> {
  await page.evaluate(() => {
    window.print = () => document.body.setAttribute('data-asked-to-print', '')
  })
  await dialog.getByRole('button', { name: t('print.print') }).click()
  await page.locator('body[data-asked-to-print]').waitFor()
  const bytes = await page.pdf({ preferCSSPageSize: true, printBackground: true })
  await page.locator('[data-print-job]').waitFor({ state: 'detached' })
  await page.evaluate(() => document.body.removeAttribute('data-asked-to-print'))
  return readPdf(bytes)
}

/** Text that has no room on its page or in its card. */
const cutOff = (dialog: Locator) =>
  dialog
    .locator('section section *')
    .evaluateAll((elements) =>
      elements
        .filter((one) => one.scrollHeight > one.clientHeight + 2 && getComputedStyle(one).overflow === 'hidden')
        .map((one) => one.textContent),
    )

test('name cards of 61 parties come out as the preview says, each with its name, kind and group', async ({
  page,
  baton,
  home,
}) => {
  const workshop = await openRing(page, baton.address, home)
  const camera = await workshop.map.read.state()
  await page.keyboard.press('Control+p')
  const dialog = page.getByRole('dialog', { name: t('print.cards.title') })
  await dialog.getByText(t('print.pages', { count: 8 }), { exact: true }).waitFor()
  expect(await cutOff(dialog)).toEqual([])

  const pages = await printed(page, dialog)
  expect(pages).toHaveLength(8)
  for (const { width, height } of pages) expect([width, height]).toEqual([210, 297])
  const text = pages.map((one) => one.text).join(' ')
  for (const name of [LONG, 'Desk 6', 'Desk 60', 'Desk 61', 'Склад готовой продукции']) expect(text).toContain(name)
  expect(text.split(t('term.kind.team'))).toHaveLength(COUNT + 1)
  // The window itself is not on paper, and was not disturbed.
  expect(text).not.toContain(t('map.tool.select'))
  expect(await workshop.map.read.state()).toEqual(camera)

  await dialog.getByRole('radio', { name: t('print.papers.a3') }).click()
  await dialog.getByRole('radio', { name: '4', exact: true }).click()
  await dialog.getByLabel(t('print.cards.kind')).uncheck()
  await dialog.getByLabel(t('print.cards.folded')).check()
  expect(await cutOff(dialog)).toEqual([])
  const folded = await printed(page, dialog)
  expect(folded).toHaveLength(16)
  expect([folded[0]?.width, folded[0]?.height]).toEqual([297, 420])
  const names = folded.map((one) => one.text).join(' ')
  expect(names.split('Desk 60')).toHaveLength(3)
  expect(names).not.toContain(t('term.kind.team'))
})

test('what is hidden on the map is left out, and the dialog says so; of a selection only that is printed', async ({
  page,
  baton,
  home,
}) => {
  const workshop = await openRing(page, baton.address, home)
  await workshop.show('outline')
  const table = workshop.outline('parties')
  await table.show()
  await table.cell('Desk 8', 'Desk 8').click()
  await workshop.show('map')
  await workshop.map.focus()
  await page.keyboard.press('Alt+o')
  await page.getByRole('button', { name: t('map.shown.all') }).waitFor()

  await page.keyboard.press('Control+p')
  const cards = page.getByRole('dialog', { name: t('print.cards.title') })
  await cards.getByRole('note').filter({ hasText: '58' }).waitFor()
  const neighbours = (await printed(page, cards)).map((one) => one.text).join(' ')
  for (const name of ['Desk 7', 'Desk 8', 'Desk 9']) expect(neighbours).toContain(name)
  expect(neighbours).not.toContain('Desk 10')
  await cards.getByLabel(t('print.cards.onlySelected', { count: 1 })).check()
  const alone = (await printed(page, cards)).map((one) => one.text).join(' ')
  expect(alone).toContain('Desk 8')
  expect(alone).not.toContain('Desk 9')
  await page.keyboard.press('Escape')
  await cards.waitFor({ state: 'detached' })

  await workshop.run(t('action.print-sheet').replace('…', ''))
  const sheet = page.getByRole('dialog', { name: t('print.sheet.title') })
  await sheet.getByRole('note').filter({ hasText: '59' }).waitFor()
  const lines = (await printed(page, sheet)).map((one) => one.text).join(' ')
  expect(lines).toContain('service 8')
  expect(lines).not.toContain('service 9')
})

test('a wall sheet begins with what is on the map and goes on blank, on the paper that was chosen', async ({
  page,
  baton,
  home,
}) => {
  const workshop = await openRing(page, baton.address, home)
  await workshop.run(t('action.print-sheet').replace('…', ''))
  const dialog = page.getByRole('dialog', { name: t('print.sheet.title') })
  await dialog.getByRole('status').waitFor()
  expect(await cutOff(dialog)).toEqual([])
  const pages = await printed(page, dialog)
  expect([pages[0]?.width, pages[0]?.height]).toEqual([420, 297])
  const text = pages.map((one) => one.text).join(' ')
  for (const words of ['On paper, Alder Logistics', LONG, 'service 61', t('print.sheet.columns.provider')]) {
    expect(text).toContain(words)
  }
  expect(text).toContain(t('print.sheet.pageOf', { page: pages.length, count: pages.length }))

  await dialog.getByRole('radio', { name: t('print.papers.letter') }).click()
  await dialog.getByLabel(t('print.sheet.withMap', { count: COUNT })).uncheck()
  await dialog.getByRole('radio', { name: '2', exact: true }).click()
  await dialog.getByText(t('print.pages', { count: 2 }), { exact: true }).waitFor()
  const blank = await printed(page, dialog)
  expect(blank).toHaveLength(2)
  expect([blank[0]?.width, blank[0]?.height]).toEqual([279, 216])
  expect(blank[1]?.text).not.toMatch(/service \d/)
})

const FAR = [
  [LONG, '発送センター', 'damaged goods come back cleared, labelled and with the papers that the carrier asks for'],
  ['مركز الشحن والتسليم', 'Склад готовой продукции', 'отгрузка'],
  ['Müller & Söhne «Spedition»', LONG, 'Überführung'],
  ['Sales', 'Dispatch', 'order with address'],
  ['Dispatch', 'Sales', ''],
  ['Warehouse', 'Dispatch', 'picked goods'],
] as const

/** A workshop whose names are long and of many scripts. */
async function openFar(page: Page, address: string, home: string): Promise<WorkshopOnPage> {
  const library = new HomeOnPage(page)
  const workshop = new WorkshopOnPage(page)
  await library.open(address)
  const csv = join(home, 'far.csv')
  writeFileSync(csv, `provider,customer,service\n${FAR.map((line) => `"${line.join('","')}"`).join('\n')}\n`)
  const dialog = await library.importTable(csv)
  await dialog.getByLabel(t('tableImport.workshopTitle')).fill('On paper')
  await dialog.getByRole('button', { name: t('tableImport.create') }).click()
  await workshop.map.ready()
  return workshop
}

test('ballot cards: anonymous without a line for a name, of an open ballot as it asks, on every paper, nothing cut off', async ({
  page,
  baton,
  home,
}) => {
  const workshop = await openFar(page, baton.address, home)
  const run = () => workshop.run(t('action.print-ballots').replace('…', ''))
  const dialog = page.getByRole('dialog', { name: t('print.ballots.title') })
  const words = async () => (await printed(page, dialog)).map((one) => one.text).join(' ')
  await run()
  await dialog.getByRole('radio', { name: t('ratings.setup.picks.all') }).click()
  await dialog.getByRole('radio', { name: t('print.papers.a4') }).click()
  await dialog.getByLabel(t('print.ballots.copies.customer')).fill('3')
  await dialog.getByLabel(t('print.ballots.copies.provider')).fill('2')
  // Six interactions are two parts of half a page: six parts for customers, four for providers.
  await dialog.getByText(t('print.pages', { count: 5 }), { exact: true }).waitFor()
  expect(await cutOff(dialog)).toEqual([])
  const pages = await printed(page, dialog)
  expect(pages.map(({ width, height }) => [width, height])).toEqual(Array.from({ length: 5 }, () => [210, 297]))
  const text = pages.map((one) => one.text).join(' ')
  for (const [, , service] of FAR) expect(text).toContain(service)
  for (const word of ['Склад готовой продукции', LONG, t('print.ballots.part', { part: 2, parts: 2 })]) {
    expect(text).toContain(word)
  }
  expect(text).not.toContain(t('ratings.paper.name'))
  expect(text).not.toContain(t('map.tool.select'))
  // Importance is asked of customers only, and no page holds both chairs.
  const importance = t('ratings.question.importance')
  for (const [index, one] of pages.entries()) {
    const ofCustomers = index < 3
    expect(one.text.includes(t('print.ballots.heading.customer'))).toBe(ofCustomers)
    expect(one.text.includes(t('print.ballots.heading.provider'))).toBe(!ofCustomers)
    expect(one.text.includes(importance)).toBe(ofCustomers)
  }
  expect(pages[0]?.text.split('1 2 3 4 5 ?').length).toBe(6 * 5 + 1)

  for (const paper of ['letter', 'a3', 'a4'] as const) {
    await dialog.getByRole('radio', { name: t(`print.papers.${paper}`) }).click()
    for (const perPage of ['1', '4', '2']) {
      await dialog.getByRole('radio', { name: perPage, exact: true }).click()
      expect(await cutOff(dialog), `${paper}, ${perPage} on a page`).toEqual([])
    }
  }
  await dialog.getByRole('radio', { name: t('ratings.chair.provider') }).click()
  await dialog.getByLabel(t('print.ballots.withName')).check()
  expect(await cutOff(dialog)).toEqual([])
  const ofProviders = await words()
  expect(ofProviders).toContain(t('ratings.paper.name'))
  expect(ofProviders).not.toContain(t('print.ballots.heading.customer'))
  await page.keyboard.press('Escape')
  await dialog.waitFor({ state: 'detached' })

  const ratings = new RatingsOnPage(page)
  await ratings.show()
  await ratings.open(['picked goods', 'order with address'], { customers: 4, providers: 1 }, true)
  await run()
  await dialog.getByRole('radio', { name: t('print.rated.ofBallot'), checked: true }).waitFor()
  await dialog.getByText(t('print.pages', { count: 3 }), { exact: true }).waitFor()
  const ofBallot = await words()
  expect(ofBallot).toContain('picked goods')
  expect(ofBallot).not.toContain('отгрузка')
  expect(ofBallot.split(t('ratings.paper.name'))).toHaveLength(5 + 1)
})

test('a tally sheet has a line for every question and a box for every answer, chair by chair', async ({
  page,
  baton,
  home,
}) => {
  const workshop = await openFar(page, baton.address, home)
  await workshop.run(t('action.print-tally').replace('…', ''))
  const dialog = page.getByRole('dialog', { name: t('print.tally.title') })
  await dialog.getByRole('radio', { name: t('ratings.setup.picks.all') }).click()
  for (const paper of ['letter', 'a4'] as const) {
    await dialog.getByRole('radio', { name: t(`print.papers.${paper}`) }).click()
    expect(await cutOff(dialog), paper).toEqual([])
  }
  const pages = await printed(page, dialog)
  expect(pages).toHaveLength(3)
  const text = pages.map((one) => one.text).join(' ')
  for (const [, , service] of FAR) expect(text).toContain(service)
  expect(text.split(t('ratings.question.effort'))).toHaveLength(2 * FAR.length + 1)
  expect(text.split(t('ratings.question.importance'))).toHaveLength(FAR.length + 1)
  expect(pages[2]?.text).toContain(t('print.tally.heading', { chair: t('ratings.chair.provider') }))
  expect(pages[2]?.text).toContain('1 2 3 4 5 ?')
})

test('blank interaction cards leave room for who serves whom, with what and how often, on every card', async ({
  page,
  baton,
  home,
}) => {
  const workshop = await openFar(page, baton.address, home)
  await workshop.run(t('action.print-interactions').replace('…', ''))
  const dialog = page.getByRole('dialog', { name: t('print.interactions.title') })
  await dialog.getByRole('radio', { name: t('print.papers.letter') }).click()
  await dialog.getByRole('radio', { name: '8', exact: true }).click()
  await dialog.getByText(t('print.interactions.cards', { count: 16 }), { exact: true }).waitFor()
  expect(await cutOff(dialog)).toEqual([])
  const pages = await printed(page, dialog)
  expect(pages.map(({ width, height }) => [width, height])).toEqual([
    [216, 279],
    [216, 279],
  ])
  for (const { text } of pages) {
    for (const field of ['provider', 'customer', 'service', 'often'] as const) {
      expect(text.split(t(`print.sheet.columns.${field}`))).toHaveLength(8 + 1)
    }
  }
})
