/**
 * A folder in the shape of the Electron binaries of all three systems, without any program in it: enough for electron-builder to
 * go its whole way, down to the fuses, where no binary can be had. What stands in for the programs is the place of the fuses.
 */
import { mkdirSync, readFileSync, writeFileSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { root } from './launch.ts'

/** How Electron marks the place of its fuses, with the version of the list and its length behind it; all of them are off here. */
const SENTINEL = 'dL7pKGdnNz796PbbjQWNKmHXBZaB9tsX'
const FUSES = 9

/** The fuses in the order in which the binary holds them (electron/fuses, version 1). */
export const FUSE_NAMES = [
  'runAsNode',
  'enableCookieEncryption',
  'enableNodeOptionsEnvironmentVariable',
  'enableNodeCliInspectArguments',
  'enableEmbeddedAsarIntegrityValidation',
  'onlyLoadAppFromAsar',
  'loadBrowserProcessSpecificV8Snapshot',
  'grantFileProtocolExtraPrivileges',
] as const

const place = Buffer.concat([Buffer.from(SENTINEL), Buffer.from([1, FUSES]), Buffer.from('0'.repeat(FUSES))])

function plist(executable: string): string {
  const keys = { CFBundleExecutable: executable, CFBundleIdentifier: 'com.github.Electron', CFBundleName: executable }
  const lines = Object.entries(keys).map(([key, value]) => `<key>${key}</key><string>${value}</string>`)
  return `<?xml version="1.0" encoding="UTF-8"?><plist version="1.0"><dict>${lines.join('')}</dict></plist>`
}

/** Writes it into an empty folder. */
export function makeStandInDist(folder: string): void {
  const { version } = JSON.parse(readFileSync(join(root, 'node_modules/electron/package.json'), 'utf8')) as {
    readonly version: string
  }
  const contents = 'Electron.app/Contents'
  const files: Record<string, string | Buffer> = {
    version,
    LICENSE: '',
    'LICENSES.chromium.html': '',
    electron: place,
    'electron.exe': place,
    'locales/en-US.pak': '',
    'locales/ja.pak': '',
    'resources/default_app.asar': '',
    [`${contents}/Info.plist`]: plist('Electron'),
    [`${contents}/MacOS/Electron`]: '',
    [`${contents}/Resources/electron.icns`]: '',
    [`${contents}/Frameworks/Electron Framework.framework/Electron Framework`]: place,
    [`${contents}/Frameworks/Electron Framework.framework/Versions/A/Resources/en.lproj/locale.pak`]: '',
    [`${contents}/Frameworks/Electron Framework.framework/Versions/A/Resources/ja.lproj/locale.pak`]: '',
  }
  for (const helper of ['', ' (GPU)', ' (Plugin)', ' (Renderer)']) {
    const name = `Electron Helper${helper}`
    files[`${contents}/Frameworks/${name}.app/Contents/Info.plist`] = plist(name)
    files[`${contents}/Frameworks/${name}.app/Contents/MacOS/${name}`] = ''
  }
  for (const [name, content] of Object.entries(files)) {
    mkdirSync(dirname(join(folder, name)), { recursive: true })
    writeFileSync(join(folder, name), content)
  }
}

/** How the fuses of a packed program stand. */
export function readFuses(program: string): Readonly<Record<(typeof FUSE_NAMES)[number], boolean>> {
  const bytes = readFileSync(program)
  const first = bytes.indexOf(SENTINEL) + SENTINEL.length + 2
  return Object.fromEntries(FUSE_NAMES.map((name, index) => [name, bytes[first + index] === 0x31])) as Record<
    (typeof FUSE_NAMES)[number],
    boolean
  >
}
