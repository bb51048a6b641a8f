/** Nothing is cut off on a small screen, nor when everything is enlarged. */
import { describe } from 'vitest'
import { expect, test } from '../../helpers/e2e.ts'
import { findCutOff } from '../checks/cut-off.ts'
import { prepareLibrary } from '../screens.ts'
import { checkEverywhere } from './check-everywhere.ts'

describe.for([
  ['1280x720', { width: 1280, height: 720 }],
  ['1280x720 at 150 %', { width: 853, height: 480 }],
  ['1920x1080', { width: 1920, height: 1080 }],
] as const)('at %s', ([, size]) => {
  test('nothing is cut off on any view or dialog', async ({ page, baton, home }) => {
    await prepareLibrary(page, baton.address, home)
    await page.setViewportSize(size)
    expect(await checkEverywhere(page, findCutOff)).toEqual([])
  })
})

test('a cut-off control and a cut-off text would be found', async ({ page }) => {
  await page.setContent(`<div style="width:60px;overflow:hidden;white-space:nowrap">a text that is too long for it</div>
    <button style="position:absolute;left:3000px">lost</button>`)
  const found = await findCutOff(page)
  expect(found.some((line) => line.includes('too long'))).toBe(true)
  expect(found.some((line) => line.includes('lost'))).toBe(true)
})
