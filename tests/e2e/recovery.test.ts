/** A damaged workshop, by someone who has never seen these screens: from Home's line, and from the page where it was to appear. */
import { readdirSync, readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { t } from '#shared/text/text.ts'
import { expect, test, waitReady } from '../helpers/e2e.ts'
import { headOverwritten } from '../store/salvage/damage.ts'
import { findLowContrast, findViolations } from './checks/axe.ts'
import { findCutOff } from './checks/cut-off.ts'
import { HomeOnPage } from './pages/home.ts'
import { WorkshopOnPage } from './pages/workshop.ts'

test('what was damaged on disk is read into a new workshop in three steps, and the damaged file stays as it is', async ({
  page,
  baton,
  home,
}) => {
  await page.setViewportSize({ width: 1280, height: 720 })
  const library = new HomeOnPage(page)
  await library.open(baton.address)
  await library.makeWorkshop('Dropped laptop')
  await new WorkshopOnPage(page).goHome()
  const filesThere = () => readdirSync(join(home, 'workshops'))
  // Closed: its log is folded in, and Baton writes to it no more.
  await expect.poll(filesThere).toEqual([expect.stringMatching(/\.baton$/)])
  const [name = ''] = filesThere()
  const path = join(home, 'workshops', name)
  const damaged = headOverwritten(readFileSync(path))
  writeFileSync(path, damaged)
  await page.goto(baton.address)
  await waitReady(page, 'home')

  await page.getByRole('button', { name: t('recovery.openName', { file: name }) }).press('Enter')
  const ways = page.getByRole('dialog', { name: t('recovery.title') })
  await ways.getByRole('button', { name: t('recovery.salvage.run') }).waitFor()
  expect(await ways.getByRole('listitem').getByRole('heading').allTextContents()).toEqual([
    t('recovery.backup.title'),
    t('recovery.salvage.title'),
    t('recovery.file.title'),
  ])
  for (const find of [findViolations, findLowContrast, findCutOff]) expect(await find(page)).toEqual([])
  await page.keyboard.press('Escape')
  await ways.waitFor({ state: 'detached' })

  await page.goto(`${baton.address}&workshop=${name.replace('.baton', '')}`)
  await page.getByText(t('app.frame.notOpened')).waitFor()
  await page.getByRole('button', { name: t('recovery.open') }).click()
  await ways.getByRole('button', { name: t('recovery.salvage.run') }).click()
  const account = page.getByRole('dialog', {
    name: t('recovery.report.title', { title: t('recovery.salvagedTitle', { title: 'Dropped laptop' }) }),
  })
  await account.getByText(t('recovery.report.whole')).waitFor()
  for (const find of [findViolations, findLowContrast, findCutOff]) expect(await find(page)).toEqual([])
  await account.getByRole('button', { name: t('recovery.report.open') }).press('Enter')
  await waitReady(page, 'map')
  expect(readFileSync(path).equals(damaged)).toBe(true)
})
