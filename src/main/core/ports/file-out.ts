/**
 * Writes a file outside the data directory, whole or not at all. What had its name before stays until the new one has been
 * read back and compared.
 */
export interface FileOut {
  /** Refuses with the code of what is wrong with the place; nothing is written. An existing file is in the way without `replace`. */
  check(path: string, replace: boolean): void
  /** Returns its bytes. Rejects with the signal's reason once it is given up; then nothing of it stays. */
  write(path: string, replace: boolean, content: Uint8Array, signal: AbortSignal): Promise<number>
}
