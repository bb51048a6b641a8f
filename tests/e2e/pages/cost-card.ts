/** The cost card as a room sees it: one question a line, what it comes to beside. */
import type { Locator, Page } from 'playwright-core'
import type { CardStanding, CostInput, SaidRange } from '#shared/model/cost.ts'
import { t } from '#shared/text/text.ts'

export class CostCardOnPage {
  readonly page: Page
  readonly view: Locator
  readonly sums: Locator
  readonly #ends: { readonly provider: string; readonly customer: string }

  /** @param ends who serves whom in the interaction that is costed */
  constructor(page: Page, ends: { readonly provider: string; readonly customer: string }) {
    this.page = page
    this.#ends = ends
    this.view = page.getByRole('region', { name: t('costCard.name'), exact: true })
    this.sums = this.view.getByRole('region', { name: t('costCard.result.sums'), exact: true })
  }

  /** One of the three fields of a question. */
  field(input: CostInput, point: 'low' | 'usual' | 'high' = 'low'): Locator {
    const label = t(`costCard.question.${input}`, { ...this.#ends })
    return this.view.getByLabel(t('range.point', { label, point: t(`range.${point}`) }), { exact: true })
  }

  /** What stands in the three fields of a question. */
  async typed(input: CostInput): Promise<string[]> {
    const points = ['low', 'usual', 'high'] as const
    return Promise.all(points.map((point) => this.field(input, point).inputValue()))
  }

  line(input: CostInput): Locator {
    return this.view.locator(`[data-input="${input}"]`)
  }

  /** Waits until this field has the keyboard. */
  async at(input: CostInput, point: 'low' | 'usual' | 'high' = 'low'): Promise<void> {
    await this.field(input, point).and(this.page.locator(':focus')).waitFor()
  }

  /** Types all three into the first field, which must have the keyboard, and goes on. */
  async say(input: CostInput, text: string): Promise<void> {
    await this.at(input)
    await this.page.keyboard.insertText(text)
    await this.page.keyboard.press('Enter')
  }

  async speakAs(source: SaidRange['source'], by: string): Promise<void> {
    await this.view.getByLabel(t('costCard.speaker.source'), { exact: true }).first().selectOption(source)
    await this.view.getByLabel(t('costCard.speaker.by'), { exact: true }).first().fill(by)
  }

  standing(standing: CardStanding): Locator {
    return this.view.getByRole('radio', { name: t(`costCard.standing.${standing}`), exact: true })
  }

  async takeBack(): Promise<void> {
    await this.view.getByRole('button', { name: t('costCard.takeBack') }).click()
  }
}
