/** What a file that was dropped on Home is meant to be, by its name. Its content decides later whether it is. */

export type FileKind = 'baton' | 'table' | 'format' | 'unknown'

/** A file without an ending is tried as a Baton file: sticks and mail programs lose endings. */
export function kindOfFile(name: string): FileKind {
  const ending = /\.([^.\\/]+)$/.exec(name)?.[1]?.toLowerCase()
  if (ending === undefined || ending === 'baton') return 'baton'
  if (ending === 'json') return 'format'
  return ['xlsx', 'csv', 'tsv', 'txt'].includes(ending) ? 'table' : 'unknown'
}
