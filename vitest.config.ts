/** One project per kind of test. `npm test` runs all of them, `npm run check` those that need no browser. */
import { fileURLToPath } from 'node:url'
import { defineConfig } from 'vitest/config'
import { WalksFirst } from './tests/helpers/walks-first.ts'

const shared = fileURLToPath(new URL('./src/shared/', import.meta.url))

/** Every backup that such a test makes is restored and compared after it. */
const witnessed = { setupFiles: [fileURLToPath(new URL('./tests/helpers/witness/setup.ts', import.meta.url))] }

/** `#shared/x.ts` comes from package.json; stated again so that Vite resolves it in renderer code under test as well. */
const resolve = { alias: [{ find: /^#shared\//, replacement: shared }] }

function project(name: string, patterns: string[], more: Record<string, unknown> = {}) {
  return {
    resolve,
    // Long limits: a busy machine is no failure, and nothing here measures time.
    test: {
      ...{ name, environment: 'node', include: patterns, testTimeout: 60_000, hookTimeout: 60_000 },
      // Nor does a condition that is waited for: a second, as it is by itself, is little for a disk or a thread beside two others.
      expect: { poll: { timeout: 30_000 } },
      // Whatever language the machine speaks: also for the programs that a test starts.
      env: { BATON_LOCALE: 'en-GB' },
      // Style sheets of pages are part of what the core writes; those of windows are left empty.
      css: { include: [/src\/main\//] },
      ...more,
    },
  }
}

export default defineConfig({
  test: {
    // As many workers as cores; the default leaves one core idle, half of a small machine.
    maxWorkers: '100%',
    sequence: { sequencer: WalksFirst },
    globalSetup: [fileURLToPath(new URL('./tests/helpers/witness/global-setup.ts', import.meta.url))],
    projects: [
      // Tests of these three leave no state in modules, so files share workers: reading Baton anew for each takes a third of the time.
      project('unit', ['tests/unit/**/*.test.{ts,tsx}'], { isolate: false }),
      project('store', ['tests/store/**/*.test.ts'], { ...witnessed, isolate: false }),
      project('contract', ['tests/contract/**/*.test.ts'], { ...witnessed, isolate: false }),
      project('architecture', ['tests/architecture/**/*.test.ts']),
      project('e2e', ['tests/e2e/**/*.test.ts'], {
        ...witnessed,
        testTimeout: 120_000,
        hookTimeout: 120_000,
        // On a busy machine a browser may miss a moment that a test did not wait for; the report names what was tried again.
        retry: process.env.CI ? 2 : 0,
        maxWorkers: 2,
        sequence: { groupOrder: 1 },
      }),
      project('electron', ['tests/electron/**/*.test.ts'], {
        ...witnessed,
        maxWorkers: 1,
        sequence: { groupOrder: 2 },
      }),
    ],
  },
})
