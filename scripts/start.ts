/**
 * `npm start`: the desktop window where an Electron binary and a display are there; otherwise says in one line why not and
 * serves the same app to the browser, in this very process, so that Ctrl+C reaches the workshop files.
 */
import { spawn } from 'node:child_process'
import { join } from 'node:path'
import { pathToFileURL } from 'node:url'
import { t } from '#shared/text/text.ts'
import { hasDisplay } from '../src/main/launch/display.ts'
import { findInstallation } from '../src/main/launch/installation.ts'
import { readLaunchOptions, startFolder } from '../src/main/launch/launch-options.ts'
import { ensureBuilt } from './built.ts'
import { root } from './child.ts'
import { findElectronBinary } from './electron-binary.ts'

const { env, platform } = process
const args = process.argv.slice(2)

function say(line: string): void {
  process.stderr.write(`${line}\n`)
}

/** The binary to start, or the reason why the app is served instead; null when serving was asked for. */
function chooseHost(serve: boolean): { binary: string } | { reason: string | null } {
  if (serve) return { reason: null }
  const binary = findElectronBinary({ root, env, platform })
  if (!binary) return { reason: t('launch.noElectron') }
  return hasDisplay(platform, env) ? { binary } : { reason: t('launch.noDisplay') }
}

function startElectron(binary: string): void {
  const { ELECTRON_RUN_AS_NODE: _, ...clean } = env
  // A group of its own, so that Ctrl+C comes only once: Electron closes its files at the first and dies at the second.
  const grouped = platform !== 'win32'
  const child = spawn(binary, [root, ...args], { stdio: 'inherit', env: clean, detached: grouped })
  for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP'] as const) {
    // On Windows the console tells both, and `kill` would end the window without a word.
    process.on(signal, () => (grouped ? child.kill(signal) : undefined))
  }
  child.once('error', (error) => {
    say(t('launch.failed', { reason: error.message }))
    process.exitCode = 1
  })
  child.once('exit', (code) => {
    process.exit(code ?? 1)
  })
}

/**
 * npm hands SIGTERM to its shell, which dies without telling anybody. Baton then ends as if it had been told: nobody could
 * see it any more, and it would keep the workshop files.
 */
function endWithParent(): void {
  const parent = process.ppid
  const watch = setInterval(() => {
    if (process.ppid === parent) return
    clearInterval(watch)
    process.kill(process.pid, 'SIGTERM')
  }, 1000)
  watch.unref()
}

async function start(serve: boolean): Promise<void> {
  const host = chooseHost(serve)
  if ('reason' in host && host.reason) say(host.reason)
  try {
    await ensureBuilt({ onBuild: () => say(t('launch.building')) })
  } catch (error) {
    say(error instanceof Error ? error.message : String(error))
    say(t('launch.buildFailed'))
    process.exitCode = 1
    return
  }
  if ('binary' in host) startElectron(host.binary)
  else await import(pathToFileURL(join(root, 'out', 'main', 'serve.js')).href)
}

const reading = readLaunchOptions(args, { folder: startFolder(env, process.cwd()) })
if (!reading.ok) {
  say(reading.problem)
  process.exitCode = 2
} else if (reading.options.help) process.stdout.write(`${t('launch.help')}\n`)
else if (reading.options.version) process.stdout.write(`${findInstallation().version}\n`)
else {
  endWithParent()
  await start(reading.options.serve)
}
