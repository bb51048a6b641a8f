/**
 * The desktop shell: everything around the core that only Electron can do. This file wires; what is decided stands in the
 * pure files beside it, what is done in one small file each. Up to the single instance lock it must not wait for
 * anything: schemes and switches count only before Electron is ready.
 */
import { mkdirSync, readdirSync } from 'node:fs'
import { join } from 'node:path'
import type { HomeFrom, Policy } from '#shared/model/policy.ts'
import { locale, t } from '#shared/text/text.ts'
import type { CreateAppOptions } from '../../app-options.ts'
import type { PdfPrinter } from '../../core/ports/pdf-printer.ts'
import type { Dialogs } from '../../core/ports/system.ts'
import type { Installation } from '../../launch/installation.ts'
import { findOpenTarget } from '../../launch/open-target.ts'
import { type LocaleFor, speakAtStart } from '../../launch/speak-at-start.ts'
import type { App } from '../../rpc/app.ts'
import { sentenceOf } from '../../rpc/error-of.ts'
import { thisProcess } from '../../store/claim.ts'
import { lockHome } from '../../store/home-lock.ts'
import { guardApp } from './app-guard.ts'
import { APP_SCHEME } from './app-origin.ts'
import { APP_SCHEME_RIGHTS, servePages } from './app-protocol.ts'
import { createAudienceScreens } from './displays/audience-screens.ts'
import { DisplayIdentity } from './displays/display.ts'
import { readDisplays } from './displays/read-displays.ts'
import type { ElectronApi } from './electron-api.ts'
import { surviveFailures } from './failure-guard.ts'
import { createFailureNotes } from './failure-notes.ts'
import { followLanguage } from './follow-language.ts'
import { type HandOver, readSecondInstance } from './handed-over.ts'
import { createDialogs } from './host-dialogs.ts'
import { serveCalls } from './ipc-transport.ts'
import { createKeepAwake } from './keep-awake.ts'
import { createKeptFile } from './kept-file.ts'
import type { Machine } from './machine.ts'
import { installMenu } from './native-menu.ts'
import { createOpenWindows, type OpenWindows } from './open-windows.ts'
import { askAfterFailure, sayNotOpened } from './questions.ts'
import { quitWell } from './quitting.ts'
import { keepRecentLists } from './recent-lists.ts'
import { applySpellCheck, guardSession } from './session-guard.ts'
import { hearShellCall } from './shell-calls.ts'
import { planSpellCheck } from './spell-check.ts'
import { readStartUp } from './start-up.ts'
import { createWaiting } from './waiting.ts'
import { WindowPlace } from './window-place.ts'
import { createWindowPrinter } from './window-printer.ts'
import { createWindowRoles } from './window-roles.ts'

/** What the core gets from this host. */
export interface CoreOptions {
  readonly home: string
  readonly homeFrom: HomeFrom
  readonly policy: Policy
  readonly localeFor: LocaleFor
  readonly dialogs: Dialogs
  readonly printer: PdfPrinter
  readonly openAudience: () => Promise<{ readonly url: null }>
  readonly closeAudience: () => void
  readonly screens: NonNullable<CreateAppOptions['screens']>
  readonly keepAwake: (on: boolean) => void
  readonly log: (line: string) => void
}

export interface ShellOptions {
  readonly electron: ElectronApi
  readonly machine: Machine
  readonly installation: Installation
  /** Starts the core on a data directory. */
  readonly createCore: (options: CoreOptions) => App
}

/** What the installer writes into its shortcuts too: by it Windows knows that a window belongs to the pinned program. */
const APP_USER_MODEL_ID = 'app.baton.desktop'

function listFiles(folder: string): readonly string[] {
  try {
    return readdirSync(folder)
  } catch {
    return []
  }
}

