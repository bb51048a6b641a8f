/** Settings, as far as tests and pictures choose them. */
import type { Page } from 'playwright-core'
import { t } from '#shared/text/text.ts'

export type Theme = 'light' | 'dark' | 'contrast'

export async function openSettings(page: Page) {
  await page.keyboard.press('Control+,')
  const dialog = page.getByRole('dialog', { name: t('settings.title') })
  await dialog.getByRole('radiogroup', { name: t('settings.theme'), exact: true }).waitFor()
  return dialog
}

/** Chooses the theme in the settings and closes them again. */
export async function chooseTheme(page: Page, theme: Theme): Promise<void> {
  const dialog = await openSettings(page)
  const themes = dialog.getByRole('radiogroup', { name: t('settings.theme'), exact: true })
  await themes.getByRole('radio', { name: t(`settings.themes.${theme}`), exact: true }).click()
  await page.locator(`html[data-theme="${theme}"]`).waitFor({ state: 'attached' })
  await page.keyboard.press('Escape')
  await dialog.waitFor({ state: 'detached' })
}

/** Chooses the palette of what the room sees, until the room has it. */
export async function chooseRoomTheme(page: Page, wall: Page, theme: Theme): Promise<void> {
  const dialog = await openSettings(page)
  const themes = dialog.getByRole('radiogroup', { name: t('settings.roomTheme'), exact: true })
  await themes.getByRole('radio', { name: t(`settings.themes.${theme}`), exact: true }).click()
  await wall.locator(`html[data-theme="${theme}"]`).waitFor({ state: 'attached' })
  await page.keyboard.press('Escape')
  await dialog.waitFor({ state: 'detached' })
}
