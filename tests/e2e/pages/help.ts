/** The help: its search, its list and the page beside it. */
import type { Locator, Page } from 'playwright-core'
import { t } from '#shared/text/text.ts'

export class HelpOnPage {
  readonly page: Page
  readonly dialog: Locator
  readonly search: Locator

  constructor(page: Page) {
    this.page = page
    this.dialog = page.getByRole('dialog', { name: t('help.title'), exact: true })
    this.search = this.dialog.getByRole('combobox', { name: t('help.search') })
  }

  /** Waits until the page of a topic is shown. */
  async shows(topic: string): Promise<void> {
    await this.dialog.locator(`[data-topic="${topic}"]`).waitFor()
  }

  async open(): Promise<void> {
    await this.page.keyboard.press('F1')
    await this.search.and(this.page.locator(':focus')).waitFor()
  }

  async close(): Promise<void> {
    await this.page.keyboard.press('Escape')
    await this.dialog.waitFor({ state: 'detached' })
  }

  button(name: string): Locator {
    return this.dialog.getByRole('button', { name, exact: true })
  }
}
