/** The end of an engagement: personal data is listed, looked at, and gone from every file; a deleted workshop goes for good. */
import { existsSync, readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { t } from '#shared/text/text.ts'
import { expect, test } from '../helpers/e2e.ts'
import { HomeOnPage } from './pages/home.ts'
import { PurgeOnPage } from './pages/purge.ts'
import { WorkshopOnPage } from './pages/workshop.ts'

/** Files of the library that hold any of these words. */
function filesHolding(home: string, words: readonly string[]): string[] {
  return readdirSync(home, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => join(entry.parentPath, entry.name))
    .filter((path) => {
      const bytes = readFileSync(path)
      return words.some((word) => bytes.includes(word))
    })
}

test('what is personal is listed and chosen, goes for good, and the workshop opens without it', async ({
  page,
  baton,
  home,
}) => {
  const library = new HomeOnPage(page)
  const workshop = new WorkshopOnPage(page)
  await library.open(baton.address)
  await library.makeWorkshop('Month end')
  await workshop.map.cast(await workshop.map.place(0.4, 0.4), [['Controlling', 'Escape']])
  await workshop.saved()
  await workshop.show('notes')
  const text = page.getByRole('textbox', { name: t('notes.text') })
  const personal = page.getByRole('checkbox', { name: t('notes.personal') })
  await text.fill('Wants to leave by summer.')
  await personal.check()
  await text.press('Enter')
  await page.getByText(t('notes.personalBadge'), { exact: true }).waitFor()
  // What is said next is not about a person because the last was.
  expect(await personal.isChecked()).toBe(false)
  await text.fill('Ottoline closes the books; ottoline also opens them.')
  await page.getByLabel(t('notes.author')).fill('Ottoline Featherstone')
  await text.press('Enter')
  await page.getByText('said by Ottoline Featherstone').waitFor()
  await workshop.saved()
  const names = ['Wants to leave', 'Ottoline', 'Featherstone']
  const purge = new PurgeOnPage(page, 'Month end')
  // From inside: the workshop is left first, for a file that is shown cannot be written anew.
  await workshop.run(t('action.personal-data').replace('…', ''))
  await purge.ready()
  // In the workshop's file, and in a backup where one was made by now.
  expect(filesHolding(home, names)).not.toEqual([])
  await page.keyboard.press('Escape')
  await purge.open('Month end')
  expect(await purge.kind('names').isChecked()).toBe(true)
  expect(await purge.kind('notes').isChecked()).toBe(true)
  expect(await purge.kind('cards').isDisabled()).toBe(true)
  // Part of a name: it stays unless somebody looked at it and ticks it.
  expect(await purge.word('Ottoline').isChecked()).toBe(false)
  await purge.dialog.getByLabel(t('purge.placesOf', { count: 1, word: 'Ottoline' }), { exact: true }).click()
  await purge.dialog.getByText('closes the books; ottoline also opens').first().waitFor()
  await purge.word('Ottoline').check()
  await purge.lookFor('Somebody Else')
  await purge.dialog.getByText(t('purge.notFound', { name: 'Somebody Else' })).waitFor()
  await purge.lookFor('the books')
  expect(await purge.word('the books').isChecked()).toBe(true)
  await purge.word('the books').uncheck()
  expect(await purge.run.isDisabled()).toBe(true)
  await purge.dialog.getByRole('checkbox', { name: t('purge.sure') }).check()
  await purge.run.click()
  await purge.dialog.waitFor({ state: 'detached' })
  expect(filesHolding(home, names)).toEqual([])

  await library.openWorkshop('Month end')
  await workshop.show('notes')
  await page.getByText('… closes the books; ottoline also opens them.').waitFor()
  await page.getByText(`${t('notes.anonymous')} · Controlling`).waitFor()
  expect(await page.getByText('Wants to leave').count()).toBe(0)
  await workshop.goHome()

  await library.choose('Month end', t('library.delete'))
  await library.title('Month end').waitFor({ state: 'detached' })
  await page.locator('summary').click()
  await page.getByRole('button', { name: t('library.deletedSection.removeName', { title: 'Month end' }) }).click()
  const ask = page.getByRole('alertdialog', { name: t('library.removeAsk', { title: 'Month end' }) })
  await ask.getByRole('button', { name: t('library.remove'), exact: true }).click()
  await page.getByText(t('library.removed', { title: 'Month end' })).waitFor()
  expect(readdirSync(join(home, 'deleted'))).toEqual([])
  expect(existsSync(join(home, 'workshops')) && readdirSync(join(home, 'workshops'))).toEqual([])
})
