/** The main job, from a fresh library to a workshop that is found again, by mouse and keyboard. */
import { join } from 'node:path'
import { t } from '#shared/text/text.ts'
import { expect, test } from '../helpers/e2e.ts'
import { launchServe } from '../helpers/serve-process.ts'
import { HomeOnPage } from './pages/home.ts'
import { WorkshopOnPage } from './pages/workshop.ts'
import { readOnlyWorkshop } from './saved-file.ts'

const CSV = join(import.meta.dirname, '..', '..', 'resources', 'practice', 'it-incident-handoffs.csv')

const SERVICES = [
  ['Sales', 'Dispatch', 'order with address'],
  ['Dispatch', 'Carrier', 'packed goods'],
  ['Warehouse', 'Dispatch', 'picked goods'],
  ['Purchasing', 'Warehouse', 'announced delivery'],
  ['IT service desk', 'Sales', 'working laptop'],
  ['IT service desk', 'Sales', 'answered question'],
  ['Sales', 'IT service desk', 'clear request'],
] as const

test('a first workshop: cast, connected, imported into, edited everywhere, changed, closed and found again', async ({
  page,
  watched,
  home,
}) => {
  // The host ends twice while the page stands; the page then looks for it.
  watched.tolerate(/WebSocket connection .* failed/)
  const library = new HomeOnPage(page)
  const workshop = new WorkshopOnPage(page)
  const { map } = workshop
  const evening = await launchServe({ home })
  await library.open(evening.address)
  await library.makeWorkshop('Order to delivery', 'Alder Logistics')

  // Eight parties by Tab and Enter, without leaving the keyboard.
  await map.cast(await map.place(0.15, 0.12), [
    ['Sales', 'Enter'],
    ['Dispatch', 'Enter'],
    ['Carrier', 'Enter'],
    ['IT service desk', 'Tab'],
    ['Order system', 'Escape'],
  ])
  await map.cast(await map.place(0.64, 0.12), [
    ['Purchasing', 'Enter'],
    ['Warehouse', 'Enter'],
    ['Finance', 'Escape'],
  ])
  await workshop.saved()

  // Seven interactions with the tool, three by adding quickly in the inspector.
  await map.focus()
  for (const [provider, customer, service] of SERVICES) await map.serve(provider, customer, service)
  await map.select('Finance')
  const serve = page.getByRole('form', { name: t('inspector.serve.title') })
  for (const [customer, service] of [
    ['Sales', 'invoice'],
    ['Purchasing', 'paid supplier'],
    ['Finance', 'closed month'],
  ] as const) {
    await serve.getByLabel(t('inspector.serve.customer')).fill(customer)
    await serve.getByLabel(t('inspector.serve.service')).fill(service)
    await page.keyboard.press('Enter')
    await expect.poll(async () => (await map.read.interactions()).map((one) => one.service)).toContain(service)
  }
  const cast = await map.read.interactions()
  expect(cast).toHaveLength(10)
  expect(cast.filter((one) => one.provider === 'IT service desk' && one.customer === 'Sales')).toHaveLength(2)
  await workshop.saved()

  // The table comes in beside it.
  const dialog = await workshop.importTable(CSV)
  await dialog.getByText(t('tableImport.allRead')).waitFor()
  await dialog.getByRole('button', { name: t('tableImport.add') }).click()
  await dialog.waitFor({ state: 'detached' })
  await expect.poll(async () => (await map.read.parties()).length).toBe(69)
  expect(await map.read.interactions()).toHaveLength(265)
  await workshop.saved()

  // An edit on the map, one in the inspector, one in the outline, and undo and redo across them.
  const sales = await map.spot('Sales')
  await map.read.show({ x: sales.x, y: sales.y, w: 300, h: 200 })
  await map.rename('Sales', 'Sales office')
  await map.drag('Sales office', { x: 0, y: 60 })
  const moved = await map.spot('Sales office')
  expect(moved.y).toBeGreaterThan(sales.y + 50)
  await map.select('Sales office')
  await workshop.field(t('inspector.party.people')).fill('six people')
  await workshop.saved()
  await workshop.show('outline')
  const outline = workshop.outline('parties')
  await outline.show()
  await outline.filter().fill('Warehouse')
  await outline.edit('Warehouse', 'Warehouse', 'Warehouse north')
  for (let step = 0; step < 3; step++) await workshop.undo()
  await workshop.show('map')
  const undone = await map.spot('Sales office')
  expect([undone.x, undone.y]).toEqual([sales.x, sales.y])
  expect((await map.read.parties()).map((party) => party.name)).toContain('Warehouse')
  for (let step = 0; step < 3; step++) await workshop.redo()
  expect(await map.spot('Sales office')).toMatchObject({ x: moved.x, y: moved.y })
  await map.select('Sales office')
  await expect.poll(() => workshop.field(t('inspector.party.people')).inputValue()).toBe('six people')

  // A first change, from the inspector of an interaction chosen in the outline.
  await workshop.show('outline')
  const interactions = workshop.outline('interactions')
  await interactions.show()
  await interactions.filter().fill('working laptop')
  await interactions.cell('working laptop', 'working laptop').click()
  await workshop.inspector.getByRole('button', { name: t('inspector.changes.log') }).click()
  const form = page.getByRole('dialog', { name: t('changes.form.logTitle') })
  await form.getByLabel(t('changes.form.what')).fill('Lend a laptop on the day it is asked for')
  await form.getByLabel(t('changes.form.why')).fill('Sales waits four days on average')
  await form.getByLabel(t('changes.form.owner')).fill('Head of the service desk')
  await form.getByLabel(t('changes.form.status')).selectOption('planned')
  await form.getByRole('button', { name: t('changes.form.log') }).click()
  await form.waitFor({ state: 'detached' })
  await workshop.show('changes')
  await page.getByRole('heading', { name: 'Lend a laptop on the day it is asked for' }).waitFor()
  await workshop.saved()
  await workshop.goHome()
  expect(await evening.stop()).toBe(0)

  // The file, past all of Baton's code.
  const file = readOnlyWorkshop(home)
  expect(file.integrity).toBe('ok')
  expect(file).toMatchObject({ title: 'Order to delivery', client: 'Alder Logistics' })
  expect(file.parties).toHaveLength(69)
  expect(file.interactions).toHaveLength(265)
  const names = file.parties.map((party) => party.name)
  expect(names).toEqual(expect.arrayContaining(['Sales office', 'Warehouse north', 'Finance', 'Group 70']))
  expect(names).not.toContain('Sales')
  expect(file.interactions).toContainEqual(
    expect.objectContaining({ provider: 'Finance', customer: 'Finance', service: 'closed month' }),
  )
  expect(file.interactions.filter((one) => one.service === 'incident hand-over')).toHaveLength(255)
  expect(file.records.get(moved.id)).toMatchObject({ x: moved.x, y: moved.y, props: { people: 'six people' } })
  expect(file.changes).toEqual([
    { what: 'Lend a laptop on the day it is asked for', owner: 'Head of the service desk', status: 'planned' },
  ])

  // And the next morning.
  const morning = await launchServe({ home })
  await library.open(morning.address)
  await library.openWorkshop('Order to delivery')
  expect(await map.read.parties()).toHaveLength(69)
  expect(await map.read.interactions()).toHaveLength(265)
  expect(await map.spot('Sales office')).toMatchObject({ x: moved.x, y: moved.y })
  await workshop.show('changes')
  await page.getByRole('heading', { name: 'Lend a laptop on the day it is asked for' }).waitFor()
  expect(await morning.stop()).toBe(0)
})
