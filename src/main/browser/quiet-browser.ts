/**
 * An installed browser at work that nobody sees, for hosts that are none themselves. Its files lie in a folder of their own,
 * which is thrown away; it has no profile of the person and no network. Whoever has it run gives up by the signal.
 */
import { rm } from 'node:fs/promises'
import { join } from 'node:path'
import { t } from '#shared/text/text.ts'
import { temporaryVariables } from '../launch/temporary-place.ts'
import { lacksSandbox, quietArguments } from './quiet-arguments.ts'
import { type Ended, type RunOptions, runProgram } from './run-program.ts'
import { makeWorkFolder, removeAbandonedWork } from './work-folders.ts'

/** How long a browser may take; a large report on a slow laptop takes seconds. */
export const BROWSER_LIMIT_MS = 180_000

/** A browser that may be run, and the folder that it works in. */
export interface QuietBrowser {
  readonly folder: string
  /**
   * Runs it to its end. Where the system gives it no sandbox it is run again without, unless `isDone`: what it is shown is
   * Baton's own.
   */
  run(order: { readonly args: readonly string[]; readonly isDone: () => boolean }, signal: AbortSignal): Promise<Ended>
}

export interface QuietOptions extends RunOptions {
  readonly browser: string
  readonly userFolder: string
}

/** Resolves or rejects once the folder is gone; rejects with the signal's reason when it was given up. */
export async function withQuietBrowser<T>(
  { browser, userFolder, env, signal, limitMs }: QuietOptions,
  work: (quiet: QuietBrowser) => Promise<T>,
): Promise<T> {
  signal.throwIfAborted()
  await removeAbandonedWork(userFolder)
  const folder = await makeWorkFolder(browser, userFolder)
  try {
    return await work({
      folder,
      async run({ args, isDone }, until) {
        const profile = join(folder, 'profile')
        const options = { env: { ...env, ...temporaryVariables(folder, process.platform) }, signal: until, limitMs }
        const once = (sandbox: boolean) =>
          runProgram(browser, [...quietArguments({ profile, sandbox }), ...args], options)
        // The first user of a system gets no sandbox from any browser.
        const mayHaveSandbox = process.getuid?.() !== 0
        const first = await once(mayHaveSandbox)
        return mayHaveSandbox && lacksSandbox(first.words) && !isDone() ? await once(false) : first
      },
    })
  } catch (error) {
    signal.throwIfAborted()
    throw error
  } finally {
    // A browser that was ended may still be letting go of its files.
    await rm(folder, { recursive: true, force: true, maxRetries: 10, retryDelay: 100 })
  }
}

/** The last that it said of itself, for a sentence. */
export function whyItEnded({ kind, words }: Ended): string {
  if (kind === 'too-slow') return t('page.tooSlow')
  const lines = words.split('\n').map((line) => line.trim())
  return (lines.filter((line) => line !== '').at(-1) ?? t('page.wroteNothing')).slice(0, 200)
}
