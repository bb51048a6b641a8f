/** The smaller tables of the shell: closing, crashes, permissions, spell checking, failures. */
import { describe, expect, test } from 'vitest'
import { type CloseEvent, type CloseState, stepClose } from '../../../src/main/hosts/electron/close-protocol.ts'
import { CRASH_WINDOW_MS, recoverFrom } from '../../../src/main/hosts/electron/crash-recovery.ts'
import { mayDownload } from '../../../src/main/hosts/electron/downloads.ts'
import { QUIET_MS, shouldTell } from '../../../src/main/hosts/electron/failure-notes.ts'
import { describeSaveDialog } from '../../../src/main/hosts/electron/host-dialogs.ts'
import { mayUse } from '../../../src/main/hosts/electron/permissions.ts'
import { findLanguages, planSpellCheck } from '../../../src/main/hosts/electron/spell-check.ts'

describe('closing', () => {
  const rows: readonly [CloseState, CloseEvent, boolean, CloseState, readonly string[]][] = [
    ['open', 'close-asked', true, 'flushing', ['hold', 'ask']],
    ['open', 'close-asked', false, 'closing', ['hold', 'go']],
    ['open', 'flushed', true, 'open', []],
    ['open', 'not-saved', true, 'open', []],
    ['open', 'stay', true, 'open', []],
    ['open', 'leave', true, 'open', []],
    ['open', 'time-over', true, 'open', []],
    ['open', 'page-lost', true, 'open', []],
    ['open', 'system-ends', true, 'closing', ['ask-in-passing']],
    ['flushing', 'close-asked', true, 'closing', ['hold', 'go']],
    ['flushing', 'flushed', true, 'closing', ['go']],
    ['flushing', 'not-saved', true, 'asking', ['tell']],
    ['flushing', 'stay', true, 'flushing', []],
    ['flushing', 'leave', true, 'flushing', []],
    ['flushing', 'time-over', true, 'closing', ['go']],
    ['flushing', 'page-lost', true, 'closing', ['go']],
    ['flushing', 'system-ends', true, 'closing', ['go']],
    ['asking', 'close-asked', true, 'asking', ['hold']],
    ['asking', 'flushed', true, 'asking', []],
    ['asking', 'not-saved', true, 'asking', []],
    ['asking', 'stay', true, 'open', []],
    ['asking', 'leave', true, 'closing', ['go']],
    ['asking', 'time-over', true, 'asking', []],
    ['asking', 'page-lost', true, 'asking', []],
    ['asking', 'system-ends', true, 'closing', ['go']],
    ['closing', 'close-asked', true, 'closing', []],
    ['closing', 'flushed', true, 'closing', []],
    ['closing', 'not-saved', true, 'closing', []],
    ['closing', 'stay', true, 'closing', []],
    ['closing', 'leave', true, 'closing', []],
    ['closing', 'time-over', true, 'closing', []],
    ['closing', 'page-lost', true, 'closing', []],
    ['closing', 'system-ends', true, 'closing', []],
  ]
  test.each(rows)('%s + %s (page alive: %s) -> %s, %j', (state, event, alive, next, effects) => {
    expect(stepClose(state, event, alive)).toEqual({ state: next, effects })
  })

  test('never holds a window back for long: from any state, asking twice takes it away', () => {
    for (const state of ['open', 'flushing', 'closing'] as const) {
      const once = stepClose(state, 'close-asked', true)
      const twice = stepClose(once.state, 'close-asked', true)
      expect(twice.state).toBe('closing')
      expect(twice.effects.includes('hold')).toBe(twice.effects.includes('go'))
    }
  })
})

describe('a page that died', () => {
  test.each([
    ['clean-exit', [], 'ignore'],
    ['crashed', [], 'reload'],
    ['oom', [], 'reload'],
    ['killed', [], 'reload'],
    ['abnormal-exit', [], 'reload'],
    ['memory-eviction', [], 'reload'],
    ['launch-failed', [], 'ask'],
    ['integrity-failure', [], 'ask'],
    ['crashed', [100_000 - CRASH_WINDOW_MS + 1], 'ask'],
    ['crashed', [100_000 - CRASH_WINDOW_MS], 'reload'],
    ['clean-exit', [99_999], 'ignore'],
  ] as const)('of %s after deaths at %j: %s', (reason, earlier, expected) => {
    expect(recoverFrom(reason, earlier, 100_000)).toBe(expected)
  })
})

