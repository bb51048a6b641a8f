/** The ways back: what has changed since a backup, and a library that is found on a stick. */
import { cpSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import type { Browser } from 'playwright-core'
import { t } from '#shared/text/text.ts'
import { BackupsOnPage } from '../../tests/e2e/pages/backups.ts'
import { WorkshopOnPage } from '../../tests/e2e/pages/workshop.ts'
import { LAPTOP, openStudio, PROJECTOR, putFile, putMessagesAway } from './studio.ts'
import { MONTH_END } from './tables.ts'

const STICK = join(tmpdir(), 'baton-screenshots', 'Stick')

/** Begins with a library of its own; what it holds then lies on a stick, from which another one is filled. */
export async function shootBackups(browser: Browser): Promise<void> {
  const first = await openStudio(browser, { at: '2026-03-12T11:20', library: 'backups' })
  const { home, page } = first
  const workshop = new WorkshopOnPage(page)
  const backups = new BackupsOnPage(page)
  const dialog = await home.importTable(putFile('month-end.csv', MONTH_END))
  await dialog.getByLabel(t('tableImport.workshopTitle')).fill('Month-end close')
  await dialog.getByLabel(t('tableImport.client'), { exact: true }).fill('Alder Logistics')
  await dialog.getByRole('button', { name: t('tableImport.create') }).click()
  await workshop.map.ready()
  await putMessagesAway(page)
  await workshop.run(t('action.backups').replace('…', ''))
  await page.getByRole('button', { name: t('backups.make'), exact: true }).waitFor()
  await backups.make()
  await page.keyboard.press('Escape')
  await workshop.map.cast(await workshop.map.place(0.5, 0.9), [['Night shift', 'Escape']])
  await workshop.saved()
  await workshop.run(t('action.backups').replace('…', ''))
  await backups.preview.getByText('Night shift').waitFor()
  for (const size of [LAPTOP, PROJECTOR]) {
    await page.setViewportSize({ width: size.width, height: size.height })
    await first.shoot('backups')
  }
  await page.setViewportSize({ width: LAPTOP.width, height: LAPTOP.height })
  await page.keyboard.press('Escape')
  for (const theme of ['dark', 'contrast'] as const) {
    await first.theme(theme)
    await workshop.run(t('action.backups').replace('…', ''))
    await backups.preview.getByText('Night shift').waitFor()
    await first.shoot('backups')
    await page.keyboard.press('Escape')
  }
  await first.theme('light')
  await workshop.goHome()
  await first.close()

  rmSync(STICK, { recursive: true, force: true })
  cpSync(join(tmpdir(), 'baton-screenshots', 'backups', 'workshops'), STICK, { recursive: true })
  const second = await openStudio(browser, { at: '2026-03-12T15:10', library: 'clean laptop' })
  await second.home.button(t('backups.takeIn.open')).click()
  await new BackupsOnPage(second.page).takeFolder(STICK)
  await new BackupsOnPage(second.page).found.waitFor()
  await second.shoot('restore-from-folder')
  await second.page.keyboard.press('Escape')
  await second.close()
}
