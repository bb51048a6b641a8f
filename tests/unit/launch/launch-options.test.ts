import { describe, expect, test } from 'vitest'
import { en } from '#shared/text/catalogue.ts'
import { readLaunchOptions, startFolder } from '../../../src/main/launch/launch-options.ts'

const folder = process.platform === 'win32' ? 'C:\\work' : '/work'

function read(...args: string[]) {
  return readLaunchOptions(args, { folder })
}

function options(...args: string[]) {
  const reading = read(...args)
  if (!reading.ok) throw new Error(reading.problem)
  return reading.options
}

describe('the options of a start', () => {
  test('without any, a free port, a window and Home', () => {
    expect(options()).toEqual({
      serve: false,
      port: 0,
      openBrowser: true,
      home: null,
      locale: null,
      open: null,
      help: false,
      version: false,
    })
  })

  test('all of them, in both spellings', () => {
    expect(options('--serve', '--port', '8123', '--no-open', '--open', 'Front desk')).toMatchObject({
      serve: true,
      port: 8123,
      openBrowser: false,
      open: 'Front desk',
    })
    expect(options('--port=8123', '--open=a b.baton', '-h')).toMatchObject({
      port: 8123,
      open: 'a b.baton',
      help: true,
    })
  })

  test('a relative data folder starts where the person stood', () => {
    expect(options('--home', 'my data').home).toContain('my data')
    expect(options('--home', 'my data').home).toMatch(process.platform === 'win32' ? /^C:/ : /^\/work\//)
  })

  test('a workshop file may stand alone, as a double click hands it over', () => {
    for (const file of ['/media/stick/Client A.baton', 'D:\\CLIENT A.BATON']) expect(options(file).open).toBe(file)
  })

  test('what is wrong is said in a sentence that names it', () => {
    for (const [args, word] of [
      [['--prot', '1'], '--prot'],
      [['--port'], '--port'],
      [['--port', '--no-open'], '--port'],
      [['--port', '70000'], '70000'],
      [['--port', '-1'], '--port'],
      [['--port', '80x'], '80x'],
      [['--serve=yes'], '--serve'],
      [['--home', ''], '--home'],
      [['--locale', 'tlh'], '“tlh”'],
      [['--locale', ''], '--locale'],
      [['stray'], 'stray'],
      [['-x'], '-x'],
    ] as const) {
      const reading = read(...args)
      expect(reading.ok, args.join(' ')).toBe(false)
      if (!reading.ok) expect(reading.problem).toContain(word)
    }
  })

  test('a tolerant reading passes over the switches of Chromium', () => {
    const reading = readLaunchOptions(['--no-sandbox', '--enable-features=X', 'stray', '--port', '1'], {
      folder,
      tolerant: true,
    })
    expect(reading).toMatchObject({ ok: true, options: { port: 1 } })
  })

  test('the help names every option', () => {
    for (const option of ['--serve', '--port', '--no-open', '--home', '--open', '--version', '--help', 'BATON_HOME']) {
      expect(en.launch.help).toContain(option)
    }
  })
})

test('npm runs scripts in the project folder, so the person stood where INIT_CWD says', () => {
  expect(startFolder({ npm_lifecycle_event: 'start', INIT_CWD: '/home/a' }, '/baton')).toBe('/home/a')
  expect(startFolder({ INIT_CWD: '/home/a' }, '/baton')).toBe('/baton')
  expect(startFolder({}, '/baton')).toBe('/baton')
})
