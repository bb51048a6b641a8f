/** The language of a program: who has a say, and that nothing unreadable keeps it from starting. */
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach, beforeEach, expect, test } from 'vitest'
import { DEFAULT_LOCALE } from '#shared/model/locale.ts'
import { locale, speak, t } from '#shared/text/text.ts'
import { peekOption, speakAtStart, systemLanguages } from '../../../src/main/launch/speak-at-start.ts'

let home = ''
beforeEach(() => {
  home = mkdtempSync(join(tmpdir(), 'baton-language-'))
})
afterEach(async () => {
  rmSync(home, { recursive: true, force: true })
  await speak(DEFAULT_LOCALE)
})

const nothing = { args: [], env: {}, policy: null, system: [] }
const settle = (settings: string) => writeFileSync(join(home, 'settings.json'), settings)

test('a library without settings speaks as the system does', async () => {
  await speakAtStart(home, { ...nothing, system: ['pl-PL', 'de-AT', 'fr-FR'] })
  expect(locale()).toBe('de-AT')
  expect(t('app.cancel')).toBe('Abbrechen')
})

test('what is chosen in the settings counts more than the system and the policy', async () => {
  settle('{"locale":"fr"}')
  const localeFor = await speakAtStart(home, { ...nothing, policy: 'de', system: ['fr-CA'] })
  expect(locale()).toBe('fr-CA')
  expect([localeFor('system'), localeFor('de'), localeFor('en')]).toEqual(['de-DE', 'de-DE', 'en-GB'])
})

test('what is typed counts more than all, and the environment more than the settings', async () => {
  settle('{"locale":"fr"}')
  await speakAtStart(home, { ...nothing, args: ['--port', '0', '--locale', 'de-CH'], env: { BATON_LOCALE: 'en-GB' } })
  expect(locale()).toBe('de-CH')
  await speakAtStart(home, { ...nothing, args: ['--locale=nonsense'], env: { BATON_LOCALE: 'en-GB' } })
  expect(locale()).toBe('fr-FR')
  await speakAtStart(home, { ...nothing, env: { BATON_LOCALE: 'de' } })
  expect(locale()).toBe('de-DE')
})

test.each(['', '{', '[]', 'null', '{"locale":"klingon"}', '{"locale":7}'])(
  'settings that read %j have no say',
  async (settings) => {
    settle(settings)
    await speakAtStart(home, nothing)
    expect(locale()).toBe('en-GB')
  },
)

test('a terminal names its language in the environment, and Windows never does', () => {
  const own = 'en-US'
  expect(systemLanguages({ LC_ALL: 'de_DE.UTF-8', LANG: 'fr_FR' }, 'linux', own)).toEqual(['de_DE.UTF-8'])
  expect(systemLanguages({ LANG: 'fr_FR' }, 'darwin', own)).toEqual(['fr_FR'])
  expect(systemLanguages({}, 'linux', own)).toEqual([own])
  expect(systemLanguages({ LANG: 'fr_FR' }, 'win32', own)).toEqual([own])
})

test('an option is found wherever it stands', () => {
  expect(peekOption(['export', 'x', '--locale', 'de', '--out=y'], 'locale')).toBe('de')
  expect(peekOption(['--home=/data'], 'home')).toBe('/data')
  expect(peekOption(['--home'], 'home')).toBeNull()
  expect(peekOption([], 'home')).toBeNull()
})
