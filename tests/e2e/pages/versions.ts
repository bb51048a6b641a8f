/** The versions of a workshop: keeping one, choosing two, and what has changed between them. */
import type { Locator, Page } from 'playwright-core'
import { t } from '#shared/text/text.ts'
import type { Sign } from '#shared/versions/list-differences.ts'
import { WorkshopOnPage } from './workshop.ts'

export class VersionsOnPage {
  readonly page: Page
  readonly view: Locator
  readonly list: Locator
  readonly sums: Locator
  readonly table: Locator

  constructor(page: Page) {
    this.page = page
    this.view = page.getByRole('region', { name: t('versions.name'), exact: true })
    this.list = this.view.getByRole('navigation', { name: t('versions.list.title') })
    this.sums = this.view.locator('dl')
    this.table = this.view.getByRole('table', { name: t('versions.show.list') })
  }

  async show(): Promise<void> {
    await new WorkshopOnPage(this.page).run(t('action.view-versions'))
    await this.view.waitFor()
  }

  /** From wherever the keyboard is. */
  async keep(name: string): Promise<void> {
    await this.page.keyboard.press('Control+Shift+M')
    const dialog = this.page.getByRole('dialog', { name: t('versions.keep.title') })
    await dialog.getByLabel(t('versions.keep.name'), { exact: true }).fill(name)
    await this.page.keyboard.press('Enter')
    await dialog.waitFor({ state: 'detached' })
  }

  /** The line of a version, by which it is compared with now. */
  version(name: string): Locator {
    return this.list.getByRole('button', { name: t('versions.list.sinceThen', { name }), exact: true })
  }

  async look(look: 'map' | 'both' | 'list'): Promise<void> {
    await this.view.getByRole('radio', { name: t(`versions.show.${look}`), exact: true }).click()
  }

  choice(which: 'from' | 'to'): Locator {
    return this.view.getByLabel(t(`versions.${which}`), { exact: true })
  }

  /** Parties on the compared map with a sign. */
  party(sign: Sign): Locator {
    return this.view.locator(`[data-shape-type="party"] [data-mark="${sign}"]`)
  }

  /** Lines on the compared map with a sign, or the former way of a rerouted one. */
  line(sign: Sign | 'former'): Locator {
    return this.view.locator(`svg[data-lit="${sign}"]`)
  }

  /** The rows of the list that have a sign. */
  rows(sign: Sign): Locator {
    return this.table.getByRole('row').filter({ hasText: t(`versions.sign.${sign}`) })
  }

  async menu(name: string, item: 'rename' | 'nameIt' | 'remove'): Promise<void> {
    await this.list.getByRole('button', { name: t('versions.list.more', { name }), exact: true }).click()
    await this.page.getByRole('menuitem', { name: t(`versions.list.${item}`) }).click()
  }
}
