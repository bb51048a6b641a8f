/**
 * The life of the browser host: reads its options, starts core and server, says the one line on stdout, hands over what
 * `--open` names, and closes the workshop files when it is told to end. Everything but that line goes to stderr.
 */
import { homedir } from 'node:os'
import { join, resolve } from 'node:path'
import type { Policy } from '#shared/model/policy.ts'
import { sayPolicyProblem } from '#shared/text/say-policy.ts'
import { t } from '#shared/text/text.ts'
import { removeAbandonedWork } from '../../browser/work-folders.ts'
import { Refusal } from '../../core/refusal.ts'
import { type DataDirectory, dataDirectory } from '../../launch/data-directory.ts'
import { findPolicy } from '../../launch/find-policy.ts'
import type { Installation } from '../../launch/installation.ts'
import { type LaunchOptions, readLaunchOptions, startFolder } from '../../launch/launch-options.ts'
import { findOpenTarget } from '../../launch/open-target.ts'
import { thisProgramFolder } from '../../launch/program-folder.ts'
import { type LocaleFor, languagesHere, peekOption, speakAtStart } from '../../launch/speak-at-start.ts'
import { settleTemporary } from '../../launch/temporary-place.ts'
import type { App } from '../../rpc/app.ts'
import { sentenceOf } from '../../rpc/error-of.ts'
import { type Claim, thisProcess } from '../../store/claim.ts'
import { codeOf } from '../../store/error-code.ts'
import { lockHome } from '../../store/home-lock.ts'
import { type Keys, makeKeys } from './access.ts'
import { openWindow } from './open-window.ts'
import { type RunningServer, startServer } from './server.ts'

/** What the core is started with; it makes the data directory when it is missing. */
export interface CoreFacts extends DataDirectory {
  readonly policy: Policy
  readonly localeFor: LocaleFor
  /** Address of the audience page, for the facilitator's page to open. */
  readonly audienceUrl: () => string
  readonly log: (line: string) => void
}

/** What the host is run with. */
export interface ServeContext {
  readonly args: readonly string[]
  readonly installation: Installation
  readonly startCore: (facts: CoreFacts) => App | Promise<App>
  /** Keys and origins are given only by the development server. */
  readonly keys?: Keys
  readonly otherOrigins?: readonly string[]
}

const SIGNALS = ['SIGINT', 'SIGTERM', 'SIGHUP'] as const

function say(line: string): void {
  process.stderr.write(`${line}\n`)
}

/** Why it could not start, as a sentence. */
class StartFailure extends Error {}

function explain(error: unknown): string {
  const finished = error instanceof Refusal || error instanceof StartFailure
  return finished ? sentenceOf(error) : t('launch.failed', { reason: sentenceOf(error) })
}

async function listen(app: App, port: number, keys: Keys, context: ServeContext): Promise<RunningServer> {
  try {
    return await startServer({
      app,
      keys,
      port,
      renderer: context.installation.renderer,
      otherOrigins: context.otherOrigins ?? [],
    })
  } catch (error) {
    await app.close()
    if (codeOf(error) === 'EADDRINUSE') throw new StartFailure(t('launch.portTaken', { port }))
    throw error
  }
}

/** Closes everything in order, once; a second signal does not cut it short. */
function endWell(app: App, server: RunningServer, lock: Claim): void {
  let ending = false
  const end = async () => {
    if (ending) return
    ending = true
    say(t('launch.closing'))
    try {
      await server.close()
      await app.close()
      lock.release()
      say(t('launch.closed'))
      process.exit(0)
    } catch (error) {
      say(t('launch.notClosed', { reason: sentenceOf(error) }))
      process.exit(1)
    }
  }
  for (const signal of SIGNALS) process.on(signal, () => void end())
}

/** The address that the window opens at, once what `--open` names has been found or handed over. */
async function addressFor(open: string | null, folder: string, app: App, server: RunningServer): Promise<string> {
  if (open === null) return server.address
  const target = await findOpenTarget(app, open, folder)
  if (target.kind === 'workshop') return `${server.address}&workshop=${target.id}`
  if (target.kind === 'ask') server.tellFacilitator('library.fileArrived', { file: target.file, name: target.name })
  else {
    say(target.message)
    server.tellFacilitator('library.openRefused', { message: target.message })
  }
  return server.address
}

/** What is known before the options are read: where the data is, and the language. */
interface Surroundings {
  readonly policy: Policy
  readonly place: DataDirectory
  readonly localeFor: LocaleFor
}

async function look(folder: string, { args, installation }: ServeContext): Promise<Surroundings> {
  const policy = findPolicy()
  const typed = peekOption(args, 'home')
  const place = dataDirectory(typed && resolve(folder, typed), thisProgramFolder(installation.root), policy)
  const said = { args, env: process.env, policy: policy.locale?.value ?? null, system: languagesHere() }
  return { policy, place, localeFor: await speakAtStart(place.home, said) }
}

async function serve(
  options: LaunchOptions,
  folder: string,
  context: ServeContext,
  around: Surroundings,
): Promise<void> {
  const { policy, place, localeFor } = around
  const { home } = place
  for (const problem of policy.problems) say(sayPolicyProblem(problem))
  const keys = context.keys ?? makeKeys()
  let server: RunningServer | null = null
  const page = `/audience.html?key=${keys.audience}`
  // Pages that come from the development server find the room's page there too.
  const audienceUrl = () => (context.otherOrigins === undefined ? `${server?.roomOrigin ?? ''}${page}` : page)
  settleTemporary(place)
  const lock = lockHome(home, thisProcess('served', new Date().toISOString()))
  const app = await context.startCore({ ...place, policy, localeFor, audienceUrl, log: say })
  server = await listen(app, options.port, keys, context)
  endWell(app, server, lock)
  void removeAbandonedWork(homedir())
  const address = await addressFor(options.open, folder, app, server)
  process.stdout.write(`${t('launch.ready', { address })}\n`)
  if (options.openBrowser) await openWindow(address, join(home, 'browser window'))
}

/** Runs until a signal ends it. Sets the exit code when it could not start: 2 for wrong options, 1 for the rest. */
export async function runServe(context: ServeContext): Promise<void> {
  const folder = startFolder(process.env, process.cwd())
  const around = await look(folder, context)
  const reading = readLaunchOptions(context.args, { folder })
  if (!reading.ok) {
    say(reading.problem)
    process.exitCode = 2
    return
  }
  if (reading.options.help) process.stdout.write(`${t('launch.help')}\n`)
  else if (reading.options.version) process.stdout.write(`${context.installation.version}\n`)
  else {
    try {
      await serve(reading.options, folder, context, around)
    } catch (error) {
      say(explain(error))
      process.exitCode = 1
    }
  }
}
