/** Opens Baton in an app window of an installed browser, else in the default browser. Where there is neither, nothing happens: the address stands on the terminal. */
import { spawn } from 'node:child_process'
import { existsSync } from 'node:fs'
import { homedir } from 'node:os'
import { appWindowArguments, browserPaths, defaultBrowserCommand } from '../../browser/browser-paths.ts'
import { hasDisplay } from '../../launch/display.ts'

/** Resolves to whether the program could be started and did not end at once with a failure. */
function start(command: string, args: readonly string[]): Promise<boolean> {
  return new Promise((resolve) => {
    const child = spawn(command, args, { stdio: 'ignore', detached: true })
    const settled = setTimeout(() => resolve(true), 3000)
    settled.unref()
    child.unref()
    child.once('error', () => resolve(false))
    child.once('exit', (code) => resolve(code === 0))
  })
}

/** `profile` is the folder for the browser's own files. */
export async function openWindow(address: string, profile: string): Promise<void> {
  const { platform, env } = process
  if (!hasDisplay(platform, env)) return
  const browser = browserPaths({ platform, env, userFolder: homedir() }).find((path) => existsSync(path))
  if (browser && (await start(browser, appWindowArguments(address, profile)))) return
  const fallback = defaultBrowserCommand(platform, address)
  await start(fallback.command, fallback.args)
}
