/**
 * The composition root: the only place where core, store and doors are tied together. Hosts give what only they have
 * (a data directory, dialogs, a window for the room) and get an `App`.
 */
import { mkdirSync, rmSync } from 'node:fs'
import { join } from 'node:path'
import { type Caller, calls } from '#shared/contract/index.ts'
import { NO_POLICY } from '#shared/model/policy.ts'
import { locale, speak } from '#shared/text/text.ts'
import type { CreateAppOptions } from './app-options.ts'
import { createArrivals } from './core/arrivals.ts'
import { createAudience } from './core/audience.ts'
import { createBackups } from './core/backups.ts'
import { changesArea } from './core/changes.ts'
import { describeFailure } from './core/diagnostics/describe-failure.ts'
import { createLogRing } from './core/diagnostics/log-ring.ts'
import { diagnosticsArea } from './core/diagnostics.ts'
import { evidenceArea } from './core/evidence.ts'
import { createExports } from './core/exports.ts'
import { filesArea } from './core/files.ts'
import { formatsArea } from './core/formats.ts'
import { guideArea } from './core/guide.ts'
import { historyArea } from './core/history.ts'
import { createKnownFormats } from './core/known-formats.ts'
import { libraryArea } from './core/library.ts'
import { machineArea } from './core/machine.ts'
import { mapArea } from './core/map.ts'
import { measuresArea } from './core/measures.ts'
import { mergeArea } from './core/merge.ts'
import { createOpenWorkshops } from './core/open-workshops.ts'
import { picturesArea } from './core/pictures.ts'
import type { PdfPrinter } from './core/ports/pdf-printer.ts'
import { practiceArea } from './core/practice.ts'
import { presentingArea } from './core/presenting.ts'
import { purgeArea } from './core/purge.ts'
import { ratingsArea } from './core/ratings.ts'
import { recoveryArea } from './core/recovery.ts'
import { createDiskWatch, type DiskWatch } from './core/rescue/disk-watch.ts'
import { rescueArea } from './core/rescue.ts'
import { reviewsArea } from './core/reviews.ts'
import { createRoomWindows } from './core/room-window.ts'
import { screensArea } from './core/screens.ts'
import { createSettings, type SystemFacts } from './core/settings.ts'
import { shellArea } from './core/shell.ts'
import { tableImportArea } from './core/table-import.ts'
import { versionsArea } from './core/versions.ts'
import { numberContents } from './export/html/numbered-printer.ts'
import { createSealer } from './export/sealer.ts'
import { createThreadedSealer } from './export/threaded-sealer.ts'
import { createThreadedWriter } from './export/threaded-writer.ts'
import { createExportWriter } from './export/write-export.ts'
import type { App } from './rpc/app.ts'
import { createDispatcher } from './rpc/dispatcher.ts'
import { failureOf, sentenceOf } from './rpc/error-of.ts'
import { createEventBus } from './rpc/event-bus.ts'
import { openBackupStore } from './store/backups/backup-store.ts'
import { thisProcess } from './store/claim.ts'
import { createDamagedFiles } from './store/damaged-files.ts'
import { asHomeRefusal } from './store/disk-refusal.ts'
import { createFileOut } from './store/file-out.ts'
import { createFolders } from './store/folders.ts'
import { openFormatFiles } from './store/format-files.ts'
import { openInbox, prepareInbox } from './store/inbox.ts'
import { openLibraryFiles } from './store/library-files.ts'
import { createMachineCheck } from './store/machine-check.ts'
import { createReadMachine } from './store/machine-facts.ts'
import { randomIds, systemChance, systemClock, systemTimer } from './store/node-system.ts'
import { createResources } from './store/resources.ts'
import { createRunFileTask } from './store/run-file-task.ts'
import { openSettingsFile } from './store/settings-file.ts'
import { createTableReader } from './store/table-reader.ts'
import { createWriteOut } from './store/write-out.ts'

const NO_PRINTER: PdfPrinter = { canPrint: () => false, print: async () => null }

/** What this process is called where somebody else finds something held. */
const claimantOf = { electron: 'window', serve: 'served', cli: 'command', test: 'command' } as const

/** The core itself, where it listens to its own events. */
const CORE: Caller = { role: 'facilitator', window: 'core' }

/** Starts the core on a data directory. Refuses `home-unusable`. */
export function createApp(options: CreateAppOptions): App {
  try {
    return assemble(options)
  } catch (error) {
    throw asHomeRefusal(error, options.home)
  }
}

