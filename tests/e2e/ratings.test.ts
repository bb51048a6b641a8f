/** Ratings: every way to vote by keyboard and mouse, mixed, revealed; and what a hard day does to an open ballot. */
import Database from 'better-sqlite3'
import type { Page } from 'playwright-core'
import { t } from '#shared/text/text.ts'
import { expect, test } from '../helpers/e2e.ts'
import { launchServe } from '../helpers/serve-process.ts'
import { closeAndRead } from './close-and-read.ts'
import { HomeOnPage } from './pages/home.ts'
import { RatingsOnPage } from './pages/ratings.ts'
import { RoomOnPage } from './pages/room.ts'
import { WorkshopOnPage } from './pages/workshop.ts'

const TABLE = Buffer.from(
  'provider,customer,service\nSales,Dispatch,order with address\nWarehouse,Dispatch,picked goods\n',
)
const TITLE = 'Order to delivery'

/** Opens a workshop with two interactions, and its ratings. */
async function openRatings(page: Page, address: string) {
  const home = new HomeOnPage(page)
  const workshop = new WorkshopOnPage(page)
  const ratings = new RatingsOnPage(page)
  await home.open(address)
  await home.makeWorkshop(TITLE)
  await page.keyboard.press('Control+i')
  const dialog = page.getByRole('dialog', { name: t('tableImport.title') })
  await dialog.locator('input[type="file"]').setInputFiles({ name: 'orders.csv', mimeType: 'text/csv', buffer: TABLE })
  await dialog.getByRole('button', { name: t('tableImport.add') }).click()
  await dialog.waitFor({ state: 'detached' })
  await workshop.saved()
  await ratings.show()
  return { home, workshop, ratings }
}

interface SavedBallots {
  readonly cards: readonly { readonly chair: string; readonly name: string; readonly answers: unknown }[]
  readonly counts: readonly { readonly chair: string; readonly tally: unknown }[]
  readonly open: number
}

/** What stands in a closed file. */
function readBallots(file: string): SavedBallots {
  const db = new Database(file, { readonly: true })
  try {
    const all = (sql: string) => db.prepare(sql).all() as { chair: string; name: string; json: string }[]
    return {
      cards: all('SELECT chair, name, json FROM card').map(({ chair, name, json }) => ({
        chair,
        name,
        answers: JSON.parse(json),
      })),
      counts: all('SELECT chair, json FROM ballot_count').map(({ chair, json }) => ({
        chair,
        tally: JSON.parse(json),
      })),
      open: (db.prepare('SELECT count(*) AS n FROM open_card').get() as { n: number }).n,
    }
  } finally {
    db.close()
  }
}

test('hands are counted by keyboard alone, with twenty keys for four dimensions, and what they say is revealed', async ({
  page,
  baton,
  home,
}) => {
  const { workshop, ratings } = await openRatings(page, baton.address)
  await ratings.open(['picked goods'], { customers: 8, providers: 5 })
  await ratings.cell(0, 0).focus()
  const keys = await ratings.press('02420 11114 00440 44000')
  expect(keys).toBeLessThanOrEqual(20)
  // The importance is left out.
  await ratings.cell(4, 0).and(page.locator(':focus')).waitFor()
  await page.keyboard.press('Enter')
  await ratings.cell(0, 0).and(page.locator(':focus')).waitFor()
  await ratings.press('00014 00320 00005 00005')
  await ratings.view.getByText(t('ratings.open.hands', { count: 1 })).waitFor()
  // Six hands of five people are no count: nothing changes, and a sentence says so.
  await ratings.cell(1, 3).click()
  await page.keyboard.press('6')
  await ratings.view.getByText(t('ratings.hands.tooMany', { hands: 9, people: 5 })).waitFor()
  await ratings.reveal(false)
  await ratings.view.getByText('Customers 1.5, provider expected 5.0: talk about EFFORT first.').waitFor()
  await ratings.view.getByText(t('reveal.exactlyUnavailable')).waitFor()
  const saved = await closeAndRead(workshop, baton, home)
  const { counts, cards } = readBallots(saved.file)
  expect(cards).toEqual([])
  expect(counts).toContainEqual({
    chair: 'customer',
    tally: {
      kind: 'hands',
      counts: {
        what: [0, 2, 4, 2, 0, 0],
        when: [1, 1, 1, 1, 4, 0],
        way: [0, 0, 4, 4, 0, 0],
        effort: [4, 4, 0, 0, 0, 0],
        importance: null,
      },
    },
  })
})

