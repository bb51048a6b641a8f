/** Settings, as far as tests and pictures choose them. */
import type { Page } from 'playwright-core'
import { t } from '#shared/text/text.ts'

export type Theme = 'light' | 'dark' | 'contrast'

export async function openSettings(page: Page) {
  await page.keyboard.press('Control+,')
  const dialog = page.getByRole('dialog', { name: t('settings.title') })
  await dialog.getByRole('radiogroup', { name: t('settings.theme') }).waitFor()
  return dialog
}

/** Chooses the theme in the settings and closes them again. */
export async function chooseTheme(page: Page, theme: Theme): Promise<void> {
  const dialog = await openSettings(page)
  await dialog.getByRole('radio', { name: t(`settings.themes.${theme}`), exact: true }).click()
  await page.locator(`html[data-theme="${theme}"]`).waitFor({ state: 'attached' })
  await page.keyboard.press('Escape')
  await dialog.waitFor({ state: 'detached' })
}
