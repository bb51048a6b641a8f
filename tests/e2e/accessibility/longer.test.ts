/** Languages that nobody speaks: every screen 40 % longer, and all that are not alike from right to left. */
import { afterAll, beforeAll, describe } from 'vitest'
import { DEFAULT_LOCALE } from '#shared/model/locale.ts'
import { speak } from '#shared/text/text.ts'
import { expect, test } from '../../helpers/e2e.ts'
import { findCutOff } from '../checks/cut-off.ts'
import { findOwnWords } from '../checks/own-words.ts'
import { prepareLibrary } from '../screens.ts'
import { checkEverywhere, checkWhere, WALK } from './check-everywhere.ts'

/** From right to left these only repeat what another screen of the same kind shows: the rest is walked in both languages. */
const REPEATED = new Set([
  'restore from a folder, choosing it',
  'paper cards',
  'a secret card, questions',
  'a secret card, handed in',
  'network, groups and flows',
  'cut points on the map',
  'flows on the map',
  'table import, empty',
  'table import, measures',
  'review, run chart',
  'review, XmR chart',
  'blank interaction cards to print',
  'ballot cards to print',
  'tally sheet to print',
  'help, the nearest',
])

describe('a language that is 40 % longer', () => {
  test.override({ locale: 'en-XA' })
  beforeAll(() => speak('en-XA'))
  afterAll(() => speak(DEFAULT_LOCALE))

  test('has room on every screen at 1280x720, and no word stands there that is not from the catalogue', {
    timeout: WALK,
  }, async ({ page, watched, baton, home }) => {
    watched.tolerate(/Blocked script execution in 'about:srcdoc'/)
    await prepareLibrary(page, baton.address, home)
    await page.setViewportSize({ width: 1280, height: 720 })
    expect(await checkEverywhere(page, findCutOff, findOwnWords)).toEqual([])
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

  test('has everything in its place on every screen', { timeout: WALK }, async ({ page, watched, baton, home }) => {
    watched.tolerate(/Blocked script execution in 'about:srcdoc'/)
    await prepareLibrary(page, baton.address, home)
    await page.setViewportSize({ width: 1280, height: 720 })
    expect(await page.evaluate(() => document.documentElement.dir)).toBe('rtl')
    expect(await checkWhere(page, (name) => !REPEATED.has(name), findCutOff)).toEqual([])
  })
})
