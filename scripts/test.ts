/**
 * `npm test`: builds once, then runs the tests of all projects, or of some: `npm test -- --project store changes`.
 * The last line is `N passed, N failed`; the whole report is in out/test-report.json.
 */
import { rmSync } from 'node:fs'
import { join } from 'node:path'
import { ensureBuilt } from './built.ts'
import { root, runTool } from './child.ts'
import { readCounts, summaryLine } from './summary.ts'

const args = process.argv.slice(2)
const report = join(root, 'out', 'test-report.json')

try {
  await ensureBuilt({ onBuild: () => process.stdout.write('Building the app ...\n') })
  rmSync(report, { force: true })
  const { code } = await runTool(
    'node_modules/vitest/vitest.mjs',
    ['run', '--reporter=default', '--reporter=json', `--outputFile.json=${report}`, ...args],
    { inherit: true },
  )
  const counts = readCounts(report)
  // Errors outside any test (an unhandled rejection) fail the run without failing a test.
  const honest = code !== 0 && counts.failed === 0 ? { ...counts, failed: 1 } : counts
  process.exitCode = honest.failed > 0 ? 1 : 0
  process.stdout.write(`\n${summaryLine(honest)}\n`)
} catch (error) {
  process.stdout.write(`${error instanceof Error ? error.message : String(error)}\n\n0 passed, 1 failed\n`)
  process.exitCode = 1
}
