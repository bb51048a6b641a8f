/** All that can be asked of the core, merged from one file per area. */
import type { z } from 'zod'
import { audienceCalls, audienceEvents } from './audience.ts'
import { backupsCalls, backupsEvents } from './backups.ts'
import type { Result, Role } from './call.ts'
import { changesCalls, changesEvents } from './changes.ts'
import { diagnosticsCalls } from './diagnostics.ts'
import { evidenceCalls, evidenceEvents } from './evidence.ts'
import { exportsCalls, exportsEvents } from './exports.ts'
import { filesCalls } from './files.ts'
import { formatsCalls, formatsEvents } from './formats.ts'
import { guideCalls, guideEvents } from './guide.ts'
import { historyCalls } from './history.ts'
import { libraryCalls, libraryEvents } from './library.ts'
import { machineCalls } from './machine.ts'
import { mapCalls, mapEvents } from './map.ts'
import { measuresCalls, measuresEvents } from './measures.ts'
import { mergeCalls } from './merge.ts'
import { picturesCalls } from './pictures.ts'
import { practiceCalls } from './practice.ts'
import { presentingCalls } from './presenting.ts'
import { purgeCalls } from './purge.ts'
import { ratingsCalls, ratingsEvents } from './ratings.ts'
import { recoveryCalls } from './recovery.ts'
import { rescueCalls, rescueEvents } from './rescue.ts'
import { reviewsCalls } from './reviews.ts'
import { roomWindowCalls, roomWindowEvents } from './room-window.ts'
import { screensCalls, screensEvents } from './screens.ts'
import { settingsCalls, settingsEvents } from './settings.ts'
import { shellCalls, shellEvents } from './shell.ts'
import { tableImportCalls } from './table-import.ts'
import { versionsCalls } from './versions.ts'

/** Every call, by name. */
export const calls = {
  ...libraryCalls,
  ...filesCalls,
  ...mapCalls,
  ...historyCalls,
  ...versionsCalls,
  ...picturesCalls,
  ...practiceCalls,
  ...purgeCalls,
  ...backupsCalls,
  ...changesCalls,
  ...recoveryCalls,
  ...rescueCalls,
  ...reviewsCalls,
  ...exportsCalls,
  ...guideCalls,
  ...formatsCalls,
  ...evidenceCalls,
  ...measuresCalls,
  ...mergeCalls,
  ...ratingsCalls,
  ...tableImportCalls,
  ...settingsCalls,
  ...audienceCalls,
  ...presentingCalls,
  ...roomWindowCalls,
  ...screensCalls,
  ...machineCalls,
  ...diagnosticsCalls,
  ...shellCalls,
}

/** Every event, by name. */
export const events = {
  ...libraryEvents,
  ...backupsEvents,
  ...mapEvents,
  ...changesEvents,
  ...guideEvents,
  ...formatsEvents,
  ...evidenceEvents,
  ...measuresEvents,
  ...ratingsEvents,
  ...settingsEvents,
  ...audienceEvents,
  ...exportsEvents,
  ...rescueEvents,
  ...roomWindowEvents,
  ...screensEvents,
  ...shellEvents,
}

export type Calls = typeof calls
export type CallName = keyof Calls
/** What a caller hands over. */
export type Input<N extends CallName> = z.input<Calls[N]['input']>
/** What a caller gets back. */
export type Output<N extends CallName> = z.output<Calls[N]['output']>

export type Events = typeof events
export type EventName = keyof Events
/** What an event carries. */
export type Payload<N extends EventName> = z.output<Events[N]['payload']>

/** Who makes a call. `window` tells windows of the same role apart. */
export interface Caller {
  readonly role: Role
  readonly window: string
}

/** The handlers of some calls: what an area of the core offers. Input is validated before, a thrown refusal becomes an error value. */
export type Handlers<C> = {
  [N in keyof C & CallName]: (input: z.output<Calls[N]['input']>, caller: Caller) => Output<N> | Promise<Output<N>>
}

/** The core as a window sees it, whatever carries the messages. */
export interface CoreClient {
  call<N extends CallName>(name: N, input: Input<N>): Promise<Result<Output<N>>>
  /** Returns a function that stops listening. */
  on<N extends EventName>(name: N, listener: (payload: Payload<N>) => void): () => void
}
