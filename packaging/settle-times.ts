/**
 * Gives every packed file the same time, so that the same sources make the same archive: zip and deb note times. The time is
 * `SOURCE_DATE_EPOCH` (seconds since 1970, as whoever builds reproducibly sets it) or a fixed one.
 */
import { lutimesSync, readdirSync } from 'node:fs'
import { join } from 'node:path'

/** The beginning of 2020: zip knows nothing before 1980. */
const FIXED = 1_577_836_800

/** Of the folder and all that lies in it; links are not followed. */
export function settleTimes(folder: string, seconds: number = Number(process.env.SOURCE_DATE_EPOCH) || FIXED): void {
  for (const entry of readdirSync(folder, { withFileTypes: true })) {
    const path = join(folder, entry.name)
    if (entry.isDirectory()) settleTimes(path, seconds)
    else lutimesSync(path, seconds, seconds)
  }
  lutimesSync(folder, seconds, seconds)
}
