/** Taking the practice workshop home: the report is put together, looked at, written and given up; pictures of the map show all of it. */
import { mkdirSync, readdirSync, readFileSync, rmdirSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import type { Page } from 'playwright-core'
import { readPictureHead } from '#shared/model/picture-head.ts'
import { t } from '#shared/text/text.ts'
import { writePoster } from '../../src/main/export/html/write-poster.ts'
import { expect, test } from '../helpers/e2e.ts'
import { dragLine } from './pages/drag-line.ts'
import { ExportsOnPage } from './pages/exports.ts'
import { GuideOnPage } from './pages/guide.ts'
import { HomeOnPage } from './pages/home.ts'
import { WorkshopOnPage } from './pages/workshop.ts'

const TITLE = 'IT incident hand-overs'

async function openPractice(
  page: Page,
  address: string,
): Promise<{ exports: ExportsOnPage; workshop: WorkshopOnPage }> {
  const library = new HomeOnPage(page)
  await library.open(address)
  await library.makePractice('close')
  return { exports: new ExportsOnPage(page), workshop: new WorkshopOnPage(page) }
}

function stickBeside(home: string): string {
  const stick = `${home} stick`
  mkdirSync(stick)
  return stick
}

/** In the page: how many dots are dark in the left fifth of a drawing of the map, without the margin. */
async function darkAtTheLeft(svg: string): Promise<number> {
  const image = new Image()
  image.src = `data:image/svg+xml;base64,${btoa(unescape(encodeURIComponent(svg)))}`
  await image.decode()
  const [width, height] = [image.naturalWidth / 2, image.naturalHeight / 2]
  const pen = Object.assign(document.createElement('canvas'), { width, height }).getContext('2d')
  if (pen === null) throw new Error('a page without a canvas')
  pen.drawImage(image, 0, 0, width, height)
  const { data } = pen.getImageData(0, 0, Math.round(width / 5), height)
  let dark = 0
  for (let at = 0; at < data.length; at += 4) if ((data[at] ?? 255) < 100) dark += 1
  return dark
}

/** In the page: how many dots of a picture are not white, of a thousand. */
async function inkOf(png: string): Promise<number> {
  const image = new Image()
  image.src = `data:image/png;base64,${png}`
  await image.decode()
  const [width, height] = [image.naturalWidth, image.naturalHeight]
  const pen = Object.assign(document.createElement('canvas'), { width, height }).getContext('2d')
  if (pen === null) throw new Error('a page without a canvas')
  pen.drawImage(image, 0, 0)
  const { data } = pen.getImageData(0, 0, width, height)
  let inked = 0
  for (let at = 0; at < data.length; at += 4) if ((data[at] ?? 255) < 235) inked += 1
  return (1000 * inked) / (width * height)
}

/** Glued to an A1, the map has something on each of its sheets, and every sheet of the plan is there. */
async function expectNoBlankSheet(page: Page, svg: string): Promise<void> {
  const poster = { title: TITLE, client: 'Practice', day: '2026-03-12', svg, sheet: 'a4' } as const
  const wall = await page.context().newPage()
  await wall.setContent(writePoster({ ...poster, paper: 'a1', tiled: true }))
  const sheets = await wall.locator('.tile .window').all()
  expect(sheets).toHaveLength(15)
  for (const [at, sheet] of sheets.entries()) {
    const png = (await sheet.screenshot({ scale: 'css' })).toString('base64')
    expect(await wall.evaluate(inkOf, png), `sheet ${at + 1}`).toBeGreaterThan(5)
  }
  await wall.close()
}

test('the report is put together by keyboard and by hand, seen as it will be, written, and Close knows of it', async ({
  page,
  baton,
  home,
}) => {
  const stick = stickBeside(home)
  const { exports, workshop } = await openPractice(page, baton.address)
  await workshop.show('report')
  await exports.paper.getByRole('heading', { name: TITLE }).first().waitFor()
  const heading = (id: 'matrix' | 'agenda') => exports.paper.locator('h2', { hasText: t(`account.section.${id}`) })
  await heading('matrix').first().waitFor()

  await exports.section('matrix').uncheck()
  await heading('matrix').first().waitFor({ state: 'detached' })
  const before = await exports.sections()
  await exports.section('agenda').focus()
  await page.keyboard.press('Alt+ArrowUp')
  await expect.poll(() => exports.sections()).toEqual([before[1], before[0], ...before.slice(2)])
  expect(await exports.section('agenda').evaluate((one) => one === document.activeElement)).toBe(true)
  await dragLine(page, exports.view.getByRole('checkbox').and(page.locator('[data-row]')), 0, 2)
  await expect.poll(() => exports.sections()).toEqual([before[0], before[2], before[1], ...before.slice(3)])
  await exports.view.getByLabel(t('report.frontTitle'), { exact: true }).fill('What we found')
  await exports.paper.getByRole('heading', { name: 'What we found' }).first().waitFor()

  const path = await exports.write('html', stick)
  const html = readFileSync(path, 'utf8')
  expect(html).toContain('What we found')
  expect(html).toContain('data:image/svg+xml;base64,')
  expect(html).not.toContain(t('account.section.matrix'))
  expect(html).not.toMatch(/<script|https?:\/\/(?!www\.w3\.org\/)/)
  expect(path).toMatch(/ – report \d{4}-\d\d-\d\d\.html$/)
  expect(readdirSync(stick)).toHaveLength(1)
  await new GuideOnPage(page).test('report-written').getByText(t('finish.report-written.met')).waitFor()
})

test('an existing file is replaced only when somebody says so, and giving up leaves it as it was', async ({
  page,
  baton,
  home,
}) => {
  const stick = stickBeside(home)
  const { exports } = await openPractice(page, baton.address)
  const path = await exports.write('svg', stick)
  const svg = readFileSync(path, 'utf8')
  expect(svg).toMatch(/^<svg /)
  expect(svg).toContain("font-family:'tldraw_sans'")
  expect(svg.match(/<tspan/g)?.length).toBeGreaterThan(150)
  // What somebody wrote beside the parties is on the picture too, in ink, and nothing but a margin is empty.
  expect(await page.evaluate(darkAtTheLeft, svg)).toBeGreaterThan(200)
  await expectNoBlankSheet(page, svg)

  writeFileSync(path, 'of somebody else')
  await exports.choose('svg')
  await exports.saveInto(stick)
  const asks = page.getByRole('alertdialog')
  await asks.getByRole('button', { name: t('app.cancel') }).click()
  await page.keyboard.press('Escape')
  await exports.dialog.getByRole('radio').first().waitFor()
  expect(readFileSync(path, 'utf8')).toBe('of somebody else')
  await page.keyboard.press('Escape')

  await exports.choose('svg')
  await exports.saveInto(stick)
  await asks.getByRole('button', { name: t('files.replaceConfirm') }).click()
  await exports.written()
  expect(readFileSync(path, 'utf8')).toMatch(/^<svg /)

  await exports.choose('html')
  await exports.saveInto(stick)
  await page.getByRole('button', { name: t('exports.giveUp') }).click()
  await exports.dialog.getByRole('radio').first().waitFor()
  expect(readdirSync(stick)).toEqual([path.slice(stick.length + 1)])
})

test('a picture shows the whole map or a zone, and a folder that goes meanwhile gets a sentence', async ({
  page,
  baton,
  home,
}) => {
  const stick = stickBeside(home)
  const { exports } = await openPractice(page, baton.address)
  const whole = readPictureHead(readFileSync(await exports.write('png', stick)))
  await exports.choose('png')
  const part = exports.dialog.getByLabel(t('exports.part'))
  await part.selectOption({ index: 1 })
  await exports.saveInto(stick)
  const zonePath = await exports.written()
  const zone = readPictureHead(readFileSync(zonePath))
  expect(zonePath).not.toContain(' – map ')
  expect(whole?.width).toBeGreaterThan(4000)
  expect(zone?.width).toBeLessThan((whole?.width ?? 0) / 2)

  // The stick is pulled out while the dialog stands open.
  const pulled = join(stick, 'pulled')
  mkdirSync(pulled)
  await exports.choose('svg')
  const save = await exports.goTo(pulled)
  rmdirSync(pulled)
  await save.getByRole('button', { name: t('files.save'), exact: true }).click()
  await exports.dialog.getByRole('alert').getByText(pulled).waitFor()
})

test('a folder that is not there and a name that no laptop takes get a sentence, and nothing is written elsewhere', async ({
  page,
  baton,
  home,
}) => {
  const stick = stickBeside(home)
  const library = new HomeOnPage(page)
  await library.open(baton.address)
  await library.makeWorkshop('Nothing yet')
  const exports = new ExportsOnPage(page)
  await exports.choose('png')
  await exports.saveInto(stick)
  await exports.dialog.getByRole('alert').getByText(t('error.export-map-empty')).waitFor()
  await page.keyboard.press('Escape')

  await exports.choose('md')
  const save = await exports.goTo(stick)
  const [folder, name] = [save.getByLabel(t('files.folder'), { exact: true }), save.getByLabel(t('files.fileName'))]
  const press = () => save.getByRole('button', { name: t('files.save'), exact: true }).click()
  // Pressed at once, without going there first.
  const missing = join(stick, 'none')
  await folder.fill(missing)
  await press()
  await save.getByText(t('error.folder-missing', { folder: missing })).waitFor()
  expect(await folder.getAttribute('aria-invalid')).toBe('true')
  expect(readdirSync(stick)).toEqual([])

  const there = join(stick, 'there')
  mkdirSync(there)
  await folder.fill(there)
  for (const [typed, problem] of [
    ['', 'empty'],
    ['who? what', 'characters'],
    ['../outside', 'characters'],
    ['NUL', 'reserved'],
    ['minutes.', 'ending'],
    ['m'.repeat(300), 'too-long'],
  ] as const) {
    await name.fill(typed)
    await press()
    await save.getByText(t(`files.problem.${problem}`)).waitFor()
    expect(await name.getAttribute('aria-invalid')).toBe('true')
  }
  expect([readdirSync(stick), readdirSync(there)]).toEqual([['there'], []])
  await name.fill('Minutes – Küche')
  await press()
  expect(await exports.written()).toBe(join(there, 'Minutes – Küche.md'))
  expect(readFileSync(join(there, 'Minutes – Küche.md'), 'utf8')).toMatch(/^# Nothing yet\n/)
})
