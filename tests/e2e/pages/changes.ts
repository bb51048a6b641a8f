/** The Changes view: board, list and timeline, the story of a change, and the dialog that catches ideas. */
import type { Locator, Page } from 'playwright-core'
import type { ChangeStatus } from '#shared/model/change.ts'
import { t } from '#shared/text/text.ts'
import { WorkshopOnPage } from './workshop.ts'

export class ChangesOnPage {
  readonly page: Page
  readonly view: Locator
  readonly idea: Locator
  readonly form: Locator

  constructor(page: Page) {
    this.page = page
    this.view = page.getByRole('region', { name: t('changes.name'), exact: true })
    this.idea = page.getByRole('dialog', { name: t('changeViews.idea.title') })
    this.form = page.getByRole('dialog', { name: t('changes.form.reviseTitle') })
  }

  async show(look: 'board' | 'list' | 'timeline' = 'board'): Promise<void> {
    await new WorkshopOnPage(this.page).show('changes')
    await this.page.getByRole('radio', { name: t('app.changePage.changes'), exact: true }).click()
    await this.view.getByRole('radio', { name: t(`changeViews.look.${look}`), exact: true }).click()
  }

  column(status: ChangeStatus): Locator {
    return this.view.locator(`[data-status="${status}"]`)
  }

  /** What has the keyboard of a card; the card itself is around it. */
  card(what: string): Locator {
    return this.view.getByRole('heading', { name: what, exact: true }).getByRole('button')
  }

  /** Waits until a change stands in a column. */
  async in(status: ChangeStatus, what: string): Promise<void> {
    await this.column(status).getByRole('heading', { name: what, exact: true }).waitFor()
  }

  /** What stands in a column, from top to bottom. */
  async listed(status: ChangeStatus): Promise<string[]> {
    return this.column(status).getByRole('heading', { level: 4 }).allTextContents()
  }

  /** The open story of a change. */
  story(what: string): Locator {
    return this.page.getByRole('dialog', { name: what, exact: true })
  }

  /** What the log in an open story says, entry by entry. */
  async told(what: string): Promise<string[]> {
    return this.story(what)
      .getByRole('list', { name: t('changes.logOf', { what }) })
      .getByRole('listitem')
      .allInnerTexts()
  }
}
