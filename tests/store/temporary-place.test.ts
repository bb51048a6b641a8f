/** Files of a moment that runs left behind in a data directory. */
import { existsSync, mkdirSync, utimesSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach, beforeEach, expect, test } from 'vitest'
import { settleTemporary } from '../../src/main/launch/temporary-place.ts'
import { thisProcess } from '../../src/main/store/claim.ts'
import { lockHome } from '../../src/main/store/home-lock.ts'
import { tempFolder } from '../helpers/temp-folder.ts'

const NAMES = ['TMPDIR', 'TMP', 'TEMP']
let before: readonly (readonly [string, string | undefined])[] = []
beforeEach(() => {
  before = NAMES.map((name) => [name, process.env[name]] as const)
})
afterEach(() => {
  for (const [name, value] of before) {
    if (value === undefined) delete process.env[name]
    else process.env[name] = value
  }
})

/** A data directory of a portable Baton, with something old and something new in the folder for files of a moment. */
function portableHome() {
  const home = tempFolder()
  const temporary = join(home, 'temporary')
  for (const name of ['old', 'new']) {
    mkdirSync(join(temporary, name), { recursive: true })
    writeFileSync(join(temporary, name, 'page.html'), 'x')
  }
  const threeDaysAgo = Date.now() / 1000 - 3 * 24 * 60 * 60
  utimesSync(join(temporary, 'old'), threeDaysAgo, threeDaysAgo)
  return { home, temporary, there: () => ['old', 'new'].filter((name) => existsSync(join(temporary, name))) }
}

test('a start throws away what is older than a day, and uses the folder', () => {
  const { home, temporary, there } = portableHome()
  const settled = settleTemporary({ home, homeFrom: 'portable' })
  expect(there()).toEqual(['new'])
  // On a long path a browser's socket would not fit, so the folder is tidied up and another one is used.
  expect([temporary, null]).toContain(settled)
  if (settled !== null) expect(tmpdir()).toBe(temporary)
})

test('nothing goes while a Baton with windows is at work there, and what it left goes afterwards', () => {
  const { home, there } = portableHome()
  const lock = lockHome(home, thisProcess('window', '2026-03-02T09:00:00.000Z'))
  settleTemporary({ home, homeFrom: 'portable' })
  expect(there()).toEqual(['old', 'new'])
  lock.release()
  settleTemporary({ home, homeFrom: 'portable' })
  expect(there()).toEqual(['new'])
})
