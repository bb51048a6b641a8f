/** The journey as a person types it: moments as columns, feelings on the curve. */
import type { Locator, Page } from 'playwright-core'
import { t } from '#shared/text/text.ts'

export class JourneyOnPage {
  readonly page: Page

  constructor(page: Page) {
    this.page = page
  }

  cell(number: number, row: 'name' | 'doing' | 'thinking' | 'wait' | 'channel' | 'backTo'): Locator {
    return this.page.getByLabel(`${t('journey.moment', { number })}: ${t(`journey.row.${row}`)}`, { exact: true })
  }

  point(number: number): Locator {
    return this.page.getByRole('slider').nth(number - 1)
  }

  truth(number: number): Locator {
    return this.page.getByLabel(t('journey.isTruth')).nth(number - 1)
  }

  /** Waits until the name of this moment has the keyboard, as it has right after the moment was added. */
  async naming(number: number): Promise<void> {
    await this.cell(number, 'name').and(this.page.locator(':focus')).waitFor()
  }
}
