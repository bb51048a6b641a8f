/** A cast and who serves whom, by the keyboard alone, with the key presses counted. Screen and file. */
import type { Page } from 'playwright-core'
import { t } from '#shared/text/text.ts'
import { expect, test } from '../helpers/e2e.ts'
import type { ServeProcess } from '../helpers/serve-process.ts'
import { closeAndRead } from './close-and-read.ts'
import { HomeOnPage } from './pages/home.ts'
import { WorkshopOnPage } from './pages/workshop.ts'

async function open({ page, baton }: { page: Page; baton: ServeProcess }): Promise<WorkshopOnPage> {
  const library = new HomeOnPage(page)
  await library.open(baton.address)
  await library.makeWorkshop('Captured')
  const workshop = new WorkshopOnPage(page)
  await workshop.map.focus()
  return workshop
}

/** A hand on the keyboard: the letters of a text are typed one by one, every other key is counted. */
function hand(page: Page) {
  let presses = 0
  return {
    presses: () => presses,
    async key(name: string) {
      presses += 1
      await page.keyboard.press(name)
    },
    type: (text: string) => page.keyboard.type(text),
  }
}

/** What one party and one interaction may cost beside the letters of their names. */
const MOST = { party: 2, interaction: 4 } as const

const field = (page: Page) => page.getByRole('combobox').and(page.locator('.tl-container *'))

const PARTIES = Array.from({ length: 20 }, (_, index) => `Team ${String.fromCharCode(65 + index)}`)

test('20 parties and 30 interactions from an empty map, without the mouse: each within its key presses', async ({
  page,
  baton,
  home,
}) => {
  const workshop = await open({ page, baton })
  const { map } = workshop
  const { key, type, presses } = hand(page)
  let before = presses()
  await key('p')
  await key('Enter')
  const party: number[] = []
  for (const [index, name] of PARTIES.entries()) {
    await map.field().waitFor()
    await type(name)
    await map.party(name).waitFor()
    await key(index === PARTIES.length - 1 ? 'Escape' : index % 5 === 4 ? 'Enter' : 'Tab')
    party.push(presses() - before)
    before = presses()
  }
  // Taking up the tool counts for the first party: no more than one press over.
  expect(Math.max(...party.slice(1))).toBeLessThanOrEqual(MOST.party)
  expect(presses()).toBeLessThanOrEqual(MOST.party * PARTIES.length)
  expect((await map.read.parties()).map((one) => one.name).sort()).toEqual(PARTIES)

  const interaction: number[] = []
  const said: string[][] = []
  const start = presses()
  before = start
  await key('s')
  for (let provider = 0; provider < 10; provider++) {
    const from = PARTIES[19 - provider] ?? ''
    // The first one is selected; each other is said after Enter on an empty field.
    if (provider > 0) {
      await key('Enter')
      await page.getByText(t('capture.provider')).waitFor()
      await type(from)
      await key('Enter')
    }
    for (let one = 0; one < 3; one++) {
      const to = PARTIES[(provider * 3 + one) % 10] ?? ''
      await page.getByText(t('capture.customer', { provider: from })).waitFor()
      await type(to)
      await key('Enter')
      await page.getByText(t('capture.service', { provider: from, customer: to })).waitFor()
      await type(`service ${provider}.${one}`)
      await key('Enter')
      said.push([from, to, `service ${provider}.${one}`])
      interaction.push(presses() - before)
      before = presses()
    }
  }
  await key('Escape')
  expect(said).toHaveLength(30)
  expect(Math.max(...interaction)).toBeLessThanOrEqual(MOST.interaction)
  expect(presses() - start).toBeLessThanOrEqual(MOST.interaction * 30)
  const file = await closeAndRead(workshop, baton, home)
  expect(file.parties).toHaveLength(20)
  expect(file.interactions.map((one) => [one.provider, one.customer, one.service]).sort()).toEqual(said.sort())
  expect([...file.records.values()].filter((record) => record.type === 'interactionEnd')).toHaveLength(60)
})

test('the same cast by the tree of the outline, within the same key presses', async ({ page, baton, home }) => {
  const workshop = await open({ page, baton })
  const { key, type, presses } = hand(page)
  await key('Alt+2')
  await page.getByRole('radio', { name: t('outline.parties') }).focus()
  await key('End')
  const choice = page.getByRole('radio', { name: t('outline.tree.name'), exact: true })
  await expect.poll(() => choice.evaluate((one) => one === document.activeElement)).toBe(true)
  await key('Enter')
  const tree = page.getByRole('tree')
  // Past the order and the filter: an empty tree takes the keyboard as well.
  for (let step = 0; step < 3; step += 1) await key('Tab')
  await expect.poll(() => tree.evaluate((one) => one === document.activeElement)).toBe(true)
  let before = presses()
  await key('Insert')
  for (const name of PARTIES) {
    await tree.getByLabel(t('outline.tree.newParty')).last().waitFor()
    await type(name)
    await key('Enter')
    await tree
      .getByRole('treeitem', { name: `${name}, ${t('term.kind.team')}`, exact: true })
      .waitFor({ state: 'attached' })
  }
  await key('Escape')
  expect(presses() - before).toBeLessThanOrEqual(MOST.party * PARTIES.length)
  before = presses()
  const said: string[][] = []
  for (let provider = 0; provider < 10; provider++) {
    const from = PARTIES[provider] ?? ''
    // To the line of the provider, by its name.
    const line = tree.getByRole('treeitem', { name: `${from}, ${t('term.kind.team')}`, exact: true })
    if (provider === 0) await key('Home')
    else {
      await key('ArrowLeft')
      await type(from)
    }
    await expect.poll(() => line.evaluate((one) => one === document.activeElement)).toBe(true)
    await key('Control+Enter')
    for (let one = 0; one < 3; one++) {
      const to = PARTIES[10 + ((provider * 3 + one) % 10)] ?? ''
      await tree.getByText(t('outline.tree.servesWhom', { name: from })).waitFor()
      await type(to)
      await key('Enter')
      await tree.getByText(t('outline.tree.servesWhat', { provider: from, customer: to })).waitFor()
      await type(`service ${provider}.${one}`)
      await key('Enter')
      said.push([from, to, `service ${provider}.${one}`])
    }
    await key('Escape')
  }
  expect(presses() - before).toBeLessThanOrEqual(MOST.interaction * 30)
  const file = await closeAndRead(workshop, baton, home)
  expect(file.parties.map(({ name }) => name)).toEqual(PARTIES)
  expect(file.interactions.map((one) => [one.provider, one.customer, one.service]).sort()).toEqual(said.sort())
})

