/** One project per kind of test. `npm test` runs all of them, `npm run check` those that need no browser. */
import { fileURLToPath } from 'node:url'
import { defineConfig } from 'vitest/config'

const shared = fileURLToPath(new URL('./src/shared/', import.meta.url))

/** `#shared/x.ts` comes from package.json; stated again so that Vite resolves it in renderer code under test as well. */
const resolve = { alias: [{ find: /^#shared\//, replacement: shared }] }

function project(name: string, patterns: string[], more: Record<string, unknown> = {}) {
  return {
    resolve,
    test: { name, environment: 'node', include: patterns, ...more },
  }
}

export default defineConfig({
  test: {
    projects: [
      project('unit', ['tests/unit/**/*.test.{ts,tsx}']),
      project('store', ['tests/store/**/*.test.ts'], { testTimeout: 30_000 }),
      project('contract', ['tests/contract/**/*.test.ts'], { testTimeout: 30_000 }),
      project('architecture', ['tests/architecture/**/*.test.ts'], { testTimeout: 60_000 }),
      project('e2e', ['tests/e2e/**/*.test.ts'], {
        testTimeout: 90_000,
        hookTimeout: 90_000,
        maxWorkers: 2,
        sequence: { groupOrder: 1 },
      }),
      project('electron', ['tests/electron/**/*.test.ts'], {
        testTimeout: 60_000,
        hookTimeout: 60_000,
        maxWorkers: 1,
        sequence: { groupOrder: 2 },
      }),
    ],
  },
})