test('paper cards are typed one after another; a 7 is no answer, and the last card can be taken back', async ({
  page,
  baton,
  home,
}) => {
  const { workshop, ratings } = await openRatings(page, baton.address)
  await ratings.open(['picked goods', 'order with address'], { customers: 4, providers: 0 })
  await ratings.vote('paper')
  await page.keyboard.press('Enter')
  await ratings.cell(0, 0).focus()
  // The 7 and the 9 do nothing; 0 is "don't know".
  await ratings.typeCard('7594305 11112')
  await ratings.cardsIn('customer', 1, 4).waitFor()
  await ratings.cell(0, 0).and(page.locator(':focus')).waitFor()
  await ratings.typeCard('22222 22222')
  await ratings.cardsIn('customer', 2, 4).waitFor()
  await ratings.button(t('ratings.paper.takeBack')).click()
  await ratings.view.getByText(t('ratings.paper.tookBack')).waitFor()
  await ratings.cardsIn('customer', 1, 4).waitFor()
  // By mouse.
  await ratings.cell(0, 0).click()
  for (const answer of ['4', '4', '4', '4', '5']) await ratings.button(answer).click()
  await ratings.button(t('ratings.paper.submit')).click()
  await ratings.cardsIn('customer', 2, 4).waitFor()
  // A card without an answer is not taken.
  await ratings.button(t('ratings.paper.submit')).click()
  await ratings.view.getByText(t('error.card-empty')).waitFor()
  await ratings.reveal(true)
  await ratings.view.getByText(t('reveal.sentence.tooFew')).waitFor()
  const saved = await closeAndRead(workshop, baton, home)
  const { cards, open } = readBallots(saved.file)
  expect(open).toBe(0)
  expect(cards.map(({ name }) => name)).toEqual(['', '', ''])
  expect(JSON.stringify(cards)).toContain('"what":5,"when":4,"way":3,"effort":"unknown","importance":5')
  expect(JSON.stringify(cards)).not.toContain('"what":2')
})

test('the passed laptop shows nothing of another card, and no key leads out of it', async ({ page, baton, home }) => {
  const { workshop, ratings } = await openRatings(page, baton.address)
  await ratings.open(['picked goods', 'order with address'], { customers: 3, providers: 1 })
  await ratings.pass()
  await ratings.secret.getByText(t('ratings.pass.secret')).waitFor()
  await ratings.fillCard('customer', ['23455', '54321'])
  for (const key of ['Escape', 'Control+k', 'F5', 'Alt+1', 'Control+b', 'Alt+ArrowLeft']) await page.keyboard.press(key)
  await ratings.secret.getByText(t('ratings.pass.handOver')).waitFor()
  await ratings.secret.getByText(t('ratings.open.cardsOf', { count: 1, voters: 4 })).waitFor()
  expect(await ratings.secret.textContent()).not.toMatch(/picked goods|WHAT/)
  expect(await page.getByRole('dialog').count()).toBe(1)

  await ratings.secret.getByRole('button', { name: t('ratings.pass.myTurn') }).click()
  await ratings.secret.getByRole('button', { name: t('ratings.pass.provider') }).click()
  // By mouse, back and forth over the own card until it is handed in.
  const score = (row: number, value: string) =>
    ratings.secret.getByRole('group').nth(row).getByRole('radio', { name: value, exact: true })
  expect(await ratings.secret.getByRole('radio', { checked: true }).count()).toBe(0)
  for (const row of [0, 1, 2, 3]) await score(row, '5').check()
  await ratings.secret.getByRole('button', { name: t('ratings.pass.next') }).click()
  await ratings.secret.getByRole('button', { name: t('ratings.pass.previous') }).click()
  expect(await score(0, '5').isChecked()).toBe(true)
  await score(0, '4').check()
  await ratings.secret.getByRole('button', { name: t('ratings.pass.next') }).click()
  await ratings.secret.getByRole('button', { name: t('ratings.pass.skip') }).click()
  await ratings.secret.getByText('WHAT 4 · WHEN 5 · WAY 5 · EFFORT 5').waitFor()
  await ratings.secret.getByRole('button', { name: t('ratings.pass.submit') }).click()
  await ratings.secret.getByText(t('ratings.open.cardsOf', { count: 2, voters: 4 })).waitFor()

  // A click is no way out: the button must be kept pressed.
  await ratings.secret.getByRole('button', { name: t('ratings.pass.leave') }).click()
  expect(await ratings.secret.isVisible()).toBe(true)
  await ratings.leaveSecret()
  await ratings.reveal(true)
  const saved = await closeAndRead(workshop, baton, home)
  const { cards } = readBallots(saved.file)
  expect(cards.map(({ chair }) => chair).sort()).toEqual(['customer', 'customer', 'provider'])
})

