/**
 * Whole lives of the desktop program without an Electron binary (`whole-life/lives.ts`), and which lines of the shell they
 * never reach: the README says how many, so that none comes to them unseen.
 */
import { spawnSync } from 'node:child_process'
import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { pathToFileURL } from 'node:url'
import { beforeAll, expect, test } from 'vitest'
import { tempFolder } from '../helpers/temp-folder.ts'
import { root } from './launch.ts'
import { type Counted, findUncovered } from './whole-life/uncovered.ts'

const FOLDERS = ['src/main/hosts/electron', 'src/preload']

/** Nothing of it runs: types alone. */
const TYPES_ALONE = ['src/main/hosts/electron/electron-api.ts']

let output = ''
let complaints = ''
let code: number | null = null
const counted: Counted[] = []

beforeAll(() => {
  const figures = tempFolder()
  const lives = join(import.meta.dirname, 'whole-life', 'lives.ts')
  const run = spawnSync(process.execPath, [lives, tempFolder()], {
    cwd: root,
    encoding: 'utf8',
    env: { ...process.env, NODE_V8_COVERAGE: figures, BATON_LOCALE: '' },
  })
  code = run.status
  output = run.stdout
  complaints = run.stderr
  for (const file of readdirSync(figures)) {
    counted.push(...(JSON.parse(readFileSync(join(figures, file), 'utf8')) as { result: Counted[] }).result)
  }
}, 300_000)

const sources = FOLDERS.flatMap((folder) =>
  readdirSync(join(root, folder), { recursive: true, encoding: 'utf8' })
    .filter((name) => name.endsWith('.ts'))
    .map((name) => `${folder}/${name.replaceAll('\\', '/')}`),
).sort()

/** Every line that no life reached, as `file:line`. */
function unreached(): readonly string[] {
  return sources.flatMap((file) => {
    const address = pathToFileURL(join(root, file)).href
    const loadings = counted.filter(({ url }) => url.split('?')[0] === address)
    if (loadings.length === 0) return TYPES_ALONE.includes(file) ? [] : [`${file}: never loaded`]
    return findUncovered(readFileSync(join(root, file), 'utf8'), loadings).map((line) => `${file}:${line}`)
  })
}

test('the real entry file, the real preload and the real core live through whole days', () => {
  expect(
    output
      .split('\n')
      .filter((line) => line !== '')
      .at(-1),
    complaints,
  ).toBe('done')
  expect(code).toBe(0)
})

test('the README says in how many lines of shell and preload these lives leave something unrun', () => {
  const [, said] =
    /at most \*\*(\d+) lines\*\* of shell and preload/.exec(readFileSync(join(root, 'README.md'), 'utf8')) ?? []
  expect(unreached().length, unreached().join('\n')).toBeLessThanOrEqual(Number(said))
})

test('the README lists them, file by file', () => {
  const readme = readFileSync(join(root, 'README.md'), 'utf8')
  const [, total] = /at most \*\*(\d+) lines\*\* of shell/.exec(readme) ?? []
  const [, table = ''] = /\| Part of the shell [^\n]+\n[^\n]+\n((?:\|[^\n]+\n)+)/.exec(readme) ?? []
  const listed = [...table.matchAll(/^\| `([^`]+)` \| (\d+) \| [^|]+ \|$/gm)]
  const said = new Map(listed.map(([, file = '', lines]) => [file, Number(lines)]))
  expect([...said.values()].reduce((sum, lines) => sum + lines, 0)).toBe(Number(total))
  const lines = unreached()
  const filesOf = lines.map((line) => line.replace(/:.*/, '').replace(/^src\/(main\/)?/, ''))
  for (const file of new Set([...filesOf, ...said.keys()])) {
    const found = filesOf.filter((one) => one === file).length
    const rows = said.get(file) ?? 0
    expect(found, `${file}\n${lines.join('\n')}`).toBeLessThanOrEqual(rows)
    // What happens at the same moment may go either way round, so that a line or two is reached on one day only.
    expect(found, file).toBeGreaterThanOrEqual(rows - 2)
  }
})

test('a line that never ran is found, and one that did is not', () => {
  const source = 'one()\nif (two) {\n  three()\n}\n'
  const block = { startOffset: source.indexOf('  three'), endOffset: source.indexOf('\n}'), count: 0 }
  const whole = { startOffset: 0, endOffset: source.length, count: 1 }
  const once: Counted = { url: 'x', functions: [{ ranges: [whole, block] }] }
  const all: Counted = { url: 'x', functions: [{ ranges: [whole] }] }
  expect(findUncovered(source, [once])).toEqual([3])
  expect(findUncovered(source, [once, all])).toEqual([])
})
