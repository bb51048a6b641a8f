/** What the other themes can change: whether every text stands out from its ground. */
import { describe } from 'vitest'
import { expect, test } from '../../helpers/e2e.ts'
import { findLowContrast } from '../checks/axe.ts'
import { chooseTheme } from '../pages/settings.ts'
import { prepareLibrary } from '../screens.ts'
import { checkEverywhere } from './check-everywhere.ts'

describe.for(['dark', 'contrast'] as const)('in the theme %s', (theme) => {
  test('every text stands out from its ground', { timeout: 180_000 }, async ({ page, baton, home }) => {
    await prepareLibrary(page, baton.address, home)
    await chooseTheme(page, theme)
    expect(await checkEverywhere(page, findLowContrast)).toEqual([])
  })
})
