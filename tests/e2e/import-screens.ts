/** The screens of tables that are brought into an open workshop, beside those of interactions. */
import type { Page } from 'playwright-core'
import { t } from '#shared/text/text.ts'
import { makeWorkbook } from '../helpers/make-workbook.ts'
import { WorkshopOnPage } from './pages/workshop.ts'
import type { Screen } from './screens.ts'

const WORKBOOK = makeWorkbook({
  Teams: [
    ['Name', 'Kind', 'Group', 'People'],
    ['Returns desk', 'team', 'Logistics', '6'],
    ['Pick robot', 'machine', 'Logistics', ''],
    ['', 'team', '', ''],
    ['Tax adviser', 'wizard', '', '1'],
  ],
  KPIs: [
    ['Service', 'KPI', 'Unit', 'Better is', 'Target'],
    ['picked goods', 'Lead time', 'hours', 'lower', 4.5],
    ['nothing of the kind', 'Lead time', 'hours', 'lower', 4.5],
  ],
})

async function bring(page: Page, sheet: string): Promise<void> {
  const dialog = await new WorkshopOnPage(page).openTableImport()
  await dialog
    .locator('input[type="file"]')
    .setInputFiles({ name: 'numbers.xlsx', mimeType: 'application/octet-stream', buffer: Buffer.from(WORKBOOK) })
  await dialog.getByLabel(t('tableImport.sheet')).selectOption(sheet)
  await dialog.locator('summary').click()
}

export const IMPORT_SCREENS: readonly Screen[] = [
  { name: 'table import, parties', open: (page) => bring(page, 'Teams') },
  { name: 'table import, measures', open: (page) => bring(page, 'KPIs') },
]
