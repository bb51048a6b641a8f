/** The dialog that brings tables' work together, as a facilitator goes through it. */
import type { Locator, Page } from 'playwright-core'
import { t } from '#shared/text/text.ts'
import { HomeOnPage } from './home.ts'

export class MergeOnPage {
  readonly page: Page
  readonly dialog: Locator

  constructor(page: Page, title: string) {
    this.page = page
    this.dialog = page.getByRole('dialog', { name: t('merge.title', { title }) })
  }

  /** From Home, with nothing in it yet. */
  async open(title: string): Promise<void> {
    await new HomeOnPage(this.page).choose(title, t('merge.merge'))
    await this.dialog.waitFor()
  }

  /** Gives files to the picker, as if they had been chosen. */
  async choose(...paths: readonly string[]): Promise<void> {
    await this.dialog.locator('input[data-merge-files]').setInputFiles([...paths])
  }

  /** What comes in from a source, once Baton has looked at it. */
  source(title: string): Locator {
    return this.dialog.getByRole('listitem').filter({ hasText: title })
  }

  /** Who a party of another table is here. */
  who(name: string): Locator {
    return this.dialog.getByLabel(t('merge.matches.who', { name }))
  }

  /** A disagreement by its title. */
  conflict(title: string): Locator {
    return this.dialog.getByRole('group', { name: title })
  }

  /** Until nothing is being looked at. */
  async rest(): Promise<void> {
    await this.dialog.locator('[aria-busy="false"]').waitFor()
  }

  get confirm(): Locator {
    return this.dialog.getByRole('checkbox', { name: t('merge.matches.sure') })
  }

  get run(): Locator {
    return this.dialog.getByRole('button', { name: t('merge.run'), exact: true })
  }
}
