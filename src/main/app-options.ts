/** What a host gives to the core: what only it has, and what it decides. */
import type { SystemInfo } from '#shared/contract/settings.ts'
import type { HomeFrom, Policy } from '#shared/model/policy.ts'
import type { PdfPrinter } from './core/ports/pdf-printer.ts'
import type { Sealer } from './core/ports/sealer.ts'
import type { Chance, Clock, Dialogs, Ids } from './core/ports/system.ts'
import type { Timer } from './core/ports/timer.ts'
import type { HostScreens } from './core/screens.ts'
import type { Installation } from './launch/installation.ts'
import type { LocaleFor } from './launch/speak-at-start.ts'

export interface CreateAppOptions {
  /** The data directory, absolute; made when missing. */
  readonly home: string
  /** What decided on it; left out where it was said. */
  readonly homeFrom?: HomeFrom
  /** What administrators laid down; nothing unless said otherwise. */
  readonly policy?: Policy
  readonly host: SystemInfo['host']
  readonly version: string
  /**
   * Where Baton is installed: `root` holds its LICENSE, `resources` the files that ship with it. `exportWorker` is the built
   * program that writes exports in a thread of its own, `fileWorker` the one for slow work on files; without them this one
   * does it.
   */
  readonly installation: Pick<Installation, 'root' | 'resources'> &
    Partial<Pick<Installation, 'exportWorker' | 'fileWorker'>>
  /** Makes PDF of pages; without it there is none. */
  readonly printer?: PdfPrinter
  /** Locks files with passwords; by default in a thread of its own where there can be one. */
  readonly sealer?: Sealer
  /** The host's own dialogs; without them windows choose folders from a list. */
  readonly dialogs?: Dialogs
  /** Makes the audience window ready; see the contract. Without it there is none. */
  readonly openAudience?: () => { readonly url: string | null } | Promise<{ readonly url: string | null }>
  /** Takes the audience window away, because nothing is presented any more. A browser closes its own. */
  readonly closeAudience?: () => void
  /** The displays, where the host knows them. `watch` is called once, with what tells windows that something changed. */
  readonly screens?: HostScreens & { watch(changed: () => void): void }
  /** Keeps the display awake while something is presented, or lets it sleep again. */
  readonly keepAwake?: (on: boolean) => void
  /** Gets one line about what went wrong inside. */
  readonly log?: (line: string) => void
  readonly clock?: Clock
  readonly ids?: Ids
  readonly chance?: Chance
  readonly timer?: Timer
  /** What counts for a choice of the language; without it the language stays as it is. */
  readonly localeFor?: LocaleFor
  /** Checks replies and events against the contract: for tests. */
  readonly checkOutput?: boolean
}
