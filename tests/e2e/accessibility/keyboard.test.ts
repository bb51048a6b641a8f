/** Everything without a mouse. */
import { ACTIONS } from '#shared/model/action.ts'
import { t } from '#shared/text/text.ts'
import { expect, test } from '../../helpers/e2e.ts'
import { walkByKeys } from '../checks/tab-order.ts'
import { HomeOnPage } from '../pages/home.ts'
import { WorkshopOnPage } from '../pages/workshop.ts'
import { prepareLibrary } from '../screens.ts'
import { type Check, checkEverywhere, WALK } from './check-everywhere.ts'

const walk: Check = async (page) => {
  const { missed, stuckAt, reached } = await walkByKeys(page)
  return [
    ...missed.map((name) => `never reached ${name}`),
    ...(stuckAt === null ? [] : [`stuck at ${stuckAt}`]),
    ...(reached === 0 ? ['reached nothing'] : []),
  ]
}

test('Tab reaches every control of every view and dialog, and is stuck nowhere', { timeout: WALK }, async ({
  page,
  baton,
  home,
}) => {
  await prepareLibrary(page, baton.address, home)
  expect(await checkEverywhere(page, walk)).toEqual([])
})

test('a control that the keyboard jumps over, and one that keeps it, would be found', async ({ page }) => {
  await page.setContent(`<button>first</button><div inert><button>asleep</button></div><details><button>folded</button></details>
    <button onkeydown="this.nextElementSibling.nextElementSibling.focus(); event.preventDefault()">jumps</button>
    <button>jumped over</button><button>last</button>`)
  expect((await walkByKeys(page)).missed).toEqual(['jumped over'])
  await page.setContent(
    `<button>first</button><button onkeydown="event.preventDefault()">holds</button><button>last</button>`,
  )
  expect((await walkByKeys(page)).stuckAt).toBe('holds')
})

test('the palette lists every action, and those that open something do', async ({ page, baton, home }) => {
  await prepareLibrary(page, baton.address, home)
  await new HomeOnPage(page).openWorkshop('Order to delivery')
  const workshop = new WorkshopOnPage(page)
  await page.keyboard.press('Control+k')
  const options = page.getByRole('option')
  await options.first().waitFor()
  const listed = await options.allTextContents()
  for (const { id } of ACTIONS) {
    if (id !== 'palette')
      expect(
        listed.some((text) => text.startsWith(t(`action.${id}`))),
        id,
      ).toBe(true)
  }
  await page.keyboard.press('Escape')
  for (const [action, title] of [
    ['workshop-new', t('library.form.newTitle')],
    ['import-table', t('tableImport.title')],
    ['export-file', t('files.saveTitle')],
    ['settings', t('settings.title')],
    ['shortcuts', t('app.shortcuts.title')],
    ['diagnostics', t('diagnostics.title')],
    ['about', t('settings.about.title')],
  ] as const) {
    await workshop.run(t(`action.${action}`))
    const opened = page.getByRole('dialog', { name: title })
    await opened.waitFor()
    await page.keyboard.press('Escape')
    await opened.waitFor({ state: 'detached' })
  }
  for (const view of ['outline', 'matrix', 'changes', 'map'] as const) {
    await workshop.run(t(`action.view-${view}`))
    await page.getByRole('radio', { name: t(`action.view-${view}`), exact: true, checked: true }).waitFor()
  }
})

test('a workshop is made, cast, connected and closed without the mouse', async ({ page, baton }) => {
  const library = new HomeOnPage(page)
  const workshop = new WorkshopOnPage(page)
  await library.open(baton.address)
  await page.keyboard.press('Control+n')
  await page.getByRole('dialog', { name: t('library.form.newTitle') }).waitFor()
  await page.keyboard.type('Keyboard only')
  await page.keyboard.press('Enter')
  await workshop.map.ready()
  await page.keyboard.press('Alt+2')
  const name = page.getByLabel(t('outline.add.partyName'))
  await name.focus()
  for (const party of ['Sales', 'Dispatch']) {
    await page.keyboard.type(party)
    await page.keyboard.press('Enter')
  }
  await page.getByRole('radio', { name: t('outline.interactions') }).focus()
  await page.keyboard.press('Enter')
  await page.getByLabel(t('outline.add.provider'), { exact: true }).focus()
  await page.keyboard.type('Sales')
  await page.keyboard.press('Tab')
  await page.keyboard.type('Dispatch')
  await page.keyboard.press('Tab')
  await page.keyboard.type('order')
  await page.keyboard.press('Enter')
  await expect
    .poll(() => workshop.map.read.interactions())
    .toMatchObject([{ provider: 'Sales', customer: 'Dispatch', service: 'order' }])
  await workshop.saved()
  await page.keyboard.press('Control+Shift+h')
  await library
    .row('Keyboard only')
    .getByText(t('library.interactions', { count: 1 }))
    .waitFor()
})
