/** The guide at the left of a workshop: its blocks, its timer, and the agenda behind it. */
import type { Locator, Page } from 'playwright-core'
import { t } from '#shared/text/text.ts'

export class GuideOnPage {
  readonly page: Page
  readonly rail: Locator
  readonly timer: Locator

  constructor(page: Page) {
    this.page = page
    this.rail = page.getByRole('navigation', { name: t('guide.rail') })
    this.timer = this.rail.getByRole('timer')
  }

  /** The line of a block, by its title. */
  row(title: string): Locator {
    return this.rail.locator('[data-block-row]').filter({ hasText: title })
  }

  /** Waits until this block goes on. */
  async on(title: string): Promise<void> {
    await this.rail.locator('[data-block-row][aria-current="step"]').filter({ hasText: title }).waitFor()
  }

  /** Goes on by keyboard, once the agenda is there: before, the key has nothing to go on to. */
  async next(title: string): Promise<void> {
    await this.row(title).first().waitFor()
    await this.page.keyboard.press('Alt+PageDown')
    await this.on(title)
  }

  /** Waits until every finish test of the open block is met, and there are so many. */
  async allMet(count: number): Promise<void> {
    await this.rail.getByText(t('guide.doneCount', { done: count, count }), { exact: true }).waitFor()
  }

  /** Goes on by the button at the foot. */
  async clickNext(title: string): Promise<void> {
    await this.button(t('guide.next', { title })).click()
    await this.on(title)
  }

  /** A finish test of the open block, by its name in the model. */
  test(name: string): Locator {
    return this.rail.locator(`[data-test="${name}"]`)
  }

  button(name: string): Locator {
    return this.rail.getByRole('button', { name, exact: true })
  }

  /**
   * When the running timer ends, as the dial says it: read in the moment in which its second changes, so exact to the
   * tick of the window. Milliseconds since the epoch.
   */
  deadline(): Promise<number> {
    return this.deadlineOf(this.timer)
  }

  /** The same of a timer in another window. */
  deadlineOf(timer: Locator): Promise<number> {
    return timer.evaluate(
      (dial) =>
        new Promise<number>((resolve) => {
          const read = () => {
            const [, sign, clock] = /(\+?)((?:\d+:)+\d+)/.exec(dial.textContent ?? '') ?? []
            const seconds = (clock ?? '').split(':').reduce((sum, part) => sum * 60 + Number(part), 0)
            return (sign === '+' ? -seconds : seconds) * 1000
          }
          const watch = new MutationObserver(() => {
            watch.disconnect()
            resolve(Date.now() + read())
          })
          watch.observe(dial, { subtree: true, characterData: true, childList: true })
        }),
    )
  }

  /** Opens the agenda to be edited. */
  async editAgenda(): Promise<void> {
    await this.rail.getByRole('button', { name: t('guide.more') }).click()
    await this.page.getByRole('menuitem', { name: t('action.agenda-edit') }).click()
    await this.page.getByRole('heading', { name: t('guide.agenda.title'), exact: true }).waitFor()
  }

  /** A line of the agenda that is edited. */
  line(title: string): Locator {
    return this.agendaLines().filter({ hasText: title })
  }

  /** Titles of the agenda that is edited, in their order. */
  lines(): Promise<string[]> {
    return this.agendaLines().allInnerTexts()
  }

  /** What takes the keyboard in each line of the agenda that is edited. */
  agendaLines(): Locator {
    return this.page.getByRole('region', { name: t('guide.agenda.list') }).locator('[data-row]')
  }
}
