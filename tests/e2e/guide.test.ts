/** A workshop led by the guide: from a format, block by block, with the timer, the agenda and formats as files. */
import { existsSync, mkdirSync, readFileSync, rmSync } from 'node:fs'
import { join } from 'node:path'
import Database from 'better-sqlite3'
import type { Page } from 'playwright-core'
import { onTestFinished } from 'vitest'
import type { Agenda, Progress } from '#shared/model/guide.ts'
import { t } from '#shared/text/text.ts'
import { expect, test } from '../helpers/e2e.ts'
import { dragLine } from './pages/drag-line.ts'
import { GuideOnPage } from './pages/guide.ts'
import { HomeOnPage } from './pages/home.ts'
import { waitReady } from './pages/ready.ts'
import { WorkshopOnPage } from './pages/workshop.ts'
import { workshopFiles } from './saved-file.ts'

const BLOCKS = ['Frame', 'Intent', 'Map', 'Rate', 'Reveal', 'Journey', 'Cost', 'Act', 'Close']

/** The last agenda and progress of the only workshop, past all of Baton's code. The host must have closed it. */
function readGuide(home: string): { agenda: Agenda; progress: Progress } {
  const [file = ''] = workshopFiles(home)
  const database = new Database(file, { readonly: true, fileMustExist: true })
  try {
    const last = (table: string) => {
      const row = database.prepare(`SELECT json FROM ${table} ORDER BY entry_id DESC LIMIT 1`).pluck().get()
      return JSON.parse(String(row)) as never
    }
    return { agenda: last('agenda'), progress: last('progress') }
  } finally {
    database.close()
  }
}

/** From Home, by keyboard alone. */
async function begin(page: Page, title: string): Promise<void> {
  await page.keyboard.press('Control+n')
  await page.getByRole('radio', { name: '90 minutes' }).waitFor()
  await page.keyboard.type(title)
  await page.keyboard.press('Enter')
  await waitReady(page, 'map')
}

test('a person is led through the 90 minutes by keyboard, and what stayed open is on record', async ({
  page,
  home,
  baton,
}) => {
  const library = new HomeOnPage(page)
  const workshop = new WorkshopOnPage(page)
  const guide = new GuideOnPage(page)
  await library.open(baton.address)
  await begin(page, 'Order to delivery')

  // Entering a block opens its view.
  await guide.next('Frame')
  const views = page.getByRole('radiogroup', { name: t('app.frame.view') })
  await views.getByRole('radio', { name: t('action.view-brief'), checked: true }).waitFor()
  await guide.next('Intent')
  await page.getByText(t('guide.leftOpen', { count: 5, title: 'Frame' })).waitFor()
  await guide.next('Map')
  await views.getByRole('radio', { name: t('action.view-map'), checked: true }).waitFor()

  // What is missing is looked up while people draw, and leads to the place.
  await workshop.map.cast(await workshop.map.place(0.3, 0.3), [
    ['Sales', 'Enter'],
    ['Dispatch', 'Escape'],
  ])
  await guide.test('parties-connected').getByText('2 of 2 parties have no interaction').waitFor()
  await workshop.map.focus()
  await workshop.map.serve('Sales', 'Dispatch', 'order with address')
  await guide.test('services-said').and(page.locator('[data-met="true"]')).waitFor()
  await guide.test('interactions').getByText('1 of 10 interactions are on the map').waitFor()
  await workshop.show('outline')
  await guide
    .test('interactions')
    .getByRole('button', { name: t('guide.showName', { text: '1 of 10 interactions are on the map' }) })
    .click()
  await views.getByRole('radio', { name: t('action.view-map'), checked: true }).waitFor()
  await workshop.saved()

  // Back, and on again; then skip one and walk to the end.
  await page.keyboard.press('Alt+PageUp')
  await guide.on('Intent')
  await guide.next('Map')
  await guide.next('Rate')
  await workshop.run(t('action.block-skip'))
  await guide.on('Reveal')
  for (const title of ['Journey', 'Cost', 'Act', 'Close']) await guide.next(title)
  await page.keyboard.press('Alt+PageDown')
  await guide.rail.getByText(t('guide.endedTitle'), { exact: true }).waitFor()

  await workshop.goHome()
  const { agenda, progress } = readGuide(home)
  expect(agenda.blocks.map(({ title }) => title)).toEqual(BLOCKS)
  const of = (title: string) => {
    const id = agenda.blocks.find((block) => block.title === title)?.id
    return progress.blocks.find(({ block }) => block === id)
  }
  expect(progress.endedAt).not.toBeNull()
  expect(BLOCKS.map((title) => of(title)?.state)).toEqual(
    BLOCKS.map((title) => (title === 'Rate' ? 'skipped' : 'done')),
  )
  expect(of('Frame')?.unmet.map((one) => one.test)).toEqual([
    'scope-said',
    'groups-said',
    'both-sides',
    'currency-said',
    'rates-said',
  ])
  expect(of('Map')?.unmet).toEqual([{ test: 'interactions', atLeast: 10 }])
})

