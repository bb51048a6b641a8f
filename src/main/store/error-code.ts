/** The code that Node and SQLite put on their errors (`ENOENT`, `SQLITE_FULL`); an empty text where there is none. */
export function codeOf(error: unknown): string {
  return error instanceof Error && 'code' in error && typeof error.code === 'string' ? error.code : ''
}
