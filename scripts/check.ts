/**
 * `npm run check`: types of every layer, Biome, direction of imports, dead code, and the tests that need no browser; with
 * `-- --without-tests` only the tools, for whoever has just run all tests. Each tool counts as one in the last line. What
 * fails shows its output, what passes does not.
 */
import { rmSync } from 'node:fs'
import { join } from 'node:path'
import { root, runTool } from './child.ts'
import { type Counts, readCounts, summaryLine } from './summary.ts'

const report = join(root, 'out', 'check-report.json')
const PROJECTS = ['unit', 'store', 'contract', 'architecture']

interface Check {
  readonly name: string
  readonly script: string
  readonly args: readonly string[]
}

const TESTS: Check = {
  name: 'tests',
  script: 'node_modules/vitest/vitest.mjs',
  args: [
    'run',
    '--reporter=dot',
    '--reporter=json',
    `--outputFile.json=${report}`,
    ...PROJECTS.flatMap((project) => ['--project', project]),
  ],
}

const TYPES: Check = { name: 'types', script: 'scripts/types.ts', args: [] }

const TOOLS: readonly Check[] = [
  { name: 'biome', script: 'node_modules/@biomejs/biome/bin/biome', args: ['check', '--colors=off'] },
  {
    name: 'layers',
    script: 'node_modules/dependency-cruiser/bin/dependency-cruiser.mjs',
    args: ['--config', '.dependency-cruiser.cjs', 'src'],
  },
  { name: 'dead code', script: 'node_modules/knip/bin/knip.js', args: ['--no-progress'] },
]

/** Rows that run side by side; the checks of a row one after another. */
const ROWS = process.argv.includes('--without-tests') ? [[TYPES], TOOLS] : [[TYPES, ...TOOLS], [TESTS]]

async function runCheck(check: Check): Promise<Counts> {
  const started = performance.now()
  const { code, output } = await runTool(check.script, check.args, { env: { NO_COLOR: '1' } })
  const seconds = ((performance.now() - started) / 1000).toFixed(1)
  process.stdout.write(`${code === 0 ? 'ok    ' : 'FAILED'} ${check.name} (${seconds} s)\n`)
  if (code !== 0) process.stdout.write(`${output.trim()}\n`)
  if (check !== TESTS) return { passed: code === 0 ? 1 : 0, failed: code === 0 ? 0 : 1, skipped: 0 }
  const counts = readCounts(report)
  return code !== 0 && counts.failed === 0 ? { ...counts, failed: 1 } : counts
}

async function runRow(row: readonly Check[]): Promise<Counts[]> {
  const counts: Counts[] = []
  for (const check of row) counts.push(await runCheck(check))
  return counts
}

rmSync(report, { force: true })
const all = (await Promise.all(ROWS.map(runRow))).flat()
const sum = (pick: (counts: Counts) => number) => all.reduce((total, counts) => total + pick(counts), 0)
const total = { passed: sum((c) => c.passed), failed: sum((c) => c.failed), skipped: sum((c) => c.skipped) }
process.exitCode = total.failed > 0 ? 1 : 0
process.stdout.write(`\n${summaryLine(total)}\n`)