test('the timer keeps its deadline through a hidden page, a stopped host and a reload', async ({ page, baton }) => {
  const library = new HomeOnPage(page)
  const guide = new GuideOnPage(page)
  await library.open(baton.address)
  await begin(page, 'Time')
  await guide.next('Frame')
  await page.keyboard.press('Alt+Enter')
  await guide.button(t('guide.timer.pause')).waitFor()
  const deadline = await guide.deadline()

  const cdp = await page.context().newCDPSession(page)
  await cdp.send('Page.setWebLifecycleState', { state: 'frozen' })
  process.kill(baton.pid, 'SIGSTOP')
  try {
    const since = Date.now()
    await expect.poll(() => Date.now() - since, { timeout: 20_000 }).toBeGreaterThan(2500)
  } finally {
    process.kill(baton.pid, 'SIGCONT')
  }
  await cdp.send('Page.setWebLifecycleState', { state: 'active' })
  expect(Math.abs((await guide.deadline()) - deadline)).toBeLessThan(1000)

  await page.reload()
  await waitReady(page, 'map')
  await guide.on('Frame')
  expect(Math.abs((await guide.deadline()) - deadline)).toBeLessThan(1000)

  // More time by one key each, and a pause that stands.
  await page.keyboard.press('Alt+Shift+5')
  await guide.timer.and(page.locator('[aria-label*="9:"]')).waitFor()
  await page.keyboard.press('Alt+Shift+1')
  await guide.timer.and(page.locator('[aria-label*="10:"]')).waitFor()
  expect(Math.abs((await guide.deadline()) - deadline - 6 * 60_000)).toBeLessThan(1000)
  await page.keyboard.press('Alt+Enter')
  await guide.button(t('guide.timer.goOn')).waitFor()
  await page.reload()
  await waitReady(page, 'map')
  await guide.button(t('guide.timer.goOn')).waitFor()
})

