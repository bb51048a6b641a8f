/** A file name that every laptop takes: what Windows refuses is refused everywhere, because the file will travel on a stick. */
import { t } from '#shared/text/text.ts'

export type FileNameProblem = 'empty' | 'characters' | 'reserved' | 'ending' | 'too-long'

export type CheckedFileName =
  | { readonly ok: true; readonly name: string }
  | { readonly ok: false; readonly problem: FileNameProblem }

/** What Windows takes nowhere in a name, and signs that show an ending other than the one that is there. */
// biome-ignore lint/suspicious/noControlCharactersInRegex: control characters are what is refused
const FORBIDDEN = /[<>:"/\\|?*\u0000-\u001f\u007f-\u009f\u202a-\u202e\u2066-\u2069]/g
const RESERVED = /^(con|prn|aux|nul|com[0-9¹²³]|lpt[0-9¹²³])$/i

/** Most file systems count bytes. */
const LONGEST_BYTES = 255

/** The typed name with its extension, or what is wrong with it. `extension` starts with a dot. */
export function checkFileName(typed: string, extension: string): CheckedFileName {
  const trimmed = typed.trim()
  const has = trimmed.toLowerCase().endsWith(extension.toLowerCase())
  const stem = has ? trimmed.slice(0, trimmed.length - extension.length) : trimmed
  if (stem.trim() === '') return refuse('empty')
  if (stem.search(FORBIDDEN) >= 0) return refuse('characters')
  if (isReserved(stem)) return refuse('reserved')
  if (/[. ]$/.test(stem)) return refuse('ending')
  const name = `${stem}${extension}`
  if (new TextEncoder().encode(name).length > LONGEST_BYTES) return refuse('too-long')
  return { ok: true, name }
}

/** Windows keeps the name whatever ending follows it. */
function isReserved(stem: string): boolean {
  return RESERVED.test(stem.split('.')[0]?.trim() ?? '')
}

/** Characters of a title that a suggested name takes over. */
const LONGEST_SUGGESTION = 100

/** A name made of a title, never refused by {@link checkFileName}: `Service desk: kick-off` becomes `Service desk kick-off.baton`. */
export function suggestFileName(title: string, extension: string): string {
  const bare = title.normalize('NFC').replace(FORBIDDEN, ' ').replace(/\s+/g, ' ')
  const short = [...bare]
    .slice(0, LONGEST_SUGGESTION)
    .join('')
    .replace(/^[\s.]+|[\s.]+$/g, '')
  const stem = isReserved(short) ? `${t('app.name')} ${short}` : short
  return `${stem === '' ? t('app.name') : stem}${extension}`
}

function refuse(problem: FileNameProblem): CheckedFileName {
  return { ok: false, problem }
}

/** A path made of a folder and a name, with the folder's own separator. */
export function joinPath(folder: string, name: string, separator: string): string {
  return folder.endsWith(separator) ? `${folder}${name}` : `${folder}${separator}${name}`
}

/** Whether a folder holds this name; case is ignored, as Windows and macOS do. */
export function nameIsTaken(files: readonly string[], name: string): boolean {
  const wanted = name.normalize('NFC').toLocaleLowerCase('en')
  return files.some((file) => file.normalize('NFC').toLocaleLowerCase('en') === wanted)
}