test('a ballot with names says so first, and takes no card without one', async ({ page, baton, home }) => {
  const { workshop, ratings } = await openRatings(page, baton.address)
  await ratings.open(['picked goods'], { customers: 1, providers: 0 }, true)
  await ratings.view.getByText(t('ratings.open.named')).waitFor()
  await ratings.pass()
  await ratings.secret.getByText(t('ratings.pass.named')).waitFor()
  await ratings.secret.getByRole('button', { name: t('ratings.pass.customer') }).click()
  await ratings.secret.getByText(t('ratings.pass.nameMissing')).waitFor()
  await ratings.secret.getByLabel(t('ratings.pass.name')).fill('Shift lead')
  await ratings.fillCard('customer', ['33334'])
  await ratings.leaveSecret()
  await ratings.reveal(false)
  const saved = await closeAndRead(workshop, baton, home)
  expect(readBallots(saved.file).cards.map(({ name }) => name)).toEqual(['Shift lead'])
})

test('hands and cards add up, an interaction deleted meanwhile leaves the rest, and two reveals are one', async ({
  page,
  baton,
  home,
}) => {
  const { workshop, ratings } = await openRatings(page, baton.address)
  await ratings.open(['picked goods', 'order with address'], { customers: 6, providers: 0 })
  await ratings.vote('paper')
  await ratings.cell(0, 0).focus()
  await ratings.typeCard('55555 55555')
  await ratings.cardsIn('customer', 1, 6).waitFor()
  await ratings.vote('hands')
  // Whoever has handed in a card raises no hand: five are left.
  expect(await ratings.view.getByLabel(t('ratings.hands.people')).inputValue()).toBe('5')
  await ratings.cell(0, 0).focus()
  for (const _ of [1, 2, 3, 4]) {
    await page.keyboard.press('5')
    await page.keyboard.press('Enter')
  }
  await ratings.view.getByText(t('ratings.open.hands', { count: 1 })).waitFor()

  const first = await ratings.view.getByRole('heading', { level: 3 }).first().textContent()
  const other = first === 'picked goods' ? 'order with address' : 'picked goods'
  await workshop.show('outline')
  const table = workshop.outline('interactions')
  await table.show()
  await table.cell(other, other).click()
  await workshop.inspector.getByRole('button', { name: t('inspector.remove') }).click()
  await ratings.show()
  await ratings.button(t('ratings.hands.next')).first().click()
  await ratings.view.getByText(t('ratings.hands.gone')).waitFor()

  await ratings.button(t('ratings.open.reveal')).dblclick()
  const anyway = page.getByRole('button', { name: t('ratings.reveal.anyway') })
  await anyway.waitFor()
  await anyway.dblclick()
  await ratings.view.getByRole('navigation', { name: t('reveal.list') }).waitFor()
  expect(await page.getByRole('alert').count()).toBe(0)
  await ratings.view.getByText('Customers are far apart').or(ratings.view.getByText(/camps/)).first().waitFor()
  const saved = await closeAndRead(workshop, baton, home)
  expect(readBallots(saved.file).cards).toHaveLength(2)
})

