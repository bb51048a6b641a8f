/**
 * `npm run bench`: how long a facilitator waits. Every round starts Baton and the bare tldraw page in turn, each in a fresh
 * browser context, so that the noise of the machine falls on both alike; ratios within one run decide, absolute figures
 * stand beside the machine. Work is counted in the main thread's own time. Prints a table and writes out/bench.json.
 * `--rounds N` (default 7), `--sizes 61/255,250/500` (1000/2000 and 2500/5000 take minutes a round), `--history 20000`
 * (edits in the past of the first map; 0 leaves that out).
 */
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { cpus, tmpdir, totalmem } from 'node:os'
import { join } from 'node:path'
import { parseArgs } from 'node:util'
import { ensureBuilt } from '../scripts/built.ts'
import { root } from '../scripts/child.ts'
import { launchChromium } from '../tests/helpers/chromium.ts'
import { serveBarePage } from './bare-server.ts'
import { measureDeeds } from './measure-deeds.ts'
import { measureHistory } from './measure-history.ts'
import { measureHome } from './measure-home.ts'
import { measureMaps } from './measure-maps.ts'
import { measureSaving } from './measure-saving.ts'
import { prepareMap } from './prepare-map.ts'
import { formatTable, type Row } from './report.ts'

const { values } = parseArgs({
  options: {
    rounds: { type: 'string', default: '7' },
    sizes: { type: 'string', default: '61/255,250/500' },
    history: { type: 'string', default: '20000' },
  },
})
const rounds = Number(values.rounds)
const sizes = values.sizes.split(',').map((size) => size.split('/').map(Number) as [number, number])

const say = (line: string) => process.stderr.write(`${line}\n`)

await ensureBuilt({ onBuild: () => say('Building the app ...') })
const home = mkdtempSync(join(tmpdir(), 'baton-bench-'))
const browser = await launchChromium()
const bare = await serveBarePage(join(root, 'out', 'bench-bare'))
const rows: Row[] = []

const machine = {
  cpu: cpus()[0]?.model.trim() ?? 'unknown',
  cores: cpus().length,
  memoryGB: Math.round(totalmem() / 2 ** 30),
  node: process.version,
  platform: `${process.platform} ${process.arch}`,
  raster: 'software',
}
mkdirSync(join(root, 'out'), { recursive: true })

/** Rows are written as they come: what a long run has found is not lost when it is broken off. */
function take(found: readonly Row[]): void {
  rows.push(...found)
  say(formatTable(found))
  const report = JSON.stringify({ at: new Date().toISOString(), machine, rows }, null, 2)
  writeFileSync(join(root, 'out', 'bench.json'), `${report}\n`)
}

try {
  say(`Home, ${rounds} rounds`)
  take(await measureHome({ browser, home, rounds }))
  for (const [index, [parties, interactions]] of sizes.entries()) {
    say(`${parties} parties, ${interactions} interactions, ${rounds} rounds`)
    const map = await prepareMap({ browser, bare, home, parties, interactions })
    take(await measureMaps({ browser, bare, home, map, rounds }))
    take(await measureSaving({ browser, home, map, rounds }))
    take(await measureDeeds({ browser, home, map, rounds }))
    const edits = index === 0 ? Number(values.history) : 0
    if (edits > 0) take(await measureHistory({ browser, home, map, rounds, edits }))
  }
} finally {
  await browser.close()
  await bare.close()
  rmSync(home, { recursive: true, force: true })
}

process.stdout.write(`${formatTable(rows)}\n${JSON.stringify(machine)}\n`)
