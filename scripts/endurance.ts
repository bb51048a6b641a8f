/**
 * `npm run endurance`: the laws that tests try a few times, tried a hundred times as often (`-- 500` for five hundred), and two
 * hours of presenting instead of ten minutes.
 * fast-check prints the seed and the shortest counterexample of a law that does not hold.
 */
import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { root, runTool } from './child.ts'

const times = Number(process.argv[2] ?? 100)

/** Every test file that counts its tries by `tests/helpers/runs.ts`. */
function lawFiles(): string[] {
  return readdirSync(join(root, 'tests'), { recursive: true, encoding: 'utf8' })
    .filter((file) => file.endsWith('.test.ts'))
    .map((file) => join('tests', file).replaceAll('\\', '/'))
    .filter((file) => readFileSync(join(root, file), 'utf8').includes('helpers/runs.ts'))
    .sort()
}

if (!Number.isInteger(times) || times < 1) {
  process.stderr.write('Say how many times as often as in the tests: a whole number from 1.\n')
  process.exitCode = 2
} else {
  const files = lawFiles()
  process.stdout.write(`${files.join('\n')}\n${times} times as often as in the tests; this takes a while.\n`)
  const { code } = await runTool('node_modules/vitest/vitest.mjs', ['run', ...files], {
    inherit: true,
    env: { BATON_ENDURANCE: String(times) },
  })
  process.exitCode = code
}
