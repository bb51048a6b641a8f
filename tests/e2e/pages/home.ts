/** Home: the list of workshops, and the dialogs that begin one. */
import type { Locator, Page } from 'playwright-core'
import { PRACTICE_BLOCKS, type PracticeBlock } from '#shared/model/practice.ts'
import { t } from '#shared/text/text.ts'
import { waitReady } from './ready.ts'

export class HomeOnPage {
  readonly page: Page

  constructor(page: Page) {
    this.page = page
  }

  async open(address: string): Promise<void> {
    await this.page.goto(address)
    await waitReady(this.page, 'home')
  }

  button(name: string): Locator {
    return this.page.getByRole('button', { name, exact: true })
  }

  row(title: string): Locator {
    return this.page.getByRole('row').filter({ has: this.page.getByRole('button', { name: title, exact: true }) })
  }

  title(title: string): Locator {
    return this.page.getByRole('table').getByRole('button', { name: title, exact: true })
  }

  /** Makes a workshop by the dialog; it opens at once. */
  async makeWorkshop(title: string, client = ''): Promise<void> {
    await this.button(t('library.new')).click()
    const dialog = this.page.getByRole('dialog', { name: t('library.form.newTitle') })
    await dialog.getByLabel(t('library.form.title'), { exact: true }).fill(title)
    if (client !== '') await dialog.getByLabel(t('library.form.client'), { exact: true }).fill(client)
    await this.page.keyboard.press('Enter')
    await waitReady(this.page, 'map')
  }

  /** Answers the dialog that asks at which block the class begins: the digit of the block, and Enter. */
  async beginAt(dialogTitle: string, at: PracticeBlock): Promise<void> {
    const dialog = this.page.getByRole('dialog', { name: dialogTitle })
    await dialog.getByRole('radio', { checked: true }).and(this.page.locator(':focus')).waitFor()
    await this.page.keyboard.press(String(PRACTICE_BLOCKS.indexOf(at) + 1))
    await dialog.getByRole('radio', { name: t(`step.${at}.name`), checked: true }).waitFor()
    await this.page.keyboard.press('Enter')
    await dialog.waitFor({ state: 'detached' })
  }

  async openWorkshop(title: string): Promise<void> {
    await this.title(title).click()
    await waitReady(this.page, 'map')
  }

  /** A practice workshop in which the class begins at this block. */
  async makePractice(at: PracticeBlock = 'frame'): Promise<void> {
    await this.button(t('library.practice')).click()
    await this.beginAt(t('practice.makeTitle'), at)
    await waitReady(this.page, 'map')
  }

  /** Opens the dialog that imports a table and gives it a file. */
  async importTable(path: string): Promise<Locator> {
    await this.page.keyboard.press('Control+i')
    const dialog = this.page.getByRole('dialog', { name: t('tableImport.title') })
    await dialog.locator('input[type="file"]').setInputFiles(path)
    return dialog
  }

  /** An entry of the menu behind a workshop. */
  async choose(title: string, entry: string): Promise<void> {
    await this.row(title)
      .getByRole('button', { name: t('library.menu', { title }) })
      .click()
    await this.page.getByRole('menuitem', { name: entry, exact: true }).click()
  }

  /** Drops a file on Home, as from the file manager. */
  async drop(name: string, text: string): Promise<void> {
    const files = await this.page.evaluateHandle(
      ([fileName, content]) => {
        const transfer = new DataTransfer()
        transfer.items.add(new File([content ?? ''], fileName ?? ''))
        return transfer
      },
      [name, text],
    )
    const place = this.page.getByRole('main')
    for (const event of ['dragenter', 'dragover', 'drop']) await place.dispatchEvent(event, { dataTransfer: files })
  }

  /** Gives a `.baton` file to the picker, as if it had been chosen. */
  async importFile(path: string): Promise<void> {
    await this.page.locator('input[data-import-file]').setInputFiles(path)
  }
}
