/** Where files for a moment go. */
import { expect, test } from 'vitest'
import { temporaryPlaces } from '../../../src/main/launch/temporary-place.ts'

const USUAL = { home: '/home/ada/.local/share/baton', homeFrom: 'usual' } as const
const STICK = { home: '/media/stick/Baton data', homeFrom: 'portable' } as const
const LONG = { home: `/media/${'long-'.repeat(12)}/Baton data`, homeFrom: 'portable' } as const
const linux = { system: '/tmp', runtime: '/run/user/7', platform: 'linux' } as const

test.each([
  [
    'usually the system’s place, and the data directory where that is blocked',
    USUAL,
    ['/tmp', `${USUAL.home}/temporary`],
  ],
  ['beside the program where Baton is portable', STICK, [`${STICK.home}/temporary`, '/tmp']],
  ['never where a browser’s socket would not fit', LONG, ['/tmp']],
] as const)('%s', (_, place, first) => {
  expect(temporaryPlaces({ place, ...linux })).toEqual([...first, '/run/user/7'])
})

test('Windows has no such sockets', () => {
  const places = temporaryPlaces({ place: LONG, system: 'C:\\Temp', runtime: undefined, platform: 'win32' })
  expect(places).toHaveLength(2)
  expect(places[1]).toBe('C:\\Temp')
})