describe('a permission', () => {
  const ALL = [
    'clipboard-read',
    'clipboard-sanitized-write',
    'fullscreen',
    'media',
    'geolocation',
    'notifications',
    'midi',
    'midiSysex',
    'pointerLock',
    'keyboardLock',
    'openExternal',
    'display-capture',
    'hid',
    'serial',
    'usb',
    'storage-access',
    'local-fonts',
    'idle-detection',
    'window-management',
    'fileSystem',
    'unknown',
    'local-network',
  ]

  test('is given for copy, paste and the full screen to the facilitator, for the full screen to the audience', () => {
    const given = (role: 'facilitator' | 'audience') => ALL.filter((name) => mayUse(role, 'app://baton', name))
    expect(given('facilitator')).toEqual(['clipboard-read', 'clipboard-sanitized-write', 'fullscreen'])
    expect(given('audience')).toEqual(['fullscreen'])
  })

  test.each([
    ['facilitator', 'https://example.com'],
    ['facilitator', 'app://elsewhere'],
    ['facilitator', 'app://baton.example'],
    ['facilitator', ''],
    ['facilitator', 'null'],
    [null, 'app://baton'],
  ] as const)('is never given to %s at %s', (role, origin) => {
    expect(ALL.filter((name) => mayUse(role, origin, name))).toEqual([])
  })

  test('is given to our origin with or without the slash that Chromium adds', () => {
    expect(mayUse('facilitator', 'app://baton/', 'clipboard-read')).toBe(true)
  })
})

describe('a download', () => {
  test.each([
    ['facilitator', 'blob:app://baton/6f1c', 'application/json', true],
    ['facilitator', 'blob:app://baton/6f1c', 'text/html', false],
    ['facilitator', 'blob:https://example.com/6f1c', 'application/json', false],
    ['facilitator', 'blob:app://baton.example/6f1c', 'application/json', false],
    ['facilitator', 'app://baton/index.html', 'application/json', false],
    ['facilitator', 'data:application/json,{}', 'application/json', false],
    ['audience', 'blob:app://baton/6f1c', 'application/json', false],
    [null, 'blob:app://baton/6f1c', 'application/json', false],
  ] as const)('in the window of %s from %s as %s: %s', (role, address, type, may) => {
    expect(mayDownload(role, address, type)).toBe(may)
  })
})

describe('spell checking', () => {
  test.each([
    ['darwin', 'de-DE', [], null],
    ['win32', 'en-GB', [], []],
    ['linux', 'en-GB', [], []],
    ['win32', 'de-DE', ['de-DE-3-0.bdic', 'en-US-10-1.bdic'], ['de-DE']],
    ['win32', 'en-GB', ['de-DE-3-0.bdic', 'en-US-10-1.bdic'], ['en-US']],
    ['linux', 'en-US', ['en-GB-10-1.bdic', 'en-US-10-1.bdic'], ['en-US', 'en-GB']],
    ['linux', 'en-CA', ['en-US-10-1.bdic', 'en-GB-10-1.bdic'], ['en-GB', 'en-US']],
    ['linux', 'fr-CH', ['fr-4-0.bdic', 'en-US-10-1.bdic'], ['fr']],
    ['linux', 'fr-FR', ['de-DE-3-0.bdic', 'en-US-10-1.bdic'], []],
    ['linux', 'ar-XB', ['ar-1-0.bdic', 'en-US-10-1.bdic'], []],
    ['linux', 'en-XA', ['en-US-10-1.bdic'], ['en-US']],
    ['linux', 'en-GB', ['en-ZZ-1-0.bdic'], []],
    ['linux', 'en-GB', ['notes.txt', 'en-US.bdic.tmp'], []],
  ] as const)('on %s in %s with %j', (platform, locale, files, languages) => {
    const known = ['ar', 'en-GB', 'en-US', 'de-DE', 'fr']
    const plan = { enabled: languages === null || languages.length > 0, languages: languages ?? [] }
    expect(planSpellCheck({ platform, files, known, locale })).toEqual(plan)
  })

  test('knows a dictionary by its file name', () => {
    expect(findLanguages(['fr-4-0.bdic', 'en-GB.bdic', 'en-GB-10-1.bdic', 'en-GB.dic'])).toEqual(['en-GB', 'fr'])
  })
})

describe('an error of the main process', () => {
  test('is told at once, and then not again for a while', () => {
    expect(shouldTell(null, 5)).toBe(true)
    expect(shouldTell(1000, 1000 + QUIET_MS - 1)).toBe(false)
    expect(shouldTell(1000, 1000 + QUIET_MS)).toBe(true)
  })
})

describe('the save dialog', () => {
  test('suggests a name in the documents and the ending that belongs to it', () => {
    const options = describeSaveDialog('Order desk.baton', '/home/ada/Documents')
    expect(options.defaultPath).toBe('/home/ada/Documents/Order desk.baton')
    expect(options.filters).toEqual([{ name: 'Baton workshop', extensions: ['baton'] }])
    expect(options.properties).toContain('showOverwriteConfirmation')
    expect(describeSaveDialog('notes', '/x').filters).toEqual([])
  })
})
