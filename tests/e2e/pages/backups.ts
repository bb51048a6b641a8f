/** Backups of a workshop, and a whole library from a folder, as a facilitator goes through them. */
import type { Locator, Page } from 'playwright-core'
import { t } from '#shared/text/text.ts'

export class BackupsOnPage {
  readonly page: Page

  constructor(page: Page) {
    this.page = page
  }

  dialog(title: string): Locator {
    return this.page.getByRole('dialog', { name: t('backups.title', { title }) })
  }

  /** The backups that are listed, the newest first. */
  get list(): Locator {
    return this.page.getByRole('navigation', { name: t('backups.list') }).getByRole('button')
  }

  /** What has changed since the chosen one. */
  get preview(): Locator {
    return this.page.getByRole('region', { name: t('backups.preview.label') })
  }

  /** Makes one, until it was read back and is the chosen one. */
  async make(): Promise<void> {
    const before = await this.list.count()
    await this.page.getByRole('button', { name: t('backups.make'), exact: true }).click()
    await this.list.nth(before).waitFor()
    await this.preview.getByText(t('backups.preview.same')).waitFor()
  }

  button(key: 'replace' | 'copy'): Locator {
    return this.page.getByRole('button', { name: t(`backups.restore.${key}`), exact: true })
  }

  /** Goes to a folder in the dialog of the browser host, and takes it. */
  async takeFolder(path: string): Promise<void> {
    await this.page.getByRole('textbox', { name: t('files.folder'), exact: true }).fill(path)
    await this.page.keyboard.press('Enter')
    await this.page.locator(`[data-folder=${JSON.stringify(path)}]`).waitFor()
    await this.page.getByRole('button', { name: t('files.chooseFolder') }).click()
  }

  /** The workshops that were found in a folder. */
  get found(): Locator {
    return this.page.getByRole('table', { name: t('backups.takeIn.list') })
  }

  tick(title: string): Locator {
    return this.found.getByRole('checkbox', { name: t('backups.takeIn.take', { title }) })
  }
}
