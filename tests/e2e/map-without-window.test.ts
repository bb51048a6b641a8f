/** The map on the command line, painted by the browser that is installed here: as a drawing, as dots, of a zone, for the wall. */
import { existsSync, mkdtempSync, readdirSync, readFileSync, writeFileSync } from 'node:fs'
import { homedir, tmpdir } from 'node:os'
import { join } from 'node:path'
import { beforeAll, describe, expect, test } from 'vitest'
import { t } from '#shared/text/text.ts'
import { findBrowser } from '../../src/main/browser/find-browser.ts'
import { runBaton } from '../helpers/baton-command.ts'
import { readPdf } from '../helpers/read-pdf.ts'
import { tempFolder } from '../helpers/temp-folder.ts'
import { coreApp } from '../store/core-app.ts'
import { openMap, party, zone } from '../store/map-builders.ts'
import { pathOf } from '../store/read-file.ts'

const surroundings = { platform: process.platform, env: process.env, userFolder: homedir(), exists: existsSync }
const isThere = findBrowser(surroundings) !== null
if (!isThere) process.stderr.write('Painting by an installed browser is skipped: there is none here.\n')

const folder = mkdtempSync(join(tempFolder(), 'maps-'))
const write = (format: string, file: string, ...more: string[]) =>
  runBaton(folder, ['export', 'a.baton', '--format', format, '--out', file, ...more])
const leftOvers = () => readdirSync(tmpdir()).filter((name) => name.startsWith('baton-browser-'))

describe.runIf(isThere)('an installed browser', () => {
  beforeAll(async () => {
    writeFileSync(join(folder, 'a.csv'), 'From,To,Service\nKüche 厨房,Floor,Plates\nFloor,Guests,Dinner\n')
    expect(await runBaton(folder, ['import', 'a.csv', '--out', 'a.baton'])).toMatchObject({ code: 0 })
  })

  test('draws the whole map with its type inside and asks nobody for anything', async () => {
    const before = leftOvers()
    expect(await write('svg', 'map.svg')).toMatchObject({ code: 0, stdout: '' })
    const drawn = readFileSync(join(folder, 'map.svg'), 'utf8')
    for (const name of ['Küche', '厨房', 'Floor', 'Guests', 'Plates', 'Dinner']) expect(drawn).toContain(name)
    expect(drawn).toContain('@font-face')
    expect(drawn.match(/(?:href|src)="?\(?(?!data:)https?:/)).toBeNull()
    await expect.poll(() => leftOvers().filter((name) => !before.includes(name))).toEqual([])
  })

  test('draws a zone with what lies in it and nothing that does not', async () => {
    const app = coreApp()
    const { id, apply } = await openMap(app)
    const [oven, guest] = [party('Oven', {}, { x: 60, y: 80 }), party('Guest', {}, { x: 2000, y: 80 })]
    await apply([zone('kitchen', 'Küche 厨房'), oven, guest])
    await app.get('library.close', { id })
    const write = (...more: string[]) => runBaton(folder, ['export', pathOf(app.home, id), '--format', 'svg', ...more])
    expect(await write('--out', 'all.svg')).toMatchObject({ code: 0 })
    // A name is found however its letters are typed.
    expect(await write('--out', 'zone.svg', '--zone', 'KÜCHE 厨房')).toMatchObject({ code: 0, stdout: '' })
    const [all, part] = [readFileSync(join(folder, 'all.svg'), 'utf8'), readFileSync(join(folder, 'zone.svg'), 'utf8')]
    for (const name of ['Oven', 'Guest']) expect(all).toContain(name)
    for (const name of ['Oven', 'Küche', '厨房']) expect(part).toContain(name)
    expect(part).not.toContain('Guest')
    const widthOf = (svg: string) => Number(/<svg [^>]*width="([\d.]+)"/.exec(svg)?.[1])
    expect(widthOf(part)).toBeGreaterThanOrEqual(400)
    expect(widthOf(part)).toBeLessThan(widthOf(all) / 2)

    const missing = await write('--out', 'none.svg', '--zone', 'Cellar')
    expect(missing).toMatchObject({ code: 1, stderr: expect.stringContaining('“Küche 厨房”') })
    expect(existsSync(join(folder, 'none.svg'))).toBe(false)
  })

  test.each(['svg', 'png', 'poster'])('says that there is nothing on an empty map to make %s of', async (format) => {
    await runBaton(folder, ['new', '--title', 'Nothing yet', '--out', 'empty.baton', '--force'])
    const told = await runBaton(folder, ['export', 'empty.baton', '--format', format, '--out', `none.${format}`])
    expect(told).toEqual({ code: 1, stdout: '', stderr: `${t('error.export-map-empty')}\n` })
    expect(existsSync(join(folder, `none.${format}`))).toBe(false)
  })

  test('paints it as dots, at twice its size', async () => {
    expect(await write('png', 'map.png', '--transparent')).toMatchObject({ code: 0 })
    const dots = readFileSync(join(folder, 'map.png'))
    expect(dots.subarray(1, 4).toString()).toBe('PNG')
    const [, width] = /<svg [^>]*width="([\d.]+)"/.exec(readFileSync(join(folder, 'map.svg'), 'utf8')) ?? []
    expect(dots.readUInt32BE(16)).toBe(Math.round(Number(width) * 2))
  })

  test('puts it on a poster whose words can be read by programs', async () => {
    expect(await write('poster', 'poster.pdf', '--paper', 'a3')).toMatchObject({ code: 0 })
    const [page] = await readPdf(readFileSync(join(folder, 'poster.pdf')))
    expect(page?.text).toContain('Guests')
  })

  test('puts it into the report', async () => {
    const told = await write('html', 'report.html')
    expect(told.stderr).toMatch(/^Wrote [^\n]*\n$/)
    const page = readFileSync(join(folder, 'report.html'), 'utf8')
    const [, drawn = ''] = /src="data:image\/svg\+xml;base64,([^"]+)"/.exec(page) ?? []
    expect(Buffer.from(drawn, 'base64').toString()).toContain('Guests')
  })
})
