/**
 * Small changes as a room lives with them: ten ideas by keyboard, three of them planned, one run, measured, reviewed and
 * adapted; then the host is killed, and the story is complete. And the ways in which an idea is caught.
 */
import Database from 'better-sqlite3'
import type { Locator, Page } from 'playwright-core'
import { onTestFinished } from 'vitest'
import { addDays, dayOf } from '#shared/model/day.ts'
import { LIMITS } from '#shared/model/limits.ts'
import { sayDay } from '#shared/text/say-day.ts'
import { t } from '#shared/text/text.ts'
import { expect, test } from '../helpers/e2e.ts'
import { launchServe } from '../helpers/serve-process.ts'
import { ChangesOnPage } from './pages/changes.ts'
import { HomeOnPage } from './pages/home.ts'
import { MeasuresOnPage } from './pages/measures.ts'
import { WorkshopOnPage } from './pages/workshop.ts'
import { letGo, workshopFiles } from './saved-file.ts'

const TABLE = `provider,customer,service
Sales,Dispatch,order
Dispatch,Sales,delivery date
Warehouse,Dispatch,picked goods
IT desk,Sales,laptop
`

/** What is typed of an interaction until it is the one, and the idea. */
const IDEAS = [
  ['Dis', 'Call when a tour is late'],
  ['Dis', 'Show the date in the order'],
  ['W', 'Yellow tray for the last tour'],
  ['W', 'Lists in shelf order'],
  ['W', 'Second printer at the gate'],
  ['I', 'One laptop ready at the desk'],
  ['I', 'Form of one page'],
  ['Sal', 'Floor and name in the address'],
  ['Sal', 'No orders after four'],
  ['Sal', 'One order, one mail'],
] as const
const [RUN, TRAY, LAPTOP] = [IDEAS[0][1], IDEAS[2][1], IDEAS[5][1]]
const NEXT = 'Call one hour before'

/** So many keys are pressed in two minutes by somebody who types slowly: 150 a minute. */
const TWO_MINUTES = 300

async function openTable(page: Page, address: string): Promise<WorkshopOnPage> {
  const library = new HomeOnPage(page)
  await library.open(address)
  await library.makeWorkshop('Order to delivery')
  const workshop = new WorkshopOnPage(page)
  const dialog = await workshop.openTableImport()
  await dialog
    .locator('input[type="file"]')
    .setInputFiles({ name: 'map.csv', mimeType: 'text/csv', buffer: Buffer.from(TABLE) })
  await dialog.getByRole('button', { name: t('tableImport.add') }).click()
  await dialog.waitFor({ state: 'detached' })
  await workshop.saved()
  return workshop
}

/** A keyboard that counts. */
function counted(page: Page) {
  let keys = 0
  return {
    count: () => keys,
    async press(key: string) {
      keys += 1
      await page.keyboard.press(key)
    },
    async type(text: string) {
      keys += text.length
      await page.keyboard.type(text)
    },
  }
}

const hasKeyboard = (field: Locator, page: Page) => field.and(page.locator(':focus')).waitFor()

