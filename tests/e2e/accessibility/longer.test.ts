/** Languages that nobody speaks: every screen 40 % longer, and the main ones from right to left. */
import { afterAll, beforeAll, describe } from 'vitest'
import { DEFAULT_LOCALE } from '#shared/model/locale.ts'
import { speak } from '#shared/text/text.ts'
import { expect, test } from '../../helpers/e2e.ts'
import { findCutOff } from '../checks/cut-off.ts'
import { findOwnWords } from '../checks/own-words.ts'
import { prepareLibrary } from '../screens.ts'
import { checkWhere, WALK } from './check-everywhere.ts'

/**
 * Screens whose way there is told by English words or numbers; `about` and `diagnostics` show texts of others, and codes; what the
 * help finds is shown shortened.
 */
const NOT_WALKED = new Set([
  'rehearsal',
  'leaving a rehearsal',
  'inside a format',
  'outline',
  'a party typed in the tree',
  'where a change can be moved',
  'a case retraced, with where a number comes from',
  'history, now',
  'history, an earlier moment',
  'measurements to be taken in',
  'a measure with measurements',
  'review, adapting without a measure',
  'review, before and since',
  'review, run chart',
  'review, XmR chart',
  'wall sheet to print',
  'blank interaction cards to print',
  'ballot cards to print',
  'tally sheet to print',
  'a collapsed zone',
  'a bundle of a collapsed zone',
  'a collapsed zone in the matrix',
  'help, found',
  'help, the nearest',
  'formats',
  'about',
  'diagnostics',
])

/** Those that stand for the rest from right to left. */
const FROM_THE_RIGHT = new Set([
  'home',
  'settings',
  'map',
  'inspector of a party',
  'matrix',
  'brief',
  'report',
  'notes',
  'shortcuts',
  'palette',
])

describe('a language that is 40 % longer', () => {
  test.override({ locale: 'en-XA' })
  beforeAll(() => speak('en-XA'))
  afterAll(() => speak(DEFAULT_LOCALE))

  test('has room on the screens at 1280x720, and no word stands there that is not from the catalogue', {
    timeout: WALK,
  }, async ({ page, watched, baton, home }) => {
    watched.tolerate(/Blocked script execution in 'about:srcdoc'/)
    await prepareLibrary(page, baton.address, home)
    await page.setViewportSize({ width: 1280, height: 720 })
    expect(await checkWhere(page, (name) => !NOT_WALKED.has(name), findCutOff, findOwnWords)).toEqual([])
  })

  test('a word that is not from the catalogue would be found', async ({ page }) => {
    // In pieces, for words of these tests count as typed by somebody.
    await page.setContent(`<p>${'Spu'}${'rious'} <b aria-label="${'Nonse'}${'nsical'}">[Áçç]</b></p>`)
    expect(await findOwnWords(page)).toHaveLength(2)
  })
})

describe('a language from right to left', () => {
  test.override({ locale: 'ar-XB' })
  beforeAll(() => speak('ar-XB'))
  afterAll(() => speak(DEFAULT_LOCALE))

  test('has everything in its place on the main screens', { timeout: WALK }, async ({ page, watched, baton, home }) => {
    watched.tolerate(/Blocked script execution in 'about:srcdoc'/)
    await prepareLibrary(page, baton.address, home)
    await page.setViewportSize({ width: 1280, height: 720 })
    expect(await page.evaluate(() => document.documentElement.dir)).toBe('rtl')
    expect(await checkWhere(page, (name) => FROM_THE_RIGHT.has(name), findCutOff)).toEqual([])
  })
})
