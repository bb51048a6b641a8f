/**
 * `npm run endurance`: what tests try a few times, tried many times as often, section by section, and the figures of it.
 * `-- kills soak` runs some sections, `-- laws 500` says how many times as often. fast-check prints the seed and the shortest
 * counterexample of a law that does not hold.
 */
import { mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { ensureBuilt } from './built.ts'
import { root, runTool } from './child.ts'
import { describeMachine, keepOutcomes, type Outcome, readFigures, tableOf } from './endurance/figures.ts'
import { countsTries, filesBySection, readAsked, type Section } from './endurance/sections.ts'
import { readCounts } from './summary.ts'

const say = (text: string) => process.stdout.write(`${text}\n`)

/** Every test file that counts its tries. */
function longFiles(): string[] {
  return readdirSync(join(root, 'tests'), { recursive: true, encoding: 'utf8' })
    .filter((file) => file.endsWith('.test.ts'))
    .map((file) => join('tests', file).replaceAll('\\', '/'))
    .filter((file) => countsTries(readFileSync(join(root, file), 'utf8')))
    .sort()
}

async function run(section: Section, files: readonly string[], folder: string): Promise<Outcome> {
  say(`\n${section.name}: ${section.what}, ${section.times} times as often as in the tests\n${files.join('\n')}`)
  const figures = join(folder, `${section.name}.figures`)
  const report = join(folder, `${section.name}.json`)
  const began = performance.now()
  const { code } = await runTool(
    'node_modules/vitest/vitest.mjs',
    ['run', '--reporter=default', '--reporter=json', `--outputFile.json=${report}`, ...files],
    { inherit: true, env: { BATON_ENDURANCE: String(section.times), BATON_FIGURES: figures } },
  )
  const { passed, failed } = readCounts(report)
  return {
    ...{ section: section.name, what: section.what, times: section.times, passed },
    // Errors outside any test fail the run without failing a test.
    failed: code !== 0 && failed === 0 ? 1 : failed,
    at: new Date().toISOString(),
    minutes: Math.round((performance.now() - began) / 6000) / 10,
    machine: describeMachine(),
    figures: readFigures(figures),
  }
}

const asked = readAsked(process.argv.slice(2))
if ('problem' in asked) {
  process.stderr.write(`${asked.problem}\n`)
  process.exitCode = 2
} else {
  await ensureBuilt({ onBuild: () => say('Building the app ...') })
  const folder = mkdtempSync(join(tmpdir(), 'baton-endurance-'))
  const files = filesBySection(longFiles())
  const outcomes: Outcome[] = []
  mkdirSync(join(root, 'out'), { recursive: true })
  try {
    for (const section of asked.sections) {
      const own = files.get(section.name) ?? []
      if (own.length > 0) outcomes.push(await run(section, own, folder))
      // After each one, so that what is done is kept when somebody ends a long run.
      keepOutcomes(join(root, 'out', 'endurance.json'), outcomes)
    }
  } finally {
    rmSync(folder, { recursive: true, force: true })
  }
  say(`\n${describeMachine()}\n\n${tableOf(outcomes)}\n`)
  process.exitCode = outcomes.some(({ failed }) => failed > 0) ? 1 : 0
}
