/** The folder of the program as a person sees it: where a `portable` marker may lie. */
import { basename, posix, win32 } from 'node:path'

export interface ProgramFacts {
  readonly platform: string
  readonly execPath: string
  readonly env: Readonly<Record<string, string | undefined>>
  readonly packaged: boolean
  /** The project folder, when run from source. */
  readonly root: string
}

/** On macOS the folder that holds `Baton.app`; on Linux that of the AppImage, which itself runs from a mount. */
export function programFolder({ platform, execPath, env, packaged, root }: ProgramFacts): string {
  if (!packaged) return root
  if (platform === 'win32') return win32.dirname(execPath)
  if (platform === 'darwin') return posix.resolve(posix.dirname(execPath), '..', '..', '..')
  return posix.dirname(env.APPIMAGE || execPath)
}

/** Whether Baton is installed: what is packed lies in an archive. */
export function isPacked(root: string): boolean {
  return basename(root) === 'app.asar'
}

/** The same for this process, wherever it runs. */
export function thisProgramFolder(root: string): string {
  const { platform, execPath, env } = process
  return programFolder({ platform, execPath, env, packaged: isPacked(root), root })
}
