/** A review in front of a room: from Home to the decision, what can be concluded, and what is refused without losing a word. */
import Database from 'better-sqlite3'
import type { Page } from 'playwright-core'
import { addDays, dayOf } from '#shared/model/day.ts'
import { t } from '#shared/text/text.ts'
import { expect, test } from '../helpers/e2e.ts'
import { HomeOnPage } from './pages/home.ts'
import { MeasuresOnPage } from './pages/measures.ts'
import { ReviewsOnPage } from './pages/reviews.ts'
import { WorkshopOnPage } from './pages/workshop.ts'
import { letGo, workshopFiles } from './saved-file.ts'

const WHAT = 'Answer the phone before noon'
const TITLE = 'A month later'
const today = dayOf(new Date())
const START = addDays(today, -30)
const BEFORE = [10, 12, 9, 11, 10, 12, 9, 13, 10, 12]

/** A workshop with one interaction and a running change of it that is due today. */
async function openChange(page: Page, address: string) {
  const library = new HomeOnPage(page)
  const workshop = new WorkshopOnPage(page)
  await library.open(address)
  await library.makeWorkshop(TITLE)
  await workshop.map.cast(await workshop.map.place(0.4, 0.4), [
    ['Sales', 'Enter'],
    ['Dispatch', 'Escape'],
  ])
  await workshop.map.focus()
  await workshop.map.serve('Sales', 'Dispatch', 'orders')
  const form = await workshop.openLogChange('orders')
  await form.getByLabel(t('changes.form.what')).fill(WHAT)
  await form.getByLabel(t('changes.form.reviewDate')).fill(today)
  await form.getByLabel(t('changes.form.status')).selectOption('running')
  // What is wrong in the part that is folded away unfolds it.
  await form.getByText(t('changes.form.more')).click()
  await form.getByLabel(t('changes.form.tryHours')).fill('many')
  await form.getByText(t('changes.form.more')).click()
  // An owner of only spaces is nobody: a change that runs has one.
  await form.getByLabel(t('changes.form.owner')).fill('   ')
  await page.keyboard.press('Enter')
  await form.getByText(t('error.change-owner-missing')).waitFor()
  await form.getByText(t('changes.form.numberProblem')).waitFor()
  await form.getByLabel(t('changes.form.tryHours')).fill('')
  await form.getByLabel(t('changes.form.owner')).fill('Shift lead')
  await form.getByLabel(t('changes.form.status')).selectOption('running')
  await page.keyboard.press('Enter')
  await form.waitFor({ state: 'detached' })
  return { library, workshop }
}

/** Begins a measure of the interaction and pastes what was measured, with decimal commas; one line every third day. */
async function measure(page: Page, values: readonly number[], until: string) {
  const measures = new MeasuresOnPage(page)
  await measures.show()
  await measures.begin('wait')
  await measures.openTakeIn()
  const first = addDays(until, -3 * (values.length - 1))
  const lines = values.map((value, at) => `${addDays(first, 3 * at)}\t${String(value + 0.5).replace('.', ',')}`)
  await measures.dialog.getByLabel(t('measures.import.paste')).fill(lines.join('\n'))
  await measures.dialog.getByRole('button', { name: t('measures.import.confirm', { count: values.length }) }).click()
  await measures.dialog.waitFor({ state: 'detached' })
}

function lastEntry(home: string): { status: string; details: string; what: string }[] {
  const db = new Database(workshopFiles(home)[0] ?? '', { readonly: true })
  try {
    return db
      .prepare<[], { status: string; details: string; what: string }>(
        'SELECT status, what, details FROM change_entry ORDER BY entry_id DESC LIMIT 2',
      )
      .all()
  } finally {
    db.close()
  }
}

