/** Diagnostics on request: made, shown, and saved as they were shown. */
import type { diagnosticsCalls } from '#shared/contract/diagnostics.ts'
import type { Handlers } from '#shared/contract/index.ts'
import type { Policy } from '#shared/model/policy.ts'
import type { Settings } from '#shared/model/settings.ts'
import type { LogRing } from './diagnostics/log-ring.ts'
import { writeDiagnostics } from './diagnostics/write-diagnostics.ts'
import type { OpenWorkshops } from './open-workshops.ts'
import type { LibraryFiles } from './ports/library-files.ts'
import type { ReadMachine } from './ports/machine-facts.ts'
import type { Clock } from './ports/system.ts'
import type { WriteOut } from './ports/write-out.ts'
import type { SystemFacts } from './settings.ts'

export interface DiagnosticsDeps {
  readonly files: LibraryFiles
  readonly open: OpenWorkshops
  readonly clock: Clock
  readonly ring: LogRing
  readonly system: SystemFacts
  readonly policy: Policy
  readonly readMachine: ReadMachine
  readonly readSettings: () => Settings | Promise<Settings>
  readonly writeOut: WriteOut
  /** Told about every file that was written outside the library. */
  readonly noteExported: (path: string) => void
}

/** Handlers of the calls about diagnostics. */
export function diagnosticsArea(deps: DiagnosticsDeps): Handlers<typeof diagnosticsCalls> {
  const { files, open, clock, ring, system, policy, readMachine, readSettings, writeOut, noteExported } = deps
  const since = clock.now()
  let shown: string | null = null

  async function make(): Promise<string> {
    const listed = files.list(open.heldIds())
    const held = open.held().map(({ store }) => ({
      ...{ counts: store.read.workshop.counts(), bytes: store.bytes(), open: true },
    }))
    const closed = listed.workshops.map(({ counts, bytes }) => ({ counts, bytes, open: false }))
    return writeDiagnostics({
      at: clock.now(),
      since,
      version: system.version,
      host: system.host,
      homeFrom: system.homeFrom,
      policy,
      machine: readMachine(),
      settings: await readSettings(),
      workshops: [...held, ...closed],
      broken: listed.broken.map(({ code, bytes }) => ({ code, bytes })),
      deleted: files.deleted().length,
      log: ring.lines(),
    })
  }

  return {
    'diagnostics.make': async () => {
      shown = await make()
      return { text: shown }
    },
    'diagnostics.save': async ({ path, replace }) => {
      const bytes = writeOut(path, shown ?? (await make()), replace)
      noteExported(path)
      return { path, bytes }
    },
  }
}
