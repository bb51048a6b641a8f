/**
 * `npm run bench`: how long a facilitator waits. Every round starts Baton and the bare tldraw page in turn, each in a fresh
 * browser context, so that the noise of the machine falls on both alike; ratios within one run decide, absolute figures
 * stand beside the machine. Prints a table and writes out/bench.json. `--rounds N` (default 7), `--sizes 61/255,250/500`.
 */
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { cpus, tmpdir, totalmem } from 'node:os'
import { join } from 'node:path'
import { parseArgs } from 'node:util'
import { ensureBuilt } from '../scripts/built.ts'
import { root } from '../scripts/child.ts'
import { launchChromium } from '../tests/helpers/chromium.ts'
import { serveBarePage } from './bare-server.ts'
import { measureHome } from './measure-home.ts'
import { measureMaps } from './measure-maps.ts'
import { measureSaving } from './measure-saving.ts'
import { prepareMap } from './prepare-map.ts'
import { formatTable, type Row } from './report.ts'

const { values } = parseArgs({
  options: { rounds: { type: 'string', default: '7' }, sizes: { type: 'string', default: '61/255,250/500' } },
})
const rounds = Number(values.rounds)
const sizes = values.sizes.split(',').map((size) => size.split('/').map(Number) as [number, number])

const say = (line: string) => process.stderr.write(`${line}\n`)

await ensureBuilt({ onBuild: () => say('Building the app ...') })
const home = mkdtempSync(join(tmpdir(), 'baton-bench-'))
const browser = await launchChromium()
const bare = await serveBarePage(join(root, 'out', 'bench-bare'))
const rows: Row[] = []

try {
  say(`Home, ${rounds} rounds`)
  rows.push(...(await measureHome({ browser, home, rounds })))
  for (const [parties, interactions] of sizes) {
    say(`${parties} parties, ${interactions} interactions, ${rounds} rounds`)
    const map = await prepareMap({ browser, bare, home, parties, interactions })
    rows.push(...(await measureMaps({ browser, bare, home, map, rounds })))
    rows.push(...(await measureSaving({ browser, home, map, rounds })))
  }
} finally {
  await browser.close()
  await bare.close()
  rmSync(home, { recursive: true, force: true })
}

const machine = {
  cpu: cpus()[0]?.model.trim() ?? 'unknown',
  cores: cpus().length,
  memoryGB: Math.round(totalmem() / 2 ** 30),
  node: process.version,
  platform: `${process.platform} ${process.arch}`,
  raster: 'software',
}
mkdirSync(join(root, 'out'), { recursive: true })
writeFileSync(
  join(root, 'out', 'bench.json'),
  `${JSON.stringify({ at: new Date().toISOString(), machine, rows }, null, 2)}\n`,
)
process.stdout.write(`${formatTable(rows)}\n${JSON.stringify(machine)}\n`)
