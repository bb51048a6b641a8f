import { expect, test } from 'vitest'
import { chooseDataDirectory, type DataDirectoryContext } from '../../../src/main/launch/data-directory.ts'

function choose(context: Partial<DataDirectoryContext>) {
  return chooseDataDirectory({
    home: null,
    programFolder: '/opt/baton',
    env: {},
    platform: 'linux',
    userFolder: '/home/a',
    exists: () => false,
    ...context,
  })
}

test('each system keeps such data in its own place', () => {
  expect(choose({})).toBe('/home/a/.local/share/baton')
  expect(choose({ env: { XDG_DATA_HOME: '/data' } })).toBe('/data/baton')
  expect(choose({ platform: 'darwin', userFolder: '/Users/a' })).toBe('/Users/a/Library/Application Support/Baton')
  expect(choose({ platform: 'win32', env: { APPDATA: 'C:\\Users\\a\\Roaming' } })).toBe('C:\\Users\\a\\Roaming\\Baton')
  expect(choose({ platform: 'win32', userFolder: 'C:\\Users\\a' })).toBe('C:\\Users\\a\\AppData\\Roaming\\Baton')
})

test('the option wins over the variable, the variable over the portable marker, the marker over the system', () => {
  const exists = (path: string) => path === '/opt/baton/portable'
  expect(choose({ exists })).toBe('/opt/baton/Baton data')
  expect(choose({ exists, env: { BATON_HOME: '/stick' } })).toBe('/stick')
  expect(choose({ exists, env: { BATON_HOME: '/stick' }, home: '/given' })).toBe('/given')
})
