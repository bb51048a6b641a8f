/** Rating from two chairs: a ballot in every way of voting, the reveal, and what the room sees of both. */
import type { Browser } from 'playwright-core'
import { t } from '#shared/text/text.ts'
import { RatingsOnPage } from '../../tests/e2e/pages/ratings.ts'
import { LAPTOP, openStudio, PROJECTOR, putMessagesAway, type Studio } from './studio.ts'

const SMALL = 'Order to delivery'
const SERVICES = ['picked goods', 'delivery date', 'working laptop']
const PEOPLE = { customers: 8, providers: 5 }

/** Hands by interaction and chair; customers are also asked how important it is. */
const HANDS = [
  ['02330 00152 00422 13310 00044', '00014 00032 00023 00014'],
  ['40004 30104 40013 50003 00017', '00410 00320 00410 01310'],
  ['00044 00143 00044 00134 00242', '00131 00041 00230 00140'],
] as const

/** Begins on Home and ends there; the ballot is revealed at last. */
export async function shootRatings(browser: Browser): Promise<void> {
  const studio = await openStudio(browser, { at: '2026-03-12T10:15' })
  const { home, page, watched, workshop } = studio
  const ratings = new RatingsOnPage(page)
  await home.openWorkshop(SMALL)
  const opening = watched.context.waitForEvent('page')
  await page.keyboard.press('F5')
  const room = await opening
  await room.setViewportSize({ width: PROJECTOR.width, height: PROJECTOR.height })
  await page.bringToFront()
  await ratings.show()
  await putMessagesAway(page)
  await studio.shoot('ratings-empty')
  await ratings.button(t('ratings.new')).click()
  await studio.shoot('ratings-setup')
  await page.keyboard.press('Escape')
  await ratings.open(SERVICES, PEOPLE)
  await ratings.button(t('ratings.open.room')).click()
  await room.getByText(t('audience.votingSecret')).waitFor()
  await studio.shoot('audience-ballot', room)
  await putMessagesAway(page)
  await shootSecret(studio, ratings)
  await ratings.vote('paper')
  await ratings.cell(0, 0).focus()
  await ratings.press('54325 2')
  await studio.shoot('ratings-paper')
  await ratings.vote('hands')
  await ratings.cell(0, 0).focus()
  await ratings.view.getByLabel(t('ratings.hands.people')).waitFor()
  for (const [index, [customers, providers]] of HANDS.entries()) {
    await ratings.cell(0, 0).and(page.locator(':focus')).waitFor()
    await ratings.press(customers)
    if (index === 0) await studio.shoot('ratings-hands')
    await page.keyboard.press('Enter')
    await ratings.cell(0, 0).and(page.locator(':focus')).waitFor()
    await ratings.press(providers)
    if (index < HANDS.length - 1) await page.keyboard.press('Enter')
  }
  await ratings.view.getByText(t('ratings.open.hands', { count: HANDS.length })).waitFor()
  await ratings.reveal(false)
  await studio.shoot('reveal')
  await ratings.view.getByLabel(t('reveal.finding.note')).fill('The last tour is picked before the orders are in.')
  await ratings.view.getByRole('radio', { name: t('check.blocks.process') }).click()
  await ratings.view.getByText(t('reveal.finding.done')).waitFor()
  await studio.shoot('reveal-noted')
  await ratings.button(t('reveal.room')).click()
  await room.getByText(t('reveal.customers')).first().waitFor()
  await studio.shoot('audience-reveal', room)
  await putMessagesAway(page)
  await page.setViewportSize({ width: PROJECTOR.width, height: PROJECTOR.height })
  await studio.shoot('reveal')
  await page.setViewportSize({ width: LAPTOP.width, height: LAPTOP.height })
  await workshop.show('map')
  await page.getByRole('combobox', { name: t('ratings.heat.name') }).selectOption('gap')
  await page.locator('.tl-shape [data-heat]').first().waitFor({ state: 'attached' })
  await studio.shoot('map-heat')
  await studio.close()
}

async function shootSecret(studio: Studio, ratings: RatingsOnPage): Promise<void> {
  await ratings.pass()
  await studio.shoot('secret-begin')
  await ratings.secret.getByRole('button', { name: t('ratings.pass.customer') }).click()
  await ratings.press('234')
  await studio.shoot('secret-card')
  await ratings.leaveSecret()
}
