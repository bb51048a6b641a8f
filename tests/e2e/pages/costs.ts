/** The overview of all costs: its table, and what stands around it. */
import type { Locator, Page } from 'playwright-core'
import { t } from '#shared/text/text.ts'
import type { CostColumn } from '../../../src/renderer/src/features/costs/cost-rows.ts'
import { WorkshopOnPage } from './workshop.ts'

export class CostsOnPage {
  readonly page: Page
  readonly view: Locator
  readonly grid: Locator

  constructor(page: Page) {
    this.page = page
    this.view = page.getByRole('region', { name: t('costs.name'), exact: true })
    this.grid = this.view.getByRole('grid', { name: t('costs.table.title') })
  }

  async show(): Promise<void> {
    await new WorkshopOnPage(this.page).show('costs')
    await this.page.getByRole('radio', { name: t('app.costPage.costs'), exact: true }).click()
    await this.view.waitFor()
  }

  row(text: string): Locator {
    return this.grid.getByRole('row').filter({ hasText: text })
  }

  head(column: CostColumn): Locator {
    return this.grid.getByRole('columnheader', { name: t(`costs.column.${column}`), exact: true })
  }

  async cell(text: string, column: CostColumn): Promise<Locator> {
    const place = await this.head(column).getAttribute('aria-colindex')
    return this.row(text).locator(`[role="gridcell"][aria-colindex="${place}"]`)
  }

  /** What stands in a column, as far as its rows are drawn. */
  async column(column: CostColumn): Promise<string[]> {
    const place = await this.head(column).getAttribute('aria-colindex')
    return this.grid.locator(`[role="gridcell"][aria-colindex="${place}"]`).allTextContents()
  }

  /** The interactions in the order in which they stand, as far as they are drawn. */
  async order(): Promise<string[]> {
    return this.grid.locator('[role="gridcell"][aria-colindex="1"]').allTextContents()
  }
}
