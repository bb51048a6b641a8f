/** The real core on a library of its own, with a clock and a log that the test can read; checks every reply and event. */
import { dirname, join } from 'node:path'
import { createApp } from '../../src/main/app.ts'
import { findInstallation } from '../../src/main/launch/installation.ts'
import type { App } from '../../src/main/rpc/app.ts'

export interface RealApp {
  readonly app: App
  /** Lines about what went wrong inside: empty unless something did. */
  readonly log: readonly string[]
  /** Paths that the core asked the host to show in the file manager. */
  readonly revealed: readonly string[]
}

export function realApp(home: string): RealApp {
  const log: string[] = []
  const revealed: string[] = []
  const installation = findInstallation()
  const app = createApp({
    home,
    host: 'test',
    version: installation.version,
    installation,
    dialogs: {
      // Beside the data directory: nothing may be exported into it.
      chooseTarget: (name) => Promise.resolve(join(dirname(home), name)),
      chooseFolder: () => Promise.resolve(dirname(home)),
      reveal: (path) => {
        revealed.push(path)
        return Promise.resolve()
      },
      open: (path) => {
        revealed.push(path)
        return Promise.resolve(true)
      },
    },
    log: (line) => log.push(line),
    checkOutput: true,
  })
  return { app, log, revealed }
}
