/** What the room sees when the facilitator’s own window is projected: large, with high contrast. */
import { expect, test } from '../../helpers/e2e.ts'
import { findLowContrast } from '../checks/axe.ts'
import { findCutOff } from '../checks/cut-off.ts'
import { chooseTheme } from '../pages/settings.ts'
import { prepareLibrary } from '../screens.ts'
import { checkEverywhere, WALK } from './check-everywhere.ts'

test('at 1920x1080, with high contrast, nothing is cut off and every text stands out from its ground', {
  timeout: WALK,
}, async ({ page, watched, baton, home }) => {
  // The report that is looked at runs nothing, not even what looks at it.
  watched.tolerate(/Blocked script execution in 'about:srcdoc'/)
  await prepareLibrary(page, baton.address, home)
  await chooseTheme(page, 'contrast')
  await page.setViewportSize({ width: 1920, height: 1080 })
  expect(await checkEverywhere(page, findCutOff, findLowContrast)).toEqual([])
})
