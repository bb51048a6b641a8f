/** The Network view and the highlights on the map, as a person uses them. */
import type { Locator, Page } from 'playwright-core'
import { t } from '#shared/text/text.ts'
import type { HighlightMode } from '../../../src/renderer/src/canvas/highlight/highlight-atom.ts'

export class NetworkOnPage {
  readonly page: Page
  readonly view: Locator
  /** Over the map: the switch, and what the marks mean. */
  readonly panel: Locator

  constructor(page: Page) {
    this.page = page
    this.view = page.getByRole('region', { name: t('network.name'), exact: true })
    this.panel = page.getByRole('region', { name: t('network.highlight.name'), exact: true })
  }

  /** By its shortcut. */
  async show(): Promise<void> {
    await this.page.keyboard.press('Alt+e')
    await this.view.waitFor()
  }

  table(name: 'parties' | 'groups' | 'flowsTitle'): Locator {
    return this.view.getByRole('grid', { name: t(`network.${name}`), exact: true })
  }

  /** What is selected in the first column, from the top. */
  rows(name: 'parties' | 'groups' | 'flowsTitle'): Locator {
    return this.table(name)
      .getByRole('row')
      .filter({ has: this.page.getByRole('gridcell') })
  }

  /** The one choice of what stands out, wherever it is seen now. */
  async choose(mode: HighlightMode): Promise<void> {
    const choice = this.page.getByRole('radio', { name: t(`network.mode.${mode}`), exact: true })
    await choice.click()
    await this.page.locator(`[role="radio"][aria-checked="true"]`, { hasText: t(`network.mode.${mode}`) }).waitFor()
  }

  /** Parties that stand out in this way. */
  marked(kind: string): Locator {
    return this.page.locator(`.tl-shape[data-shape-type="party"] [data-mark="${kind}"]`)
  }

  /** Lines that stand out in this way. */
  lit(kind: string): Locator {
    return this.page.locator(`.tl-shape-background svg[data-lit="${kind}"]`)
  }

  /** A line of the legend over the map. */
  legend(words: string | RegExp): Locator {
    return this.panel.getByRole('button', { name: words })
  }
}
