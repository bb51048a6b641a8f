/** Whether a path lies in a folder. A newcomer would compare beginnings: a drive's own folder ends in a separator already. */
import { isAbsolute, relative, sep } from 'node:path'

/** The folder itself counts. Both are absolute; links are not followed. */
export function isInside(folder: string, path: string): boolean {
  const way = relative(folder, path)
  return way !== '..' && !way.startsWith(`..${sep}`) && !isAbsolute(way)
}
