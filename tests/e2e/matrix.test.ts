/** The matrix at full size: what is drawn of 250 by 250, how the keyboard walks it, and where it stands. Counts, no times. */
import type { Page } from 'playwright-core'
import { t } from '#shared/text/text.ts'
import { expect, test } from '../helpers/e2e.ts'
import { HomeOnPage } from './pages/home.ts'
import { WorkshopOnPage } from './pages/workshop.ts'

const SIZE = 250
const name = (at: number) => `Party ${String(at).padStart(3, '0')}`

/** Every party serves the next, the first serves each tenth twice. */
function table(): string {
  const rows = Array.from({ length: SIZE }, (_, at) => `${name(at)},${name((at + 1) % SIZE)},order ${at},${at}`)
  for (let at = 10; at < SIZE; at += 10) rows.push(`${name(0)},${name(at)},plan,1`, `${name(0)},${name(at)},report,2`)
  return ['provider,customer,service,volume', ...rows].join('\n')
}

async function openLarge(page: Page, address: string) {
  const library = new HomeOnPage(page)
  await library.open(address)
  await library.makeWorkshop('Large')
  const workshop = new WorkshopOnPage(page)
  const dialog = await workshop.openTableImport()
  const csv = { name: 'large.csv', mimeType: 'text/csv', buffer: Buffer.from(table()) }
  await dialog.locator('input[type="file"]').setInputFiles(csv)
  await dialog.getByRole('button', { name: t('tableImport.add') }).click()
  await dialog.waitFor({ state: 'detached' })
  await workshop.show('matrix')
  const grid = page.getByRole('grid', { name: t('matrix.name') })
  await grid.waitFor()
  return { workshop, grid }
}

/** What is drawn anew while something is done: cells that come, and cells that only change. */
async function drawnAnew(page: Page, work: () => Promise<unknown>): Promise<{ came: number; changed: number }> {
  await page.evaluate(() => {
    const counts = { came: 0, changed: 0 }
    const isCell = (node: Node) => node instanceof Element && node.matches('[role="gridcell"]')
    const watch = new MutationObserver((records) => {
      const changed = new Set<Node>()
      for (const record of records) {
        if (record.type === 'attributes') changed.add(record.target)
        for (const node of record.addedNodes) {
          if (isCell(node)) counts.came += 1
          else if (node instanceof Element) counts.came += node.querySelectorAll('[role="gridcell"]').length
        }
      }
      counts.changed += [...changed].filter(isCell).length
    })
    const grid = document.querySelector('[role="grid"]')
    if (grid) watch.observe(grid, { subtree: true, childList: true, attributes: true })
    Object.assign(window, { drawnAnew: counts })
  })
  await work()
  // Two frames: one that draws, one that has drawn.
  return page.evaluate(
    () =>
      new Promise<{ came: number; changed: number }>((resolve) => {
        const { drawnAnew: counts } = window as unknown as { drawnAnew: { came: number; changed: number } }
        requestAnimationFrame(() => requestAnimationFrame(() => resolve(counts)))
      }),
  )
}

test('of 62,500 cells only those in view are drawn; a step of the keyboard touches two, a page one screen', async ({
  page,
  baton,
}) => {
  const { grid } = await openLarge(page, baton.address)
  expect(await grid.getAttribute('aria-rowcount')).toBe(String(SIZE + 1))
  expect(await grid.getAttribute('aria-colcount')).toBe(String(SIZE + 1))
  const cells = grid.getByRole('gridcell')
  const inView = await cells.count()
  expect(inView).toBeGreaterThan(100)
  expect(inView).toBeLessThan(1_200)
  const focused = () => page.evaluate(() => document.activeElement?.getAttribute('aria-label') ?? '')
  await grid.getByRole('gridcell', { name: `${name(1)} serves ${name(1)}: nothing said` }).click()
  const step = await drawnAnew(page, () => page.keyboard.press('ArrowRight'))
  expect(await focused()).toBe(`${name(1)} serves ${name(2)}: 1 interaction, 1 per month: order 1. 12 a year`)
  expect(step.came).toBe(0)
  expect(step.changed).toBeLessThanOrEqual(2)
  const far = await drawnAnew(page, async () => {
    await page.keyboard.press('Control+End')
    await expect.poll(focused).toBe(`${name(249)} serves ${name(249)}: nothing said`)
  })
  expect(far.came).toBeLessThan(3 * inView)
  expect(await cells.count()).toBeLessThan(2 * inView)
  await page.keyboard.press('ArrowDown')
  expect(await focused()).toBe(`${name(249)} serves ${name(249)}: nothing said`)
  await page.keyboard.press('PageUp')
  await expect.poll(focused).toBe(`${name(239)} serves ${name(249)}: nothing said`)
  await page.keyboard.press('Home')
  await expect.poll(focused).toBe(`${t('matrix.rowHeader', { name: name(239) })}; 2,868 a year`)
  await page.keyboard.press('Control+Home')
  await page.keyboard.press('ArrowRight')
  await expect.poll(focused).toBe(`${t('matrix.columnHeader', { name: name(0) })}; 2,988 a year`)
})

