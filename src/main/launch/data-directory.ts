/**
 * Where Baton keeps the library, backups and settings. In this order: `--home`, `BATON_HOME`, a file named `portable`
 * beside the program (then everything stays beside it), the place that the system has for such data.
 */
import { existsSync } from 'node:fs'
import { homedir } from 'node:os'
import { posix, win32 } from 'node:path'

export interface DataDirectoryContext {
  /** The folder given with `--home`, absolute, or null. */
  readonly home: string | null
  /** Folder of the program, where the `portable` marker may lie. */
  readonly programFolder: string
  readonly env: Readonly<Record<string, string | undefined>>
  readonly platform: NodeJS.Platform
  readonly userFolder: string
  readonly exists: (path: string) => boolean
}

/** The absolute path of the data directory; it need not exist yet. Pure: all that it depends on comes in. */
export function chooseDataDirectory(context: DataDirectoryContext): string {
  const { env, platform, userFolder } = context
  const path = platform === 'win32' ? win32 : posix
  if (context.home) return context.home
  if (env.BATON_HOME) return path.resolve(env.BATON_HOME)
  if (context.exists(path.join(context.programFolder, 'portable'))) {
    return path.join(context.programFolder, 'Baton data')
  }
  if (platform === 'win32') return path.join(env.APPDATA || path.join(userFolder, 'AppData', 'Roaming'), 'Baton')
  if (platform === 'darwin') return path.join(userFolder, 'Library', 'Application Support', 'Baton')
  return path.join(env.XDG_DATA_HOME || path.join(userFolder, '.local', 'share'), 'baton')
}

/** The same for this process. `programFolder` is the folder of the executable, or the project folder when run from source. */
export function dataDirectory(home: string | null, programFolder: string): string {
  return chooseDataDirectory({
    home,
    programFolder,
    env: process.env,
    platform: process.platform,
    userFolder: homedir(),
    exists: existsSync,
  })
}
