/**
 * Pictures of changes over a quarter: ideas in January, some planned and run in February, and in March the board, the list,
 * the timeline, a story of two cycles, ideas as they are caught, and the signs on the map.
 */
import type { Browser } from 'playwright-core'
import { t } from '#shared/text/text.ts'
import { ChangesOnPage } from '../../tests/e2e/pages/changes.ts'
import { drawOrderToDelivery } from './order-to-delivery.ts'
import { LAPTOP, openStudio, PROJECTOR, putMessagesAway, type Studio } from './studio.ts'

const LIBRARY = 'changes'
const TITLE = 'Order to delivery'

/** Where on the list of interactions an idea belongs, and what could be tried. */
const IDEAS = [
  ['Warehouse serves Dispatch', 'Yellow tray for the pick list of the last tour'],
  ['Dispatch serves Sales', 'Delivery date in the order instead of an e-mail'],
  ['IT service desk', 'One prepared laptop at the sales desk'],
  ['Sales serves Dispatch', 'Floor and name at the door in every address'],
  ['Dispatch serves Sales', 'Call before noon when a tour is late'],
  ['Warehouse serves Dispatch', 'Lists in the order of the shelves'],
] as const
const [[, TRAY], [, DATE], [, LAPTOP_IDEA], [, FLOOR]] = IDEAS

async function catchIdeas(studio: Studio, ideas: readonly (readonly [about: string, what: string])[]): Promise<void> {
  const { page } = studio
  const { idea } = new ChangesOnPage(page)
  await page.keyboard.press('Alt+j')
  for (const [index, [about, what]] of ideas.entries()) {
    const choice = idea.getByLabel(t('changeViews.idea.about'), { exact: true })
    const option = choice.locator('option').filter({ hasText: about }).first()
    await choice.selectOption(await option.getAttribute('value'))
    await idea.getByLabel(t('changeViews.idea.what'), { exact: true }).fill(what)
    await page.keyboard.press('Enter')
    await idea.getByText(t('changeViews.idea.kept', { count: index + 1 }), { exact: true }).waitFor()
  }
}

async function putIdeasAway({ page }: Studio): Promise<void> {
  await page.keyboard.press('Escape')
  await new ChangesOnPage(page).idea.waitFor({ state: 'detached' })
}

async function plan(changes: ChangesOnPage, what: string, owner: string, review: string): Promise<void> {
  await changes.card(what).press('Control+ArrowRight')
  await changes.form.getByLabel(t('changes.form.owner')).fill(owner)
  await changes.form.getByLabel(t('changes.form.reviewDate')).fill(review)
  await changes.page.keyboard.press('Enter')
  await changes.in('planned', what)
}

async function run(changes: ChangesOnPage, what: string): Promise<void> {
  await changes.card(what).press('Control+ArrowRight')
  await changes.in('running', what)
}

async function decide(changes: ChangesOnPage, what: string, decision: 'adapt' | 'abandon', learned: string) {
  await changes.card(what).press('e')
  await changes.form.getByLabel(t('changes.form.status')).selectOption('reviewed')
  await changes.form.getByRole('radio', { name: new RegExp(`^${t(`term.decision.${decision}`)}`) }).click()
  await changes.form.getByLabel(t('changes.form.learned')).fill(learned)
  await changes.form.getByRole('button', { name: t('changes.form.save'), exact: true }).click()
  await changes.in('reviewed', what)
}

/** Opens the board of the workshop on a day of its own. */
async function onDay(browser: Browser, at: string, work: (studio: Studio, changes: ChangesOnPage) => Promise<void>) {
  const studio = await openStudio(browser, { at, library: LIBRARY })
  const changes = new ChangesOnPage(studio.page)
  await studio.home.openWorkshop(TITLE)
  await changes.show()
  await work(studio, changes)
  await studio.workshop.saved()
  await studio.close()
}

/** Begins with a library of its own. */
export async function shootChanges(browser: Browser): Promise<void> {
  const january = await openStudio(browser, { at: '2026-01-12T10:00', size: PROJECTOR, library: LIBRARY })
  await january.home.makeWorkshop(TITLE, 'Alder Logistics')
  await drawOrderToDelivery(january.workshop)
  await catchIdeas(january, IDEAS)
  await putIdeasAway(january)
  await january.workshop.saved()
  await january.close()
  await onDay(browser, '2026-01-26T09:30', async (_, changes) => {
    await plan(changes, TRAY, 'Shift lead, warehouse', '2026-02-27')
    await plan(changes, DATE, 'Head of sales', '2026-03-20')
    await run(changes, TRAY)
  })
  await onDay(browser, '2026-02-16T09:30', async (_, changes) => {
    await run(changes, DATE)
    await plan(changes, LAPTOP_IDEA, 'Head of the service desk', '2026-03-05')
    await plan(changes, FLOOR, 'Head of sales', '2026-03-30')
    await run(changes, LAPTOP_IDEA)
  })
  await onDay(browser, '2026-02-27T15:00', (_, changes) =>
    decide(changes, TRAY, 'adapt', 'The tray works, but nobody fills it after 16:00.'),
  )
  await onDay(browser, '2026-03-12T09:30', shootViews)
}

async function shootViews(studio: Studio, changes: ChangesOnPage): Promise<void> {
  const { page, workshop } = studio
  for (const size of [LAPTOP, PROJECTOR]) {
    await page.setViewportSize({ width: size.width, height: size.height })
    await changes.show()
    await studio.shoot('changes-board')
    await changes.show('timeline')
    await studio.shoot('changes-timeline')
  }
  await page.setViewportSize({ width: LAPTOP.width, height: LAPTOP.height })
  await changes.show('list')
  await changes.view.getByRole('button', { name: t('changeViews.filter.name'), exact: true }).click()
  await studio.shoot('changes-list')
  await changes.show()
  await changes.column('reviewed').locator('[data-card]').first().press('Enter')
  await changes.story(TRAY).waitFor()
  await studio.shoot('change-story')
  await page.keyboard.press('Escape')
  await changes.story(TRAY).waitFor({ state: 'detached' })
  await changes.card(FLOOR).press('Control+ArrowLeft')
  await changes.in('idea', FLOOR)
  await workshop.show('map')
  await workshop.map.fit()
  await putMessagesAway(page)
  await studio.shoot('map-changes')
  await catchIdeas(studio, [['Sales serves Dispatch', 'One order, one e-mail']])
  await studio.shoot('change-idea')
  await putIdeasAway(studio)
  for (const theme of ['dark', 'contrast'] as const) {
    await studio.theme(theme)
    await changes.show('timeline')
    await studio.shoot('changes-timeline')
    await changes.show()
    await studio.shoot('changes-board')
    await workshop.show('map')
    await studio.shoot('map-changes')
  }
}