test('names are completed, new ones are made beside, and each interaction is one undo step with its parties', async ({
  page,
  baton,
  home,
}) => {
  const workshop = await open({ page, baton })
  const { map } = workshop
  const { key, type } = hand(page)
  await key('s')
  await type('IT service desk')
  await key('Enter')
  await type('Sales')
  await page.getByText(t('capture.fresh')).waitFor()
  await key('Enter')
  await type('laptop')
  await key('Enter')
  await page
    .getByText(t('capture.addedOf', { provider: 'IT service desk', customer: 'Sales', service: 'laptop' }))
    .waitFor()
  // Completed by Tab, chosen by the arrows, and itself.
  await type('sal')
  await page.getByRole('option', { name: 'Sales', exact: true }).waitFor()
  await key('Tab')
  await type('phone')
  await key('Enter')
  await type('s')
  await key('ArrowDown')
  await key('ArrowDown')
  await key('Enter')
  await page.getByText(t('capture.service', { provider: 'IT service desk', customer: 'IT service desk' })).waitFor()
  await key('Enter')
  await type('Dispatch')
  await key('Enter')
  await type('scanner')
  await key('Enter')
  await expect.poll(async () => (await map.read.parties()).map((one) => one.name)).toContain('Dispatch')
  // Undo with nothing typed: the interaction goes with the party that was made for it.
  await key('Control+z')
  await expect.poll(async () => (await map.read.parties()).length).toBe(2)
  expect(await map.read.interactions()).toHaveLength(3)
  await key('Control+Shift+z')
  await expect.poll(async () => (await map.read.interactions()).length).toBe(4)
  await key('Escape')
  await field(page).waitFor({ state: 'detached' })
  // The keyboard is with the map again.
  await key('p')
  expect((await map.read.state()).tool).toBe('party')
  const file = await closeAndRead(workshop, baton, home)
  expect(file.interactions.map((one) => [one.provider, one.customer, one.service])).toEqual([
    ['IT service desk', 'Dispatch', 'scanner'],
    ['IT service desk', 'IT service desk', ''],
    ['IT service desk', 'Sales', 'laptop'],
    ['IT service desk', 'Sales', 'phone'],
  ])
})

test('a name that is too long stays in the field with its sentence, and Enter while composing adds nothing', async ({
  page,
  baton,
  home,
}) => {
  const workshop = await open({ page, baton })
  const { key, type } = hand(page)
  await key('s')
  await type('x'.repeat(201))
  await key('Enter')
  await page
    .getByRole('alert')
    .getByText(t('field.tooLong', { length: 201, limit: 200 }))
    .waitFor()
  await field(page).fill('営業部')
  await field(page).dispatchEvent('keydown', { key: 'Enter', keyCode: 229, bubbles: true })
  await page.getByText(t('capture.provider')).waitFor()
  await key('Enter')
  await page.getByText(t('capture.customer', { provider: '営業部' })).waitFor()
  await key('Escape')
  const file = await closeAndRead(workshop, baton, home)
  expect(file.parties).toEqual([])
})

test('a digit says what the selected parties are, and the palette does the same', async ({ page, baton, home }) => {
  const workshop = await open({ page, baton })
  const { map } = workshop
  const { key, type } = hand(page)
  await key('4')
  await page
    .getByText(/Select one or more parties first/)
    .first()
    .waitFor()
  await key('p')
  await key('Enter')
  await map.field().waitFor()
  await type('Order system')
  await map.party('Order system').waitFor()
  await key('Escape')
  await key('3')
  await page.locator('.tl-shape [data-kind="system"]').waitFor()
  await key('Control+z')
  await page.locator('.tl-shape [data-kind="team"]').waitFor()
  await key('3')
  await workshop.run(t('action.serve'))
  await page.getByText(t('capture.customer', { provider: 'Order system' })).waitFor()
  await type('Buyer')
  await key('Enter')
  await key('Enter')
  await page.getByText(t('capture.added', { provider: 'Order system', customer: 'Buyer' })).waitFor()
  await key('Escape')
  const file = await closeAndRead(workshop, baton, home)
  expect(file.parties.map(({ name, kind }) => [name, kind])).toEqual([
    ['Buyer', 'team'],
    ['Order system', 'system'],
  ])
})
