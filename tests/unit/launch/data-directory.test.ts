import { expect, test } from 'vitest'
import { NO_POLICY } from '#shared/model/policy.ts'
import { chooseDataDirectory, type DataDirectoryContext } from '../../../src/main/launch/data-directory.ts'

function decide(context: Partial<DataDirectoryContext>) {
  return chooseDataDirectory({
    home: null,
    policy: NO_POLICY,
    programFolder: '/opt/baton',
    env: {},
    platform: 'linux',
    userFolder: '/home/a',
    exists: () => false,
    ...context,
  })
}

const choose = (context: Partial<DataDirectoryContext>) => decide(context).home

test('each system keeps such data in its own place', () => {
  expect(choose({})).toBe('/home/a/.local/share/baton')
  expect(choose({ env: { XDG_DATA_HOME: '/data' } })).toBe('/data/baton')
  expect(choose({ platform: 'darwin', userFolder: '/Users/a' })).toBe('/Users/a/Library/Application Support/Baton')
  expect(choose({ platform: 'win32', env: { APPDATA: 'C:\\Users\\a\\Roaming' } })).toBe('C:\\Users\\a\\Roaming\\Baton')
  expect(choose({ platform: 'win32', userFolder: 'C:\\Users\\a' })).toBe('C:\\Users\\a\\AppData\\Roaming\\Baton')
})

test('what was said for one start wins, then the administrators, then the portable marker, then the system', () => {
  const exists = (path: string) => path === '/opt/baton/portable'
  const policy = { home: { value: '/srv/baton', source: '/etc/baton/policy.json' } }
  expect(decide({})).toEqual({ home: '/home/a/.local/share/baton', homeFrom: 'usual' })
  expect(decide({ exists })).toEqual({ home: '/opt/baton/Baton data', homeFrom: 'portable' })
  expect(decide({ exists, policy })).toEqual({ home: '/srv/baton', homeFrom: 'policy' })
  const env = { BATON_HOME: '/stick' }
  expect(decide({ exists, policy, env })).toEqual({ home: '/stick', homeFrom: 'environment' })
  expect(decide({ exists, policy, env, home: '/given' })).toEqual({ home: '/given', homeFrom: 'option' })
})
