/** The measures as a facilitator sees them: of one interaction, one of them in full. */
import type { Locator, Page } from 'playwright-core'
import { t } from '#shared/text/text.ts'
import { WorkshopOnPage } from './workshop.ts'

export class MeasuresOnPage {
  readonly page: Page
  readonly view: Locator
  readonly entry: Locator
  readonly table: Locator
  readonly facts: Locator
  readonly dialog: Locator

  constructor(page: Page) {
    this.page = page
    this.view = page.getByRole('region', { name: t('measures.name'), exact: true })
    this.entry = this.view.getByRole('form', { name: t('measures.entry') })
    this.table = this.view.getByRole('table', { name: t('measures.table') })
    this.facts = this.view.getByRole('region', { name: t('measures.facts') })
    this.dialog = page.getByRole('dialog')
  }

  async show(): Promise<void> {
    await new WorkshopOnPage(this.page).show('costs')
    await this.page.getByRole('radio', { name: t('app.costPage.measures'), exact: true }).click()
    await this.view.waitFor()
  }

  /** Begins one of the usual measures; what it is for stands in its form. */
  async begin(start: 'right' | 'time' | 'wait' | 'effort'): Promise<void> {
    await this.view.getByRole('button', { name: t(`measures.start.${start}`) }).click()
    await this.entry.waitFor()
  }

  /** Types one measurement, beginning in the field of the day, and waits until the next one can be typed. */
  async type(...texts: readonly string[]): Promise<void> {
    await this.entry.getByLabel(t('measures.entryDay'), { exact: true }).fill(texts[0] ?? '')
    for (const text of texts.slice(1)) {
      await this.page.keyboard.press('Tab')
      await this.page.keyboard.type(text)
    }
    await this.page.keyboard.press('Enter')
  }

  /** Opens the dialog for many. */
  async openTakeIn(): Promise<void> {
    await this.view.getByRole('button', { name: t('measures.takeIn') }).click()
    await this.dialog.getByLabel(t('measures.import.paste')).waitFor()
  }

  /** What would be recorded, in words. */
  get preview(): Locator {
    return this.dialog.getByRole('region', { name: t('measures.import.preview') })
  }

  /** The cells of the rows, newest first. */
  async rows(): Promise<string[][]> {
    const rows = await this.table.locator('tbody tr').all()
    return Promise.all(rows.map(async (row) => (await row.locator('td').allInnerTexts()).slice(0, -1)))
  }
}
