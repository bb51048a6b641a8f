/** The reviews as a facilitator sees them: one change with what was expected, what was measured, and the decision. */
import type { Locator, Page } from 'playwright-core'
import type { Decision } from '#shared/model/change.ts'
import { t } from '#shared/text/text.ts'
import { ANY, saying } from './saying.ts'
import { WorkshopOnPage } from './workshop.ts'

export class ReviewsOnPage {
  readonly page: Page
  readonly view: Locator
  readonly expectation: Locator
  readonly evidence: Locator
  readonly decision: Locator
  readonly saving: Locator
  readonly entry: Locator

  constructor(page: Page) {
    this.page = page
    this.view = page.getByRole('region', { name: t('reviews.name'), exact: true })
    this.expectation = this.view.getByRole('region', { name: t('reviews.expectation.title') })
    this.evidence = this.view.getByRole('region', { name: t('reviews.evidence.title'), exact: true })
    this.decision = this.view.getByRole('region', { name: t('reviews.decision.title') })
    this.saving = this.view.getByRole('region', { name: t('reviews.saving.name') })
    this.entry = this.view.getByRole('form', { name: t('measures.entry') })
  }

  async show(): Promise<void> {
    await new WorkshopOnPage(this.page).show('changes')
    await this.page.getByRole('radio', { name: t('app.changePage.reviews'), exact: true }).click()
    await this.view.waitFor()
  }

  /** The review of the change that says this. */
  async of(what: string): Promise<void> {
    await this.view.getByRole('article', { name: what }).waitFor()
  }

  /** Says on which day the change began. */
  async beginOn(day: string): Promise<void> {
    const field = this.expectation.getByLabel(t('reviews.expectation.start'))
    await field.fill(day)
    await field.press('Enter')
  }

  /** The sentence of what can be concluded. */
  get conclusion(): Locator {
    return this.evidence.getByRole('status')
  }

  async chart(kind: 'shares' | 'run' | 'xmr'): Promise<Locator> {
    const choice = this.evidence.getByRole('radio', { name: t(`reviews.evidence.charts.${kind}`), exact: true })
    await choice.click()
    const name = { shares: 'sharesOf', run: 'runOf', xmr: 'xmrOf' } as const
    const chart = this.evidence.getByRole('img', {
      name: saying(t(`reviews.evidence.${name[kind]}`, { measure: ANY })),
    })
    await chart.waitFor()
    return chart
  }

  async decide(decision: Decision, result = ''): Promise<void> {
    await this.decision.getByRole('radio', { name: t(`term.decision.${decision}`) }).check()
    if (result !== '') await this.decision.getByLabel(t('reviews.decision.result')).fill(result)
    await this.decision.getByRole('button', { name: t('reviews.decision.decide') }).click()
  }
}
