/** From words on a command line to what is opened, for the first instance and for later ones. */
import { describe, expect, test } from 'vitest'
import { readHandOver, readSecondInstance } from '../../../src/main/hosts/electron/handed-over.ts'
import { createWaiting } from '../../../src/main/hosts/electron/waiting.ts'
import { programFolder } from '../../../src/main/launch/program-folder.ts'

const at = (argv: readonly string[], packaged = true, env: Record<string, string> = {}) =>
  readHandOver({ argv, env, folder: '/home/ada', packaged })

describe('an instance', () => {
  test.each([
    ['a double click', ['/opt/baton', '/media/stick/team.baton'], true, '/media/stick/team.baton'],
    ['a relative name', ['/opt/baton', 'team.baton'], true, 'team.baton'],
    [
      'an address of a file manager',
      ['/opt/baton', 'file:///media/my%20stick/team.baton'],
      true,
      '/media/my stick/team.baton',
    ],
    ['--open with a file', ['/opt/baton', '--open', 'team.baton'], true, 'team.baton'],
    ['--open= with a file', ['/opt/baton', '--open=team.baton'], true, 'team.baton'],
    ['--open with a title', ['/opt/baton', '--open', 'Order desk'], true, 'Order desk'],
    ['a run from source', ['/x/electron', '.', '--open', 'team.baton'], false, 'team.baton'],
    [
      "Chromium's switches around it",
      ['/opt/baton', '--no-sandbox', '--lang=de', 'team.baton', '--type=x'],
      true,
      'team.baton',
    ],
    ["macOS's process number", ['/Applications/Baton', '-psn_0_12345', 'team.baton'], true, 'team.baton'],
  ] as const)('opens what %s names', (_name, argv, packaged, open) => {
    expect(at(argv, packaged)).toEqual({ open, folder: '/home/ada' })
  })

  test.each([
    ['nothing', ['/opt/baton'], true],
    ['nothing from source', ['/x/electron', '.'], false],
    ['other files', ['/opt/baton', 'list.csv'], true],
    ['its own program', ['/opt/old.baton'], true],
    ['its own folder', ['/x/electron', '/src/my.baton'], false],
    ['--open without a value', ['/opt/baton', '--open'], true],
  ] as const)('opens nothing when given %s', (_name, argv, packaged) => {
    expect(at(argv, packaged)).toBeNull()
  })

  test('reads relative paths from where npm was typed', () => {
    const env = { npm_lifecycle_event: 'start', INIT_CWD: '/home/ada/files' }
    expect(at(['/x/electron', '.', 'team.baton'], false, env)?.folder).toBe('/home/ada/files')
  })
})

describe('a second instance', () => {
  const instance = { argv: ['/opt/baton', 'reordered.baton'], env: {}, folder: '/tmp', packaged: true }

  test('passes on what it read itself', () => {
    const handOver = { open: 'Order desk', folder: '/home/ada' }
    expect(readSecondInstance({ handOver }, instance)).toEqual(handOver)
    expect(readSecondInstance({ handOver: null }, instance)).toBeNull()
  })

  test.each([[undefined], [null], [{}], ['x'], [{ handOver: { open: '', folder: '' } }], [{ handOver: 5 }]])(
    'is read by its arguments when it passes %j',
    (passed) => {
      expect(readSecondInstance(passed, instance)).toEqual({ open: 'reordered.baton', folder: '/tmp' })
    },
  )
})

describe('what waits', () => {
  test('is handed out in order once someone takes it, and waits again after', () => {
    const waiting = createWaiting<number>()
    const taken: number[] = []
    waiting.add(1)
    waiting.add(2)
    waiting.open((item) => taken.push(item))
    waiting.add(3)
    expect(taken).toEqual([1, 2, 3])
    waiting.shut()
    waiting.add(4)
    expect(taken).toEqual([1, 2, 3])
    waiting.open((item) => taken.push(item * 10))
    expect(taken).toEqual([1, 2, 3, 40])
  })
})

describe("the program's folder", () => {
  test.each([
    ['win32', 'D:\\Baton\\Baton.exe', {}, true, 'D:\\Baton'],
    ['darwin', '/Volumes/Stick/Baton.app/Contents/MacOS/Baton', {}, true, '/Volumes/Stick'],
    ['linux', '/opt/baton/baton', {}, true, '/opt/baton'],
    ['linux', '/tmp/.mount_x/baton', { APPIMAGE: '/media/stick/Baton.AppImage' }, true, '/media/stick'],
    ['linux', '/x/node_modules/electron/dist/electron', {}, false, '/x'],
  ] as const)('on %s at %s', (platform, execPath, env, packaged, expected) => {
    expect(programFolder({ platform, execPath, env, packaged, root: '/x' })).toBe(expected)
  })
})
