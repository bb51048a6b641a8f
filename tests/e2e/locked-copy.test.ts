/** A copy under a password is written, tells nothing by itself, and comes in again with that password alone. */
import { mkdirSync, readFileSync } from 'node:fs'
import { t } from '#shared/text/text.ts'
import { expect, test } from '../helpers/e2e.ts'
import { ExportsOnPage } from './pages/exports.ts'
import { HomeOnPage } from './pages/home.ts'
import { WorkshopOnPage } from './pages/workshop.ts'

const PASSWORD = 'four words and more'

test('a copy with a password goes out and comes in', async ({ page, baton, home }) => {
  const stick = `${home} stick`
  mkdirSync(stick)
  const library = new HomeOnPage(page)
  const exports = new ExportsOnPage(page)
  await library.open(baton.address)
  await library.makeWorkshop('Confidential')

  const workshop = new WorkshopOnPage(page)
  await workshop.map.ready()
  await exports.choose('copy')
  await exports.dialog.getByLabel(t('exports.password'), { exact: true }).fill(PASSWORD)
  await exports.saveInto(stick)
  const path = await exports.written()
  expect(path).toMatch(/\.baton\.age$/)
  const bytes = readFileSync(path)
  expect(bytes.subarray(0, 21).toString()).toBe('age-encryption.org/v1')
  expect(bytes.includes('Confidential')).toBe(false)

  await workshop.goHome()
  await library.importFile(path)
  const dialog = page.getByRole('dialog', { name: t('unlock.title', { file: path.split('/').at(-1) ?? '' }) })
  const field = dialog.getByLabel(t('unlock.password'))
  await field.fill('something else')
  await page.keyboard.press('Enter')
  await dialog.getByText(t('error.password-wrong')).waitFor()
  await field.fill(PASSWORD)
  await page.keyboard.press('Enter')
  await dialog.waitFor({ state: 'detached' })
  // Less went along, so it is a workshop of its own beside the one that it was made from.
  await page.getByText(t('library.importing.added', { title: 'Confidential' })).waitFor()
  await expect.poll(() => library.title('Confidential').count()).toBe(2)
})
