/**
 * Finds the Electron binary on disk. Never `require('electron')` to find out: the package fetches its binary at that
 * moment, and Baton must not reach for the network by itself.
 */
import { existsSync, readFileSync } from 'node:fs'
import { join } from 'node:path'

export interface ElectronSearch {
  /** Folder that holds node_modules. */
  readonly root: string
  readonly env: Readonly<Record<string, string | undefined>>
  readonly platform: NodeJS.Platform
}

const NAMES: Readonly<Record<string, string>> = {
  win32: 'electron.exe',
  darwin: 'Electron.app/Contents/MacOS/Electron',
}

/** The absolute path of the binary, or null when it has not been fetched. */
export function findElectronBinary({ root, env, platform }: ElectronSearch): string | null {
  const name = NAMES[platform] ?? 'electron'
  const override = env.ELECTRON_OVERRIDE_DIST_PATH
  if (override) {
    const path = join(override, name)
    return existsSync(path) ? path : null
  }
  const home = join(root, 'node_modules', 'electron')
  const pointer = join(home, 'path.txt')
  if (!existsSync(pointer)) return null
  const path = join(home, 'dist', readFileSync(pointer, 'utf8').trim())
  return existsSync(path) ? path : null
}
