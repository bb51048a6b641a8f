/** The core as the browser host starts it: no dialogs of its own, and a page instead of a window for the room. */
import { createApp } from '../../app.ts'
import { createBrowserPrinter } from '../../browser/browser-printer.ts'
import type { Installation } from '../../launch/installation.ts'
import type { App } from '../../rpc/app.ts'
import type { CoreFacts } from './run-serve.ts'

/** Throws what `createApp` throws. */
export function startServeCore({ audienceUrl, log, ...place }: CoreFacts, installation: Installation): App {
  return createApp({
    ...place,
    host: 'serve',
    version: installation.version,
    installation,
    printer: createBrowserPrinter(),
    openAudience: () => ({ url: audienceUrl() }),
    log,
  })
}