test('kill -9 in the middle of a ballot: every card that was counted is still in it', async ({
  page,
  watched,
  home,
}) => {
  watched.tolerate(/WebSocket connection .* failed/)
  const host = await launchServe({ home })
  const { ratings } = await openRatings(page, host.address)
  await ratings.open(['picked goods', 'order with address'], { customers: 5, providers: 0 })
  await ratings.vote('paper')
  await ratings.cell(0, 0).focus()
  for (const number of [1, 2, 3]) {
    await ratings.typeCard('12345 54321')
    await ratings.cardsIn('customer', number, 5).waitFor()
    await ratings.cell(0, 0).and(page.locator(':focus')).waitFor()
  }
  // A fourth card is half typed when the power goes.
  await ratings.press('123')
  await host.kill()
  await page.getByText(t('app.connection.lostTitle')).waitFor()

  const next = await launchServe({ home })
  const again = new HomeOnPage(page)
  await again.open(next.address)
  await again.openWorkshop(TITLE)
  await ratings.show()
  await ratings.cardsIn('customer', 3, 5).waitFor()
  await ratings.vote('paper')
  await ratings.cell(0, 0).focus()
  await ratings.typeCard('12345 54321')
  await ratings.cardsIn('customer', 4, 5).waitFor()
  await ratings.reveal(false)
  await ratings.view.getByText(t('reveal.place', { number: 1, count: 2 })).waitFor()
  await page.goto('about:blank')
  expect(await next.stop()).toBe(0)
})

test('dots are typed from paper and put down in secret, with a limit that changes meanwhile', async ({
  page,
  baton,
  home,
}) => {
  const { workshop, ratings } = await openRatings(page, baton.address)
  await ratings.button(t('ratings.newDots')).click()
  const form = page.getByRole('dialog', { name: t('ratings.setup.dotTitle') })
  await form.getByRole('button', { name: t('ratings.setup.open') }).click()
  await form.waitFor({ state: 'detached' })
  const goods = 'Warehouse serves Dispatch: picked goods'
  const field = ratings.view.getByLabel(t('ratings.dots.counted', { subject: goods }))
  await field.fill('7')
  await page.keyboard.press('Enter')
  await ratings.view.getByText(t('ratings.open.stickers', { count: 7 })).waitFor()
  await ratings.button(t('ratings.dots.more', { subject: goods })).click()
  await ratings.view.getByText(t('ratings.open.stickers', { count: 8 })).waitFor()
  await ratings.button(t('ratings.dots.undo')).click()
  await ratings.view.getByText(t('ratings.open.stickers', { count: 7 })).waitFor()
  await ratings.view.getByLabel(t('ratings.dots.limit')).fill('2')
  await ratings.vote('pass')
  await ratings.button(t('ratings.pass.start')).click()
  await ratings.secret.getByRole('button', { name: t('ratings.pass.start') }).click()
  await ratings.secret.getByRole('heading', { name: t('ratings.pass.dotsAsk', { count: 2 }) }).waitFor()
  // The keyboard is on the first one: two dots there, one taken back, one put on the second.
  await page.keyboard.press('Enter')
  await page.keyboard.press('Enter')
  await ratings.secret.getByText(t('ratings.pass.dotsLeft', { count: 0 })).waitFor()
  await ratings.secret.getByRole('button', { name: t('ratings.pass.undoDot') }).click()
  await ratings.secret.getByRole('button', { name: t('ratings.pass.putDot', { subject: goods }) }).click()
  await ratings.secret.getByRole('button', { name: t('ratings.pass.submit') }).click()
  await ratings.secret.getByText(t('ratings.pass.thanks')).waitFor()
  await ratings.leaveSecret()
  await ratings.button(t('ratings.open.reveal')).click()
  await ratings.view.getByRole('heading', { name: t('ratings.dots.resultTitle') }).waitFor()
  await ratings.view.getByText(t('ratings.dots.total', { count: 9 })).waitFor()
  await closeAndRead(workshop, baton, home)
})

