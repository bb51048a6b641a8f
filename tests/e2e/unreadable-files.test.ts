/** Files in the library that cannot be opened: Home says so before anything else, and the others work on. */
import { mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { t } from '#shared/text/text.ts'
import { expect, test, waitReady } from '../helpers/e2e.ts'

test('a damaged file is named above the list with what is wrong with it, and is left as it is until it is put away', async ({
  page,
  baton,
  home,
}) => {
  const path = join(home, 'workshops', 'damaged-workshop.baton')
  mkdirSync(join(home, 'workshops'), { recursive: true })
  writeFileSync(path, 'no workshop at all')
  await page.goto(baton.address)
  await waitReady(page, 'home')
  const said = page.getByRole('region', { name: t('library.brokenSection.title') })
  await said.getByText(t('error.file-not-baton', { file: 'damaged-workshop.baton' })).waitFor()
  const [above, below] = await Promise.all([
    said.boundingBox(),
    page.getByRole('heading', { name: t('library.empty.title') }).boundingBox(),
  ])
  expect(above?.y).toBeLessThan(below?.y ?? 0)

  await page.goto(`${baton.address}&workshop=damaged-workshop`)
  await page.getByText(t('app.frame.notOpened')).waitFor()
  await page.getByRole('button', { name: t('app.frame.backHome') }).click()
  await waitReady(page, 'home')
  expect(readFileSync(path, 'utf8')).toBe('no workshop at all')

  await page
    .getByRole('button', { name: t('library.brokenSection.deleteName', { file: 'damaged-workshop.baton' }) })
    .click()
  await said.waitFor({ state: 'detached' })
  const [away = ''] = readdirSync(join(home, 'deleted'))
  expect(readFileSync(join(home, 'deleted', away), 'utf8')).toBe('no workshop at all')
})
