/** Cases: what a change takes and brings, what it comes to, and what the workshop assumes. */
import type { Locator, Page } from 'playwright-core'
import { t } from '#shared/text/text.ts'
import { WorkshopOnPage } from './workshop.ts'

export type CaseQuestion = 'investment' | 'runCost' | 'missRateAfter' | 'minutesAfter'
export type CaseFigure = 'npv' | 'roi' | 'payback' | 'discountedPayback' | 'rateOfReturn' | 'chance'

export class CasesOnPage {
  readonly page: Page
  readonly view: Locator
  readonly headline: Locator

  constructor(page: Page) {
    this.page = page
    this.view = page.getByRole('region', { name: t('cases.name'), exact: true })
    this.headline = this.view.getByRole('region', { name: t('cases.result.name'), exact: true })
  }

  async show(): Promise<void> {
    await new WorkshopOnPage(this.page).show('costs')
    await this.page.getByRole('radio', { name: t('app.costPage.cases'), exact: true }).click()
    await this.view.getByRole('button', { name: t('cases.assumptions') }).waitFor()
  }

  /** One of the three fields of a question. */
  field(question: CaseQuestion, point: 'low' | 'usual' | 'high' = 'usual'): Locator {
    const label = t(`cases.form.${question}`)
    return this.view.getByLabel(t('range.point', { label, point: t(`range.${point}`) }), { exact: true })
  }

  async choose(what: string): Promise<void> {
    const choice = this.view.getByLabel(t('cases.choose'), { exact: true })
    const option = choice.locator('option').filter({ hasText: what })
    await choice.selectOption(await option.getAttribute('value'))
  }

  /** Waits until what is on the screen belongs to what is typed. */
  async reckoned(): Promise<void> {
    await this.headline.and(this.page.locator('[aria-busy="false"]')).waitFor()
  }

  /** What stands in the cells of a figure: safe, middle, at best; or one where they are alike. */
  async figure(name: CaseFigure): Promise<string[]> {
    return this.view.locator(`[data-figure="${name}"] td`).allTextContents()
  }

  async openAssumptions(): Promise<Locator> {
    await this.view.getByRole('button', { name: t('cases.assumptions') }).click()
    const dialog = this.page.getByRole('dialog', { name: t('cases.company.title') })
    await dialog.getByLabel(t('cases.company.ebit')).waitFor()
    return dialog
  }
}