test('the names stay in sight, those of the current cell stand out, and several interactions in a cell are counted', async ({
  page,
  baton,
}) => {
  const { grid } = await openLarge(page, baton.address)
  const corner = grid.getByRole('columnheader').first()
  const place = async () => (await corner.boundingBox()) ?? { x: -1, y: -1 }
  const before = await place()
  await grid
    .getByRole('gridcell', {
      name: new RegExp(`^${name(0)} serves ${name(10)}: 2 interactions, 3 per month: plan; report`),
    })
    .click()
  await expect.poll(() => grid.getByRole('gridcell', { selected: true }).textContent()).toBe('36×2')
  await page.keyboard.press('Control+End')
  await grid.getByRole('rowheader', { name: t('matrix.rowHeader', { name: name(249) }) }).waitFor()
  await expect.poll(place).toEqual(before)
  const marked = grid.locator('[data-on="true"]').and(grid.locator('[role="rowheader"], [role="columnheader"]'))
  // With what the row and the column come to in a year.
  await expect.poll(() => marked.allTextContents()).toEqual([`${name(249)}2.98K`, `${name(249)}2.99K`])
  // The first names have gone under no other: the row of the keyboard lies below the heads.
  const [head, row] = [
    await corner.boundingBox(),
    await grid.getByRole('rowheader', { name: t('matrix.rowHeader', { name: name(249) }) }).boundingBox(),
  ]
  expect(row && head && row.y).toBeGreaterThanOrEqual((head?.y ?? 0) + (head?.height ?? 0))
})

test('parties are put together by zone, by group or by name alone', async ({ page, baton }) => {
  const library = new HomeOnPage(page)
  await library.open(baton.address)
  await library.makePractice()
  const workshop = new WorkshopOnPage(page)
  await workshop.show('matrix')
  const choice = page.getByLabel(t('matrix.grouping'), { exact: true })
  const rows = () =>
    page
      .getByRole('grid')
      .getByRole('rowheader')
      .evaluateAll((heads) => heads.map((head) => head.getAttribute('aria-label')?.split(',')[0] ?? ''))
  expect(await choice.inputValue()).toBe('zone')
  const byZone = await rows()
  await choice.selectOption({ label: t('matrix.groupings.name') })
  await expect.poll(rows).not.toEqual(byZone)
  const order = new Intl.Collator('en', { numeric: true })
  const byName = await rows()
  expect(byName).toEqual([...byName].sort(order.compare))
  await choice.selectOption({ label: t('matrix.groupings.zone') })
  await expect.poll(rows).toEqual(byZone)
})

test('cells are coloured by what is chosen, which is remembered; what is not known is no zero and says so', async ({
  page,
  baton,
}) => {
  const library = new HomeOnPage(page)
  await library.open(baton.address)
  await library.makePractice('act')
  const workshop = new WorkshopOnPage(page)
  await workshop.show('matrix')
  const measure = page.getByLabel(t('matrix.measure'), { exact: true })
  const grid = page.getByRole('grid', { name: t('matrix.name') })
  const corner = grid.getByRole('columnheader').first()
  expect(await measure.inputValue()).toBe('volume')
  const first = grid.locator('[data-filled="true"]').first()
  const volume = Number(await first.textContent())
  expect(volume).toBeGreaterThan(0)
  expect(await first.getAttribute('aria-label')).toMatch(new RegExp(`\\. ${volume} a year$`))
  await measure.selectOption({ label: t('matrix.measures.count') })
  await expect.poll(() => corner.textContent()).toContain(t('matrix.all', { total: '255' }))
  await measure.selectOption({ label: t('matrix.measures.mean') })
  await expect.poll(() => first.textContent()).toBe(t('matrix.unknownSign'))
  expect(await first.getAttribute('aria-label')).toContain(t('matrix.unknown.not-rated'))
  expect(await first.getAttribute('data-heat')).toBeNull()
  // Tooltips come to the keyboard too.
  await grid.locator('[tabindex="0"]').focus()
  await page.keyboard.press('ArrowDown')
  await page.getByRole('tooltip', { includeHidden: true }).waitFor()
  await page.keyboard.press('Escape')
  await page.getByRole('tooltip', { includeHidden: true }).waitFor({ state: 'detached' })
  await workshop.show('outline')
  await workshop.show('matrix')
  expect(await measure.inputValue()).toBe('mean')
})
