/** Where browsers that can show an app window are installed, per platform, the likeliest first. */
import { posix, win32 } from 'node:path'

export interface BrowserPathsContext {
  readonly platform: NodeJS.Platform
  readonly env: Readonly<Record<string, string | undefined>>
  readonly userFolder: string
}

/** Names looked for on PATH on Linux. */
const LINUX_NAMES = [
  'microsoft-edge',
  'microsoft-edge-stable',
  'google-chrome',
  'google-chrome-stable',
  'chromium',
  'chromium-browser',
]

/** Candidates as absolute paths; most of them do not exist. Pure. */
export function browserPaths({ platform, env, userFolder }: BrowserPathsContext): readonly string[] {
  if (platform === 'win32') {
    const roots = [env['ProgramFiles(x86)'], env.ProgramFiles, env.LOCALAPPDATA].filter((root) => root !== undefined)
    const programs = [
      'Microsoft/Edge/Application/msedge.exe',
      'Google/Chrome/Application/chrome.exe',
      'Chromium/Application/chrome.exe',
    ]
    return programs.flatMap((program) => roots.map((root) => win32.join(root, program)))
  }
  if (platform === 'darwin') {
    const programs = ['Microsoft Edge', 'Google Chrome', 'Chromium'].map(
      (name) => `Applications/${name}.app/Contents/MacOS/${name}`,
    )
    return programs.flatMap((program) => [posix.join('/', program), posix.join(userFolder, program)])
  }
  const folders = (env.PATH ?? '').split(':').filter((folder) => folder.startsWith('/'))
  return [...LINUX_NAMES.flatMap((name) => folders.map((folder) => posix.join(folder, name))), '/snap/bin/chromium']
}

/** The system's way to open an address in the default browser. */
export function defaultBrowserCommand(platform: NodeJS.Platform, address: string): { command: string; args: string[] } {
  if (platform === 'win32') return { command: 'rundll32.exe', args: ['url.dll,FileProtocolHandler', address] }
  return { command: platform === 'darwin' ? 'open' : 'xdg-open', args: [address] }
}

/** Arguments for an app window with a profile of its own, so that nothing of the person's browsing gets near. */
export function appWindowArguments(address: string, profile: string): readonly string[] {
  return [
    `--app=${address}`,
    `--user-data-dir=${profile}`,
    '--no-first-run',
    '--no-default-browser-check',
    '--disable-sync',
    '--disable-background-networking',
    '--disable-component-update',
    '--disable-domain-reliability',
    '--no-pings',
  ]
}
