/**
 * The map on the command line: painted by a browser, left out or refused in one sentence where there is none. The browser here
 * is a program that does what the page does; a real one is in the e2e tests.
 */
import { chmodSync, copyFileSync, existsSync, mkdtempSync, readdirSync, readFileSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach, beforeAll, expect, test, vi } from 'vitest'
import { PAINT_PATHS } from '#shared/contract/paint-page.ts'
import { findInstallation } from '../../../src/main/launch/installation.ts'
import { runBaton } from '../../helpers/baton-command.ts'
import { tempFolder } from '../../helpers/temp-folder.ts'

const base = tempFolder()
const TABLE = 'From,To,Service\nKitchen,Floor,Plates\nFloor,Guests,Dinner\n'
const isUnix = process.platform !== 'win32'
const isBuilt = existsSync(join(findInstallation().renderer, 'paint.html'))
if (!isUnix)
  process.stderr.write('Painting by a stand-in for a browser is skipped: Windows runs no scripts as programs.\n')
if (!isBuilt) process.stderr.write('Painting by a stand-in for a browser is skipped: the pages are not built.\n')

/** Opens the page's address as a browser would, and hands over what `body` makes of each part of the job. */
const STAND_IN = (body: string) => `#!/usr/bin/env -S "${process.execPath}"
const { readFileSync } = require('node:fs')
const door = readFileSync(new URL(process.argv.at(-1)), 'utf8')
const page = new URL(/url=([^"]+)"/.exec(door)[1])
const at = (path) => new URL(path + page.search, page)
const post = (path, body) => fetch(at(path), { method: 'POST', body })
const main = async () => {
  const job = await (await fetch(at('${PAINT_PATHS.job}'))).json()
  ${body}
  setInterval(() => {}, 1000)
}
main()
`
const PAINTS = STAND_IN(`for (const [i, part] of job.parts.entries())
    await post('${PAINT_PATHS.painted}' + i, '<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 9 9" width="9" height="9"><!--' +
      part.of + ' of ' + job.records.filter((one) => one.type === 'party').length + '--></svg>')`)

let made: string
beforeAll(async () => {
  const folder = mkdtempSync(join(base, 'made-'))
  writeFileSync(join(folder, 'a.csv'), TABLE)
  expect(await runBaton(folder, ['import', 'a.csv', '--out', 'a.baton'])).toMatchObject({ code: 0 })
  made = join(folder, 'a.baton')
})
afterEach(() => vi.unstubAllEnvs())

/** @param browser what BATON_BROWSER runs; null for one that is not there */
function world(browser: string | null) {
  const folder = mkdtempSync(join(base, 't'))
  copyFileSync(made, join(folder, 'a.baton'))
  const program = join(folder, 'browser')
  if (browser !== null) writeFileSync(program, browser)
  if (browser !== null) chmodSync(program, 0o755)
  vi.stubEnv('BATON_BROWSER', program)
  const write = (format: string, ...more: string[]) =>
    runBaton(folder, ['export', 'a.baton', '--format', format, '--out', `a.${format}`, ...more])
  return { folder, write, read: (name: string) => readFileSync(join(folder, name), 'utf8') }
}

test.each(['svg', 'png', 'poster', 'handout', 'pdf'])(
  'without a browser %s is refused in one sentence',
  async (format) => {
    const { folder, write } = world(null)
    const told = await write(format)
    expect([told.code, told.stdout]).toEqual([1, ''])
    expect(told.stderr).toMatch(/^[^\n]*Install Chrome, Edge or Chromium[^\n]*nothing was written\.\n$/)
    expect(readdirSync(folder)).toEqual(['a.baton'])
  },
)

test.each(['html', 'pptx'])(
  'without a browser %s is written without pictures of the map, and that is said',
  async (format) => {
    const { folder, write } = world(null)
    const told = await write(format)
    expect(told).toMatchObject({ code: 0, stdout: '' })
    expect(told.stderr).toContain('Without pictures of the map')
    expect(existsSync(join(folder, `a.${format}`))).toBe(true)
  },
)

test.runIf(isUnix && isBuilt)('a browser paints the map, and it is ended with its folder', async () => {
  const left = () => readdirSync(tmpdir()).filter((name) => name.startsWith('baton-browser-'))
  const before = left()
  const { write, read } = world(PAINTS)
  expect(await write('svg')).toMatchObject({ code: 0, stdout: '' })
  expect(read('a.svg')).toContain('<!--whole of 3-->')
  expect(left().filter((name) => !before.includes(name))).toEqual([])
})

test.runIf(isUnix && isBuilt)('the report has the picture in it, and nothing is said', async () => {
  const { write, read } = world(PAINTS)
  const told = await write('html')
  expect(told.code).toBe(0)
  expect(told.stderr).toMatch(/^Wrote [^\n]*\n$/)
  const [, drawn = ''] = /src="data:image\/svg\+xml;base64,([^"]+)"/.exec(read('a.html')) ?? []
  expect(Buffer.from(drawn, 'base64').toString()).toContain('<!--whole of 3-->')
})

test.runIf(isUnix && isBuilt)(
  'a browser that gives up is named with its reason, and an earlier file stays',
  async () => {
    const { folder, write, read } = world(STAND_IN(`await post('${PAINT_PATHS.failed}', 'no memory left')`))
    writeFileSync(join(folder, 'a.svg'), 'mine')
    const told = await write('svg', '--force')
    expect(told.code).toBe(1)
    expect(told.stderr).toContain('no memory left')
    expect(read('a.svg')).toBe('mine')
  },
)

test('a file that is there is refused before anything is painted', async () => {
  const { folder, write, read } = world(null)
  writeFileSync(join(folder, 'a.svg'), 'mine')
  expect(await write('svg')).toMatchObject({ code: 1, stderr: expect.stringContaining('a.svg') })
  expect(read('a.svg')).toBe('mine')
})

test.each([
  [['--format', 'html', '--zone', 'Kitchen']],
  [['--format', 'pdf', '--transparent']],
  [['--format', 'svg', '--tiled']],
  [['--format', 'poster', '--paper', 'a9']],
])('%j is wrong usage', async (args) => {
  const { folder } = world(null)
  expect((await runBaton(folder, ['export', 'a.baton', ...args, '--out', 'a.out'])).code).toBe(2)
})

test('a zone that is not on the map is named', async () => {
  const { write } = world(null)
  const told = await write('svg', '--zone', 'Cellar')
  expect(told.code).toBe(1)
  expect(told.stderr).toContain('“Cellar”')
})
