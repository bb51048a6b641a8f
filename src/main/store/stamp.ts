/** Instants in names of files. */

/** An instant as it can stand in a file name, in whole seconds. */
export function stampOf(instant: string): string {
  return instant.replaceAll(':', '-').replace(/\.\d+/, '')
}
