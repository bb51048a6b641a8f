/**
 * The ways back, as somebody finds them who has never seen them: one workshop to an earlier state, and a whole library on a
 * clean machine. What is written on the screen leads there; nothing that was replaced is lost.
 */
import { cpSync, mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs'
import { basename, join } from 'node:path'
import { t } from '#shared/text/text.ts'
import { expect, test } from '../helpers/e2e.ts'
import { launchServe } from '../helpers/serve-process.ts'
import { tempFolder } from '../helpers/temp-folder.ts'
import { BackupsOnPage } from './pages/backups.ts'
import { HomeOnPage } from './pages/home.ts'
import { WorkshopOnPage } from './pages/workshop.ts'

/** Names of the backups below a folder, the oldest first. */
function backupsIn(folder: string): readonly string[] {
  const names = readdirSync(folder, { recursive: true }).map((path) => basename(String(path)))
  return names.filter((name) => name.endsWith('.baton')).sort()
}

test('a workshop goes back to a state of this morning, from inside it, and what stood there is kept', async ({
  page,
  baton,
  home,
}) => {
  const library = new HomeOnPage(page)
  const workshop = new WorkshopOnPage(page)
  const backups = new BackupsOnPage(page)
  const stick = tempFolder()
  await library.open(baton.address)
  await library.makeWorkshop('Month end')
  await workshop.map.cast(await workshop.map.place(0.3, 0.4), [['Controlling', 'Escape']])
  await workshop.saved()
  await workshop.run(t('action.backups').replace('…', ''))
  // A second folder, from the same place.
  await page.getByRole('button', { name: t('backups.places.choose') }).click()
  await backups.takeFolder(stick)
  await page.getByText(stick).waitFor()
  await backups.make()
  // The second folder is given the newest: what was made before it was named may stay in the library alone.
  const newest = backupsIn(join(home, 'backups')).at(-1)
  await expect.poll(() => backupsIn(stick)).toContain(newest)
  await page.keyboard.press('Escape')

  await workshop.map.cast(await workshop.map.place(0.6, 0.7), [['Auditors', 'Escape']])
  await workshop.saved()
  await workshop.run(t('action.backups').replace('…', ''))
  // What has changed since is told before anything is done.
  await backups.preview.getByRole('cell', { name: 'Auditors' }).waitFor()
  // By the keyboard alone: it begins on the newest one.
  await backups.list.first().and(page.locator(':focus')).waitFor()
  await backups.button('replace').press('Enter')
  await backups.dialog('Month end').waitFor({ state: 'detached' })
  await workshop.map.ready()
  await page.getByText('“Month end” is as it was').waitFor()
  await workshop.show('outline')
  const parties = workshop.outline('parties')
  await parties.show()
  await parties.cell('Controlling', 'Controlling').waitFor()
  expect(await page.getByText('Auditors').count()).toBe(0)
  await workshop.goHome()

  // What was replaced lies under "Recently deleted", and as a backup: it opens beside the other.
  await page.getByText(t('library.deletedSection.title')).click()
  await page.getByRole('button', { name: t('library.deletedSection.restoreName', { title: 'Month end' }) }).waitFor()
  await library.choose('Month end', t('library.backups'))
  await backups.list.filter({ hasText: t('backups.reason.restore') }).click()
  await backups.preview.getByRole('cell', { name: 'Auditors' }).waitFor()
  await backups.button('copy').click()
  await page.getByRole('button', { name: t('backups.restore.open') }).click()
  await workshop.map.ready()
  await workshop.show('outline')
  await parties.show()
  await parties.cell('Auditors', 'Auditors').waitFor()
})

test('a whole library comes back on a clean machine, and what is damaged there stops nothing', async ({
  page,
  baton,
  home,
}) => {
  const library = new HomeOnPage(page)
  const workshop = new WorkshopOnPage(page)
  const backups = new BackupsOnPage(page)
  const titles = ['Month end', 'New starters', 'Order to delivery']
  await library.open(baton.address)
  for (const title of titles) {
    await library.makeWorkshop(title)
    await workshop.map.cast(await workshop.map.place(0.4, 0.4), [[`${title} team`, 'Escape']])
    await workshop.saved()
    await workshop.goHome()
  }
  await library.choose('Month end', t('library.backups'))
  await backups.make()
  await page.keyboard.press('Escape')
  // The old laptop: everything of it on a stick, one of its files cut off.
  const stick = join(tempFolder(), 'old laptop')
  mkdirSync(stick)
  for (const folder of ['workshops', 'backups']) cpSync(join(home, folder), join(stick, folder), { recursive: true })
  const [backedUp] = readdirSync(join(stick, 'backups'))
  const cut = join(stick, 'workshops', `${backedUp}.baton`)
  writeFileSync(cut, readFileSync(cut).subarray(0, 20_000))

  const clean = await launchServe({ home: tempFolder() })
  try {
    await library.open(clean.address)
    // Four presses: the offer of the empty Home, the folder, and what was found.
    await library.button(t('backups.takeIn.open')).click()
    await backups.takeFolder(stick)
    for (const title of titles) expect(await backups.tick(title).isChecked()).toBe(true)
    await page.getByRole('button', { name: t('backups.takeIn.run', { count: 3 }) }).click()
    for (const title of titles) await library.title(title).waitFor()
    await library.openWorkshop('Month end')
    await workshop.show('outline')
    const parties = workshop.outline('parties')
    await parties.show()
    await parties.cell('Month end team', 'Month end team').waitFor()
    await workshop.goHome()
    // Once more: everything is here.
    await library.button(t('library.import')).click()
    await page.getByRole('menuitem', { name: t('backups.takeIn.open') }).click()
    await backups.takeFolder(stick)
    await page.getByText(t('backups.takeIn.allHere')).waitFor()
    await page.keyboard.press('Escape')
    // A folder with nothing in it says what to choose instead.
    await library.button(t('library.import')).click()
    await page.getByRole('menuitem', { name: t('backups.takeIn.open') }).click()
    await backups.takeFolder(tempFolder())
    await page.getByText(t('backups.takeIn.none.hint')).waitFor()
    await page.goto('about:blank')
  } finally {
    expect(await clean.stop()).toBe(0)
  }
})
