/** What administrators lay down: from each place of each system, with what is wrong told and passed over. */
import { describe, expect, test } from 'vitest'
import { POLICY_FAULTS } from '#shared/model/policy.ts'
import { sayPolicyProblem } from '#shared/text/say-policy.ts'
import { findPolicyOn } from '../../../src/main/launch/find-policy.ts'
import { readRegistryValues } from '../../../src/main/launch/registry-values.ts'

const ADA = { env: { USER: 'ada', HOME: '/home/ada' }, userFolder: '/home/ada' } as const
const ADA_ON_WINDOWS = {
  platform: 'win32',
  env: { UserName: 'ada', ProgramData: 'D:\\ProgramData', SystemRoot: 'D:\\Windows' },
  userFolder: 'C:\\Users\\ada',
} as const

const KEY = 'HKLM\\Software\\Policies\\Baton'

/** As `reg query` prints it on a German Windows. */
const PRINTED = [
  '',
  'HKEY_LOCAL_MACHINE\\Software\\Policies\\Baton',
  '    (Standard)    REG_SZ    nothing',
  '    Home    REG_EXPAND_SZ    D:\\Our  work\\%USERNAME%',
  '    locale    REG_SZ    de-CH',
  '    Backups    REG_DWORD    0x1',
  '    empty    REG_SZ    ',
  '',
  'HKEY_LOCAL_MACHINE\\Software\\Policies\\Baton\\Other',
  '',
].join('\r\n')

interface Disk {
  readonly [path: string]: string | Uint8Array | Error
}

function sources(disk: Disk, printed: string | null = null, asked: unknown[] = []) {
  return {
    read: (path: string) => {
      const content = disk[path]
      if (content instanceof Error) throw content
      return content === undefined ? null : Buffer.from(content)
    },
    ask: (program: string, args: readonly string[]) => {
      asked.push([program, ...args])
      return printed
    },
  }
}

const onLinux = (policy: unknown) =>
  findPolicyOn(
    { platform: 'linux', ...ADA },
    sources({ '/etc/baton/policy.json': typeof policy === 'string' ? policy : JSON.stringify(policy) }),
  )

describe('on every system', () => {
  test('nobody laid anything down: nothing holds, and nothing is wrong', () => {
    for (const platform of ['linux', 'darwin', 'win32'] as const) {
      expect(findPolicyOn({ platform, ...ADA }, sources({}))).toEqual({
        ...{ home: null, backups: null, locale: null, problems: [] },
      })
    }
  })

  test('Linux reads one file, with the folders of whoever works', () => {
    const source = '/etc/baton/policy.json'
    // biome-ignore lint/suspicious/noTemplateCurlyInString: this is how administrators write it.
    expect(onLinux({ home: '/srv/baton/${USER}', backups: '~/Backups/../Backups', locale: 'fr_CA' })).toEqual({
      home: { value: '/srv/baton/ada', source },
      backups: { value: '/home/ada/Backups', source },
      locale: { value: 'fr-CA', source },
      problems: [],
    })
  })

  test('Windows asks the registry first, then the file; each name for itself', () => {
    const asked: unknown[] = []
    const file = 'D:\\ProgramData\\Baton\\policy.json'
    const disk = { [file]: JSON.stringify({ home: 'E:\\never', backups: '\\\\server\\share\\Baton' }) }
    expect(findPolicyOn(ADA_ON_WINDOWS, sources(disk, PRINTED, asked))).toEqual({
      home: { value: 'D:\\Our  work\\ada', source: KEY },
      backups: { value: '\\\\server\\share\\Baton', source: file },
      locale: { value: 'de-CH', source: KEY },
      problems: [
        { fault: 'not-text', source: KEY, name: 'Backups', value: 'null' },
        { fault: 'unknown', source: KEY, name: 'empty', value: '' },
      ],
    })
    expect(asked).toEqual([['D:\\Windows\\System32\\reg.exe', 'query', KEY, '/reg:64']])
  })

  test('letters that a console may have changed are not taken from the registry, and the file is named', () => {
    const printed = PRINTED.replace('Our  work', 'Our w\x94rk').replace('de-CH', 'de?')
    const { home, locale, problems } = findPolicyOn(ADA_ON_WINDOWS, sources({}, printed))
    expect([home, locale]).toEqual([null, null])
    expect(problems.filter(({ fault }) => fault === 'letters').map(({ name }) => name)).toEqual(['Home', 'locale'])
  })

  test('macOS asks managed preferences first, through the program that knows their form', () => {
    const preferences = '/Library/Managed Preferences/app.baton.desktop.plist'
    const asked: unknown[] = []
    const disk = { [preferences]: 'bplist00', '/Library/Application Support/Baton/policy.json': '{"locale":"de"}' }
    const printed = Buffer.from('{"home":"/Users/Shared/Bätön"}').toString('latin1')
    const policy = findPolicyOn({ platform: 'darwin', ...ADA }, sources(disk, printed, asked))
    expect(policy).toMatchObject({ home: { value: '/Users/Shared/Bätön' }, locale: { value: 'de-DE' }, problems: [] })
    expect(asked).toEqual([['/usr/bin/plutil', '-convert', 'json', '-o', '-', preferences]])
    const silent = findPolicyOn({ platform: 'darwin', ...ADA }, sources({ [preferences]: 'bplist00' }, null))
    expect(silent.problems).toEqual([{ fault: 'unreadable', source: preferences, name: '', value: '' }])
  })

  test('a file is read whether an editor wrote UTF-8, with or without a mark, or UTF-16', () => {
    const json = '{"home":"/srv/bätön"}'
    for (const content of [json, `\uFEFF${json}`, Buffer.from(`\uFEFF${json}`, 'utf16le')]) {
      const policy = findPolicyOn({ platform: 'linux', ...ADA }, sources({ '/etc/baton/policy.json': content }))
      expect(policy).toMatchObject({ home: { value: '/srv/bätön' }, problems: [] })
    }
  })
})

