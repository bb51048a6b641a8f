/**
 * Where Baton keeps the library, backups and settings. In this order: `--home`, `BATON_HOME`, what administrators laid down, a
 * file named `portable` beside the program (then everything stays beside it), the place that the system has for such data.
 * What is said for one start is meant; a marker lies there for ever, and keeping data off a laptop is what policies are made for.
 */
import { existsSync } from 'node:fs'
import { homedir } from 'node:os'
import { posix, win32 } from 'node:path'
import type { HomeFrom, Policy } from '#shared/model/policy.ts'

export interface DataDirectoryContext {
  /** The folder given with `--home`, absolute, or null. */
  readonly home: string | null
  readonly policy: Pick<Policy, 'home'>
  /** Folder of the program, where the `portable` marker may lie. */
  readonly programFolder: string
  readonly env: Readonly<Record<string, string | undefined>>
  readonly platform: NodeJS.Platform
  readonly userFolder: string
  readonly exists: (path: string) => boolean
}

/** The data directory, absolute, and what decided on it; it need not exist yet. */
export interface DataDirectory {
  readonly home: string
  readonly homeFrom: HomeFrom
}

/** Pure: all that it depends on comes in. */
export function chooseDataDirectory(context: DataDirectoryContext): DataDirectory {
  const { env, platform, userFolder, policy } = context
  const path = platform === 'win32' ? win32 : posix
  const usual = (...names: readonly string[]): DataDirectory => ({ home: path.join(...names), homeFrom: 'usual' })
  if (context.home) return { home: context.home, homeFrom: 'option' }
  if (env.BATON_HOME) return { home: path.resolve(env.BATON_HOME), homeFrom: 'environment' }
  if (policy.home !== null) return { home: policy.home.value, homeFrom: 'policy' }
  if (context.exists(path.join(context.programFolder, 'portable'))) {
    return { home: path.join(context.programFolder, 'Baton data'), homeFrom: 'portable' }
  }
  if (platform === 'win32') return usual(env.APPDATA || path.join(userFolder, 'AppData', 'Roaming'), 'Baton')
  if (platform === 'darwin') return usual(userFolder, 'Library', 'Application Support', 'Baton')
  return usual(env.XDG_DATA_HOME || path.join(userFolder, '.local', 'share'), 'baton')
}

/** The same for this process. `programFolder` as {@link programFolder} finds it. */
export function dataDirectory(home: string | null, programFolder: string, policy: Policy): DataDirectory {
  return chooseDataDirectory({
    home,
    policy,
    programFolder,
    env: process.env,
    platform: process.platform,
    userFolder: homedir(),
    exists: existsSync,
  })
}
