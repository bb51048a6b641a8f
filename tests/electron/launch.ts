/**
 * Starts the built app in the real Electron, where its binary is on this machine. Looks for the binary on disk only:
 * asking the `electron` package would fetch it.
 */
import { existsSync, mkdtempSync, realpathSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { _electron, type ElectronApplication, type Page } from 'playwright-core'
import { findElectronBinary } from '../../scripts/electron-binary.ts'
import { hasDisplay } from '../../src/main/launch/display.ts'

export const root = join(import.meta.dirname, '..', '..')

/** The binary, or the one line that says why these tests cannot run here. */
export function findElectron(): { readonly binary: string } | { readonly missing: string } {
  const binary = findElectronBinary({ root, env: process.env, platform: process.platform })
  if (binary === null) return { missing: 'no Electron binary on this machine (`npx install-electron` fetches it)' }
  if (!hasDisplay(process.platform, process.env)) return { missing: 'no display on this machine' }
  if (!existsSync(join(root, 'out', 'main', 'electron.js')))
    return { missing: 'the app is not built (`npm run build`)' }
  return { binary }
}

/** Arguments for a data directory; Chromium's own sandbox cannot start as root on Linux. */
export function argumentsFor(home: string, words: readonly string[] = []): string[] {
  const asRoot = process.platform === 'linux' && process.getuid?.() === 0
  return [root, '--home', home, ...(asRoot ? ['--no-sandbox'] : []), ...words]
}

export interface RunningBaton {
  readonly app: ElectronApplication
  readonly page: Page
  /** Addresses that any window asked for. */
  readonly requests: readonly string[]
  /** Complaints of the pages: errors, and whatever the policy refused. */
  readonly complaints: readonly string[]
}

export async function launchBaton(binary: string, home: string, words: readonly string[] = []): Promise<RunningBaton> {
  const requests: string[] = []
  const complaints: string[] = []
  const app = await _electron.launch({ executablePath: binary, args: argumentsFor(home, words), cwd: root })
  app.context().on('request', (request) => requests.push(request.url()))
  app.context().on('console', (message) => {
    if (message.type() === 'error') complaints.push(message.text())
  })
  app.context().on('weberror', (error) => complaints.push(error.error().message))
  const page = await app.firstWindow()
  await page.locator('html[data-ready]').waitFor({ state: 'attached' })
  return { app, page, requests, complaints }
}

/** An empty data directory and what removes it. */
export function newHome(): { readonly home: string; readonly remove: () => void } {
  const home = mkdtempSync(join(realpathSync(tmpdir()), 'baton shéll-'))
  return { home, remove: () => rmSync(home, { recursive: true, force: true, maxRetries: 5 }) }
}
