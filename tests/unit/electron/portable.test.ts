/** A portable Baton in a window of its own: whatever Electron would put elsewhere lies beside the program too. */
import { mkdirSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, test } from 'vitest'
import { NO_POLICY } from '#shared/model/policy.ts'
import type { Machine } from '../../../src/main/hosts/electron/machine.ts'
import { readStartUp } from '../../../src/main/hosts/electron/start-up.ts'
import { newHome, startBaton } from './stand-in/start-baton.ts'

const LAID_DOWN = { ...NO_POLICY, home: { value: '/srv/baton', source: '/etc/baton/policy.json' } }

function startUp(facts: Partial<Machine>, marker: string) {
  const machine = {
    ...{ argv: [facts.execPath ?? ''], env: {}, platform: 'linux', folder: '/', userFolder: '/home/ada' },
    ...{ policy: NO_POLICY, exists: (path: string) => path === marker },
    ...facts,
  }
  return readStartUp(machine as Machine, true, '/ignored/resources/app.asar')
}

describe('where the data is, by where the marker lies', () => {
  test.each([
    [
      'beside Baton.exe',
      { platform: 'win32', execPath: 'E:\\Baton\\Baton.exe' } as const,
      'E:\\Baton\\portable',
      'E:\\Baton\\Baton data',
    ],
    [
      'beside Baton.app',
      { platform: 'darwin', execPath: '/Volumes/Stick/Baton.app/Contents/MacOS/Baton' } as const,
      '/Volumes/Stick/portable',
      '/Volumes/Stick/Baton data',
    ],
    [
      'beside the AppImage, which runs from a mount',
      { execPath: '/tmp/.mount_x/baton', env: { APPIMAGE: '/media/stick/Baton.AppImage' } },
      '/media/stick/portable',
      '/media/stick/Baton data',
    ],
  ] as const)('%s', (_, facts, marker, home) => {
    expect(startUp(facts, marker)).toMatchObject({ home, homeFrom: 'portable' })
    expect(startUp(facts, '/elsewhere/portable').homeFrom).toBe('usual')
    expect(startUp({ ...facts, policy: LAID_DOWN }, marker)).toMatchObject({ home: '/srv/baton', homeFrom: 'policy' })
  })
})

test('profile, session, crash reports and temporary files all lie in the data directory', async () => {
  const home = newHome()
  const temporary = join(home, 'temporary')
  mkdirSync(temporary)
  const { electron } = await startBaton({ home, temporary })
  const { paths } = electron.app
  expect([...paths.keys()].sort()).toEqual(['crashDumps', 'sessionData', 'temp', 'userData'])
  for (const [name, path] of paths) expect(path.startsWith(home), `${name} ${path}`).toBe(true)
})