test('ten ideas in two minutes, three planned, one run, measured, reviewed and adapted; after a kill the story is complete', async ({
  page,
  home,
  watched,
}) => {
  watched.tolerate(/WebSocket connection .* failed/)
  let host = await launchServe({ home })
  onTestFinished(() => host.kill())
  const workshop = await openTable(page, host.address)
  const changes = new ChangesOnPage(page)
  const today = dayOf(new Date())

  // Ten ideas, without the mouse. The interaction stays until another one is meant.
  const keyboard = counted(page)
  await keyboard.press('Alt+j')
  const [about, what] = [t('changeViews.idea.about'), t('changeViews.idea.what')].map((name) =>
    changes.idea.getByLabel(name, { exact: true }),
  ) as [Locator, Locator]
  await hasKeyboard(about, page)
  let last = ''
  for (const [index, [interaction, idea]] of IDEAS.entries()) {
    if (interaction !== last) {
      if (index > 0) await keyboard.press('Shift+Tab')
      await hasKeyboard(about, page)
      await keyboard.type(interaction)
      await keyboard.press('Tab')
      last = interaction
    }
    await hasKeyboard(what, page)
    await keyboard.type(idea)
    await keyboard.press('Enter')
    await changes.idea.getByText(t('changeViews.idea.kept', { count: index + 1 }), { exact: true }).waitFor()
  }
  await keyboard.press('Enter')
  await changes.idea.waitFor({ state: 'detached' })
  expect(keyboard.count()).toBeLessThan(TWO_MINUTES)

  // Three are planned: the move asks for the owner, and says why.
  await changes.show()
  expect(await changes.listed('idea')).toEqual(IDEAS.map(([, idea]) => idea).reverse())
  const owner = changes.form.getByLabel(t('changes.form.owner'))
  for (const [idea, who] of [
    [RUN, 'Dispatch lead'],
    [TRAY, 'Shift lead'],
    [LAPTOP, 'Head of IT'],
  ] as const) {
    await changes.card(idea).focus()
    await page.keyboard.press('Control+ArrowRight')
    await hasKeyboard(owner, page)
    await changes.form.getByText(t('error.change-owner-missing')).waitFor()
    await page.keyboard.type('  ')
    await page.keyboard.press('Enter')
    await changes.form.getByText(t('error.change-owner-missing')).waitFor()
    await page.keyboard.type(who)
    await page.keyboard.press('Enter')
    await changes.in('planned', idea)
    // The keyboard came along.
    await hasKeyboard(changes.card(idea), page)
  }

  // One is run. What is expected of it, and since when it runs, is said in its form; a review before that is refused.
  await changes.card(RUN).focus()
  await page.keyboard.press('Control+ArrowRight')
  await changes.in('running', RUN)
  await hasKeyboard(changes.card(RUN), page)
  await page.keyboard.press('e')
  await changes.form.getByText(t('changes.form.more')).click()
  await changes.form.getByLabel(t('changes.form.startDate')).fill(addDays(today, -20))
  await changes.form.getByLabel(t('changes.form.reviewDate')).fill(addDays(today, -21))
  await changes.form.getByRole('button', { name: t('changes.form.save'), exact: true }).click()
  await changes.form.getByText(t('error.change-review-before-start')).waitFor()
  await changes.form.getByLabel(t('changes.form.reviewDate')).fill(addDays(today, -1))
  await changes.form.getByRole('button', { name: t('changes.form.save'), exact: true }).click()
  await changes.form.waitFor({ state: 'detached' })
  await changes
    .column('running')
    .getByText(t('changes.due.overdue', { count: 1 }))
    .waitFor()

  // Measured, where its review is.
  await page.keyboard.press('Control+ArrowRight')
  const review = page.getByRole('article', { name: RUN, exact: true })
  await review.getByRole('button', { name: t('reviews.expectation.measureAdd') }).click()
  await new MeasuresOnPage(page).begin('wait')
  await changes.show()
  await changes.card(RUN).focus()
  await page.keyboard.press('Control+ArrowRight')
  await review.getByLabel(t('reviews.expectation.measure'), { exact: true }).selectOption({ index: 1 })
  const entry = review.getByRole('form', { name: t('measures.entry') })
  for (const [daysAgo, hours] of [
    [40, '9'],
    [33, '8'],
    [26, '9'],
    [12, '4'],
    [5, '3'],
  ] as const) {
    await entry.getByLabel(t('measures.entryDay'), { exact: true }).fill(addDays(today, -daysAgo))
    await page.keyboard.press('Tab')
    await page.keyboard.type(hours)
    await page.keyboard.press('Enter')
    await review
      .getByRole('table', { name: t('measures.table') })
      .getByText(sayDay(addDays(today, -daysAgo)))
      .waitFor()
  }

  // Reviewed and adapted: the next cycle begins with what the room wants to try now.
  await review.getByRole('radio', { name: new RegExp(`^${t('term.decision.adapt')}`) }).click()
  await review.getByLabel(t('reviews.decision.next')).fill(NEXT)
  await review.getByLabel(t('reviews.decision.learned')).fill('A call at noon is too early.')
  await review.getByRole('button', { name: t('reviews.decision.decide') }).click()
  await review.getByText(t('reviews.decision.decided')).waitFor()
  await changes.show()
  await changes.in('reviewed', RUN)
  await changes.in('idea', NEXT)
  await workshop.saved()
  await host.kill()

  // Nothing is missing after that.
  host = await launchServe({ home })
  await new HomeOnPage(page).open(host.address)
  await new HomeOnPage(page).openWorkshop('Order to delivery')
  await changes.show()
  await changes.card(RUN).press('Enter')
  const told = await changes.told(RUN)
  expect(told.map((entry) => entry.split(' ')[0])).toEqual(['Logged', ...Array(told.length - 1).fill('Revised')])
  expect(told.join('\n')).toMatch(/session 1/)
  for (const step of [
    'Status: Idea → Planned',
    'Owner: nobody → Dispatch lead',
    'Status: Planned → Running',
    `Start: ${sayDay(today)} → ${sayDay(addDays(today, -20))}`,
    'Status: Running → Reviewed',
    'Decision: not said → Adapt',
    'Learned: not said → “A call at noon is too early.”',
  ])
    expect(told.join('\n')).toContain(step)
  await changes
    .story(RUN)
    .getByRole('button', { name: t('changeViews.story.after', { what: NEXT }) })
    .click()
  await changes
    .story(NEXT)
    .getByText(t('changeViews.story.first', { number: 2, count: 2 }))
    .waitFor()
  await page.keyboard.press('Escape')
  await changes.story(NEXT).waitFor({ state: 'detached' })

  // What is decided stays decided, and says so.
  await changes.card(RUN).focus()
  await page.keyboard.press('Control+ArrowLeft')
  await changes.column('reviewed').getByRole('alert').getByText(t('changeViews.refused.reviewed')).waitFor()

  // The map shows what is being changed, in words too.
  await workshop.show('map')
  await expect
    .poll(() => page.locator('[data-change-state]').evaluateAll((all) => all.map((one) => one.textContent).sort()))
    .toEqual(['2', '2', '3', '3'])
  const signs = page.locator('[data-change-state]:visible')
  await expect.poll(() => signs.count()).toBe(4)
  // From far the map is about its parties.
  await workshop.map.read.show({ x: 0, y: 0, w: 100, h: 100 }, 0.12)
  await expect.poll(() => signs.count()).toBe(0)
  await workshop.goHome()
  await letGo(home)
  await host.stop()
  const db = new Database(workshopFiles(home)[0] ?? '', { readonly: true })
  const kinds = db.prepare<[], { kind: string; many: number }>(
    'SELECT kind, COUNT(*) AS many FROM change_entry GROUP BY kind ORDER BY kind',
  )
  expect(kinds.all()[0]).toEqual({ kind: 'logged', many: 11 })
  db.close()
})