test('what was revealed is noted, shown to the room, colours the map and filters it', async ({
  page,
  baton,
  home,
  watched,
}) => {
  const { workshop, ratings } = await openRatings(page, baton.address)
  await ratings.open(['picked goods', 'order with address'], { customers: 4, providers: 4 })
  const count = async (keys: string) => {
    await ratings.cell(0, 0).focus()
    await ratings.press(keys)
    await page.keyboard.press('Enter')
  }
  const service = () => ratings.view.getByRole('heading', { level: 3 }).first().textContent()
  const low = await service()
  await count('04000 04000 04000 04000')
  await count('00040 00040 00040 00040')
  await ratings.view.getByText(t('ratings.pass.progress', { number: 2, count: 2 })).waitFor()
  // Of the last dimension nobody knows.
  await count('00004 00004 00004 000004')
  await ratings.reveal(true)
  // The first in the list is the one that was overrated.
  await ratings.view.getByRole('heading', { level: 2, name: low ?? '' }).waitFor()
  await ratings.view.getByText(t('reveal.finding.missing')).waitFor()
  await ratings.view.getByLabel(t('reveal.finding.note')).fill('Nobody tells the warehouse')
  await ratings.view.getByRole('radio', { name: t('check.blocks.process') }).click()
  await ratings.view.getByText(t('reveal.finding.done')).waitFor()

  const opening = watched.context.waitForEvent('page')
  await page.keyboard.press('F5')
  const room = await opening
  await page.bringToFront()
  await ratings.button(t('reveal.room')).click()
  await room.getByText('Customers 2.0, provider expected 4.0: talk about WHAT first.').waitFor()
  await expect.poll(() => room.getByText(t('reveal.noScore')).count()).toBe(0)
  await ratings.button(t('reveal.next')).click()
  await ratings.button(t('reveal.room')).click()
  const effort = room.getByRole('region', { name: t('term.dimension.effort') })
  await effort.getByText(t('reveal.noScore')).waitFor()
  await expect.poll(() => room.getByText(t('reveal.noScore')).count()).toBe(1)
  await room.close()

  await workshop.show('map')
  await page.getByRole('combobox', { name: t('ratings.heat.name') }).selectOption('mean')
  const label = page.locator('.tl-shape[data-shape-type="interaction"] [data-heat="2"]').filter({ hasText: '2.0' })
  await label.first().waitFor()
  // Folded it leaves the map to see, keeps the colours, and is remembered.
  const heat = page.getByRole('region', { name: t('ratings.heat.name') })
  const folded = heat.getByRole('button', { name: t('ratings.heat.by.mean'), expanded: false })
  await heat.getByRole('button', { name: t('ratings.heat.fold') }).press('Enter')
  await folded.and(page.locator(':focus')).waitFor()
  await label.first().waitFor()
  await page.reload()
  await heat.getByRole('button', { name: t('ratings.heat.name'), expanded: false }).press('Enter')
  await heat
    .getByRole('button', { name: t('ratings.heat.fold') })
    .and(page.locator(':focus'))
    .waitFor()
  await page.getByRole('combobox', { name: t('ratings.heat.name') }).selectOption('mean')
  await page.getByRole('button', { name: t('ratings.heat.showLow') }).click()
  await page.getByText(t('ratings.heat.lowReason')).waitFor()
  await page.getByRole('button', { name: t('map.shown.all') }).click()
  await workshop.map.selectService(low ?? '')
  await workshop.inspector.getByRole('region', { name: t('ratings.inspector.title') }).waitFor()
  await closeAndRead(workshop, baton, home)
})

