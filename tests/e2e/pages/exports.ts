/** Taking the workshop home: the view that puts the report together, and the dialog that writes. */
import type { FrameLocator, Locator, Page } from 'playwright-core'
import type { ExportFormat } from '#shared/model/export.ts'
import type { ReportSectionId } from '#shared/model/report-choices.ts'
import { t } from '#shared/text/text.ts'

export class ExportsOnPage {
  readonly page: Page

  constructor(page: Page) {
    this.page = page
  }

  get view(): Locator {
    return this.page.getByRole('region', { name: t('report.name'), exact: true })
  }

  /** The report as it will be. */
  get paper(): FrameLocator {
    return this.view.frameLocator('iframe')
  }

  section(id: ReportSectionId): Locator {
    return this.view.getByRole('checkbox', { name: t(`account.section.${id}`), exact: true })
  }

  /** Names of the sections, in their order. */
  async sections(): Promise<readonly string[]> {
    return await this.view
      .getByRole('list', { name: t('report.sections') })
      .getByRole('listitem')
      .allInnerTexts()
  }

  get dialog(): Locator {
    return this.page.getByRole('dialog', { name: t('exports.title'), exact: true })
  }

  get done(): Locator {
    return this.page.getByRole('dialog', { name: t('exports.done'), exact: true })
  }

  /** Opens the dialog with a format chosen. */
  async choose(format: ExportFormat): Promise<void> {
    await this.page.keyboard.press('Control+e')
    await this.dialog.getByRole('radio', { name: t(`exports.name.${format}`), exact: true }).check()
  }

  /** Asks for the folder; the name of the file stays as it is suggested. */
  async saveInto(folder: string): Promise<void> {
    const save = await this.goTo(folder)
    await save.getByRole('button', { name: t('files.save'), exact: true }).click()
  }

  /** Asks for a place and goes to the folder. */
  async goTo(folder: string): Promise<Locator> {
    await this.dialog.getByRole('button', { name: t('exports.choose') }).click()
    const save = this.page.getByRole('dialog', { name: t('files.saveTitle') })
    await save.locator('[data-folder]').waitFor()
    await save.getByLabel(t('files.folder'), { exact: true }).fill(folder)
    await this.page.keyboard.press('Enter')
    // The place of the folder is known once it has been read.
    await save.locator(`[data-folder="${folder}"]`).waitFor()
    return save
  }

  /** Writes into a folder and gives the path of the file. */
  async write(format: ExportFormat, folder: string): Promise<string> {
    await this.choose(format)
    await this.saveInto(folder)
    return await this.written()
  }

  /** Waits until it is there, closes the dialog and gives its path. */
  async written(): Promise<string> {
    await this.done.waitFor()
    const path = await this.done.locator('[data-path]').textContent()
    await this.done
      .getByRole('button', { name: t('app.close') })
      .last()
      .click()
    await this.done.waitFor({ state: 'detached' })
    return path ?? ''
  }
}
