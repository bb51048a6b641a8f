/**
 * The browser of the tests. On Linux x64 it is the Chromium that comes as a registry package, unpacked once into a shared
 * folder, with the libraries that a bare system lacks; elsewhere the installed Chrome, Edge or Chromium.
 */
import { execFileSync } from 'node:child_process'
import { existsSync, mkdtempSync, readFileSync, renameSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { type Browser, chromium } from 'playwright-core'

const root = join(import.meta.dirname, '..', '..')

interface Executable {
  readonly path: string
  readonly env: Readonly<Record<string, string>>
}

function packageVersion(): string {
  const manifest = JSON.parse(readFileSync(join(root, 'node_modules/@sparticuz/chromium/package.json'), 'utf8'))
  return String((manifest as { version: unknown }).version)
}

/** Several workers may come here at once: each unpacks for itself, the first one to rename wins. */
function unpack(): string {
  const folder = join(tmpdir(), `baton-chromium-${packageVersion()}`)
  if (existsSync(folder)) return folder
  const staging = mkdtempSync(`${folder}-`)
  const script = join(import.meta.dirname, 'unpack-chromium.ts')
  execFileSync(process.execPath, [script], { env: { ...process.env, TMPDIR: staging }, cwd: root, stdio: 'pipe' })
  try {
    renameSync(staging, folder)
  } catch (error) {
    rmSync(staging, { recursive: true, force: true })
    if (!existsSync(folder)) throw error
  }
  return folder
}

/** Libraries that the system has not, as `ldd` says. */
function lacksLibraries(path: string): boolean {
  try {
    return execFileSync('ldd', [path], { encoding: 'utf8', stdio: ['ignore', 'pipe', 'ignore'] }).includes('not found')
  } catch {
    return true
  }
}

function packagedChromium(): Executable {
  const folder = unpack()
  const path = join(folder, 'chromium')
  const env: Record<string, string> = {}
  if (lacksLibraries(path)) {
    env.LD_LIBRARY_PATH = [join(folder, 'al2023', 'lib'), process.env.LD_LIBRARY_PATH].filter(Boolean).join(':')
  }
  if (!existsSync('/etc/fonts/fonts.conf')) env.FONTCONFIG_PATH = join(folder, 'fonts')
  return { path, env }
}

function installedBrowser(): Executable {
  const found = [
    'C:/Program Files (x86)/Microsoft/Edge/Application/msedge.exe',
    'C:/Program Files/Google/Chrome/Application/chrome.exe',
    '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
    '/Applications/Microsoft Edge.app/Contents/MacOS/Microsoft Edge',
    '/usr/bin/google-chrome',
    '/usr/bin/chromium',
    '/usr/bin/chromium-browser',
  ].find((path) => existsSync(path))
  if (!found) throw new Error('The browser tests need an installed Chrome, Edge or Chromium on this system.')
  return { path: found, env: {} }
}

/** Starts the browser. Names of other hosts lead nowhere, so nothing is sent out even if something tries. */
export function launchChromium(): Promise<Browser> {
  const packaged = process.platform === 'linux' && process.arch === 'x64'
  const executable = packaged ? packagedChromium() : installedBrowser()
  return chromium.launch({
    executablePath: executable.path,
    env: { ...process.env, ...executable.env } as Record<string, string>,
    args: [
      '--no-sandbox',
      // As every browser on a desktop has it; the one without a screen leaves it out.
      '--site-per-process',
      '--disable-gpu',
      '--disable-dev-shm-usage',
      '--lang=en-GB',
      '--font-render-hinting=none',
      '--host-resolver-rules=MAP * ~NOTFOUND , EXCLUDE 127.0.0.1 , EXCLUDE localhost',
    ],
  })
}
