/** Another language is chosen: the window is drawn anew where it stood, nothing is lost, and numbers are typed as that language writes them. */
import { readFileSync } from 'node:fs'
import type { Page } from 'playwright-core'
import { afterEach } from 'vitest'
import { speak, t } from '#shared/text/text.ts'
import { SWITCHED_VIEWS } from '../../src/renderer/src/app/view-ids.ts'
import { test as base, expect } from '../helpers/e2e.ts'
import { launchServe } from '../helpers/serve-process.ts'
import { tempFolder } from '../helpers/temp-folder.ts'
import { ExportsOnPage } from './pages/exports.ts'
import { HomeOnPage } from './pages/home.ts'
import { RoomOnPage } from './pages/room.ts'
import { openSettings } from './pages/settings.ts'
import { WorkshopOnPage } from './pages/workshop.ts'

/** Nothing is typed at the start: what is chosen in the settings counts. */
const test = base.override({ locale: '' })

afterEach(() => speak('en-GB'))

const SPOKEN = { en: 'en-GB', de: 'de-DE', fr: 'fr-FR' } as const
type Language = keyof typeof SPOKEN

async function choose(page: Page, language: Language): Promise<void> {
  const dialog = await openSettings(page)
  const languages = dialog.getByRole('radiogroup', { name: t('settings.language'), exact: true })
  await languages.getByRole('radio', { name: t(`settings.languages.${language}`), exact: true }).click()
  await page.locator(`html[lang^="${language}"]`).waitFor({ state: 'attached' })
  await speak(SPOKEN[language])
}

test('German is chosen in a workshop and English again, with nothing lost', async ({ page, baton }) => {
  const home = new HomeOnPage(page)
  const workshop = new WorkshopOnPage(page)
  await home.open(baton.address)
  await home.makeWorkshop('Übergabe')
  await workshop.show('brief')
  await page.getByRole('button', { name: t('brief.money.add') }).click()
  await page.getByLabel(t('brief.money.perHour')).fill('62.5')
  await page.keyboard.press('Tab')
  await workshop.saved()

  await choose(page, 'de')
  const rate = () => page.getByLabel(t('brief.money.perHour'))
  await rate().waitFor()
  expect(await rate().inputValue()).toBe('62,5')
  await rate().fill('1.062,75')
  await page.keyboard.press('Tab')
  await workshop.saved()

  await choose(page, 'en')
  await rate().waitFor()
  expect(await rate().inputValue()).toBe('1062.75')
})

test('German is chosen while presenting: both windows go on in it, at the same scene', async ({
  page,
  watched,
  baton,
}) => {
  const workshop = new WorkshopOnPage(page)
  await new HomeOnPage(page).open(baton.address)
  await new HomeOnPage(page).makeWorkshop('Übergabe')
  await workshop.map.cast(await workshop.map.place(0.3, 0.3), [['Sales', 'Escape']])
  const room = await RoomOnPage.open(page, watched.context)
  await room.showMap()
  // Edited right before: nothing waits until it is saved.
  await workshop.map.cast(await workshop.map.place(0.3, 0.7), [['Dispatch', 'Escape']])
  await choose(page, 'de')
  await room.wall.locator('html[lang^="de"]').waitFor({ state: 'attached' })
  await page.getByRole('region', { name: t('presenting.strip') }).waitFor()
  for (const name of ['Sales', 'Dispatch']) await room.parties().filter({ hasText: name }).waitFor()
  expect(watched.context.pages()).toHaveLength(2)
})

test('on a small laptop what presents keeps its words in every language and view', async ({ page, baton }) => {
  await page.setViewportSize({ width: 1280, height: 720 })
  const workshop = new WorkshopOnPage(page)
  await new HomeOnPage(page).open(baton.address)
  await new HomeOnPage(page).makeWorkshop('From the order to the delivery', 'Muster')
  for (const language of ['de', 'fr', 'en'] as const) {
    await choose(page, language)
    for (const view of SWITCHED_VIEWS) {
      await workshop.show(view)
      await page.getByRole('radio', { name: t(`action.view-${view}`), exact: true, checked: true }).waitFor()
      await page.getByRole('button', { name: t('app.frame.present'), exact: true }).waitFor()
    }
  }
})

test('started with --locale fr, the first screen, the practice workshop and its report are French, in numbers too', async ({
  page,
  home,
}) => {
  const host = await launchServe({ home, args: ['--locale', 'fr'], env: { BATON_LOCALE: '' } })
  await speak('fr-FR')
  await page.goto(host.address)
  await page.getByRole('heading', { name: 'Bienvenue dans Baton' }).waitFor()
  await page.locator('html[lang="fr-FR"][dir="ltr"]').waitFor({ state: 'attached' })
  await new HomeOnPage(page).makePractice('close')
  await page.getByRole('button', { name: 'Présenter', exact: true }).waitFor()
  const report = readFileSync(await new ExportsOnPage(page).write('html', tempFolder()), 'utf8')
  expect(report).toContain('<html lang="fr-FR"')
  expect(report).toContain(t('account.section.costs'))
  expect(report).toMatch(/\d[\u202F\u00A0]\d{3}[\u202F\u00A0]€|\d,\d/)
  expect(report).not.toContain('What it costs')
  await page.close()
  expect(await host.stop()).toBe(0)
})
