/** The brief as a person fills it in: by keys alone from the field that has the keyboard, or field by field with the mouse. */
import type { Page } from 'playwright-core'
import { t } from '#shared/text/text.ts'

/** What a room says in Frame and Intent. */
export interface Said {
  readonly scope: string
  readonly groups: readonly { readonly name: string; readonly people: number; readonly side: 'provider' | 'customer' }[]
  /** Code and the letters with which a list jumps to it. */
  readonly currency: string
  readonly perHour: number
  readonly sentence: string
  /** For WHAT, WHEN, WAY and EFFORT. */
  readonly signs: readonly string[]
  /** How many people held up 0, 1, 2, 3, 4, 5 fingers. */
  readonly fist: readonly number[]
}

export class BriefOnPage {
  readonly page: Page

  constructor(page: Page) {
    this.page = page
  }

  /** Presses Tab until this has the keyboard. */
  async tabTo(label: string, key: 'Tab' | 'Shift+Tab' = 'Tab'): Promise<void> {
    const target = this.page
      .getByLabel(label, { exact: true })
      .or(this.page.getByRole('button', { name: label, exact: true }))
    const focused = target.and(this.page.locator(':focus'))
    for (let press = 0; press < 60; press += 1) {
      if ((await focused.count()) > 0) return
      await this.page.keyboard.press(key)
    }
    throw new Error(`the keyboard does not come to ${label}`)
  }

  /** The keyboard must be in the scope. */
  async frameByKeys({ scope, groups, currency, perHour }: Said): Promise<void> {
    const { keyboard } = this.page
    await keyboard.insertText(scope)
    for (const { name, people, side } of groups) {
      await this.tabTo(t('brief.groups.add'))
      await keyboard.press('Enter')
      await this.#focusIn(t('brief.groups.group'))
      await keyboard.insertText(name)
      await keyboard.press('Tab')
      await keyboard.insertText(String(people))
      await keyboard.press('Tab')
      // A list jumps to the first letters.
      await keyboard.type(t(`brief.groups.sides.${side}`).slice(0, 3))
    }
    await this.tabTo(t('brief.money.currency'))
    await keyboard.type(currency)
    await this.tabTo(t('brief.money.add'))
    await keyboard.press('Enter')
    await this.#focusIn(t('brief.money.group'))
    await keyboard.press('Tab')
    await keyboard.insertText(String(perHour))
    await keyboard.press('Tab')
  }

  /** The keyboard must be in the sentence. */
  async intentByKeys({ sentence, signs, fist }: Said): Promise<void> {
    const { keyboard } = this.page
    await keyboard.insertText(sentence)
    for (const sign of signs) {
      await keyboard.press('Tab')
      await keyboard.insertText(sign)
    }
    for (const people of fist) {
      await keyboard.press('Tab')
      if (people > 0) await keyboard.insertText(String(people))
    }
    await keyboard.press('Tab')
  }

  async frameByMouse({ scope, groups, currency, perHour }: Said): Promise<void> {
    await this.#fill(t('brief.frame.scope'), scope)
    for (const [index, { name, people, side }] of groups.entries()) {
      await this.page.getByRole('button', { name: t('brief.groups.add') }).click()
      await this.#fill(t('brief.groups.group'), name, index)
      await this.#fill(t('brief.groups.people'), String(people), index)
      await this.page.getByLabel(t('brief.groups.side'), { exact: true }).nth(index).selectOption(side)
    }
    await this.page.getByLabel(t('brief.money.currency'), { exact: true }).selectOption(currency)
    await this.page.getByRole('button', { name: t('brief.money.add') }).click()
    await this.#fill(t('brief.money.perHour'), String(perHour))
  }

  async intentByMouse({ sentence, signs, fist }: Said): Promise<void> {
    await this.#fill(t('brief.intent.sentence'), sentence)
    for (const [index, dimension] of (['what', 'when', 'way', 'effort'] as const).entries())
      await this.#fill(t(`brief.intent.sign.${dimension}`), signs[index] ?? '')
    for (const [fingers, people] of fist.entries())
      if (people > 0) await this.#fill(t('brief.fist.fingers', { count: fingers }), String(people))
  }

  /** Clicks into a field and types. */
  async #fill(label: string, text: string, index = 0): Promise<void> {
    await this.page.getByLabel(label, { exact: true }).nth(index).click()
    await this.page.keyboard.insertText(text)
  }

  async #focusIn(label: string): Promise<void> {
    await this.page.getByLabel(label, { exact: true }).and(this.page.locator(':focus')).waitFor()
  }
}