test('from Home the follow-up leads to the review: begin, measure, see what can be concluded, adopt', async ({
  page,
  baton,
  home,
}) => {
  const { library, workshop } = await openChange(page, baton.address)
  await measure(page, BEFORE, START)
  await workshop.goHome()
  await page.getByRole('button', { name: t('library.due.startOf', { title: TITLE }) }).press('Enter')
  const reviews = new ReviewsOnPage(page)
  await reviews.of(WHAT)
  await page.getByText('Look at the change').first().waitFor()

  await reviews.expectation.getByLabel(t('reviews.expectation.measure')).selectOption({ index: 1 })
  // A start after the review is refused with its sentence, and nothing changes.
  await reviews.beginOn(addDays(today, 3))
  await reviews.expectation.getByText(t('error.change-review-before-start')).waitFor()
  await reviews.beginOn(START)
  await reviews.conclusion.getByText(t('reviews.reading.conclusion.nothing-after')).waitFor()

  // A day that is only taken away still holds, and stands there again.
  const began = reviews.expectation.getByLabel(t('reviews.expectation.start'))
  await began.fill('')
  await began.blur()
  await began.and(page.locator(`[value="${START}"]`)).waitFor()

  // Adopting what nobody measured since is refused; what was typed is still there, also after a look at the map.
  await reviews.decide('adopt', 'Two people said thanks')
  await reviews.decision.getByText(t('error.change-adopt-unmeasured')).waitFor()
  await workshop.show('map')
  await reviews.show()
  const result = reviews.decision.getByLabel(t('reviews.decision.result'))
  await expect.poll(() => result.inputValue()).toBe('Two people said thanks')

  // A measurement without a day is refused at its field; with one it is in the chart at once.
  const day = reviews.entry.getByLabel(t('measures.entryDay'), { exact: true })
  const value = reviews.entry.getByLabel(t('measures.entryAmount', { unit: 'hours' }))
  await day.fill('')
  await value.fill('6,5')
  await value.press('Enter')
  await day.and(page.locator('[aria-invalid="true"]')).waitFor()
  for (const [at, hours] of ['6', '7', '6', '5', '7', '6', '6', '5'].entries()) {
    await day.fill(addDays(START, 2 * at + 1))
    await value.fill(hours)
    await value.press('Enter')
    await reviews.view.getByRole('table').getByText(`${hours} hours`).first().waitFor()
    await day.and(page.locator(':focus')).waitFor()
  }
  await reviews.conclusion.getByText(t('reviews.reading.conclusion.better')).waitFor()
  const run = await reviews.chart('run')
  // Seven values conclude as much: the eighth may still be on its way.
  await run.locator('desc', { hasText: 'Longest run on one side: 8' }).waitFor({ state: 'attached' })
  await expect.poll(() => run.locator('[data-change="own"]').count()).toBe(1)
  const xmr = await reviews.chart('xmr')
  await expect.poll(() => xmr.locator('[data-signal]').count()).toBeGreaterThan(0)

  await reviews.decide('adopt')
  await reviews.decision.getByText(t('reviews.decision.decided')).waitFor()
  await workshop.saved()
  await workshop.goHome()
  await library.title(TITLE).waitFor()
  await letGo(home)
  const [decided] = lastEntry(home)
  expect(decided?.status).toBe('reviewed')
  expect(JSON.parse(decided?.details ?? '{}')).toMatchObject({
    ...{ decision: 'adopt', result: 'Two people said thanks', startDate: START },
  })
})

test('adapting begins the next cycle with what is tried next, and the calendar file leaves from here', async ({
  page,
  baton,
  home,
}) => {
  const { workshop } = await openChange(page, baton.address)
  const reviews = new ReviewsOnPage(page)
  await reviews.show()
  await reviews.of(WHAT)
  await reviews.expectation.getByText(t('reviews.expectation.measureMissing')).waitFor()
  await reviews.view.getByRole('button', { name: t('changes.calendar.export') }).click()
  await page.getByRole('dialog').waitFor()
  await page.keyboard.press('Escape')
  await page.getByRole('dialog').waitFor({ state: 'detached' })
  await reviews.decision.getByRole('button', { name: t('reviews.decision.decide') }).click()
  await reviews.decision.getByText(t('reviews.decision.choose')).waitFor()
  await reviews.decision.getByRole('radio', { name: t('term.decision.adapt') }).check()
  await reviews.decision.getByLabel(t('reviews.decision.next')).fill('Answer the phone before ten')
  await reviews.decide('adapt')
  await page.getByText(t('reviews.decision.savedNext')).waitFor()
  await workshop.saved()
  await workshop.goHome()
  await letGo(home)
  expect(lastEntry(home)).toMatchObject([
    { what: 'Answer the phone before ten', status: 'idea' },
    { what: WHAT, status: 'idea' },
  ])
})