test('ten and more hands for one answer are one key, Shift with a digit; the rest is done by + and −', async ({
  page,
  baton,
  home,
}) => {
  const { workshop, ratings } = await openRatings(page, baton.address)
  await ratings.open(['picked goods'], { customers: 32, providers: 0 })
  await ratings.vote('hands')
  const hands = (question: 'what' | 'when', answer: string, count: number) =>
    ratings.view.getByLabel(
      t('ratings.hands.cell', { question: t(`ratings.question.${question}`), answer, hands: count }),
      { exact: true },
    )
  await ratings.cell(0, 0).focus()
  for (const key of ['Shift+Digit2', 'Digit1', 'Shift+Digit0', 'Digit3', 'Digit2']) await page.keyboard.press(key)
  for (const [answer, count] of [
    ['1', 12],
    ['2', 1],
    ['3', 10],
    ['4', 3],
    ['5', 2],
    [t('ratings.score.unknown'), 4],
  ] as const) {
    await hands('what', answer, count).waitFor()
  }
  // The row is settled, and the keyboard is in the next one.
  await ratings.cell(1, 0).and(page.locator(':focus')).waitFor()
  for (const key of ['Shift+Digit9', 'ArrowLeft', '+', '+', 'ArrowRight']) await page.keyboard.press(key)
  await hands('when', '1', 21).waitFor()
  // Twelve more would be one too many: nothing changes, and it is said.
  await page.keyboard.press('Shift+Digit2')
  await ratings.view.getByRole('alert').filter({ hasText: '33' }).waitFor()
  await hands('when', '1', 21).waitFor()
  await page.keyboard.press('Shift+Digit1')
  await hands('when', '2', 11).waitFor()
  await hands('when', t('ratings.score.unknown'), 0).waitFor()
  await ratings.view.getByText(t('ratings.open.hands', { count: 1 })).waitFor()
  await ratings.reveal(false)
  const saved = await closeAndRead(workshop, baton, home)
  const { counts } = readBallots(saved.file)
  expect(JSON.stringify(counts)).toContain('[12,1,10,3,2,4]')
  expect(JSON.stringify(counts)).toContain('[21,11,0,0,0,0]')
})

test('a row of hands that is half counted is still there after a look at the map, and gone when it is counted again', async ({
  page,
  baton,
}) => {
  const { workshop, ratings } = await openRatings(page, baton.address)
  await ratings.open(['picked goods'], { customers: 9, providers: 2 })
  await ratings.vote('hands')
  const counts = () =>
    Promise.all([0, 1, 2].map((column) => ratings.cell(1, column).evaluate((cell) => cell.textContent)))
  await ratings.cell(0, 0).click()
  await ratings.press('00900 21')
  await expect.poll(counts).toEqual(['2', '1', ''])
  await workshop.show('map')
  await ratings.show()
  await expect.poll(counts).toEqual(['2', '1', ''])
  // The other chair has a count of its own.
  await ratings.view.getByRole('radio', { name: t('ratings.chair.provider') }).click()
  await expect.poll(counts).toEqual(['', '', ''])
  await ratings.view.getByRole('radio', { name: t('ratings.chair.customer') }).click()
  // The count goes on where it was left.
  await ratings.cell(1, 2).click()
  await ratings.press('3')
  await expect.poll(counts).toEqual(['2', '1', '3'])
  await ratings.button(t('ratings.hands.clear')).click()
  await expect.poll(counts).toEqual(['', '', ''])
  await workshop.show('map')
  await ratings.show()
  await expect.poll(counts).toEqual(['', '', ''])
})

test('the room sees that it votes, and a number only once a card is in: raised hands are no missing cards', async ({
  page,
  watched,
  baton,
}) => {
  const { ratings } = await openRatings(page, baton.address)
  await ratings.open(['picked goods'], { customers: 9, providers: 2 })
  const room = await RoomOnPage.open(page, watched.context)
  await ratings.button(t('ratings.open.room')).click()
  const heading = room.wall.getByRole('heading', { level: 1 })
  await heading.getByText(t('audience.voting'), { exact: true }).waitFor()
  await ratings.vote('hands')
  await ratings.cell(0, 0).click()
  await ratings.press('00900')
  await ratings.view.getByText(t('ratings.open.hands', { count: 1 })).waitFor()
  await room.picture()
  expect(await room.wall.locator('main').textContent()).not.toMatch(/\d/)

  await ratings.vote('paper')
  await ratings.cell(0, 0).click()
  await ratings.typeCard('32344')
  await heading.getByText(t('audience.cardsOf', { count: 1, voters: 11 }), { exact: true }).waitFor()
})