function assemble(options: CreateAppOptions): App {
  const { home, host, version, dialogs = null, clock = systemClock, ids = randomIds, checkOutput = false } = options
  const chance = options.chance ?? systemChance
  const ring = createLogRing(clock)
  const log = (line: string) => {
    ring.add(line)
    options.log?.(line)
  }
  mkdirSync(home, { recursive: true })
  const events = createEventBus({
    onFailure: (error) => {
      log(`event: ${describeFailure(error)}`)
    },
    checkPayloads: checkOutput,
  })
  const inbox = prepareInbox(join(home, 'inbox'))
  const arrivals = createArrivals(openInbox(inbox), ids)
  const resources = createResources(options.installation.resources, options.installation.root)
  const run = createRunFileTask(options.installation.fileWorker ?? null)
  const files = openLibraryFiles({ home, inbox, clock, ids, claimant: thisProcess(claimantOf[host], clock.now()), run })
  let watch: DiskWatch | null = null
  const open = createOpenWorkshops(files, {
    written: (id, refusal) => watch?.written(id, refusal),
    lookingThrough: (id, share) => events.emit('library.lookingThrough', { id, share }),
  })
  const timer = options.timer ?? systemTimer
  watch = createDiskWatch({ files, open, clock, ids, events, timer, log })
  const exported = new Set([home])
  const noteExported = (path: string) => exported.add(path)
  const writeOut = createWriteOut(home)
  const formatFiles = openFormatFiles(home)
  const formats = createKnownFormats(resources, formatFiles)
  const worker = options.installation.exportWorker ?? null
  const sealer = options.sealer ?? (worker === null ? createSealer() : createThreadedSealer(worker))
  const deps = { clock, ids, files, open, events, arrivals, resources, formats, sealer }
  const { homeFrom = 'option', policy = NO_POLICY } = options
  const system: SystemFacts = { version, host, platform: process.platform, home, homeFrom, dialogs: dialogs !== null }
  const explain = (what: string) => (error: unknown) => failureOf(error, (line) => log(`${what}: ${line}`))
  const settings = createSettings({
    ...{ file: openSettingsFile(join(home, 'settings.json')), resources, system, policy, events },
    speakFor: async (choice) => speak(options.localeFor?.(choice) ?? locale()),
  })
  const backups = createBackups({
    ...{ ...deps, timer, second: settings.backupFolder, explain: explain('backup') },
    store: openBackupStore({ home, run, newLoosePath: files.newLoosePath }),
  })
  const guarded = { before: backups.before, beforeMuch: backups.beforeMuch, forget: backups.forget }
  const exports = createExports({
    ...{ ...deps, noteExported, printer: numberContents(options.printer ?? NO_PRINTER), fileOut: createFileOut(home) },
    writer: worker === null ? createExportWriter() : createThreadedWriter(worker),
    explain: explain('export'),
  })
  const audience = createAudience({
    ...{ clock, events, open, openWindow: options.openAudience ?? (() => ({ url: null })) },
    listen: (listener) => events.subscribe(CORE, listener),
  })
  const roomWindows = createRoomWindows({ events })

  const dispatcher = createDispatcher({
    handlers: {
      ...libraryArea({ ...deps, ...guarded, noteExported }),
      ...filesArea({ arrivals, dialogs, folders: createFolders(), mayReveal: (path) => exported.has(path) }),
      ...practiceArea({ ...deps, chance }),
      ...purgeArea({ ...deps, ...guarded }),
      ...historyArea({ open }),
      ...versionsArea(deps),
      ...mergeArea({ ...deps, ...guarded }),
      ...mapArea({ ...deps, ...guarded, written: audience.mapWritten }),
      ...picturesArea(deps),
      ...changesArea({ ...deps, writeOut, noteExported }),
      ...recoveryArea({
        ...{ ...deps, noteExported, damaged: createDamagedFiles(home, run) },
        ...{ listBackups: backups.list, copyBackup: backups.copyOut, explain: explain('recovery') },
      }),
      ...rescueArea({ ...deps, watch, noteExported, explain: sentenceOf }),
      ...reviewsArea({ open }),
      ...exports.handlers,
      ...guideArea(deps),
      ...formatsArea({ ...deps, files: formatFiles, writeOut, noteExported }),
      ...evidenceArea(deps),
      ...measuresArea({ ...deps, ...guarded }),
      ...ratingsArea({ ...deps, chance }),
      ...tableImportArea({ ...deps, tables: createTableReader(run) }),
      ...settings.handlers,
      ...backups.handlers,
      ...audience.handlers,
      ...presentingArea({
        ...{ open, keepAwake: options.keepAwake ?? (() => {}) },
        closeWindow: () => {
          roomWindows.end()
          options.closeAudience?.()
        },
        listen: (listener) => events.subscribe(CORE, listener),
        previewMap: audience.previewMap,
        show: (showing) => audience.handlers['audience.show'](showing, CORE),
      }),
      ...roomWindows.handlers,
      ...screensArea(options.screens ?? null),
      ...machineArea(createMachineCheck(home)),
      ...diagnosticsArea({
        ...{ files, open, clock, ring, system, policy, writeOut, noteExported },
        ...{ readMachine: createReadMachine(home), readSettings: () => settings.handlers['settings.get']({}, CORE) },
      }),
      ...shellArea(),
    },
    log,
    checkOutput,
  })

  const { screens } = options
  screens?.watch(() => events.emit('screens.changed', screens.read()))

  return {
    async dispatch(caller, name, input) {
      const result = await dispatcher.dispatch(caller, name, input)
      if (!result.ok) ring.add(`${Object.hasOwn(calls, name) ? name : 'a call'} ${result.error.code}`)
      return result
    },
    subscribe(caller, listener) {
      const stop = events.subscribe(caller, listener)
      const leave = caller.role === 'audience' ? roomWindows.arrive() : null
      return () => {
        stop()
        leave?.()
      }
    },
    async receive(path) {
      try {
        return { ok: true, value: arrivals.receive(path) }
      } catch (error) {
        return { ok: false, error: failureOf(error, (line) => log(`receive: ${line}`)) }
      }
    },
    async close() {
      await dispatcher.drain()
      await exports.stop()
      await backups.stop()
      watch.stop()
      try {
        open.closeAll()
      } finally {
        rmSync(inbox, { recursive: true, force: true })
      }
    },
  }
}
