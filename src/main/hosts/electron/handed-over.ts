/** What an instance was asked to open: by `--open`, a double click, or a second instance that hands it over. */
import { fileURLToPath } from 'node:url'
import { z } from 'zod'
import { readLaunchOptions, startFolder } from '../../launch/launch-options.ts'

/** What a second instance passes to the first: `open` as typed, `folder` where a relative path starts. */
export const HandOver = z.object({ open: z.string().min(1).max(10_000), folder: z.string().max(10_000) })
export type HandOver = z.infer<typeof HandOver>

/** What an instance knows of how it was started. */
export interface Instance {
  readonly argv: readonly string[]
  readonly env: Readonly<Record<string, string | undefined>>
  readonly folder: string
  /** Whether argv is `[program, ...]` (installed) or `[electron, app folder, ...]` (run from source). */
  readonly packaged: boolean
}

function asPath(word: string): string {
  if (!/^file:\/\//i.test(word)) return word
  try {
    return fileURLToPath(word)
  } catch {
    return word
  }
}

/** The arguments without the program itself. */
export function ownArguments(argv: readonly string[], packaged: boolean): readonly string[] {
  return argv.slice(packaged ? 1 : 2)
}

/** What an instance was asked to open; null when nothing. Chromium's own switches are passed over. */
export function readHandOver(instance: Instance): HandOver | null {
  const folder = startFolder(instance.env, instance.folder)
  const reading = readLaunchOptions(ownArguments(instance.argv, instance.packaged), { folder, tolerant: true })
  if (!reading.ok || reading.options.open === null) return null
  return { open: asPath(reading.options.open), folder }
}

/**
 * What a second instance wants. Its own reading comes along as `passed`, since Chromium reorders the arguments it
 * forwards; the arguments are used only where that is missing.
 */
export function readSecondInstance(passed: unknown, instance: Instance): HandOver | null {
  const own = z.object({ handOver: HandOver.nullable() }).safeParse(passed)
  return own.success ? own.data.handOver : readHandOver(instance)
}