test('the agenda is changed while the workshop goes on, kept as a format, and goes out and in as a file', async ({
  page,
  home,
  baton,
}) => {
  const library = new HomeOnPage(page)
  const workshop = new WorkshopOnPage(page)
  const guide = new GuideOnPage(page)
  await library.open(baton.address)
  await begin(page, 'Mid-session')
  await guide.next('Frame')
  await guide.next('Intent')
  await guide.editAgenda()

  // Re-time, reword, move, take out, put back, add.
  await page.getByLabel(t('guide.agenda.minutesOf', { title: 'Rate' })).fill('0')
  await page.getByText(t('guide.agenda.whole', { min: 1, max: 480 })).waitFor()
  await page.getByLabel(t('guide.agenda.minutesOf', { title: 'Rate' })).fill('9')
  await page.getByText(t('guide.agenda.total', { minutes: 87, count: 9 })).waitFor()
  await guide.line('Intent').click()
  await page.getByLabel(t('guide.agenda.prompt')).fill('What can everybody count on?')
  await page.keyboard.press('Control+Enter')
  await guide.rail.getByText('What can everybody count on?').waitFor()
  await guide.line('Cost').focus()
  await page.keyboard.press('Alt+ArrowUp')
  await expect.poll(() => guide.lines()).toEqual(BLOCKS.with(5, 'Cost').with(6, 'Journey'))
  await expect.poll(() => guide.line('Cost').evaluate((line) => line === document.activeElement)).toBe(true)
  await dragLine(page, guide.agendaLines(), 5, 6)
  await expect.poll(() => guide.lines()).toEqual(BLOCKS)
  await dragLine(page, guide.agendaLines(), 6, 5)
  await expect.poll(() => guide.lines()).toEqual(BLOCKS.with(5, 'Cost').with(6, 'Journey'))
  await page.keyboard.press('Delete')
  await expect.poll(() => guide.lines()).not.toContain('Cost')
  await page.getByRole('button', { name: t('guide.agenda.putBack') }).click()
  await expect.poll(() => guide.lines()).toContain('Cost')
  await guide.line('Intent').focus()
  await page.keyboard.press('Delete')
  await page.getByText(t('error.block-running')).waitFor()
  expect(await guide.lines()).toContain('Intent')
  await page.getByRole('button', { name: t('guide.agenda.add') }).click()
  await page.getByRole('menuitem', { name: t('guide.kind.break') }).click()
  await page.getByRole('region', { name: t('guide.agenda.edit', { title: 'Break' }) }).waitFor()

  // Kept as a format, which stands among those to begin with.
  await workshop.run(t('action.format-keep'))
  const keep = page.getByRole('dialog', { name: t('formats.keepTitle') })
  await keep.getByLabel(t('formats.keepName')).fill('Our way')
  await page.keyboard.press('Enter')
  await page.getByText(t('formats.kept', { name: 'Our way' })).waitFor()
  await workshop.goHome()
  expect(readGuide(home).agenda.blocks.find(({ title }) => title === 'Rate')?.minutes).toBe(9)
  await page.keyboard.press('Control+n')
  await page.getByRole('radio', { name: 'Our way' }).waitFor()
  await page.keyboard.press('Escape')

  // Out as a file ...
  const stick = `${home} stick`
  mkdirSync(stick)
  onTestFinished(() => rmSync(stick, { recursive: true, force: true }))
  await workshop.run(t('action.formats'))
  const formats = page.getByRole('dialog', { name: t('formats.title') })
  await formats.getByRole('button', { name: t('formats.exportName', { name: 'Our way' }) }).click()
  const save = page.getByRole('dialog', { name: t('files.saveTitle') })
  await save.getByLabel(t('files.folder'), { exact: true }).fill(stick)
  await page.keyboard.press('Enter')
  await save.getByText(t('files.emptyFolder')).waitFor()
  await save.getByRole('button', { name: t('files.save'), exact: true }).click()
  await save.waitFor({ state: 'detached' })
  const target = join(stick, 'Our way.json')
  await expect.poll(() => existsSync(target)).toBe(true)
  const written = readFileSync(target, 'utf8')
  expect(JSON.parse(written)).toMatchObject({ baton: 'format-1', name: 'Our way' })
  // ... removed, and in again.
  const ours = formats.getByRole('listitem').filter({ hasText: 'Our way' })
  await ours.waitFor()
  await formats.getByRole('button', { name: t('formats.removeName', { name: 'Our way' }) }).click()
  await page
    .getByRole('alertdialog')
    .getByRole('button', { name: t('formats.remove') })
    .click()
  await ours.waitFor({ state: 'detached' })
  const picker = page.locator('input[data-import-format]')
  const give = (name: string, text: string) =>
    picker.setInputFiles({ name, mimeType: 'application/json', buffer: Buffer.from(text) })
  await give('Our way.json', written)
  await ours.waitFor()

  // Files that are wrong are refused by a sentence that names the field; nothing is added.
  const count = await formats.getByRole('listitem').count()
  await give('negative.json', written.replace('"minutes": 9', '"minutes": -9'))
  await page.getByText(/This is not a format of Baton: block 5, minutes/i).waitFor()
  await give('nothing.json', '')
  await page.getByText(t('error.file-empty', { file: 'nothing.json' })).waitFor()
  await give('notes.json', 'not even JSON')
  await page.getByText(/This is not a format of Baton: (?!block)/).waitFor()
  expect(await formats.getByRole('listitem').count()).toBe(count)
})