describe('what is wrong', () => {
  test.each([
    ['no JSON', '{"home": ', 'unreadable'],
    ['a list', '["/srv"]', 'unreadable'],
    ['a name that is none', { homes: '/srv' }, 'unknown'],
    ['a number', { home: 7 }, 'not-text'],
    ['nothing', { home: '  ' }, 'not-text'],
    ['a path from nowhere', { home: 'srv/baton' }, 'not-whole'],
    // biome-ignore lint/suspicious/noTemplateCurlyInString: this is how administrators write it.
    ['a variable that is not set', { backups: '/srv/${NOBODY}' }, 'variable'],
    ['a language that Baton does not speak', { locale: 'tlh' }, 'language'],
  ])('%s costs itself alone, with a sentence that names the place', (_, policy, fault) => {
    const found = onLinux(typeof policy === 'string' ? policy : { ...policy, Locale: 'locale' in policy ? 5 : 'de' })
    expect(found.problems[0]?.fault).toBe(fault)
    expect([found.home, found.backups]).toEqual([null, null])
    if (fault !== 'unreadable' && fault !== 'language') expect(found.locale?.value).toBe('de-DE')
    const [sentence = ''] = found.problems.map(sayPolicyProblem)
    expect(sentence).toContain('/etc/baton/policy.json')
    expect(sentence).not.toContain('{{')
  })

  test('letters of an old code page name no other folder', () => {
    const bytes = Buffer.from('{"home":"/srv/bätön"}', 'latin1')
    const policy = findPolicyOn({ platform: 'linux', ...ADA }, sources({ '/etc/baton/policy.json': bytes }))
    expect(policy.home).toBeNull()
    expect(policy.problems.map(({ fault }) => fault)).toEqual(['unreadable'])
  })

  test('a file that may not be read is trouble, not nothing', () => {
    const disk = { '/etc/baton/policy.json': new Error('EACCES') }
    expect(findPolicyOn({ platform: 'linux', ...ADA }, sources(disk)).problems).toHaveLength(1)
  })

  test('a folder of the current drive is no whole path on Windows', () => {
    const printed = PRINTED.replace('D:\\Our  work\\%USERNAME%', '\\Baton')
    expect(findPolicyOn(ADA_ON_WINDOWS, sources({}, printed)).problems[0]?.fault).toBe('not-whole')
  })

  test('each fault has a sentence of its own', () => {
    const facts = { source: 'S', name: 'N', value: 'V' }
    expect(new Set(POLICY_FAULTS.map((fault) => sayPolicyProblem({ fault, ...facts }))).size).toBe(POLICY_FAULTS.length)
  })
})

test('values of the registry keep their blanks, whatever the language of Windows', () => {
  expect(readRegistryValues(PRINTED)).toEqual([
    { name: 'Home', text: 'D:\\Our  work\\%USERNAME%' },
    { name: 'locale', text: 'de-CH' },
    { name: 'Backups', text: null },
    { name: 'empty', text: '' },
  ])
  expect(readRegistryValues('ERROR: Access is denied.')).toEqual([])
})
