/** Folders that vanish when whoever asked for them is done. */
import { mkdtempSync, realpathSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, onTestFinished } from 'vitest'

/** Runs `tidy` after the test that is running, or after the file or block that is being read. Not for `beforeAll`. */
function whenDone(tidy: () => void): void {
  try {
    onTestFinished(tidy)
  } catch {
    // No test is running: vitest takes a hook of the whole file instead, which inside a test it would never call.
    afterAll(tidy)
  }
}

/** A new empty folder with a space and an umlaut in its name, because people have those. */
export function tempFolder(): string {
  const folder = mkdtempSync(join(realpathSync(tmpdir()), 'baton tést-'))
  whenDone(() => {
    rmSync(folder, { recursive: true, force: true, maxRetries: 5 })
  })
  return folder
}
