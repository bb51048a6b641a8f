/** What a browser is told so that it does what it is run for and nothing else: no window, no profile of the person, no network. */
import { pathToFileURL } from 'node:url'

export interface QuietArguments {
  /** A folder for its own files, which is thrown away. */
  readonly profile: string
  readonly sandbox: boolean
}

/** All paths absolute. */
export function quietArguments({ profile, sandbox }: QuietArguments): readonly string[] {
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
    // Names of other machines lead nowhere, and nobody else is asked for them.
    '--host-resolver-rules=MAP * ~NOTFOUND , EXCLUDE 127.0.0.1',
    '--no-proxy-server',
    ...(sandbox ? [] : ['--no-sandbox']),
    `--user-data-dir=${profile}`,
  ]
}

/** What makes it print one page and end. */
export function printArguments(page: string, target: string): readonly string[] {
  return [
    '--no-pdf-header-footer',
    '--generate-pdf-document-outline',
    `--print-to-pdf=${target}`,
    pathToFileURL(page).href,
  ]
}

/** Whether a browser said that it ends because this system lets it make no sandbox. It is shown nothing but Baton's own pages and may go without. */
export function lacksSandbox(words: string): boolean {
  return /no usable sandbox|without --no-sandbox|sandbox.{0,40}(not supported|is not|failed)/i.test(words)
}
