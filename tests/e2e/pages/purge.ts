/** The dialog that removes personal data, as a facilitator goes through it. */
import type { Locator, Page } from 'playwright-core'
import { t } from '#shared/text/text.ts'
import { HomeOnPage } from './home.ts'

export class PurgeOnPage {
  readonly page: Page
  readonly dialog: Locator

  constructor(page: Page, title: string) {
    this.page = page
    this.dialog = page.getByRole('dialog', { name: t('purge.title', { title }) })
  }

  /** From Home, until it is known what there is to remove. */
  async open(title: string): Promise<void> {
    await new HomeOnPage(this.page).choose(title, t('action.personal-data'))
    await this.ready()
  }

  /** It is known what there is to remove. */
  async ready(): Promise<void> {
    await this.dialog.getByRole('heading', { name: t('purge.words') }).waitFor()
  }

  kind(kind: 'names' | 'notes' | 'cards'): Locator {
    return this.dialog.getByRole('checkbox', { name: t(`purge.${kind}`) })
  }

  /** The tick of a spelling; the word stands at the beginning of its name. */
  word(word: string): Locator {
    return this.dialog.getByRole('checkbox', { name: new RegExp(`^${word}( |$)`) })
  }

  async lookFor(name: string): Promise<void> {
    await this.dialog.getByLabel(t('purge.lookFor')).fill(name)
    await this.page.keyboard.press('Enter')
  }

  get run(): Locator {
    return this.dialog.getByRole('button', { name: t('purge.run'), exact: true })
  }
}