/** Starts Baton. Resolves when its window is open, or when another instance took over; never rejects. */
export async function startShell(options: ShellOptions): Promise<void> {
  const { electron, machine, installation } = options
  const { app, dialog } = electron
  const { platform, startTimer, now } = machine
  const devTools = !app.isPackaged
  const { home, homeFrom, handOver } = readStartUp(machine, app.isPackaged, installation.root)
  const profile = join(home, 'browser')
  const roles = createWindowRoles()
  const handedOver = createWaiting<HandOver>()
  let windows: OpenWindows | null = null

  function refuseToStart(error: unknown): void {
    const reason = sentenceOf(error)
    dialog.showErrorBox(t('shell.startFailed.title'), t('shell.startFailed.detail', { reason, home }))
    app.exit(1)
  }

  electron.protocol.registerSchemesAsPrivileged([APP_SCHEME_RIGHTS])
  guardApp(app, roles, (address) => windows?.leadOutside(address))
  app.setAppUserModelId(APP_USER_MODEL_ID)
  try {
    mkdirSync(join(profile, 'crashes'), { recursive: true })
    // All that Chromium keeps goes beside the workshops, so that a portable Baton leaves nothing elsewhere.
    app.setPath('userData', profile)
    app.setPath('sessionData', profile)
    app.setPath('crashDumps', join(profile, 'crashes'))
    const temporary = machine.settleTemporary({ home, homeFrom })
    if (temporary !== null) app.setPath('temp', temporary)
  } catch (error) {
    refuseToStart(error)
    return
  }
  if (!app.requestSingleInstanceLock({ handOver })) {
    app.exit(0)
    return
  }
  if (handOver !== null) handedOver.add(handOver)
  app.on('second-instance', (_event, argv, folder, data) => {
    const wanted = readSecondInstance(data, { argv, env: {}, folder, packaged: app.isPackaged })
    if (wanted !== null) handedOver.add(wanted)
    windows?.presentFacilitator()
  })
  app.on('open-file', (event, path) => {
    event.preventDefault()
    handedOver.add({ open: path, folder: home })
    windows?.presentFacilitator()
  })

  const notes = createFailureNotes(home)
  surviveFailures({
    source: machine.failures,
    notes,
    now,
    tell: () => app.whenReady().then(() => askAfterFailure(dialog, notes.file)),
    quit: () => app.quit(),
  })

  try {
    await app.whenReady()
    const localeFor = await speakAtStart(home, {
      args: machine.argv,
      env: machine.env,
      policy: machine.policy.locale?.value ?? null,
      system: app.getPreferredSystemLanguages(),
    })
    if (!machine.exists(join(installation.renderer, 'index.html'))) throw new Error(t('launch.page.notBuilt'))
    const lock = lockHome(home, thisProcess('window', new Date(now()).toISOString()))
    let screensChanged = () => {}
    const screens = createAudienceScreens({
      screen: electron.screen,
      powerMonitor: electron.powerMonitor,
      kept: createKeptFile(home, 'audience-display.json', DisplayIdentity),
      facilitator: () => windows?.facilitator() ?? null,
      onChange: () => screensChanged(),
    })
    const core = options.createCore({
      ...{ home, homeFrom, localeFor, policy: machine.policy },
      dialogs: createDialogs(electron, () => windows?.facilitator() ?? null),
      printer: createWindowPrinter({ electron, startTimer }),
      openAudience: async () => {
        await windows?.presentAudience()
        return { url: null }
      },
      closeAudience: () => windows?.closeAudience(),
      screens: {
        ...screens,
        watch: (changed) => {
          screensChanged = changed
        },
      },
      keepAwake: createKeepAwake(electron.powerSaveBlocker),
      log: (line) => notes.line(line, new Date(now())),
    })
    const session = electron.session.defaultSession
    guardSession(session, { roles, devTools, documents: app.getPath('documents') })
    session.protocol.handle(APP_SCHEME, servePages(installation.renderer))
    const checkSpelling = () => {
      const files = listFiles(join(profile, 'Dictionaries'))
      const known = session.availableSpellCheckerLanguages
      applySpellCheck(session, planSpellCheck({ platform, files, known, locale: locale() }))
    }
    checkSpelling()
    followLanguage(core, checkSpelling)

    const menu = installMenu(electron.Menu, {
      platform,
      devTools,
      choose: (action) => {
        if (opened.facilitator() === null) opened.presentFacilitator()
        opened.tell('shell.actionChosen', { action })
      },
    })
    const opened = createOpenWindows({
      electron,
      screens,
      menu: () => menu,
      onLoadFailed: (error) => notes.note(error, new Date(now())),
      surroundings: {
        electron,
        core,
        roles,
        preload: join(installation.root, 'out', 'preload', 'index.cjs'),
        devTools,
        place: createKeptFile(home, 'window.json', WindowPlace),
        screens: () => readDisplays(electron.screen),
        startTimer,
        now,
        quit: () => app.quit(),
        stay: () => quitting.calledOff(),
      },
    })
    windows = opened
    followLanguage(core, opened.sayAnew)
    serveCalls(electron.ipcMain, roles, core, (name, input) => {
      hearShellCall({ flushed: opened.flushed, actionsDescribed: opened.listening }, name, input)
    })
    const quitting = quitWell({
      app,
      powerMonitor: electron.powerMonitor,
      platform,
      startTimer,
      closeCore: () => core.close().finally(() => lock.release()),
      endInPassing: () => opened.endInPassing(),
    })
    electron.powerMonitor.on('suspend', () => opened.flush())
    app.on('activate', () => opened.presentFacilitator())
    opened.presentFacilitator()
    keepRecentLists({
      ...{ electron, core, platform, home, homeFrom, execPath: machine.execPath },
      open: (id) => {
        opened.presentFacilitator()
        opened.tell('library.openRequested', { id })
      },
    })
    handedOver.open((item) => {
      void findOpenTarget(core, item.open, item.folder).then((target) => {
        if (target.kind === 'workshop') opened.tell('library.openRequested', { id: target.id })
        if (target.kind === 'ask') opened.tell('library.fileArrived', { file: target.file, name: target.name })
        if (target.kind === 'nothing') void sayNotOpened(dialog, opened.facilitator(), target.message)
      })
    })
  } catch (error) {
    refuseToStart(error)
  }
}
