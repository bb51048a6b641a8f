/**
 * Writes a text file outside the data directory, whole or not at all, and returns its bytes. An existing one is replaced only
 * with `replace`. Refuses with the code of what is wrong with the place.
 */
export type WriteOut = (path: string, text: string, replace: boolean) => number
