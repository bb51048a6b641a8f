/**
 * The values of one key of the Windows registry, out of what `reg query KEY` prints. The program writes in the letters of the
 * console, which this side does not know: whatever is not plain ASCII may have come as something else, and a few letters come
 * as similar plain ones, which nobody can tell from here (docs/administrators.md says so).
 */

/** One value: its name, and its text; null where it is no text. */
export interface RegistryValue {
  readonly name: string
  readonly text: string | null
}

/** A name, a type and a value, with four blanks before each; a value may itself hold blanks. */
const LINE = /^ {4}(.+?) {4}(REG_\w+)(?: {4}(.*))?$/
const TEXTS: ReadonlySet<string> = new Set(['REG_SZ', 'REG_EXPAND_SZ'])

/** In the order in which they were printed. The nameless value, printed in brackets in the system's language, is left out. */
export function readRegistryValues(printed: string): readonly RegistryValue[] {
  return printed.split(/\r?\n/).flatMap((line) => {
    const [, name, type = '', text = ''] = LINE.exec(line) ?? []
    if (name === undefined || /^\(.*\)$/.test(name)) return []
    return [{ name, text: TEXTS.has(type) ? text : null }]
  })
}
