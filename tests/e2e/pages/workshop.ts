/** The frame of an open workshop: the bar over it, its views, and the panels that belong to all of them. */
import type { Locator, Page } from 'playwright-core'
import { t } from '#shared/text/text.ts'
import type { SwitchedView } from '../../../src/renderer/src/app/view-ids.ts'
import { MapOnPage } from './map.ts'
import { waitReady } from './ready.ts'
import { ANY, saying } from './saying.ts'

export type View = SwitchedView

export class WorkshopOnPage {
  readonly page: Page
  readonly map: MapOnPage
  readonly inspector: Locator

  constructor(page: Page) {
    this.page = page
    this.map = new MapOnPage(page)
    this.inspector = page.getByRole('complementary', { name: t('inspector.name') })
  }

  /** Waits until everything that was done is on disk, as the indicator says it. */
  async saved(): Promise<void> {
    await this.page.locator('[data-saved-state="saved"]').waitFor()
  }

  async show(view: View): Promise<void> {
    const name = t(`action.view-${view}`)
    const row = this.page.getByRole('radiogroup', { name: t('app.frame.view') })
    const button = this.page.getByRole('button', { name: saying(t('app.frame.viewNow', { view: ANY })) })
    await row.or(button).waitFor()
    if (await row.isVisible()) {
      await row.getByRole('radio', { name, exact: true }).click()
    } else {
      await button.click()
      await this.page.getByRole('menuitemradio', { name }).click()
    }
  }

  async undo(): Promise<void> {
    // A message may offer the same beside the bar.
    await this.page
      .getByRole('button', { name: t('action.undo'), exact: true })
      .first()
      .click()
  }

  async redo(): Promise<void> {
    await this.page.getByRole('button', { name: t('action.redo'), exact: true }).click()
  }

  async goHome(): Promise<void> {
    await this.page.getByRole('button', { name: t('action.go-home'), exact: true }).click()
    await waitReady(this.page, 'home')
  }

  /** Finds an action by its name in the palette and runs it with Enter. */
  async run(action: string): Promise<void> {
    await this.page.keyboard.press('Control+k')
    const field = this.page.getByRole('combobox', { name: t('app.palette.title') })
    await field.fill(action)
    const chosen = this.page.locator('[role="option"][aria-selected="true"]').filter({ hasText: action })
    await chosen.waitFor()
    await this.page.keyboard.press('Enter')
    await field.waitFor({ state: 'detached' })
  }

  /** Selects an interaction on the map by its service and opens the dialog that logs a change of it. */
  async openLogChange(service: string): Promise<Locator> {
    await this.map.selectService(service)
    await this.page.waitForFunction(
      ([label, text]) =>
        [...document.querySelectorAll('aside label')].some((one) => {
          const input = one.textContent === label && document.getElementById(one.getAttribute('for') ?? '')
          return input instanceof HTMLInputElement && input.value === text
        }),
      [t('inspector.interaction.service'), service],
    )
    await this.inspector.getByRole('button', { name: t('inspector.changes.log') }).click()
    const dialog = this.page.getByRole('dialog', { name: t('changes.form.logTitle') })
    await dialog.waitFor()
    return dialog
  }

  /** A labelled field of the inspector. */
  field(label: string): Locator {
    return this.inspector.getByLabel(label, { exact: true })
  }

  /** The table that is shown in the outline. */
  outline(table: 'parties' | 'interactions'): OutlineOnPage {
    return new OutlineOnPage(this.page, table)
  }

  async openTableImport(): Promise<Locator> {
    await this.page.keyboard.press('Control+i')
    const dialog = this.page.getByRole('dialog', { name: t('tableImport.title') })
    await dialog.waitFor()
    return dialog
  }

  /** Imports a table into the open map, up to the last button. */
  async importTable(path: string): Promise<Locator> {
    const dialog = await this.openTableImport()
    await dialog.locator('input[type="file"]').setInputFiles(path)
    return dialog
  }
}

class OutlineOnPage {
  readonly page: Page
  readonly grid: Locator
  readonly #table: 'parties' | 'interactions'

  constructor(page: Page, table: 'parties' | 'interactions') {
    this.page = page
    this.#table = table
    this.grid = page.getByRole('grid', { name: t(`outline.${table}`) })
  }

  async show(): Promise<void> {
    await this.page
      .getByRole('radiogroup', { name: t('outline.tables') })
      .getByRole('radio', { name: t(`outline.${this.#table}`) })
      .click()
    await this.grid.waitFor()
  }

  filter(): Locator {
    return this.page.getByRole('searchbox', { name: t('outline.filter') })
  }

  /** A cell of the row that holds this text. */
  cell(rowText: string, text: string): Locator {
    return this.grid.getByRole('row').filter({ hasText: rowText }).getByRole('gridcell', { name: text, exact: true })
  }

  async edit(rowText: string, text: string, next: string): Promise<void> {
    await this.cell(rowText, text).first().dblclick()
    const field = this.grid.locator('input')
    await field.fill(next)
    await this.page.keyboard.press('Enter')
    await field.waitFor({ state: 'detached' })
  }
}
