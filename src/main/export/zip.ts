/** Several files in one ZIP, the same bytes whenever it is made: no time of the machine is in it. */
import { strToU8, zipSync } from 'fflate'

/** Zip keeps no date before 1980. */
const NO_TIME = '1980-01-01T00:00:00'

/** By name, in the order given. */
export function zipTexts(files: Readonly<Record<string, string>>): Uint8Array {
  return zipSync(Object.fromEntries(Object.entries(files).map(([name, text]) => [name, strToU8(text)])), {
    level: 6,
    mtime: NO_TIME,
  })
}
