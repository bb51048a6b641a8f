/**
 * PDF by Electron itself: a window that is never shown, in a session of its own that lives in memory and knows one page and
 * nothing else. Its page runs no script; no file is written.
 */
import { t } from '#shared/text/text.ts'
import type { PdfPrinter } from '../../core/ports/pdf-printer.ts'
import { Refusal } from '../../core/refusal.ts'
import { APP_SCHEME } from './app-origin.ts'
import type { StartTimer } from './closing-window.ts'
import type { ElectronApi, WindowApi } from './electron-api.ts'

export interface PrinterSurroundings {
  readonly electron: Pick<ElectronApi, 'BrowserWindow' | 'session'>
  readonly startTimer: StartTimer
}

const PARTITION = 'print'
const ORIGIN = `${APP_SCHEME}://print`
/** How long a page may take. */
const LIMIT_MS = 180_000

/** The pages that are being printed, by their address. */
type Pages = Map<string, string>

/** Without `persist:` in its name a session is in memory. It may ask for the pages and for what they carry, and use nothing. */
function openSession(electron: PrinterSurroundings['electron'], pages: Pages): void {
  const session = electron.session.fromPartition(PARTITION)
  session.protocol.handle(APP_SCHEME, async ({ url }) => {
    const page = pages.get(url)
    if (page === undefined) return new Response(null, { status: 404 })
    return new Response(page, { headers: { 'content-type': 'text/html; charset=utf-8' } })
  })
  session.webRequest.onBeforeRequest(({ url }, callback) => {
    callback({ cancel: !pages.has(url) && !url.startsWith('data:') })
  })
  session.setPermissionRequestHandler((_contents, _permission, callback) => callback(false))
  session.setPermissionCheckHandler(() => false)
  session.setDevicePermissionHandler(() => false)
  session.on('will-download', (event) => {
    event.preventDefault()
  })
}

function openHidden(electron: PrinterSurroundings['electron']): WindowApi {
  return new electron.BrowserWindow({
    show: false,
    webPreferences: {
      partition: PARTITION,
      javascript: false,
      sandbox: true,
      contextIsolation: true,
      nodeIntegration: false,
      webSecurity: true,
      webviewTag: false,
      spellcheck: false,
      devTools: false,
      backgroundThrottling: false,
    },
  })
}

/** Rejects once the page crashes, takes too long or is given up; never resolves. `stop` ends the waiting. */
function watchFor(window: WindowApi, signal: AbortSignal, startTimer: StartTimer) {
  let stop = () => {}
  const failed = new Promise<never>((_resolve, reject) => {
    const giveUp = () => reject(signal.reason)
    const fail = (reason: string) => reject(new Refusal('print-failed', { reason }))
    const stopTimer = startTimer(LIMIT_MS, () => fail(t('page.tooSlow')))
    signal.addEventListener('abort', giveUp)
    window.webContents.on('render-process-gone', (_event, details) => fail(details.reason))
    stop = () => {
      stopTimer()
      signal.removeEventListener('abort', giveUp)
    }
  })
  return { failed, stop }
}

/** Nothing is opened before the first print. */
export function createWindowPrinter({ electron, startTimer }: PrinterSurroundings): PdfPrinter {
  const pages: Pages = new Map()
  let count = 0

  async function printIn(window: WindowApi, address: string): Promise<Uint8Array> {
    await window.loadURL(address)
    return window.webContents.printToPDF({
      preferCSSPageSize: true,
      printBackground: true,
      generateTaggedPDF: true,
      generateDocumentOutline: true,
    })
  }

  return {
    canPrint: () => true,
    async print(html, signal) {
      signal.throwIfAborted()
      if (count === 0) openSession(electron, pages)
      count += 1
      const address = `${ORIGIN}/${count}`
      pages.set(address, html)
      const window = openHidden(electron)
      const { failed, stop } = watchFor(window, signal, startTimer)
      try {
        return await Promise.race([printIn(window, address), failed])
      } catch (error) {
        signal.throwIfAborted()
        if (error instanceof Refusal) throw error
        throw new Refusal('print-failed', { reason: error instanceof Error ? error.message : String(error) })
      } finally {
        stop()
        pages.delete(address)
        if (!window.isDestroyed()) window.destroy()
      }
    },
  }
}
