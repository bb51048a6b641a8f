import { describe, expect, test } from 'vitest'
import { appWindowArguments, browserPaths, defaultBrowserCommand } from '../../../src/main/browser/browser-paths.ts'

describe('where browsers are installed', () => {
  test('on Windows: Edge first, below every folder of programs that the environment names', () => {
    const paths = browserPaths({
      platform: 'win32',
      env: {
        'ProgramFiles(x86)': 'C:\\Program Files (x86)',
        ProgramFiles: 'C:\\Program Files',
        LOCALAPPDATA: undefined,
      },
      userFolder: 'C:\\Users\\A',
    })
    expect(paths[0]).toBe('C:\\Program Files (x86)\\Microsoft\\Edge\\Application\\msedge.exe')
    expect(paths).toContain('C:\\Program Files\\Google\\Chrome\\Application\\chrome.exe')
    expect(paths).toHaveLength(6)
  })

  test('on macOS: for everybody and for this person', () => {
    const paths = browserPaths({ platform: 'darwin', env: {}, userFolder: '/Users/a' })
    expect(paths).toContain('/Applications/Google Chrome.app/Contents/MacOS/Google Chrome')
    expect(paths).toContain('/Users/a/Applications/Chromium.app/Contents/MacOS/Chromium')
  })

  test('on Linux: every folder of PATH, and never a relative one', () => {
    const paths = browserPaths({ platform: 'linux', env: { PATH: '/usr/bin:.:/opt/x' }, userFolder: '/home/a' })
    expect(paths).toContain('/usr/bin/chromium')
    expect(paths).toContain('/opt/x/microsoft-edge')
    expect(paths.every((path) => path.startsWith('/'))).toBe(true)
  })

  test('without an environment nothing breaks', () => {
    expect(browserPaths({ platform: 'win32', env: {}, userFolder: '' })).toEqual([])
    expect(browserPaths({ platform: 'linux', env: {}, userFolder: '' })).toEqual(['/snap/bin/chromium'])
  })
})

test('an app window has a profile of its own and does not report home', () => {
  const args = appWindowArguments('http://127.0.0.1:1/?key=k', '/data/browser window')
  expect(args).toContain('--app=http://127.0.0.1:1/?key=k')
  expect(args).toContain('--user-data-dir=/data/browser window')
  expect(args).toContain('--disable-background-networking')
})

test('the default browser is asked without a shell, so an address is never a command', () => {
  const address = 'http://127.0.0.1:1/?key=k&workshop=w'
  for (const platform of ['win32', 'darwin', 'linux'] as const) {
    const { command, args } = defaultBrowserCommand(platform, address)
    expect(command).not.toContain('cmd')
    expect(args.at(-1)).toBe(address)
  }
})
