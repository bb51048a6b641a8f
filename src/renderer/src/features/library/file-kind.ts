/**
 * What a file that was dropped on Home is meant to be, by its name. Its content decides later whether it is; only JSON is
 * looked into at once, for formats and whole workshops are both written as it.
 */

export type FileKind = 'baton' | 'table' | 'format' | 'unsaved' | 'unknown'

/** The head of a workshop that was written down. */
const WHOLE = /^\s*\{\s*"format"\s*:\s*"baton-workshop"/

/** The head of unsaved work that a window wrote down. */
const UNSAVED = /^\s*\{\s*"format"\s*:\s*"baton-unsaved"/

/** By its name, and where that does not tell by its first letters. */
export async function kindOfDrop(file: File): Promise<FileKind> {
  const kind = kindOfFile(file.name)
  if (kind !== 'format') return kind
  const head = await file.slice(0, 200).text()
  if (UNSAVED.test(head)) return 'unsaved'
  return WHOLE.test(head) ? 'baton' : 'format'
}

/** A file without an ending is tried as a Baton file: sticks and mail programs lose endings. `age` is one with a password. */
export function kindOfFile(name: string): FileKind {
  const ending = /\.([^.\\/]+)$/.exec(name)?.[1]?.toLowerCase()
  if (ending === undefined || ending === 'baton' || ending === 'age') return 'baton'
  if (ending === 'json') return 'format'
  return ['xlsx', 'csv', 'tsv', 'txt'].includes(ending) ? 'table' : 'unknown'
}
