/** Everything enlarged to 150 % on a small screen, in the dark. */
import { expect, test } from '../../helpers/e2e.ts'
import { findLowContrast } from '../checks/axe.ts'
import { findCutOff } from '../checks/cut-off.ts'
import { chooseTheme } from '../pages/settings.ts'
import { prepareLibrary } from '../screens.ts'
import { checkEverywhere, WALK } from './check-everywhere.ts'

test('at 150 % of 1280x720, dark, nothing is cut off and every text stands out from its ground', {
  timeout: WALK,
}, async ({ page, watched, baton, home }) => {
  // The report that is looked at runs nothing, not even what looks at it.
  watched.tolerate(/Blocked script execution in 'about:srcdoc'/)
  await prepareLibrary(page, baton.address, home)
  await chooseTheme(page, 'dark')
  await page.setViewportSize({ width: 853, height: 480 })
  expect(await checkEverywhere(page, findCutOff, findLowContrast)).toEqual([])
})

test('a cut-off control and a cut-off text would be found', async ({ page }) => {
  await page.setContent(`<div style="width:60px;overflow:hidden;white-space:nowrap">a text that is too long for it</div>
    <button style="position:absolute;left:3000px">lost</button>`)
  const found = await findCutOff(page)
  expect(found.some((line) => line.includes('too long'))).toBe(true)
  expect(found.some((line) => line.includes('lost'))).toBe(true)
})