test('a workshop without an agenda is offered a format, kindly, and the room reads the prompt', async ({
  page,
  baton,
}) => {
  const library = new HomeOnPage(page)
  const guide = new GuideOnPage(page)
  await library.open(baton.address)
  await page.keyboard.press('Control+n')
  await page.getByRole('radio', { name: 'Blank' }).check()
  await page.getByLabel(t('library.form.title'), { exact: true }).fill('Blank')
  await page.keyboard.press('Enter')
  await waitReady(page, 'map')
  await guide.rail.getByText(t('guide.none.title')).waitFor()
  await guide.button(t('guide.none.choose')).click()
  await page.getByRole('radio', { name: '60 minutes' }).check()
  await page.keyboard.press('Enter')
  await page.getByRole('dialog').waitFor({ state: 'detached' })
  await guide.next('Frame')

  const opening = page.context().waitForEvent('page')
  await page.keyboard.press('Shift+F5')
  const room = await opening
  await room.getByRole('heading', { name: 'Frame' }).waitFor()
  await room.getByText('Facts, not blame.').waitFor()
  expect(await room.getByRole('timer').count()).toBe(0)
  await page.bringToFront()
  await page.keyboard.press('Alt+Enter')
  await room.getByRole('timer').waitFor()
  const inRoom = new GuideOnPage(room).deadlineOf(room.getByRole('timer'))
  expect(Math.abs((await guide.deadline()) - (await inRoom))).toBeLessThan(250)
  await guide.next('Intent')
  await room.getByRole('heading', { name: 'Intent' }).waitFor()
  await page.keyboard.press('Control+b')
  await room.getByText(t('audience.blank')).waitFor({ state: 'attached' })
  await page.keyboard.press('Control+b')
  await room.getByRole('heading', { name: 'Intent' }).waitFor()
})

test('a double click goes one block on, starts the timer once, and hits nothing that has moved under the pointer', async ({
  page,
  baton,
  home,
}) => {
  const library = new HomeOnPage(page)
  const guide = new GuideOnPage(page)
  await library.open(baton.address)
  await begin(page, 'Order to delivery')
  await guide.button(t('guide.start', { title: 'Frame' })).dblclick()
  await guide.on('Frame')
  await guide.button(t('guide.timer.start')).dblclick()
  await guide.button(t('guide.timer.pause')).waitFor()

  // The first click puts a group where the button was; under the pointer is then what opens a dialog.
  const add = page.getByRole('button', { name: t('brief.groups.add') })
  const box = await add.boundingBox()
  if (box === null) throw new Error('the button is not drawn')
  const [x, y] = [box.x + 20, box.y + box.height / 2]
  await page.mouse.move(x, y)
  await page.mouse.down()
  await page.mouse.up()
  const name = page.getByLabel(t('brief.groups.group'), { exact: true })
  await name.and(page.locator(':focus')).waitFor()
  const speaksFor = page.getByRole('button', { name: t('brief.groups.speaksFor') })
  const under = await speaksFor.boundingBox()
  expect(under !== null && y > under.y && y < under.y + under.height).toBe(true)
  await page.mouse.down({ clickCount: 2 })
  await page.mouse.up({ clickCount: 2 })
  await page.keyboard.type('Warehouse')
  await expect.poll(() => name.inputValue()).toBe('Warehouse')
  expect(await page.getByRole('dialog').count()).toBe(0)

  await guide.button(t('guide.next', { title: 'Intent' })).dblclick()
  await guide.on('Intent')
  await new WorkshopOnPage(page).saved()
  await new WorkshopOnPage(page).goHome()
  const { progress } = readGuide(home)
  expect(progress.blocks.map(({ state }) => state)).toEqual(['done', 'now'])
})