test('an idea is caught at an interaction, a note, the reason of a miss and on the map; list, timeline and a hand on the board find it', async ({
  page,
  baton,
}) => {
  const workshop = await openTable(page, baton.address)
  const changes = new ChangesOnPage(page)
  const about = changes.idea.getByLabel(t('changeViews.idea.about'), { exact: true })
  const what = changes.idea.getByLabel(t('changeViews.idea.what'), { exact: true })
  const keep = async (idea: string) => {
    await what.fill(idea)
    await page.keyboard.press('Enter')
    await changes.idea.getByText(t('changeViews.idea.kept', { count: 1 }), { exact: true }).waitFor()
    await page.keyboard.press('Escape')
    await changes.idea.waitFor({ state: 'detached' })
  }
  const chosen = () => about.locator('option:checked').textContent()

  // What is selected on the map is meant, by the shortcut, the palette, the inspector and the menu of the map.
  await workshop.map.selectService('laptop')
  await workshop.inspector.getByRole('button', { name: t('changeViews.idea.here') }).click()
  await hasKeyboard(what, page)
  expect(await chosen()).toContain('laptop')
  await what.fill('x'.repeat(LIMITS.shortText + 1))
  await page.keyboard.press('Enter')
  await changes.idea.getByText(t('field.tooLong', { length: LIMITS.shortText + 1, limit: LIMITS.shortText })).waitFor()
  expect((await what.inputValue()).length).toBe(LIMITS.shortText + 1)
  await keep('From the inspector')
  await workshop.run(t('action.idea-log'))
  expect(await chosen()).toContain('laptop')
  await keep('From the palette')
  const label = page.locator('.tl-shape[data-shape-type="interaction"]').getByText('laptop', { exact: true })
  const box = await label.boundingBox()
  if (!box) throw new Error('the service is not on the screen')
  await page.mouse.click(box.x + box.width / 2, box.y + box.height / 2, { button: 'right' })
  await page.getByRole('menuitem', { name: t('action.idea-log') }).click()
  expect(await chosen()).toContain('laptop')
  await keep('From the map')

  // A note lends its words, and what it is about.
  await workshop.inspector.getByRole('button', { name: t('notes.addHere') }).click()
  await workshop.inspector.getByLabel(t('notes.text')).fill('Give it out\nin the morning')
  await page.keyboard.press('Enter')
  await workshop.inspector.getByRole('button', { name: t('changeViews.idea.fromNote') }).click()
  expect(await what.inputValue()).toBe('Give it out in the morning')
  expect(await chosen()).toContain('laptop')
  await keep('From a note')

  // The reason of a miss is what the idea is about.
  await workshop.inspector.getByRole('button', { name: t('costCard.section.begin') }).click()
  await page.getByRole('checkbox', { name: new RegExp(`^${t('term.dimension.when')}`) }).check()
  await page
    .getByRole('button', { name: t('changeViews.idea.fromReasonOf', { reason: t('term.dimension.when') }) })
    .click()
  await keep('From a miss')
  await changes.show('list')
  const row = changes.view.getByRole('row').filter({ hasText: 'From a miss' })
  await row.getByText(t('term.dimension.when'), { exact: true }).waitFor()
  expect(await changes.view.getByRole('row').count()).toBe(6)

  // The list opens the story of a row by Enter, and filters to one value of a facet.
  await changes.view.getByRole('button', { name: t('changeViews.filter.name'), exact: true }).click()
  await changes.view.getByLabel(t('changeViews.filter.facet.dimension')).selectOption({ index: 1 })
  await expect.poll(() => changes.view.getByRole('row').count()).toBe(2)
  await row.getByRole('gridcell').first().click()
  await page.keyboard.press('Enter')
  await changes.story('From a miss').waitFor()
  await page.keyboard.press('Escape')
  await changes.story('From a miss').waitFor({ state: 'detached' })
  // What was looked for is still looked for after another view.
  await workshop.show('map')
  await changes.show('list')
  await expect.poll(() => changes.view.getByRole('row').count()).toBe(2)
  // By hand: a card that is drawn to another column is asked for what it lacks, and the one that lacks nothing moves.
  await changes.view.getByRole('button', { name: t('changeViews.filter.clear') }).click()
  await changes.show()
  await changes.card('From a miss').dragTo(changes.column('planned'))
  await changes.form.getByLabel(t('changes.form.owner')).fill('Head of IT')
  await page.keyboard.press('Enter')
  await changes.in('planned', 'From a miss')
  await changes.card('From a miss').dragTo(changes.column('running'))
  await changes.in('running', 'From a miss')
  await changes.card('From a note').dragTo(changes.column('reviewed'))
  await changes.column('idea').getByRole('alert').getByText(t('changeViews.refused.notRun')).waitFor()
  await changes.show('timeline')
  await expect
    .poll(() =>
      changes.view
        .getByRole('list', { name: t('changeViews.timeline.name') })
        .getByRole('button')
        .count(),
    )
    .toBe(5)
})
