/** The History view on its page through time, and the list of what left the map. */
import type { Locator, Page } from 'playwright-core'
import { t } from '#shared/text/text.ts'
import { ANY, saying } from './saying.ts'
import { WorkshopOnPage } from './workshop.ts'

export class HistoryOnPage {
  readonly page: Page
  readonly slider: Locator
  /** The map as it was. */
  readonly map: Locator
  readonly lines: Locator

  constructor(page: Page) {
    this.page = page
    this.slider = page.getByRole('slider', { name: t('history.timeline') })
    this.map = page.getByRole('region', { name: saying(t('history.map', { when: ANY })) })
    this.lines = page.getByRole('listbox', { name: t('history.lines') })
  }

  async show(): Promise<void> {
    await new WorkshopOnPage(this.page).show('history')
    await this.slider.waitFor()
    await this.map.waitFor()
  }

  line(text: string): Locator {
    return this.lines.getByRole('option').filter({ hasText: text })
  }

  /** A party on the map as it was. */
  party(name: string): Locator {
    return this.map.locator('.tl-shape[data-shape-type="party"]').filter({ hasText: name })
  }

  button(name: string): Locator {
    return this.page.getByRole('button', { name, exact: true })
  }

  /** Opens the list of what left the map, from the palette. */
  async openGone(): Promise<Locator> {
    await new WorkshopOnPage(this.page).run(t('action.deleted-things'))
    const dialog = this.page.getByRole('dialog', { name: t('history.gone.title') })
    await dialog.waitFor()
    return dialog
  }
}
