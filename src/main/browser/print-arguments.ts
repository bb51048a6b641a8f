/** What a browser is told so that it prints one page and does nothing else: no window, no profile of the person, no network. */
import { posix } from 'node:path'
import { pathToFileURL } from 'node:url'

export interface PrintArguments {
  readonly page: string
  readonly target: string
  /** A folder for its own files, which is thrown away. */
  readonly profile: string
  readonly sandbox: boolean
}

/** All paths absolute. */
export function printArguments({ page, target, profile, sandbox }: PrintArguments): readonly string[] {
  return [
    '--headless',
    '--disable-gpu',
    '--disable-dev-shm-usage',
    '--disable-extensions',
    '--disable-sync',
    '--disable-background-networking',
    '--disable-component-update',
    '--no-first-run',
    '--no-default-browser-check',
    // Names of other machines lead nowhere.
    '--host-resolver-rules=MAP * ~NOTFOUND',
    ...(sandbox ? [] : ['--no-sandbox']),
    `--user-data-dir=${profile}`,
    '--no-pdf-header-footer',
    '--generate-pdf-document-outline',
    `--print-to-pdf=${target}`,
    pathToFileURL(page).href,
  ]
}

/**
 * Where its files have to lie: a Chromium from the snap store sees neither the temporary folder nor hidden folders, only one of
 * its own. `fallback` serves all others.
 */
export function workFolder(
  browser: string,
  { userFolder, fallback, exists }: { userFolder: string; fallback: string; exists: (path: string) => boolean },
): string {
  const snap = posix.join(userFolder, 'snap', 'chromium', 'common')
  return /\/chromium(-browser)?$/.test(browser) && exists(snap) ? snap : fallback
}

/** Whether a browser said that it ends because this system lets it make no sandbox. The page runs no script and may go without. */
export function lacksSandbox(words: string): boolean {
  return /no usable sandbox|without --no-sandbox|sandbox.{0,40}(not supported|is not|failed)/i.test(words)
}
