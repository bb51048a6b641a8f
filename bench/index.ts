/**
 * `npm run bench`: how long a facilitator waits. Every round starts Baton and the bare tldraw page in turn, each in a fresh
 * browser context, so that the noise of the machine falls on both alike; ratios within one run decide, absolute figures
 * stand beside the machine. Work is counted in its thread's own time. Estimates are compared with plain sampling. Prints
 * a table and writes out/bench.json.
 * `--rounds N` (default 7; large maps get fewer, because the bare page takes minutes for them: each row says how many it
 * had), `--sizes 61/255,250/500,1000/2000,2500/5000`, `--history 20000` (edits in the past of the first map; 0 leaves
 * that out). `--only-year` measures nothing but the simulated year, `--no-year` leaves it out: making it takes minutes.
 * `--only-exports` measures nothing but taking a workshop of 250/500 home, `--only-backups` nothing but a backup of 500 MB.
 */
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { cpus, tmpdir, totalmem } from 'node:os'
import { join } from 'node:path'
import { parseArgs } from 'node:util'
import { ensureBuilt } from '../scripts/built.ts'
import { root } from '../scripts/child.ts'
import { launchChromium } from '../tests/helpers/chromium.ts'
import { serveBarePage } from './bare-server.ts'
import { measureBackups } from './measure-backups.ts'
import { measureDeeds } from './measure-deeds.ts'
import { measureEstimates } from './measure-estimates.ts'
import { measureExports } from './measure-exports.ts'
import { measureHistory } from './measure-history.ts'
import { measureHome } from './measure-home.ts'
import { measureMaps } from './measure-maps.ts'
import { measureRoom } from './measure-room.ts'
import { measureSaving } from './measure-saving.ts'
import { measureYear } from './measure-year.ts'
import { prepareMap } from './prepare-map.ts'
import { formatTable, type ReportedRow, type Row } from './report.ts'

const { values } = parseArgs({
  options: {
    rounds: { type: 'string', default: '7' },
    sizes: { type: 'string', default: '61/255,250/500,1000/2000,2500/5000' },
    history: { type: 'string', default: '20000' },
    'only-year': { type: 'boolean', default: false },
    'no-year': { type: 'boolean', default: false },
    'only-exports': { type: 'boolean', default: false },
    'only-backups': { type: 'boolean', default: false },
  },
})
const rounds = Number(values.rounds)
const sizes = values.sizes.split(',').map((size) => size.split('/').map(Number) as [number, number])

/** Up to so many interactions a map gets all rounds, and then up to so many at most this number. */
const ALL_ROUNDS = 500
const SOME_ROUNDS = { interactions: 2000, rounds: 3 }

/** The workshop that is taken home. */
const EXPORTED = [250, 500] as const

/** The workshop that is backed up. */
const BACKED_UP = { megabytes: 500, rounds: 3 }

function roundsAt(interactions: number): number {
  if (interactions <= ALL_ROUNDS) return rounds
  return interactions <= SOME_ROUNDS.interactions ? Math.min(rounds, SOME_ROUNDS.rounds) : 1
}

const say = (line: string) => process.stderr.write(`${line}\n`)

await ensureBuilt({ onBuild: () => say('Building the app ...') })
const home = mkdtempSync(join(tmpdir(), 'baton-bench-'))
const browser = await launchChromium()
const bare = await serveBarePage(join(root, 'out', 'bench-bare'))
const rows: ReportedRow[] = []

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
function take(found: readonly Row[], done: number): void {
  const reported = found.map((row) => ({ ...row, rounds: done }))
  rows.push(...reported)
  say(formatTable(reported))
  const report = JSON.stringify({ at: new Date().toISOString(), machine, rows }, null, 2)
  writeFileSync(join(root, 'out', 'bench.json'), `${report}\n`)
}

try {
  const mapsToo = !values['only-year'] && !values['only-exports'] && !values['only-backups']
  if (mapsToo || values['only-backups']) {
    say(`Backups, ${BACKED_UP.rounds} rounds`)
    take(await measureBackups(BACKED_UP), BACKED_UP.rounds)
  }
  if (mapsToo || values['only-exports']) {
    const [parties, interactions] = EXPORTED
    say(`Exports, ${rounds} rounds`)
    take(await measureExports({ home, parties, interactions, rounds }), rounds)
  }
  if (mapsToo) {
    say(`Home, ${rounds} rounds`)
    take(await measureHome({ browser, home, rounds }), rounds)
    say(`Estimates, ${rounds} rounds`)
    take(await measureEstimates({ rounds }), rounds)
  }
  for (const [index, [parties, interactions]] of (mapsToo ? sizes : []).entries()) {
    const done = roundsAt(interactions)
    say(`${parties} parties, ${interactions} interactions, ${done} rounds`)
    const map = await prepareMap({ browser, bare, home, parties, interactions })
    take(await measureMaps({ browser, bare, home, map, rounds: done }), done)
    take(await measureSaving({ browser, home, map, rounds: done }), done)
    take(await measureDeeds({ browser, home, map, rounds: done }), done)
    take(await measureRoom({ browser, home, map, rounds: done }), done)
    const edits = index === 0 ? Number(values.history) : 0
    if (edits > 0) take(await measureHistory({ browser, home, map, rounds: done, edits }), done)
  }
  if (!values['no-year'] && !values['only-exports'] && !values['only-backups']) {
    say(`A year, ${rounds} rounds`)
    take(await measureYear({ browser, rounds, onSession: (done) => say(`session ${done}`) }), rounds)
  }
} finally {
  await browser.close()
  await bare.close()
  rmSync(home, { recursive: true, force: true })
}

process.stdout.write(`${formatTable(rows)}\n${JSON.stringify(machine)}\n`)
