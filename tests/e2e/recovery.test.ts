/** A damaged workshop, by someone who has never seen these screens: from Home's line, and from the page where it was to appear. */
import { closeSync, openSync, readdirSync, readFileSync, statSync, writeFileSync, writeSync } from 'node:fs'
import { join } from 'node:path'
import Database from 'better-sqlite3'
import { t } from '#shared/text/text.ts'
import { expect, test, waitReady } from '../helpers/e2e.ts'
import { headOverwritten } from '../store/salvage/damage.ts'
import { findLowContrast, findViolations } from './checks/axe.ts'
import { findCutOff } from './checks/cut-off.ts'
import { BackupsOnPage } from './pages/backups.ts'
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

test('pages that are damaged while it is open: nothing more is called saved, and a backup comes back from there', async ({
  page,
  baton,
  home,
}) => {
  const library = new HomeOnPage(page)
  const workshop = new WorkshopOnPage(page)
  await library.open(baton.address)
  await library.makeWorkshop('Dying disk')
  await workshop.goHome()
  const filesThere = () => readdirSync(join(home, 'workshops'))
  await expect.poll(filesThere).toEqual([expect.stringMatching(/\.baton$/)])
  const [name = ''] = filesThere()
  const path = join(home, 'workshops', name)
  // More than SQLite keeps in memory, so that it has to read.
  const db = new Database(path)
  const add = db.prepare(
    `INSERT INTO picture VALUES (?, 'image/png', 1, 1, '2026-03-02T09:00:00.000Z', zeroblob(10000000))`,
  )
  for (let count = 0; count < 4; count += 1) add.run(count.toString(16).padStart(64, '0'))
  db.close()
  await library.openWorkshop('Dying disk')
  await workshop.saved()
  await page.keyboard.press('ControlOrMeta+k')
  await page.getByRole('combobox').fill(t('action.backups'))
  await page.keyboard.press('Enter')
  const backups = new BackupsOnPage(page)
  await backups.make()
  const handle = openSync(path, 'r+')
  for (let at = 4096; at < statSync(path).size; at += 4096) writeSync(handle, Buffer.alloc(4096, 0xe5), 0, 4096, at)
  closeSync(handle)
  await page.getByRole('button', { name: t('backups.make') }).click()
  await page.getByRole('alert').first().waitFor()
  await page.keyboard.press('Escape')
  const indicator = page.locator('[data-saved-state="refused"]')
  await indicator.click()
  for (const find of [findViolations, findLowContrast, findCutOff]) expect(await find(page)).toEqual([])
  await page.getByRole('button', { name: t('saving.recover') }).click()
  const ways = page.getByRole('dialog', { name: t('recovery.title') })
  await ways.getByRole('button', { name: t('recovery.backup.run') }).click()
  await page.getByText(t('recovery.backup.done', { title: 'Dying disk' })).waitFor()
})
