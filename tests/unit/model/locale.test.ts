import { expect, test } from 'vitest'
import { chooseLocale, directionOf, languageOf, readLocale } from '#shared/model/locale.ts'

const nothing = { asked: null, setting: 'system', policy: null, system: [] } as const

test.each([
  ['de', 'de-DE'],
  ['de-CH', 'de-CH'],
  ['de_AT.UTF-8', 'de-AT'],
  ['FR-ca', 'fr-CA'],
  ['en_US', 'en-US'],
  ['fr-Latn-FR-x-private', 'fr-FR'],
  ['en-XA', 'en-XA'],
  ['ar-XB', 'ar-XB'],
  ['C', null],
  ['C.UTF-8', null],
  ['POSIX', null],
  ['', null],
  ['pl-PL', null],
  ['ar', null],
  ['de--', null],
  ['../../de', null],
])('%j is read as %j', (raw, tag) => {
  expect(readLocale(raw)).toBe(tag)
})

test.each([
  ['nothing says anything', {}, 'en-GB'],
  ['the system speaks none of ours', { system: ['pl-PL', 'ja'] }, 'en-GB'],
  ['the system has a second choice', { system: ['pl-PL', 'fr-BE', 'de-DE'] }, 'fr-BE'],
  ['the administrators say', { policy: 'de-AT', system: ['fr-FR'] }, 'de-AT'],
  ['the administrators say something else', { policy: 'xx', system: ['fr-FR'] }, 'fr-FR'],
  ['somebody chose', { setting: 'en', policy: 'de', system: ['fr-FR'] }, 'en-GB'],
  ['somebody chose what the system has a country for', { setting: 'de', system: ['fr-FR', 'de-CH'] }, 'de-CH'],
  ['it was typed', { asked: 'fr', setting: 'de', policy: 'en', system: ['de-DE'] }, 'fr-FR'],
  ['nonsense was typed', { asked: '¿', setting: 'de' }, 'de-DE'],
  ['a made-up one was typed', { asked: 'en-xa', setting: 'de' }, 'en-XA'],
] as const)('when %s', (_, wishes, tag) => {
  expect(chooseLocale({ ...nothing, ...wishes })).toBe(tag)
})

test('lines run from the right in the made-up language only', () => {
  expect([directionOf('ar-XB'), directionOf('de-DE'), languageOf('de-CH'), languageOf('ar-XB')]).toEqual([
    'rtl',
    'ltr',
    'de',
    null,
  ])
})
