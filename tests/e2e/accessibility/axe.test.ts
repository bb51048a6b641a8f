/** What screen readers and weak eyes need, on every view and dialog. */
import { expect, test } from '../../helpers/e2e.ts'
import { findLowContrast, findViolations } from '../checks/axe.ts'
import { findCutOff } from '../checks/cut-off.ts'
import { HomeOnPage } from '../pages/home.ts'
import { prepareLibrary } from '../screens.ts'
import { checkEverywhere, WALK } from './check-everywhere.ts'

test('axe finds nothing serious and nothing is cut off on any view or dialog at 1280x720', { timeout: WALK }, async ({
  page,
  watched,
  baton,
  home,
}) => {
  // The report that is looked at runs nothing, not even what looks at it.
  watched.tolerate(/Blocked script execution in 'about:srcdoc'/)
  await prepareLibrary(page, baton.address, home)
  await page.setViewportSize({ width: 1280, height: 720 })
  expect(await checkEverywhere(page, findViolations, findCutOff)).toEqual([])
})

test('axe finds nothing serious on an empty Home, an empty map and the window of the room', async ({
  page,
  watched,
  baton,
}) => {
  const library = new HomeOnPage(page)
  await library.open(baton.address)
  expect(await findViolations(page)).toEqual([])
  await library.makeWorkshop('Empty')
  expect(await findViolations(page)).toEqual([])
  const opening = watched.context.waitForEvent('page')
  await page.keyboard.press('F5')
  const room = await opening
  await room.getByRole('heading', { name: 'Empty' }).waitFor()
  expect(await findViolations(room)).toEqual([])
})

test('a control without a name and a text too faint would be found, at each look', async ({ page }) => {
  await page.setContent(
    `<html lang="en"><title>Faint</title><main><button></button><p style="color:#999">faint</p></main></html>`,
  )
  for (const _ of ['first', 'second']) {
    expect(await findViolations(page)).toEqual([
      expect.stringContaining('button-name: button'),
      expect.stringContaining('color-contrast: p'),
    ])
    expect(await findLowContrast(page)).toEqual([expect.stringContaining('color-contrast: p')])
  }
})
