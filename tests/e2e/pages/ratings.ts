/** Ratings as a person uses them: a ballot is opened, voted in by hands, on paper cards or by passing the laptop, and revealed. */
import type { Locator, Page } from 'playwright-core'
import { t } from '#shared/text/text.ts'

export class RatingsOnPage {
  readonly page: Page
  readonly view: Locator
  readonly secret: Locator

  constructor(page: Page) {
    this.page = page
    this.view = page.getByRole('region', { name: t('ratings.name'), exact: true })
    this.secret = page.getByRole('dialog', { name: t('ratings.pass.title') })
  }

  /** By its shortcut. */
  async show(): Promise<void> {
    await this.page.keyboard.press('Alt+6')
    await this.view.waitFor()
  }

  button(name: string): Locator {
    return this.view.getByRole('button', { name, exact: true })
  }

  /** Opens a rating of the interactions with these services. */
  async open(
    services: readonly string[],
    voters: { readonly customers: number; readonly providers: number },
    named = false,
  ): Promise<void> {
    await this.button(t('ratings.new')).click()
    const form = this.page.getByRole('dialog', { name: t('ratings.setup.title') })
    await form.getByRole('button', { name: t('ratings.setup.nothing') }).click()
    for (const service of services) await form.getByRole('checkbox', { name: service }).check()
    await form.getByLabel(t('ratings.setup.customers')).fill(String(voters.customers))
    await form.getByLabel(t('ratings.setup.providers')).fill(String(voters.providers))
    if (named) await form.getByRole('radio', { name: t('ratings.setup.named') }).click()
    await form.getByRole('button', { name: t('ratings.setup.open') }).click()
    await form.waitFor({ state: 'detached' })
    await this.view.getByText(t('ratings.open.title')).waitFor()
  }

  async vote(way: 'hands' | 'paper' | 'pass'): Promise<void> {
    await this.view.getByRole('radio', { name: t(`ratings.open.ways.${way}`) }).click()
  }

  cell(row: number, column: number): Locator {
    return this.view.locator(`[data-cell="${row}-${column}"]`)
  }

  /** Presses one key after another, blanks left out. */
  async press(keys: string): Promise<number> {
    const all = [...keys].filter((key) => key !== ' ')
    for (const key of all) await this.page.keyboard.press(key)
    return all.length
  }

  /** What the badges say: how many cards are in. */
  cardsIn(chair: 'customer' | 'provider', count: number, voters: number): Locator {
    return this.view.getByText(
      t('ratings.open.chairOf', {
        chair: t(`ratings.chair.${chair}`),
        cards: t('ratings.open.cardsOf', { count, voters }),
      }),
    )
  }

  /** Types a card and hands it in by Enter; the keyboard must be in the sheet. */
  async typeCard(keys: string): Promise<void> {
    await this.press(keys)
    await this.page.keyboard.press('Enter')
  }

  /** Begins the secret ballot; the first person's screen is there. */
  async pass(): Promise<void> {
    await this.vote('pass')
    await this.button(t('ratings.pass.start')).click()
    await this.secret.waitFor()
  }

  /** Fills in one person's card by keyboard and hands it in: one string of keys for each interaction. */
  async fillCard(chair: 'customer' | 'provider', answers: readonly string[]): Promise<void> {
    await this.secret.getByRole('button', { name: t(`ratings.pass.${chair}`) }).click()
    for (const [index, keys] of answers.entries()) {
      await this.secret
        .getByText(t('ratings.pass.progress', { number: index + 1, count: answers.length }), { exact: true })
        .waitFor()
      await this.press(keys)
      await this.page.keyboard.press('Enter')
    }
    await this.secret.getByRole('heading', { name: t('ratings.pass.review') }).waitFor()
    await this.page.keyboard.press('Enter')
    await this.secret.getByText(t('ratings.pass.thanks')).waitFor()
  }

  /** As the facilitator does: the button is kept pressed until the screen is gone. */
  async leaveSecret(): Promise<void> {
    const box = await this.secret.getByRole('button', { name: t('ratings.pass.leave') }).boundingBox()
    if (!box) throw new Error('there is no way out of the secret ballot')
    await this.page.mouse.move(box.x + box.width / 2, box.y + box.height / 2)
    await this.page.mouse.down()
    await this.secret.waitFor({ state: 'detached' })
    await this.page.mouse.up()
  }

  /** Reveals, also when not everybody has voted. */
  async reveal(early: boolean): Promise<void> {
    await this.button(t('ratings.open.reveal')).click()
    if (early) await this.page.getByRole('button', { name: t('ratings.reveal.anyway') }).click()
    await this.view.getByRole('navigation', { name: t('reveal.list') }).waitFor()
  }
}
