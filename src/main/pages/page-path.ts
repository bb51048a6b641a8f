/**
 * Which file of the built pages an address means. Both hosts ask here, so that a path that climbs out of the folder is
 * refused in one place. The answer is a list of plain names, never a path of the system.
 */
import { contentTypeOf } from './content-type.ts'

/** A plain file name: no separators, no drive letters, no control characters, nothing that Windows reads differently. */
function isPlainName(name: string): boolean {
  if (name === '' || name.length > 200 || name.startsWith('.') || /[. ]$/.test(name)) return false
  if (/^(con|prn|aux|nul|com\d|lpt\d)(\.|$)/i.test(name)) return false
  return /^[A-Za-z0-9 ._@~+-]+$/.test(name)
}

/**
 * The names from the folder of the pages down to the file; `/` means `index.html`. Null for whatever is not plainly a
 * file of ours: climbing up, backslashes, drive letters, null bytes, double encoding, unknown endings.
 */
export function readPagePath(pathname: string): readonly string[] | null {
  if (!pathname.startsWith('/') || pathname.length > 1000) return null
  let decoded: string
  try {
    decoded = decodeURIComponent(pathname)
  } catch {
    return null
  }
  const names = decoded === '/' ? ['index.html'] : decoded.slice(1).split('/')
  if (!names.every(isPlainName)) return null
  return contentTypeOf(names.at(-1) ?? '') === null ? null : names
}
